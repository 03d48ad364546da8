/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-drawing.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"

#include "rung-market-rows.h"

/* More bars than this are a table. */
#define MOST_BARS 40

static const char *
take_text (RungMarketDrawing *self,
           char              *text)
{
  g_ptr_array_add (self->texts, text);
  return text;
}

static char *
dup_value (RungTableRow *row)
{
  const char *low = rung_table_row_get_text (row, RUNG_MARKET_LOW);
  const char *middle = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE);
  const char *high = rung_table_row_get_text (row, RUNG_MARKET_HIGH);

  if (*low != '\0' && *high != '\0')
    return g_strdup_printf (C_("ends of a range", "%s to %s"), low, high);
  return g_strdup (*middle != '\0' ? middle : *high != '\0' ? high : low);
}

/* The title of the axis a figure is drawn on. */
static const char *
get_measure (RungTableRow *row,
             const char   *value)
{
  static const struct { const char *measure; const char *title; } titles[] = {
    { N_("base pay"), N_("Base pay") },
    { N_("total pay"), N_("Total pay") },
    { N_("after tax"), N_("After tax") },
    { N_("not said"), N_("Pay, base or total not said") },
  };
  const char *measure = rung_table_row_get_text (row, RUNG_MARKET_MEASURE);

  if (g_str_has_suffix (value, "%") || g_str_has_suffix (value, "%+"))
    return _("Percent");
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (measure, _(titles[i].measure)))
      return _(titles[i].title);
  return *measure != '\0' ? measure : _("Dollars");
}

/* A place in an order is no amount: the first would have the shortest bar. */
static gboolean
is_rank (RungTableRow *row)
{
  return g_str_equal (rung_table_row_get_text (row, RUNG_MARKET_MEASURE), "rank");
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
add_source (RungMarketDrawing *self,
            RungMarketPart     part,
            RungTableRow      *row)
{
  const char *name = rung_table_row_get_text (row, RUNG_MARKET_SOURCE);

  if (*name != '\0'
      && !g_ptr_array_find_with_equal_func (self->sources[part], name, g_str_equal, NULL))
    g_ptr_array_add (self->sources[part], (gpointer) name);
}

static void
add_figure (RungMarketDrawing *self,
            RungMarketPart     part,
            RungTableRow      *row,
            const char        *value,
            const char        *measure)
{
  RungChartFigure figure = {
    .title = rung_table_row_get_text (row, RUNG_MARKET_TITLE),
    .measure = measure,
    .value = value,
    .low = rung_table_row_get_number (row, RUNG_MARKET_LOW),
    .middle = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
    .high = rung_table_row_get_number (row, RUNG_MARKET_HIGH),
  };

  g_array_append_val (self->drawn[part], figure);
  add_source (self, part, row);
}

/* The period of a change is part of what it says: 9 % in a year are not 26 % in ten. */
static void
add_growth (RungMarketDrawing *self,
            RungTableRow      *row,
            const char        *value,
            const char        *measure)
{
  const char *period = rung_table_row_get_text (row, RUNG_MARKET_GROWTH);

  if (*period != '\0')
    value = take_text (self, g_strdup_printf (C_("change and its period", "%s, %s"), value,
                                              period));
  if (g_str_equal (measure, _("Percent")))
    measure = _("Growth in percent");
  else
    measure = take_text (self, g_strdup_printf (_("Growth: %s"), measure));
  add_figure (self, RUNG_PART_GROWTH, row, value, measure);
}

static void
add_state (RungMarketDrawing *self,
           RungTableRow      *row,
           const char        *measure)
{
  const char *id = rung_table_row_get_text (row, RUNG_MARKET_PLACE);
  RungStateFigure figure = {
    .place = *id != '\0' ? rung_tables_find_place (self->tables, id) : NULL,
    .map = rung_table_row_get_text (row, RUNG_MARKET_MAP),
    .measure = measure,
    .value = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE),
    .number = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
  };

  if (figure.place == NULL || figure.place->tile_column < 0 || isnan (figure.number))
    return;
  g_array_append_val (self->drawn[RUNG_PART_STATES], figure);
  add_source (self, RUNG_PART_STATES, row);
}

static gboolean
is_on_line (RungMarketDrawing *self,
            RungTableRow      *row)
{
  gpointer several = g_hash_table_lookup (self->lines,
                                          rung_table_row_get_text (row, RUNG_MARKET_SERIES));

  return GPOINTER_TO_INT (several) < 0;
}

static void
add_point (RungMarketDrawing *self,
           RungTableRow      *row,
           const char        *measure)
{
  RungChartPoint point = {
    .series = rung_table_row_get_text (row, RUNG_MARKET_SERIES),
    .measure = measure,
    .value = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE),
    .number = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
    .year = (int) rung_table_row_get_number (row, RUNG_MARKET_SERIES),
    .is_projected = isfinite (rung_table_row_get_number (row, RUNG_MARKET_PROJECTED)),
  };

  g_array_append_val (self->drawn[RUNG_PART_YEARS], point);
  add_source (self, RUNG_PART_YEARS, row);
}

static void
add_row (RungMarketDrawing *self,
         RungTableRow      *row)
{
  const char *value = take_text (self, dup_value (row));
  const char *measure = take_text (self, dup_title (get_measure (row, value)));
  gboolean is_growth = isfinite (rung_table_row_get_number (row, RUNG_MARKET_GROWTH));
  gboolean is_range = isfinite (rung_table_row_get_number (row, RUNG_MARKET_LOW));

  if (is_rank (row))
    return;
  if (is_growth)
    {
      add_growth (self, row, value, measure);
      return;
    }
  add_state (self, row, measure);
  if (is_on_line (self, row))
    {
      add_point (self, row, measure);
      /* A range says more than its point on the line. */
      if (!is_range)
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
      RungTableRow *row = g_ptr_array_index (self->rows, i);
      const char *series = rung_table_row_get_text (row, RUNG_MARKET_SERIES);
      int year = *series != '\0' ? (int) rung_table_row_get_number (row, RUNG_MARKET_SERIES) : 0;
      int first = GPOINTER_TO_INT (g_hash_table_lookup (self->lines, series));

      if (year > 0 && first != year)
        g_hash_table_insert (self->lines, (gpointer) series,
                             GINT_TO_POINTER (first == 0 ? year : -1));
    }
}

/**
 * rung_market_drawing_new:
 * @rows: (element-type RungTableRow): rows of published figures
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
      self->sources[i] = g_ptr_array_new ();
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
      g_ptr_array_unref (self->sources[i]);
    }
  g_hash_table_unref (self->lines);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->rows);
  g_free (self);
}
