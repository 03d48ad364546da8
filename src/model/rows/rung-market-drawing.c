/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-drawing.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"

/* More bars than this are a table. */
#define MOST_BARS 40

static const char *
take_text (RungMarketDrawing *self,
           char              *text)
{
  g_ptr_array_add (self->texts, text);
  return text;
}

static const char *
get_text (RungMarketRow   *row,
          RungMarketColumn column)
{
  return rung_table_row_get_text (RUNG_TABLE_ROW (row), column);
}

/* The figure as its mark says it. */
static char *
dup_value (RungMarketRow *row)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);

  if (!isnan (fact->low) && !isnan (fact->middle) && rung_market_row_get_part (row, 1) != NULL)
    return g_strdup (get_text (row, RUNG_MARKET_MIDDLE));
  if (!isnan (fact->low) && !isnan (fact->high))
    return g_strdup_printf (C_("ends of a range", "%s to %s"), get_text (row, RUNG_MARKET_LOW),
                            get_text (row, RUNG_MARKET_HIGH));
  if (!isnan (fact->middle))
    return g_strdup (get_text (row, RUNG_MARKET_MIDDLE));
  return g_strdup (get_text (row, isnan (fact->high) ? RUNG_MARKET_LOW : RUNG_MARKET_HIGH));
}

/* The title of the axis a figure is drawn on. */
static const char *
get_measure (const RungMarketFact *fact)
{
  static const char *const titles[] = {
    [RUNG_MARKET_NO_PAY] = N_("Dollars"),
    [RUNG_MARKET_BASE] = N_("Base pay"),
    [RUNG_MARKET_TOTAL] = N_("Total pay"),
    [RUNG_MARKET_NET] = N_("After tax"),
    [RUNG_MARKET_UNSPECIFIED] = N_("Pay, base or total not stated"),
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (titles) == RUNG_N_MARKET_PAYS);
  if (fact->unit == RUNG_MARKET_PERCENT)
    return _("Percent");
  return fact->counted != NULL ? fact->counted : _(titles[fact->pay]);
}

/* A unit is a word of the data; over an axis it begins a line. */
static char *
dup_title (const char *measure)
{
  const char *rest = g_utf8_find_next_char (measure, NULL);
  g_autofree char *first = g_utf8_strup (measure, rest - measure);

  return g_strconcat (first, rest, NULL);
}

static void
add_figure (RungMarketDrawing *self,
            RungMarketPart     part,
            RungMarketRow     *row,
            const char        *value,
            const char        *measure)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);
  RungChartFigure figure = {
    .title = get_text (row, RUNG_MARKET_TITLE),
    .measure = measure,
    .value = value,
    .low = fact->low,
    .middle = fact->middle,
    .high = fact->high,
    .is_open = fact->is_open,
    .is_ordered = fact->is_ordered,
  };

  g_array_append_val (self->drawn[part], figure);
  g_ptr_array_add (self->drawn_rows[part], row);
}

/* The period of a change is part of what it says: 9 % in a year are not 26 % in ten. */
static void
add_growth (RungMarketDrawing *self,
            RungMarketRow     *row,
            const char        *value,
            const char        *measure)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);

  if (fact->period != NULL)
    value = take_text (self, g_strdup_printf (C_("change and its period", "%s, %s"), value,
                                              fact->period));
  if (fact->unit == RUNG_MARKET_PERCENT)
    measure = _("Growth in percent");
  else
    /* Translators: the title of a figure */
    measure = take_text (self, g_strdup_printf (_("Growth: %s"), measure));
  add_figure (self, RUNG_PART_GROWTH, row, value, measure);
}

static void
add_state (RungMarketDrawing *self,
           RungMarketRow     *row,
           const char        *measure)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);
  RungStateFigure figure = {
    .place = fact->place != NULL ? rung_tables_find_place (self->tables, fact->place) : NULL,
    .map = fact->map,
    .measure = measure,
    .value = get_text (row, RUNG_MARKET_MIDDLE),
    .number = fact->middle,
  };

  if (figure.place == NULL || figure.place->tile_column < 0 || isnan (figure.number))
    return;
  g_array_append_val (self->drawn[RUNG_PART_STATES], figure);
  g_ptr_array_add (self->drawn_rows[RUNG_PART_STATES], row);
}

static gboolean
is_on_line (const RungMarketDrawing *self,
            const RungMarketFact    *fact)
{
  return fact->series != NULL
         && GPOINTER_TO_INT (g_hash_table_lookup (self->lines, fact->series)) < 0;
}

static void
add_point (RungMarketDrawing *self,
           RungMarketRow     *row,
           const char        *measure)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);
  RungChartPoint point = {
    .series = fact->series,
    .measure = measure,
    .value = get_text (row, RUNG_MARKET_MIDDLE),
    .number = fact->middle,
    .year = fact->year,
    .is_projected = fact->is_projected,
  };

  g_array_append_val (self->drawn[RUNG_PART_YEARS], point);
  g_ptr_array_add (self->drawn_rows[RUNG_PART_YEARS], row);
}

