/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-flows.h"

#include <string.h>

#include "engine/equity/rung-grant-flows.h"
#include "engine/equity/rung-grant.h"
#include "engine/equity/rung-small-business.h"

#include "rung-cash.h"
#include "rung-one-time.h"
#include "rung-espp.h"

static void
add_equity (const RungContext     *context,
            const RungOfferInputs *offer,
            const RungFlowsLog    *log,
            RungFlows             *flows)
{
  RungGrant grant;
  RungGrant rest;

  if (rung_grant_from_offer (&grant, context, offer))
    rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint year = 1; year < flows->n_years; year++)
    if (rung_grant_from_refresher (&grant, context, offer, year))
      rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint i = 0; i < offer->grants->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->grants, i);

      if (!rung_grant_from_item (&grant, context, offer, item->record, &flows->notes))
        continue;
      if (rung_grant_split (&grant, &rest, context, offer, i, flows->n_months))
        {
          flows->notes |= RUNG_NOTE_ISO_LIMIT;
          rung_grant_lay_out (&rest, context, offer, log, flows);
        }
      rung_grant_lay_out (&grant, context, offer, log, flows);
    }
  rung_espp_lay_out (context, offer, log, flows);
}

/**
 * rung_offer_flows_compute:
 * @context: the context
 * @offer: an offer
 * @n_months: months worked, 1 to %RUNG_MAX_MONTHS
 * @log: (nullable): where the lines of one measure in one year go
 * @flows: (out caller-allocates): its pay by month
 *
 * Lays out the pay of an offer month by month: base with its raises, bonus at
 * the end of each full year, one-time money, benefits, grants and refreshers as
 * they vest, the share purchase plan, and the employer's match of a deferral.
 */
void
rung_offer_flows_compute (const RungContext     *context,
                          const RungOfferInputs *offer,
                          guint                  n_months,
                          const RungFlowsLog    *log,
                          RungFlows             *flows)
{
  g_return_if_fail (n_months >= 1 && n_months <= RUNG_MAX_MONTHS);

  memset (flows, 0, sizeof *flows);
  flows->n_months = n_months;
  flows->n_years = (n_months + 11) / 12;
  flows->is_now = rung_offer_is_now (offer);
  for (guint year = 0; year < flows->n_years; year++)
    rung_cash_lay_out (context, offer, log, year, flows);
  rung_one_time_lay_out (offer, log, flows);
  add_equity (context, offer, log, flows);
  rung_small_business_limit (context, offer, flows);
}
