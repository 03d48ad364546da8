/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* Called for each tranche: @month counts from 1, @fraction of the grant is
 * above 0 to 1. */
typedef void (*RungTrancheFunc) (int      month,
                                 double   fraction,
                                 gpointer user_data);

void   rung_vesting_foreach      (const RungSchedule *schedule,
                                  RungTrancheFunc     func,
                                  gpointer            user_data);
double rung_vesting_get_fraction (const RungSchedule *schedule,
                                  int                 month);
int    rung_vesting_get_months   (const RungSchedule *schedule);

G_END_DECLS
