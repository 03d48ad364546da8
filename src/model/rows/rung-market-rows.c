/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

struct _RungMarketRow
{
  RungTableRow parent_instance;
  RungMarketFact fact;
};

G_DEFINE_FINAL_TYPE (RungMarketRow, rung_market_row, RUNG_TYPE_TABLE_ROW)

static void
rung_market_row_finalize (GObject *object)
{
  RungMarketRow *self = RUNG_MARKET_ROW (object);

  g_free (self->fact.map);
  g_free (self->fact.series);
  G_OBJECT_CLASS (rung_market_row_parent_class)->finalize (object);
}

static void
rung_market_row_class_init (RungMarketRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_market_row_finalize;
}

static void
rung_market_row_init (RungMarketRow *self)
{
}

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

static RungMarketUnit
get_unit (const char *unit)
{
  if (g_strcmp0 (unit, "rank") == 0)
    return RUNG_MARKET_RANK;
  if (g_strcmp0 (unit, "percent") == 0)
    return RUNG_MARKET_PERCENT;
  return is_plain (unit) ? RUNG_MARKET_COUNT : RUNG_MARKET_DOLLARS;
}

/* The kinds of pay, as the data name them and as a person reads them. */
static const struct
{
  const char *id;
  const char *title;
} pays[] = {
  [RUNG_MARKET_NO_PAY] = { .id = "", .title = "" },
  [RUNG_MARKET_BASE] = { .id = "base", .title = N_("base pay") },
  [RUNG_MARKET_TOTAL] = { .id = "total", .title = N_("total pay") },
  [RUNG_MARKET_NET] = { .id = "net", .title = N_("after tax") },
  [RUNG_MARKET_UNSPECIFIED] = { .id = "unspecified", .title = N_("not stated") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (pays) == RUNG_N_MARKET_PAYS);

static RungMarketPay
get_pay (const char *measure)
{
  for (guint i = RUNG_MARKET_BASE; measure != NULL && i < RUNG_N_MARKET_PAYS; i++)
    if (g_str_equal (pays[i].id, measure))
      return (RungMarketPay) i;
  return RUNG_MARKET_NO_PAY;
}

static void
set_number (RungMarketRow   *self,
            RungMarketColumn column,
            double           value,
            const char      *unit,
            gboolean         open_top)
{
  g_autofree char *text = dup_figure (value, unit, open_top);

  rung_table_row_set_number (RUNG_TABLE_ROW (self), column, value, text);
}

/* The cells that follow from the fact alone. */
static void
show_fact (RungMarketRow *self,
           const char    *title)
{
  RungTableRow *row = RUNG_TABLE_ROW (self);
  g_autofree char *source = rung_phrase_source (self->fact.source);
  const char *measure = pays[self->fact.pay].title;

  if (self->fact.counted != NULL)
    rung_table_row_set_text (row, RUNG_MARKET_MEASURE, self->fact.counted);
  else
    rung_table_row_set_text (row, RUNG_MARKET_MEASURE, *measure != '\0' ? _(measure) : "");
  rung_table_row_set_text (row, RUNG_MARKET_TITLE, title);
  rung_table_row_set_text (row, RUNG_MARKET_SOURCE, source);
}

/* All of the fact in one cell, for where there is room for one only. */
static void
show_range (RungMarketRow *self)
{
  RungTableRow *row = RUNG_TABLE_ROW (self);
  const char *low = rung_table_row_get_text (row, RUNG_MARKET_LOW);
  const char *middle = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE);
  const char *high = rung_table_row_get_text (row, RUNG_MARKET_HIGH);
  const char *measure = rung_table_row_get_text (row, RUNG_MARKET_MEASURE);
  g_autofree char *range = NULL;
  g_autofree char *text = NULL;

  if (*low != '\0' && *high != '\0')
    /* Translators: a figure, then its low and its high end */
    range = *middle != '\0' ? g_strdup_printf (_("%s (%s to %s)"), middle, low, high)
                            /* Translators: the two ends of a range */
                            : g_strdup_printf (_("%s to %s"), low, high);
  else
    range = g_strdup (*middle != '\0' ? middle : *low != '\0' ? low : high);
  text = *measure != '\0' && self->fact.pay != RUNG_MARKET_UNSPECIFIED
         ? g_strdup_printf ("%s\n%s", range, measure) : g_steal_pointer (&range);
  /* A figure, because a search looks at words. */
  rung_table_row_set_number (row, RUNG_MARKET_RANGE,
                             isnan (self->fact.middle) ? self->fact.low : self->fact.middle, text);
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
                          /* Translators: the two ends of a range */
                          ? g_strdup_printf (_("%s to %s"), low, high) : g_strdup (one);

  if (g_strcmp0 (figure->unit, "rank") == 0)
    return g_strdup_printf (C_("place in a ranking", "no. %s"), text);
  if (g_strcmp0 (figure->unit, "USD billion") == 0)
    return g_strdup_printf (C_("an amount of money", "$%s billion"), text);
  return is_plain (figure->unit) && *text != '\0' ? g_strdup_printf ("%s %s", text, figure->unit)
                                                  : g_steal_pointer (&text);
}

