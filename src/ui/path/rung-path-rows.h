/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

G_BEGIN_DECLS

/* The rows of the sections about the road ahead, and what is in them when they are unfolded: types
 * that are their templates and a few answers to a click. */

void rung_path_rows_ensure (void);

G_END_DECLS
