/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first rows of a table of pay, from which the rest is guessed. */

GPtrArray *rung_salary_sample_read         (GBytes          *text,
                                            char             delimiter);
double     rung_salary_sample_rate         (const GPtrArray *rows);
char       rung_salary_sample_find_decimal (const GPtrArray *rows);

G_END_DECLS
