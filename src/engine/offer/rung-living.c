/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-living.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-source.h"
#include "engine/tax/rung-telling.h"

/**
 * rung_living_get_price_level:
 * @context: the context
 * @place: id of a place
 * @notes: (inout): %RUNG_NOTE_NO_PRICES is added where none is held
 *
 * Returns: price level of the place, 1 for the nation; an unknown place counts as it
 */
double
rung_living_get_price_level (const RungContext *context,
                             const char        *place,
                             guint             *notes)
{
  const RungPlace *found = rung_tables_find_place (context->tables, place);

  if (found != NULL && found->price_parity > 0.0)
    return found->price_parity / 100.0;
  *notes |= RUNG_NOTE_NO_PRICES;
  return 1.0;
}

/* USD a month; only when living cost is counted by budget. */
static double
budget_of_offer (const RungContext     *context,
                 const RungOfferInputs *offer,
                 guint                 *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint home_notes = 0;

  if (offer->monthly_budget > 0)
    return (double) offer->monthly_budget;
  return (double) profile->monthly_budget
         * rung_living_get_price_level (context, offer->place, notes)
         / rung_living_get_price_level (context, profile->place, &home_notes);
}

static void
tell_price_level (const RungContext *context,
                  const char        *id,
                  RungLedger        *ledger)
{
  const RungPlace *place = rung_tables_find_place (context->tables, id);
  gboolean is_known = place != NULL && place->price_parity > 0.0;
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  title = is_known ? g_strdup_printf (_("Price level of %s"), place->title)
          : g_strdup (_("Price level, no place entered"));
  line = rung_ledger_add (ledger, "prices", title, is_known ? place->price_parity : 100.0,
                          is_known ? RUNG_STATUS_PUBLISHED : RUNG_STATUS_ASSUMED);
  g_free (line->unit);
  line->unit = g_strdup (_("of 100 for the nation"));
  if (is_known && place->price_source != NULL)
    line->source = rung_source_dup_text (place->price_source);
}

static void
tell_formula (const RungContext     *context,
              const RungOfferInputs *offer,
              double                 months,
              double                 kept,
              RungLedgerLine        *line)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint notes = 0;
  double there = 100.0 * rung_living_get_price_level (context, offer->place, &notes);
  double here = 100.0 * rung_living_get_price_level (context, profile->place, &notes);

  if (context->living == RUNG_LIVING_BY_PRICES)
    rung_ledger_line_set_formula (line, _("kept − kept × 100 / price level: what the price level "
                                          "takes or gives"),
                                  "# − # × 100 / #", (double[]) { kept, kept, there });
  else if (offer->monthly_budget > 0)
    rung_ledger_line_set_formula (line, _("budget × months"), "# × #",
                                  (double[]) { (double) offer->monthly_budget, months });
  else
    rung_ledger_line_set_formula (line, _("what you spend now × price level there / price level "
                                          "here × months"),
                                  "# × # / # × #", (double[]) { (double) profile->monthly_budget,
                                                                there, here, months });
}

static void
tell_inputs (const RungContext     *context,
             const RungOfferInputs *offer,
             double                 kept,
             RungLedger            *ledger)
{
  const RungProfileInputs *profile = &context->document->profile;

  if (context->living == RUNG_LIVING_BY_PRICES)
    {
      rung_ledger_add (ledger, "kept", _("Kept after tax, savings included"), kept,
                       RUNG_STATUS_DERIVED);
      tell_price_level (context, offer->place, ledger);
    }
  else if (offer->monthly_budget > 0)
    rung_telling_add_input (ledger, &rung_offer_inputs, offer, "monthly-budget");
  else
    {
      rung_telling_add_input (ledger, &rung_profile_inputs, profile, "monthly-budget");
      tell_price_level (context, profile->place, ledger);
      tell_price_level (context, offer->place, ledger);
    }
}

/**
 * rung_living_get_cost:
 * @context: the context
 * @offer: an offer
 * @months: months that are lived through
 * @kept: what is kept after tax in them, savings included, USD
 * @notes: (inout): what a person should know is added
 * @ledger: (nullable): where the steps go; the last line is the cost
 *
 * Returns: living cost, USD; by price levels what the level takes, below 0 where it
 *   gives
 */
double
rung_living_get_cost (const RungContext     *context,
                      const RungOfferInputs *offer,
                      double                 months,
                      double                 kept,
                      guint                 *notes,
                      RungLedger            *ledger)
{
  double cost = context->living == RUNG_LIVING_BY_BUDGET
                ? months * budget_of_offer (context, offer, notes)
                : kept - kept / rung_living_get_price_level (context, offer->place, notes);

  if (ledger == NULL)
    return cost;
  tell_inputs (context, offer, kept, ledger);
  tell_formula (context, offer, months, kept,
                rung_telling_add_measure (ledger, RUNG_MEASURE_LIVING_COST, cost));
  return cost;
}
