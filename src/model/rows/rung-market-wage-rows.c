/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-wage-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-market-rows-private.h"

/* A wage is on the map of its occupation and year, and on the line of its
 * occupation and place. */
static void
set_wage_drawing (RungMarketFact    *fact,
                  const RungWageRow *wage)
{
  const char *occupation = wage->occupation_title != NULL ? wage->occupation_title
                           : wage->occupation;

  if (occupation == NULL)
    return;
  fact->place = wage->place;
  if (wage->place != NULL)
    fact->map = g_strdup_printf (C_("occupation and year of a map", "%s, median of %d"), occupation,
                                 wage->year);
  if (wage->year > 0)
    fact->series = g_strdup_printf (C_("wage of a line over the years", "%s, median"),
                                    wage->place == NULL ? occupation : wage->title);
  fact->year = wage->year;
}

/* With which rows a wage is shown: those of its occupation in other places, or the nation over the
 * years. */
static char *
dup_topic (const RungWageRow *wage,
           const RungPlace   *place)
{
  if (wage->occupation == NULL)
    return g_strdup (place != NULL ? _("Base wages in work-visa filings, by metropolitan area")
                     : _("Base wages in work-visa filings, by title"));
  if (place == NULL)
    return g_strdup (_("Federal wages over the years"));
  if (place->kind == RUNG_PLACE_STATE)
    return g_strdup_printf (C_("federal wages of an occupation", "%s, by state"),
                            wage->occupation_title);
  return g_strdup_printf (C_("federal wages of an occupation", "%s, by metropolitan area"),
                          wage->occupation_title);
}

static char *
dup_label (const RungWageRow *wage,
           const RungPlace   *place)
{
  if (place != NULL)
    return g_strdup (place->title);
  if (wage->occupation_title == NULL)
    return g_strdup (wage->title);
  return g_strdup_printf (C_("occupation and year", "%s, %d"), wage->occupation_title, wage->year);
}

/**
 * rung_market_row_new_wage:
 * @wage: wage percentiles; they must outlive the row
 * @section: id of the section
 * @count_title: what is counted, such as "Jobs:"
 *
 * Shows the 25th, 50th and 75th percentile.
 *
 * Returns: (transfer full): the row
 */
RungMarketRow *
rung_market_row_new_wage (const RungWageRow *wage,
                          const char        *section,
                          const char        *count_title)
{
  const RungPlace *place = wage->at;
  g_autoptr (GString) detail = g_string_new (_("Low and high are the 25th and 75th percentiles."));
  g_autofree char *title = wage->year > 0 ? g_strdup_printf ("%s, %d", wage->title, wage->year)
                                          : g_strdup (wage->title);
  g_autofree char *label = dup_label (wage, place);
  RungMarketRow *self = NULL;
  RungMarketFact fact = {
    .low = wage->p25,
    .middle = wage->p50,
    .high = wage->p75,
    .unit = RUNG_MARKET_DOLLARS,
    .pay = RUNG_MARKET_BASE,
    .source = wage->source,
    .topic = dup_topic (wage, place),
    .topic_place = place == NULL ? 0 : place->kind == RUNG_PLACE_STATE ? 1 : 2,
    .is_ordered = place == NULL && wage->occupation == NULL,
  };

  set_wage_drawing (&fact, wage);
  self = rung_market_row_new (section, &fact, title, label, "USD/year", FALSE);
  if (wage->count > 0.0)
    {
      g_autofree char *count = rung_format_money (wage->count);

      rung_market_append_sentence (detail, count_title);
      g_string_append_printf (detail, " %s", count);
    }
  rung_table_row_set_detail (RUNG_TABLE_ROW (self), detail->str);
  if (place != NULL)
    rung_market_row_add_names (self, place->names);
  return self;
}

/**
 * rung_market_row_new_prices:
 * @place: a place with a price level; it must outlive the row
 * @of_rents: of rents alone
 *
 * Returns: (transfer full): a row of the price level there
 */
RungMarketRow *
rung_market_row_new_prices (const RungPlace *place,
                            gboolean         of_rents)
{
  gboolean is_state = place->kind == RUNG_PLACE_STATE;
  g_autofree char *title = g_strdup_printf (of_rents ? _("%s, rents") : _("%s, prices"),
                                            place->title);
  RungMarketRow *self = NULL;
  RungMarketFact fact = {
    .low = NAN,
    .middle = of_rents ? place->rent_parity : place->price_parity,
    .high = NAN,
    .unit = RUNG_MARKET_COUNT,
    .counted = _("United States = 100"),
    .source = place->price_source,
    .place = place->id,
    .topic = g_strdup (of_rents ? is_state ? _("Rents by state") : _("Rents by metropolitan area")
                       : is_state ? _("Prices by state") : _("Prices by metropolitan area")),
  };

  fact.topic_place = (of_rents ? 2 : 0) + (is_state ? 0 : 1);
  fact.map = g_strdup (fact.topic);
  self = rung_market_row_new ("prices", &fact, title, place->title, "index", FALSE);
  rung_table_row_set_number (RUNG_TABLE_ROW (self), RUNG_MARKET_VALUE, fact.middle,
                             rung_table_row_get_text (RUNG_TABLE_ROW (self), RUNG_MARKET_MIDDLE));
  rung_table_row_add_words (RUNG_TABLE_ROW (self), _("price level cost of living"));
  rung_market_row_add_names (self, place->names);
  return self;
}
