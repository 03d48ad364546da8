/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-state-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-tile-chart.h"

#define HEAD 2.0            /* heights in lines */
#define TILE 2.6
#define FOOT 2.2

/* A tile map of the states for each thing that is told of them: a state is as
 * strong in colour as its figure is high, and empty where none is published. */
typedef struct
{
  RungChart *chart;
  RungCanvas canvas;        /* of one map */
  const RungStateFigure *figures;
  guint n_figures;
  double lowest, highest;   /* of the map */
  double y;
} Plot;

static gboolean
is_same_map (const RungStateFigure *a,
             const RungStateFigure *b)
{
  return g_str_equal (a->map, b->map) && g_str_equal (a->measure, b->measure);
}

static gboolean
is_told (const RungStateFigure *figure)
{
  return isfinite (figure->number) && figure->place != NULL && figure->place->tile_column >= 0;
}

/* The first figure of a map stands for it. */
static gboolean
is_first (const RungStateFigure *figures,
          guint                  index)
{
  for (guint i = 0; i < index; i++)
    if (is_told (&figures[i]) && is_same_map (&figures[i], &figures[index]))
      return FALSE;
  return is_told (&figures[index]);
}

static const RungStateFigure *
find_figure (const Plot            *plot,
             const RungStateFigure *map,
             const RungPlace       *place)
{
  for (guint i = 0; i < plot->n_figures; i++)
    if (is_told (&plot->figures[i]) && plot->figures[i].place == place
        && is_same_map (&plot->figures[i], map))
      return &plot->figures[i];
  return NULL;
}

static void
find_span (Plot                  *plot,
           const RungStateFigure *map)
{
  plot->lowest = INFINITY;
  plot->highest = -INFINITY;
  for (guint i = 0; i < plot->n_figures; i++)
    if (is_told (&plot->figures[i]) && is_same_map (&plot->figures[i], map))
      {
        plot->lowest = MIN (plot->lowest, plot->figures[i].number);
        plot->highest = MAX (plot->highest, plot->figures[i].number);
      }
}

static void
add_told (Plot                  *plot,
          const RungStateFigure *figure)
{
  double span = plot->highest - plot->lowest;
  double part = span > 0.0 ? (figure->number - plot->lowest) / span : 1.0;
  RungColour colour = rung_colour_mix (rung_palette_get_ground (plot->canvas.ground),
                                       rung_palette_get_range (plot->canvas.ground),
                                       0.3 + 0.7 * part);
  g_autofree char *shown = fabs (figure->number) < 1000.0
                           ? rung_format_value (round (figure->number), "1")
                           : rung_format_short (figure->number);

  rung_tile_chart_add (plot->chart, &plot->canvas, figure->place, plot->y, colour, NULL, shown,
                       g_strdup_printf (C_("title, value and measure of a figure", "%s: %s, %s"),
                                        figure->place->title, figure->value, figure->map));
}

static void
add_untold (Plot            *plot,
            const RungPlace *place)
{
  rung_tile_chart_add_empty (plot->chart, &plot->canvas, place, plot->y,
                             g_strdup_printf (_("%s: no figure is published"), place->title));
}

/* The one line that stands for all empty tiles where the map is read out. */
static void
add_foot (Plot *plot,
          guint n_untold)
{
  double line = plot->canvas.line_height;
  g_autofree char *text = NULL;

  if (n_untold == 0)
    return;
  text = g_strdup_printf (ngettext ("Empty: %u place without a published figure",
                                    "Empty: %u places without a published figure", n_untold),
                          n_untold);
  rung_chart_add_mark (plot->chart, RUNG_MARK_SPOT, 0.0, plot->y, plot->canvas.width, line,
                       rung_palette_get_range (plot->canvas.ground), g_strdup (text));
  rung_chart_add_label (plot->chart, 0.0, plot->y + line / 2.0, 0.0, text)->is_dim = TRUE;
}

static void
add_map (Plot                  *plot,
         const RungStateFigure *map,
         const RungTables      *tables)
{
  double line = plot->canvas.line_height;
  g_autofree char *title = g_strdup_printf (C_("what a map tells and its measure", "%s: %s"),
                                            map->map, map->measure);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, plot->y + line * 0.7, 0.0, title);
  guint n_untold = 0;

  label->is_bold = TRUE;
  label->max_width = plot->canvas.width;
  plot->y += HEAD * line;
  find_span (plot, map);
  for (guint i = 0; i < tables->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (tables->places, i);
      const RungStateFigure *figure = find_figure (plot, map, place);

      if (place->tile_column < 0)
        continue;
      if (figure != NULL)
        add_told (plot, figure);
      else
        add_untold (plot, place);
      n_untold += figure == NULL;
    }
  plot->y += plot->canvas.height + 0.4 * line;
  add_foot (plot, n_untold);
  plot->y += (FOOT - 0.4) * line;
}

/**
 * rung_state_chart_get_height:
 * @figures: (array length=n_figures): published figures of states
 * @n_figures: their number
 * @line_height: height of a line of text
 *
 * Returns: the height the chart needs, 0 for none
 */
double
rung_state_chart_get_height (const RungStateFigure *figures,
                             guint                  n_figures,
                             double                 line_height)
{
  guint n_maps = 0;

  for (guint i = 0; i < n_figures; i++)
    n_maps += is_first (figures, i);
  return n_maps * (HEAD + RUNG_TILE_ROWS * TILE + FOOT) * line_height;
}

/**
 * rung_state_chart_new:
 * @figures: (array length=n_figures): published figures of states
 * @n_figures: their number
 * @tables: the figures that know where a state lies
 * @canvas: the target
 *
 * Builds a tile map for each thing that is told of states and each measure.
 * States without a figure are drawn empty, and one line says how many.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if no state has a figure
 */
RungChart *
rung_state_chart_new (const RungStateFigure *figures,
                      guint                  n_figures,
                      const RungTables      *tables,
                      const RungCanvas      *canvas)
{
  Plot plot = { .canvas = *canvas, .figures = figures, .n_figures = n_figures };

  plot.canvas.height = RUNG_TILE_ROWS * TILE * canvas->line_height;
  for (guint i = 0; i < n_figures; i++)
    {
      if (!is_first (figures, i))
        continue;
      if (plot.chart == NULL)
        plot.chart = rung_chart_new (canvas);
      add_map (&plot, &figures[i], tables);
    }
  return plot.chart;
}
