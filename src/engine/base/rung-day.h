/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days as documents hold them, such as 2026-12-01. */

#define RUNG_LAST_YEAR 9999 /* dates have four digits wherever they are written */

gboolean rung_day_parse (const char  *text,
                         GDate       *day);
char    *rung_day_dup   (const GDate *day);

G_END_DECLS
