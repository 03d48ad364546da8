/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

#include "rung-market-rows-private.h"

struct _RungMarketRow
{
  RungTableRow parent_instance;
  RungMarketFact fact;
  RungMarketRow *parts[2];      /* (nullable): the rows it stands for */
};

G_DEFINE_FINAL_TYPE (RungMarketRow, rung_market_row, RUNG_TYPE_TABLE_ROW)

static void
rung_market_row_finalize (GObject *object)
{
  RungMarketRow *self = RUNG_MARKET_ROW (object);

  g_free (self->fact.map);
  g_free (self->fact.series);
  g_free (self->fact.topic);
  g_clear_object (&self->parts[0]);
  g_clear_object (&self->parts[1]);
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

/* Dollars first, then percentages, then what else is counted. */
static const char *
get_kind (const RungMarketFact *fact)
{
  return fact->counted != NULL ? fact->counted : fact->unit == RUNG_MARKET_PERCENT ? "%" : "$";
}

/* The cells that follow from the fact alone. */
static void
show_fact (RungMarketRow *self,
           const char    *title,
           const char    *label)
{
  RungTableRow *row = RUNG_TABLE_ROW (self);
  g_autofree char *source = rung_phrase_source (self->fact.source);
  const char *measure = pays[self->fact.pay].title;

  if (self->fact.counted != NULL)
    rung_table_row_set_text (row, RUNG_MARKET_MEASURE, self->fact.counted);
  else
    rung_table_row_set_text (row, RUNG_MARKET_MEASURE, *measure != '\0' ? _(measure) : "");
  rung_table_row_set_text (row, RUNG_MARKET_TITLE, title);
  rung_table_row_set_text (row, RUNG_MARKET_LABEL, label != NULL ? label : title);
  rung_table_row_set_text (row, RUNG_MARKET_SOURCE, source);
  rung_table_row_add_words (row, self->fact.topic);
  rung_table_row_set_kind (row, get_kind (&self->fact));
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
  if (*range == '\0')
    {
      g_free (range);
      range = g_strdup (_("no figure published"));
      rung_table_row_set_number (row, RUNG_MARKET_MIDDLE, NAN, range);
    }
  text = *measure != '\0' && self->fact.pay != RUNG_MARKET_UNSPECIFIED
         ? g_strdup_printf ("%s\n%s", range, measure) : g_steal_pointer (&range);
  /* A figure, because a search looks at words. */
  rung_table_row_set_number (row, RUNG_MARKET_RANGE,
                             isnan (self->fact.middle) ? self->fact.low : self->fact.middle, text);
  rung_table_row_set_number (row, RUNG_MARKET_VALUE, self->fact.middle, text);
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
 * rung_market_row_new:
 * @section: id of the section
 * @fact: the figure; the row takes its own texts along
 * @title: its title
 * @label: (nullable): its title beside the others of its topic
 * @unit: its unit, as in the data
 * @open_top: whether it may be more
 *
 * Returns: (transfer full): a row with its cells
 */
RungMarketRow *
rung_market_row_new (const char           *section,
                     const RungMarketFact *fact,
                     const char           *title,
                     const char           *label,
                     const char           *unit,
                     gboolean              open_top)
{
  RungMarketRow *self = g_object_new (RUNG_TYPE_MARKET_ROW, "section", section, NULL);

  self->fact = *fact;
  show_fact (self, title, label);
  set_number (self, RUNG_MARKET_LOW, fact->low, unit, FALSE);
  set_number (self, RUNG_MARKET_MIDDLE, fact->middle, unit, open_top && isnan (fact->high));
  set_number (self, RUNG_MARKET_HIGH, fact->high, unit, open_top);
  show_range (self);
  return self;
}

/**
 * rung_market_row_add_names:
 * @self: a row
 * @names: (nullable): words, %NULL-terminated
 *
 * Adds words that the row is found by.
 */
void
rung_market_row_add_names (RungMarketRow     *self,
                           const char *const *names)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    rung_table_row_add_words (RUNG_TABLE_ROW (self), names[i]);
}

/**
 * rung_market_append_sentence:
 * @out: a text
 * @text: (nullable): a sentence
 *
 * Adds a sentence in a line of its own.
 */
void
rung_market_append_sentence (GString    *out,
                             const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, text);
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
  double middle = isnan (figure->value) ? figure->mid : figure->value;
  g_autoptr (GString) detail = g_string_new (NULL);
  g_autofree char *value = rung_market_dup_figure (figure);
  RungMarketFact fact = {
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
    .topic = g_strdup (figure->group != NULL ? figure->group->title : section->title),
    .topic_place = figure->group != NULL ? figure->group->place : 0,
    .is_ordered = figure->group != NULL && figure->group->is_ordered,
    .is_open = figure->open_top,
    .headline = figure->headline,
  };
  RungMarketRow *self = rung_market_row_new (section->id, &fact, figure->title, figure->label,
                                             figure->unit, figure->open_top);

  if (!isnan (middle))
    rung_table_row_set_number (RUNG_TABLE_ROW (self), RUNG_MARKET_VALUE, middle, value);
  rung_market_append_sentence (detail, figure->scope);
  rung_market_append_sentence (detail, figure->period);
  rung_market_append_sentence (detail, figure->note);
  rung_table_row_set_detail (RUNG_TABLE_ROW (self), detail->str);
  rung_table_row_add_words (RUNG_TABLE_ROW (self), section->title);
  rung_market_row_add_names (self, figure->names);
  rung_market_row_add_names (self, section->names);
  return self;
}

