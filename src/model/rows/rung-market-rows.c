/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

/* Dollars and percentages carry their unit; what else is counted is said once,
 * in the column of the measure. */
static gboolean
is_plain (const char *unit)
{
  return unit != NULL && !g_str_has_prefix (unit, "USD/") && !g_str_equal (unit, "percent");
}

/* Money in dollars, percentages and counts as they are. */
static char *
dup_figure (double      value,
            const char *unit,
            gboolean    open_top)
{
  g_autofree char *text = NULL;

  if (isnan (value))
    return g_strdup ("");
  text = rung_format_value (value, is_plain (unit) ? "1" : unit);
  return g_strconcat (text, open_top ? "+" : "", NULL);
}

static void
set_number (RungTableRow    *row,
            RungMarketColumn column,
            double           value,
            const char      *unit,
            gboolean         open_top)
{
  g_autofree char *text = dup_figure (value, unit, open_top);

  rung_table_row_set_number (row, column, value, text);
}

static void
set_source (RungTableRow     *row,
            const RungSource *source)
{
  g_autofree char *text = rung_phrase_source (source);

  rung_table_row_set_text (row, RUNG_MARKET_SOURCE, text);
}

static const char *
measure_title (const char *measure)
{
  static const struct { const char *id; const char *title; } measures[] = {
    { "base", N_("base pay") }, { "total", N_("total pay") }, { "net", N_("after tax") },
    { "unspecified", N_("not said") },
  };

  for (guint i = 0; measure != NULL && i < G_N_ELEMENTS (measures); i++)
    if (g_str_equal (measures[i].id, measure))
      return _(measures[i].title);
  return "";
}

static void
append_sentence (GString    *out,
                 const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, text);
}

/* Where a chart draws a row: on a map, on a line, or among changes. */
static void
set_place (RungTableRow *row,
           const char   *place,
           const char   *map)
{
  if (place == NULL)
    return;
  rung_table_row_set_text (row, RUNG_MARKET_PLACE, place);
  rung_table_row_set_text (row, RUNG_MARKET_MAP, map);
}

static void
set_series (RungTableRow *row,
            const char   *series,
            int           year)
{
  if (series != NULL && year > 0)
    rung_table_row_set_number (row, RUNG_MARKET_SERIES, year, series);
}

static void
set_growth (RungTableRow        *row,
            const RungFigureRow *figure)
{
  if (figure->is_projected)
    rung_table_row_set_number (row, RUNG_MARKET_PROJECTED, 1.0, _("projected"));
  if (figure->is_growth)
    rung_table_row_set_number (row, RUNG_MARKET_GROWTH, 1.0,
                               figure->period != NULL ? figure->period : "");
}

/* A wage is on the map of its occupation and year, and on the line of its
 * occupation and place. */
static void
set_wage_drawing (RungTableRow      *row,
                  const RungWageRow *wage)
{
  const char *occupation = wage->occupation_title != NULL ? wage->occupation_title
                           : wage->occupation;
  g_autofree char *map = NULL;
  g_autofree char *series = NULL;

  if (occupation == NULL)
    return;
  map = g_strdup_printf (C_("occupation and year of a map", "%s, median of %d"), occupation,
                         wage->year);
  set_place (row, wage->place, map);
  series = g_strdup_printf (C_("wage of a line over the years", "%s, median"),
                            wage->place == NULL ? occupation : wage->title);
  set_series (row, series, wage->year);
}

/**
 * rung_market_dup_figure:
 * @figure: a published figure
 *
 * Returns: (transfer full): the figure with what it counts, a range as one
 */
char *
rung_market_dup_figure (const RungFigureRow *figure)
{
  double middle = isnan (figure->value) ? figure->mid : figure->value;
  g_autofree char *low = dup_figure (figure->low, figure->unit, FALSE);
  g_autofree char *high = dup_figure (figure->high, figure->unit, figure->open_top);
  g_autofree char *one = dup_figure (middle, figure->unit, figure->open_top);
  g_autofree char *text = isnan (middle) && *low != '\0' && *high != '\0'
                          ? g_strdup_printf (_("%s to %s"), low, high) : g_strdup (one);

  if (g_strcmp0 (figure->unit, "rank") == 0)
    return g_strdup_printf (C_("place in a ranking", "no. %s"), text);
  return is_plain (figure->unit) && *text != '\0' ? g_strdup_printf ("%s %s", text, figure->unit)
                                                  : g_steal_pointer (&text);
}

/**
 * rung_market_row_new_figure:
 * @section: the section the figure belongs to
 * @figure: a figure
 *
 * Returns: (transfer full): the row
 */
RungTableRow *
rung_market_row_new_figure (const RungMarketSection *section,
                            const RungFigureRow     *figure)
{
  RungTableRow *row = rung_table_row_new (section->id);
  double middle = isnan (figure->value) ? figure->mid : figure->value;
  g_autoptr (GString) detail = g_string_new (NULL);

  rung_table_row_set_text (row, RUNG_MARKET_TITLE, figure->title);
  set_number (row, RUNG_MARKET_LOW, figure->low, figure->unit, FALSE);
  set_number (row, RUNG_MARKET_MIDDLE, middle, figure->unit,
              figure->open_top && isnan (figure->high));
  set_number (row, RUNG_MARKET_HIGH, figure->high, figure->unit, figure->open_top);
  rung_table_row_set_text (row, RUNG_MARKET_MEASURE,
                           is_plain (figure->unit) ? figure->unit
                           : measure_title (figure->measure));
  set_source (row, figure->source);
  set_place (row, figure->place, section->title);
  set_series (row, figure->series, figure->year);
  set_growth (row, figure);
  append_sentence (detail, figure->scope);
  append_sentence (detail, figure->period);
  append_sentence (detail, figure->note);
  rung_table_row_set_detail (row, detail->str);
  return row;
}

/**
 * rung_market_row_new_wage:
 * @wage: wage percentiles
 * @section: id of the section
 * @count_title: what is counted, such as "Jobs:"
 *
 * Shows the 25th, 50th and 75th percentile.
 *
 * Returns: (transfer full): the row
 */
RungTableRow *
rung_market_row_new_wage (const RungWageRow *wage,
                          const char        *section,
                          const char        *count_title)
{
  RungTableRow *row = rung_table_row_new (section);
  g_autoptr (GString) detail = g_string_new (_("Low and high are the 25th and 75th percentile."));
  g_autofree char *title = wage->year > 0 ? g_strdup_printf ("%s, %d", wage->title, wage->year)
                                          : g_strdup (wage->title);

  rung_table_row_set_text (row, RUNG_MARKET_TITLE, title);
  set_number (row, RUNG_MARKET_LOW, wage->p25, "USD/year", FALSE);
  set_number (row, RUNG_MARKET_MIDDLE, wage->p50, "USD/year", FALSE);
  set_number (row, RUNG_MARKET_HIGH, wage->p75, "USD/year", FALSE);
  rung_table_row_set_text (row, RUNG_MARKET_MEASURE, measure_title ("base"));
  set_source (row, wage->source);
  set_wage_drawing (row, wage);
  if (wage->count > 0.0)
    {
      g_autofree char *count = rung_format_money (wage->count);

      append_sentence (detail, count_title);
      g_string_append_printf (detail, " %s", count);
    }
  rung_table_row_set_detail (row, detail->str);
  return row;
}
