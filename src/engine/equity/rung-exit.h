/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/tax/rung-context.h"

G_BEGIN_DECLS

/* How a private company ends: when, how likely each outcome is, and what a
 * common share gets in it of the price that the last round paid. */

typedef struct
{
  guint month;              /* of the sale, counted from 1, from the start of the job */
  double odds[RUNG_N_OUTCOMES];   /* they sum to 1 */
  double multiple[RUNG_N_OUTCOMES];  /* what the company is sold for, of the last valuation */
  double investors[RUNG_N_OUTCOMES]; /* what investors get of it, of the last valuation */
  double ratio[RUNG_N_OUTCOMES];  /* of the price of the last round, >= 0 */
  double diluted;           /* what later rounds leave of a part of the company, 0 to 1 */
  double waiting;           /* ratio a year taken off after the years compared */
} RungExit;

void   rung_exit_init        (RungExit              *self,
                              const RungContext     *context,
                              const RungOfferInputs *offer,
                              RungLedger            *ledger);
double rung_exit_get_price   (const RungOfferInputs *offer);
double rung_exit_get_payout  (const RungExit        *self,
                              double                 price,
                              double                 strike);
double rung_exit_get_loss    (const RungExit        *self,
                              double                 price,
                              double                 basis,
                              double                *odds);
double rung_exit_get_factor  (const RungExit        *self,
                              guint                  month);
void   rung_exit_tell_payout (const RungExit        *self,
                              double                 price,
                              double                 strike,
                              guint                  last,
                              RungLedger            *ledger);

G_END_DECLS
