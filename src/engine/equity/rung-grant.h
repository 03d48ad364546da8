/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/vesting/rung-tranches.h"

#include "rung-exit.h"
#include "rung-flows.h"

G_BEGIN_DECLS

/* One grant of equity, whatever record it was typed into. */

typedef enum
{
  RUNG_GRANT_RSU,
  RUNG_GRANT_YEARLY,
  RUNG_GRANT_ISO,
  RUNG_GRANT_NSO,
  RUNG_GRANT_PROFIT_UNITS,
} RungGrantKind;

typedef enum
{
  RUNG_EXERCISE_AT_SALE,
  RUNG_EXERCISE_WHEN_VESTED,
  RUNG_EXERCISE_EARLY,
} RungExercise;

typedef struct
{
  RungGrantKind kind;
  RungMeasure row;          /* for shares that can be sold */
  guint granted;            /* months from the first day */
  double value;             /* USD at the grant; of shares their number times price */
  double price;             /* USD a unit at the grant; 1 for a grant in dollars */
  double strike;            /* USD a unit */
  double fair;              /* USD a unit: taxed spread of an exercise now */
  RungTranches tranches;    /* with their units */
  RungExercise exercise;
  gboolean is_double_trigger;
  gboolean is_small_business; /* section 1202 */
  double accelerated;       /* part of the rest that vests at a sale */
  guint lock;               /* months */
  double cap;               /* ratio of the value */
} RungGrant;

gboolean rung_grant_from_offer      (RungGrant             *self,
                                     const RungContext     *context,
                                     const RungOfferInputs *offer);
gboolean rung_grant_from_refresher  (RungGrant             *self,
                                     const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     guint                  year);
gboolean rung_grant_from_item       (RungGrant             *self,
                                     const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     const RungGrantInputs *item,
                                     guint                 *notes);
gboolean rung_grant_split           (RungGrant             *self,
                                     RungGrant             *rest,
                                     const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     guint                  index,
                                     guint                  n_months);
double   rung_offer_get_first_grant (const RungOfferInputs *offer);
double   rung_offer_get_refresher   (const RungOfferInputs *offer,
                                     guint                  year,
                                     double                *low,
                                     double                *high);

G_END_DECLS
