/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The one place where a figure is rounded and becomes text. */

/* Before a negative figure on screen and paper; what a program reads has the
 * minus of ASCII. */
#define RUNG_FORMAT_MINUS "\xe2\x88\x92"

char *rung_format_numbers          (const char *numbers);
char *rung_format_money            (double      dollars);
char *rung_format_money_signed     (double      dollars);
char *rung_format_thousands        (double      dollars);
char *rung_format_thousands_signed (double      dollars);
char *rung_format_rough            (double      dollars);
char *rung_format_short            (double      dollars);
char *rung_format_percent          (double      ratio);
char *rung_format_factor           (double      ratio);
char *rung_format_percentile       (double      percentile);
char *rung_format_value            (double      value,
                                    const char *unit);
char *rung_format_letter           (const char *offer_id);

G_END_DECLS
