/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-notes.h"

/**
 * rung_layout_forfeit:
 * @self: a layout
 * @units: shares
 * @price: what a share is worth, USD
 *
 * Notes what is granted and never vests.
 */
void
rung_layout_forfeit (const RungLayout *self,
                     double            units,
                     double            price)
{
  self->flows->forfeited += units * MAX (price - self->grant->strike, 0.0);
}

/* The day of a grant among those told apart; where there are too many, the
 * last one before it, or the first of all. */
static guint
find_day (RungFlows *flows,
          guint      granted)
{
  guint best = 0;

  for (guint i = 0; i < flows->n_grants; i++)
    {
      if (flows->granted[i] == granted)
        return i;
      if (flows->granted[i] < granted
          && (flows->granted[best] > granted || flows->granted[i] > flows->granted[best]))
        best = i;
    }
  if (flows->n_grants == RUNG_MAX_GRANT_DAYS)
    return best;
  flows->granted[flows->n_grants] = granted;
  return flows->n_grants++;
}

/**
 * rung_layout_note_risk:
 * @self: a layout
 * @month: a month of the job, from 1
 * @amount: USD
 * @treatment: how it is taxed
 * @taxed: the amount that is taxed, USD
 * @is_held: whether it is counted only, for want of a sale
 *
 * Notes what follows the price of the shares, and what is taxed for it.
 */
void
rung_layout_note_risk (const RungLayout *self,
                       guint             month,
                       double            amount,
                       RungTreatment     treatment,
                       double            taxed,
                       gboolean          is_held)
{
  RungFlows *flows = self->flows;
  guint year = (month - 1) / 12;

  flows->shares[find_day (flows, self->grant->granted)][month - 1] += amount;
  if (is_held)
    {
      flows->shares_held += amount;
      flows->shares_held_taxed[treatment] += taxed;
    }
  else
    flows->shares_taxed[treatment][year] += taxed;
}

/**
 * rung_layout_note_option:
 * @self: a layout
 * @month: a month of the job, from 1
 * @amount: USD of shares under it at the expected price
 * @treatment: how it is taxed
 * @strike: what those shares cost, USD
 *
 * Notes what an option may come to at another price.
 */
void
rung_layout_note_option (const RungLayout *self,
                         guint             month,
                         double            amount,
                         RungTreatment     treatment,
                         double            strike)
{
  RungFlows *flows = self->flows;
  guint year = (month - 1) / 12;

  flows->option[month - 1] += amount;
  flows->strike[month - 1] += strike;
  flows->option_taxed[treatment][year] += amount;
}
