/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What one cell of a table of pay says. */

gboolean rung_salary_cell_is_missing   (const char *text);
gboolean rung_salary_cell_parse_number (const char *text,
                                        char        decimal,
                                        double     *number);
gboolean rung_salary_cell_parse_month  (const char *text,
                                        gboolean    day_first,
                                        int        *month);
char     rung_salary_cell_find_decimal (const char *text);

const char *rung_salary_cell_find_currency (const char *text);
int         rung_salary_cell_find_period   (const char *text);

G_END_DECLS
