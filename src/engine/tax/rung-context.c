/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-context.h"

#include "engine/figures/rung-parameter.h"

/* A budget counts only if every offer can have one: its own, or what the
 * person spends now, moved by the price level. */
static RungLiving
choose_living (const RungDocument *document)
{
  if (document->profile.monthly_budget > 0 || document->profile.monthly_rent > 0)
    return RUNG_LIVING_BY_BUDGET;
  for (guint i = 0; i < document->offers->len; i++)
    if (rung_document_get_offer (document, i)->inputs.monthly_budget <= 0)
      return RUNG_LIVING_BY_PRICES;
  return document->offers->len > 0 ? RUNG_LIVING_BY_BUDGET : RUNG_LIVING_BY_PRICES;
}

/**
 * rung_context_init:
 * @self: (out caller-allocates): a context
 * @tables: the figures
 * @cache: compiled law over @tables
 * @document: the document, borrowed
 *
 * Gathers what every computation on a document needs and decides how living
 * cost is counted.
 */
void
rung_context_init (RungContext        *self,
                   const RungTables   *tables,
                   RungTaxCache       *cache,
                   const RungDocument *document)
{
  *self = (RungContext) {
    tables, cache, document, choose_living (document), RUNG_ANY_OUTCOME, 1.0,
  };
}

/**
 * rung_context_get_years:
 * @self: a context
 *
 * Returns: the years compared, 1 to %RUNG_MAX_YEARS
 */
guint
rung_context_get_years (const RungContext *self)
{
  return (guint) CLAMP (self->document->assumptions.horizon, 1, RUNG_MAX_YEARS);
}

/**
 * rung_context_get_federal:
 * @self: a context
 * @parameter: id of a number of federal law that is the same for every filing status
 * @year: a year of the horizon, from 0
 *
 * Returns: the number in its unit, %NAN if none is held
 */
double
rung_context_get_federal (const RungContext *self,
                          const char        *parameter,
                          guint              year)
{
  return rung_parameter_get_number (self->tables, RUNG_FEDERAL_LAW, parameter,
                                    (int) self->document->assumptions.first_tax_year + (int) year,
                                    RUNG_FILING_SINGLE);
}

/**
 * rung_offer_get_law:
 * @tables: the figures
 * @offer: an offer
 * @notes: (inout): %RUNG_NOTE_STATE_TAX_MISSING or %RUNG_NOTE_NO_TAX_PLACE is
 *   added where the tax of a state is not counted
 *
 * Finds the law an offer is taxed under: the one the person chose, otherwise
 * that of the place.
 *
 * Returns: (transfer none) (nullable): id of a law of a state or city
 */
const char *
rung_offer_get_law (const RungTables      *tables,
                    const RungOfferInputs *offer,
                    guint                 *notes)
{
  const RungPlace *place = rung_tables_find_place (tables, offer->place);

  if (*offer->tax_place != '\0' && rung_tables_find_law (tables, offer->tax_place) != NULL)
    return offer->tax_place;
  if (place == NULL || place->tax_state == NULL)
    {
      *notes |= RUNG_NOTE_NO_TAX_PLACE;
      return NULL;
    }
  if (rung_tables_find_law (tables, place->locality) != NULL)
    return place->locality;
  if (rung_tables_find_law (tables, place->tax_state) != NULL)
    return place->tax_state;
  *notes |= RUNG_NOTE_STATE_TAX_MISSING;
  return NULL;
}

/**
 * rung_offer_is_private:
 * @offer: an offer
 *
 * Returns: %TRUE if its shares wait for a sale of the company
 */
gboolean
rung_offer_is_private (const RungOfferInputs *offer)
{
  return g_str_equal (offer->company_kind, "private");
}

/**
 * rung_ratio:
 * @basis_points: a percentage as documents hold it
 *
 * Returns: the percentage as a ratio
 */
double
rung_ratio (gint64 basis_points)
{
  return (double) basis_points / 10000.0;
}