static void
add_row (RungMarketDrawing *self,
         RungMarketRow     *row)
{
  const RungMarketFact *fact = rung_market_row_get_fact (row);
  const char *value = take_text (self, dup_value (row));
  const char *measure = take_text (self, dup_title (get_measure (fact)));

  /* Of a place in an order the first would have the shortest bar. */
  if (fact->unit == RUNG_MARKET_RANK)
    return;
  if (fact->is_growth)
    {
      add_growth (self, row, value, measure);
      return;
    }
  add_state (self, row, measure);
  if (is_on_line (self, fact))
    {
      add_point (self, row, measure);
      /* A range says more than its point on the line. */
      if (isnan (fact->low))
        return;
    }
  if (self->drawn[RUNG_PART_FIGURES]->len < MOST_BARS)
    add_figure (self, RUNG_PART_FIGURES, row, value, measure);
  self->n_figures++;
}

/* Finds the series with more than one year: a series maps to its first year,
 * and to -1 once there is another. */
static void
find_lines (RungMarketDrawing *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RungMarketFact *fact
        = rung_market_row_get_fact (g_ptr_array_index (self->rows, i));
      int first = fact->series != NULL
                  ? GPOINTER_TO_INT (g_hash_table_lookup (self->lines, fact->series)) : 0;

      if (fact->series != NULL && first != fact->year)
        g_hash_table_insert (self->lines, fact->series,
                             GINT_TO_POINTER (first == 0 ? fact->year : -1));
    }
}

/**
 * rung_market_drawing_new:
 * @rows: (element-type RungMarketRow): rows of published figures
 * @tables: (transfer none): the figures that know where a state lies; they have
 *   to outlive the result
 *
 * Sorts figures into what is drawn of them: changes, levels over the years, the
 * states, and the rest.
 *
 * Returns: (transfer full): what the charts draw
 */
RungMarketDrawing *
rung_market_drawing_new (GListModel       *rows,
                         const RungTables *tables)
{
  static const gsize sizes[RUNG_N_PARTS] = {
    sizeof (RungChartFigure), sizeof (RungChartPoint), sizeof (RungStateFigure),
    sizeof (RungChartFigure),
  };
  RungMarketDrawing *self = g_new0 (RungMarketDrawing, 1);

  self->tables = tables;
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < RUNG_N_PARTS; i++)
    {
      self->drawn[i] = g_array_new (FALSE, TRUE, (guint) sizes[i]);
      self->drawn_rows[i] = g_ptr_array_new ();
    }
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    g_ptr_array_add (self->rows, g_list_model_get_item (rows, i));
  find_lines (self);
  for (guint i = 0; i < self->rows->len; i++)
    add_row (self, g_ptr_array_index (self->rows, i));
  return self;
}

/**
 * rung_market_drawing_free:
 * @self: (nullable) (transfer full): what the charts draw
 */
void
rung_market_drawing_free (RungMarketDrawing *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < RUNG_N_PARTS; i++)
    {
      g_array_unref (self->drawn[i]);
      g_ptr_array_unref (self->drawn_rows[i]);
    }
  g_hash_table_unref (self->lines);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* What is said of the place of a mark on a chart, from the texts it was made of. */
static gboolean
is_of_text (const RungMarketDrawing *self,
            RungMarketPart           part,
            guint                    index,
            const char              *text)
{
  const char *title = NULL;
  const char *value = NULL;

  if (part == RUNG_PART_YEARS)
    {
      const RungChartPoint *point = &g_array_index (self->drawn[part], RungChartPoint, index);

      title = point->series;
      value = point->value;
    }
  else if (part == RUNG_PART_STATES)
    {
      const RungStateFigure *state = &g_array_index (self->drawn[part], RungStateFigure, index);

      title = state->place->title;
      value = state->value;
    }
  else
    {
      const RungChartFigure *figure = &g_array_index (self->drawn[part], RungChartFigure, index);

      title = figure->title;
      value = figure->value;
    }
  return g_str_has_prefix (text, title) && strstr (text + strlen (title), value) != NULL;
}

/**
 * rung_market_drawing_find:
 * @self: what a chart draws
 * @part: the chart
 * @text: what one of its marks says
 *
 * Returns: (transfer none) (nullable): the row behind the mark
 */
RungMarketRow *
rung_market_drawing_find (const RungMarketDrawing *self,
                          RungMarketPart           part,
                          const char              *text)
{
  for (guint i = 0; i < self->drawn[part]->len; i++)
    if (is_of_text (self, part, i, text))
      return g_ptr_array_index (self->drawn_rows[part], i);
  return NULL;
}
