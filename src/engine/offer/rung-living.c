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

/* The level of rents of a place, 1 for the nation. Where none is published rents count as all
 * other prices do. */
static double
get_rent_level (const RungContext *context,
                const char        *place,
                guint             *notes)
{
  const RungPlace *found = rung_tables_find_place (context->tables, place);

  if (found != NULL && found->rent_parity > 0.0)
    return found->rent_parity / 100.0;
  return rung_living_get_price_level (context, place, notes);
}

/* USD a month; only when living cost is counted by budget. */
static double
budget_of_offer (const RungContext     *context,
                 const RungOfferInputs *offer,
                 guint                 *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint home_notes = 0;
  double rest = 0.0;

  if (offer->monthly_budget > 0)
    return (double) offer->monthly_budget;
  rest = (double) profile->monthly_budget
         * rung_living_get_price_level (context, offer->place, notes)
         / rung_living_get_price_level (context, profile->place, &home_notes);
  if (profile->monthly_rent == 0)
    return rest;
  return (double) profile->monthly_rent * get_rent_level (context, offer->place, notes)
         / get_rent_level (context, profile->place, &home_notes) + rest;
}

/* A level of a place, as a line: @is_rent chooses that of rents, where the place has one. */
static void
tell_level (const RungContext *context,
            const char        *id,
            gboolean           is_rent,
            RungLedger        *ledger)
{
  const RungPlace *place = rung_tables_find_place (context->tables, id);
  gboolean has_rents = is_rent && place != NULL && place->rent_parity > 0.0;
  double level = place == NULL ? 0.0 : has_rents ? place->rent_parity : place->price_parity;
  gboolean is_known = level > 0.0;
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  title = has_rents ? g_strdup_printf (_("Level of rents in %s"), place->title)
          : is_known ? g_strdup_printf (_("Price level of %s"), place->title)
          : g_strdup (_("Price level, no place entered"));
  line = rung_ledger_add (ledger, has_rents ? "rents" : "prices", title, is_known ? level : 100.0,
                          is_known ? RUNG_STATUS_PUBLISHED : RUNG_STATUS_ASSUMED);
  g_free (line->unit);
  line->unit = g_strdup (_("(US average: 100)"));
  if (is_known && place->price_source != NULL)
    line->source = rung_source_dup_text (place->price_source);
}

/* What is spent now, moved to where the offer is. */
static void
tell_moved (const RungContext     *context,
            const RungOfferInputs *offer,
            double                 months,
            RungLedgerLine        *line)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint notes = 0;
  double there = 100.0 * rung_living_get_price_level (context, offer->place, &notes);
  double here = 100.0 * rung_living_get_price_level (context, profile->place, &notes);
  double rent_there = 100.0 * get_rent_level (context, offer->place, &notes);
  double rent_here = 100.0 * get_rent_level (context, profile->place, &notes);
  double rent = (double) profile->monthly_rent;
  double rest = (double) profile->monthly_budget;

  if (profile->monthly_rent == 0)
    rung_ledger_line_set_formula (line, _("what you spend now × price level there / price level "
                                          "here × months"),
                                  "# × # / # × #", (double[]) { rest, there, here, months });
  else if (profile->monthly_budget == 0)
    rung_ledger_line_set_formula (line, _("rent now × level of rents there / level of rents here "
                                          "× months"),
                                  "# × # / # × #", (double[]) { rent, rent_there, rent_here,
                                                                months });
  else
    rung_ledger_line_set_formula (line, _("(rent now × level of rents there / level of rents here "
                                          "+ other spending now × price level there / price level "
                                          "here) × months"),
                                  "(# × # / # + # × # / #) × #",
                                  (double[]) { rent, rent_there, rent_here, rest, there, here,
                                               months });
}

static void
tell_formula (const RungContext     *context,
              const RungOfferInputs *offer,
              double                 months,
              double                 kept,
              RungLedgerLine        *line)
{
  guint notes = 0;
  double there = 100.0 * rung_living_get_price_level (context, offer->place, &notes);

  if (context->living == RUNG_LIVING_BY_PRICES)
    rung_ledger_line_set_formula (line, _("kept − kept × 100 / price level: what the price level "
                                          "takes or gives"),
                                  "# − # × 100 / #", (double[]) { kept, kept, there });
  else if (offer->monthly_budget > 0)
    rung_ledger_line_set_formula (line, _("budget × months"), "# × #",
                                  (double[]) { (double) offer->monthly_budget, months });
  else
    tell_moved (context, offer, months, line);
}

/* One part of what is spent now, with its level here and there. */
static void
tell_part (const RungContext     *context,
           const RungOfferInputs *offer,
           const char            *input,
           gboolean               is_rent,
           RungLedger            *ledger)
{
  const RungProfileInputs *profile = &context->document->profile;

  rung_telling_add_input (ledger, &rung_profile_inputs, profile, input);
  tell_level (context, profile->place, is_rent, ledger);
  tell_level (context, offer->place, is_rent, ledger);
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
      tell_level (context, offer->place, FALSE, ledger);
      return;
    }
  if (offer->monthly_budget > 0)
    {
      rung_telling_add_input (ledger, &rung_offer_inputs, offer, "monthly-budget");
      return;
    }
  if (profile->monthly_rent > 0)
    tell_part (context, offer, "monthly-rent", TRUE, ledger);
  if (profile->monthly_budget > 0)
    tell_part (context, offer, "monthly-budget", FALSE, ledger);
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