/* The text of a cell of either row. */
static void
join_cell (RungMarketRow   *self,
           RungMarketRow   *other,
           RungMarketColumn column)
{
  RungTableRow *row = RUNG_TABLE_ROW (self->parts[0]);

  if (isnan (rung_table_row_get_number (row, column)))
    row = RUNG_TABLE_ROW (other);
  rung_table_row_set_number (RUNG_TABLE_ROW (self), column,
                             rung_table_row_get_number (row, column),
                             rung_table_row_get_text (row, column));
}

/**
 * rung_market_row_new_joined:
 * @row: a row
 * @other: (nullable): a row of the same thing with the figures that @row lacks
 *
 * Returns: (transfer full): a row that has its place in a topic, with the figures of both
 */
RungMarketRow *
rung_market_row_new_joined (RungMarketRow *row,
                            RungMarketRow *other)
{
  const char *label = rung_table_row_get_text (RUNG_TABLE_ROW (row), RUNG_MARKET_LABEL);
  RungMarketFact fact = row->fact;
  RungMarketRow *self = NULL;

  fact.map = g_strdup (fact.map);
  fact.series = g_strdup (fact.series);
  fact.topic = g_strdup (fact.topic);
  if (other != NULL)
    {
      fact.low = isnan (fact.low) ? other->fact.low : fact.low;
      fact.middle = isnan (fact.middle) ? other->fact.middle : fact.middle;
      fact.high = isnan (fact.high) ? other->fact.high : fact.high;
      fact.is_open = fact.is_open || other->fact.is_open;
    }
  self = rung_market_row_new (rung_table_row_get_section (RUNG_TABLE_ROW (row)), &fact, label,
                              label, NULL, FALSE);
  self->parts[0] = g_object_ref (row);
  self->parts[1] = other != NULL ? g_object_ref (other) : NULL;
  for (RungMarketColumn i = RUNG_MARKET_LOW; i <= RUNG_MARKET_HIGH; i++)
    join_cell (self, other != NULL ? other : row, i);
  show_range (self);
  rung_table_row_set_number (RUNG_TABLE_ROW (self), RUNG_MARKET_VALUE, fact.middle,
                             rung_table_row_get_text (RUNG_TABLE_ROW (row), RUNG_MARKET_VALUE));
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

/**
 * rung_market_row_get_part:
 * @self: a row of a topic
 * @index: 0 or 1
 *
 * Returns: (transfer none) (nullable): a row it stands for, the first one @self itself where it
 *   stands for none
 */
RungMarketRow *
rung_market_row_get_part (RungMarketRow *self,
                          guint          index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (self->parts), NULL);
  return index == 0 && self->parts[0] == NULL ? self : self->parts[index];
}