/**
 * rung_market_row_new_figure:
 * @section: the section the figure belongs to
 * @figure: a figure; it must outlive the row
 *
 * Returns: (transfer full): the row
 */
RungMarketRow *
rung_market_row_new_figure (const RungMarketSection *section,
                            const RungFigureRow     *figure)
{
  RungMarketRow *self = g_object_new (RUNG_TYPE_MARKET_ROW, "section", section->id, NULL);
  double middle = isnan (figure->value) ? figure->mid : figure->value;
  g_autoptr (GString) detail = g_string_new (NULL);

  self->fact = (RungMarketFact) {
    .low = figure->low,
    .middle = middle,
    .high = figure->high,
    .unit = get_unit (figure->unit),
    .counted = is_plain (figure->unit) ? figure->unit : NULL,
    .pay = get_pay (figure->measure),
    .source = figure->source,
    .place = figure->place,
    .map = figure->place != NULL ? g_strdup (section->title) : NULL,
    .series = figure->year > 0 ? g_strdup (figure->series) : NULL,
    .year = figure->series != NULL ? figure->year : 0,
    .is_projected = figure->is_projected,
    .is_growth = figure->is_growth,
    .period = figure->period,
  };
  show_fact (self, figure->title);
  set_number (self, RUNG_MARKET_LOW, figure->low, figure->unit, FALSE);
  set_number (self, RUNG_MARKET_MIDDLE, middle, figure->unit,
              figure->open_top && isnan (figure->high));
  set_number (self, RUNG_MARKET_HIGH, figure->high, figure->unit, figure->open_top);
  show_range (self);
  append_sentence (detail, figure->scope);
  append_sentence (detail, figure->period);
  append_sentence (detail, figure->note);
  rung_table_row_set_detail (RUNG_TABLE_ROW (self), detail->str);
  return self;
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
  RungMarketRow *self = g_object_new (RUNG_TYPE_MARKET_ROW, "section", section, NULL);
  g_autoptr (GString) detail = g_string_new (_("Low and high are the 25th and 75th percentiles."));
  g_autofree char *title = wage->year > 0 ? g_strdup_printf ("%s, %d", wage->title, wage->year)
                                          : g_strdup (wage->title);

  self->fact = (RungMarketFact) {
    .low = wage->p25,
    .middle = wage->p50,
    .high = wage->p75,
    .unit = RUNG_MARKET_DOLLARS,
    .pay = RUNG_MARKET_BASE,
    .source = wage->source,
  };
  set_wage_drawing (&self->fact, wage);
  show_fact (self, title);
  set_number (self, RUNG_MARKET_LOW, wage->p25, "USD/year", FALSE);
  set_number (self, RUNG_MARKET_MIDDLE, wage->p50, "USD/year", FALSE);
  set_number (self, RUNG_MARKET_HIGH, wage->p75, "USD/year", FALSE);
  show_range (self);
  if (wage->count > 0.0)
    {
      g_autofree char *count = rung_format_money (wage->count);

      append_sentence (detail, count_title);
      g_string_append_printf (detail, " %s", count);
    }
  rung_table_row_set_detail (RUNG_TABLE_ROW (self), detail->str);
  return self;
}

/**
 * rung_market_row_get_fact:
 * @self: a row
 *
 * Returns: (transfer none): the figure it shows
 */
const RungMarketFact *
rung_market_row_get_fact (RungMarketRow *self)
{
  return &self->fact;
}
