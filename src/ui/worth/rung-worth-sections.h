/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

G_BEGIN_DECLS

/* The answer about a person's pay, and the sections about it that are their templates, what they
 * show, and the table that their button copies. */

void rung_worth_sections_ensure (void);

G_END_DECLS
