/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Pay a person has brought along, and where they and their offers stand in it. */

#define RUNG_TYPE_SALARIES_VIEW (rung_salaries_view_get_type ())

G_DECLARE_FINAL_TYPE (RungSalariesView, rung_salaries_view, RUNG, SALARIES_VIEW, RungSection)

void rung_salaries_view_import (RungSalariesView *self,
                                const char       *path);

G_END_DECLS
