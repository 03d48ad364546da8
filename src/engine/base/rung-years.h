/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A list of years of birth, as people type it: "2019, 2023". */

#define RUNG_MAX_BIRTH_YEARS 12

int rung_years_parse (const char *text,
                      int         years[RUNG_MAX_BIRTH_YEARS],
                      GError    **error);

G_END_DECLS
