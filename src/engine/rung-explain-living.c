/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-explainer.h"

#include <glib/gi18n-lib.h>

static void
add_price_level (const RungExplainer *self,
                 const char          *id)
{
  const RungPlace *place = rung_tables_find_place (self->context->tables, id);
  RungLedgerLine *line = NULL;
  g_autofree char *title = NULL;

  if (place == NULL || place->price_parity <= 0.0)
    {
      rung_ledger_add (self->ledger, "prices", _("Price level, place not told"), 100.0,
                       RUNG_STATUS_ASSUMED);
      return;
    }
  title = g_strdup_printf (_("Price level of %s"), place->title);
  line = rung_ledger_add (self->ledger, "prices", title, place->price_parity, RUNG_STATUS_PUBLISHED);
  g_free (line->unit);
  line->unit = g_strdup (_("of 100 for the nation"));
  if (place->price_source != NULL)
    line->source = g_strdup_printf ("%s, %s", place->price_source->publisher,
                                    place->price_source->document);
}

/**
 * rung_explainer_explain_living:
 * @self: what is explained
 *
 * Records how living cost is made, by a budget or by price levels.
 */
void
rung_explainer_explain_living (const RungExplainer *self)
{
  const RungProfileInputs *profile = &self->context->document->profile;
  double kept = rung_explainer_get (self, RUNG_MEASURE_TAKE_HOME) + rung_explainer_get (self, RUNG_MEASURE_SAVED);

  if (self->context->living == RUNG_LIVING_BY_PRICES)
    {
      rung_ledger_add (self->ledger, "kept", _("Kept after tax, savings included"), kept,
                       RUNG_STATUS_DERIVED);
      add_price_level (self, self->offer->place);
      rung_explainer_add_result (self, RUNG_MEASURE_LIVING_COST,
                  _("kept − kept × 100 / price level: what the price level takes or gives"), NULL);
    }
  else if (self->offer->monthly_budget > 0)
    {
      rung_explainer_add_typed (self, "monthly-budget");
      rung_explainer_add_result (self, RUNG_MEASURE_LIVING_COST, _("budget × 12"), NULL);
    }
  else
    {
      rung_ledger_add (self->ledger, "monthly-budget", _("What you spend now, a month"),
                       (double) profile->monthly_budget, RUNG_STATUS_TYPED);
      add_price_level (self, profile->place);
      add_price_level (self, self->offer->place);
      rung_explainer_add_result (self, RUNG_MEASURE_LIVING_COST,
                  _("what you spend now × price level there / price level here × 12"), NULL);
    }
}
