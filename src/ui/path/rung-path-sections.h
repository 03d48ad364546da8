/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

G_BEGIN_DECLS

/* The sections about the road ahead that are their templates, what they show, and the table that
 * their button copies. */

void rung_path_sections_ensure (void);

G_END_DECLS
