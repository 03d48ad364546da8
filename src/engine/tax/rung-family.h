/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

#include "rung-household.h"

G_BEGIN_DECLS

/* Who is in the household and what it pays, as the law sees it in a year. */

void          rung_household_add_child  (RungHousehold           *household,
                                         int                      age);
RungHousehold rung_family_get_household (const RungTables        *tables,
                                         const RungProfileInputs *profile,
                                         int                      tax_year);

G_END_DECLS
