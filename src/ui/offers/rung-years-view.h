/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* All offers, year by year. */

#define RUNG_TYPE_YEARS_VIEW (rung_years_view_get_type ())

G_DECLARE_FINAL_TYPE (RungYearsView, rung_years_view, RUNG, YEARS_VIEW, RungSection)

G_END_DECLS
