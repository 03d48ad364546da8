/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-comparison.h"
#include "rung-flip.h"

G_BEGIN_DECLS

/* Which of many answers to tell: the offers worth a picture, the flip that is
 * closest to happen, and the parts a lead is made of. */

#define RUNG_MAX_COMPARED 8     /* as many as there are colours for offers */

GArray         *rung_comparison_list_best (const RungComparison *comparison,
                                           RungView              view);
double          rung_flip_get_distance    (const RungContext    *context,
                                           const RungFlip       *flip);
void            rung_flips_sort           (const RungContext    *context,
                                           GArray               *flips);
const RungFlip *rung_flips_get_nearest    (const RungContext    *context,
                                           const GArray         *flips);
void            rung_comparison_explain_lead (const RungComparison *comparison,
                                              guint                 first,
                                              guint                 second,
                                              RungView              view,
                                              RungLedger           *ledger);

G_END_DECLS
