/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-charts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-format.h"

#define N_COLUMNS 11
#define N_ROWS 8
#define GAP 3.0

/* A tile a state, each as strong in colour as its difference is large. */

static double
largest_gap (const GArray *rows)
{
  double largest = 1.0;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungEverywhereRow *row = &g_array_index (rows, RungEverywhereRow, i);

      if (row->law->scope == RUNG_SCOPE_STATE)
        largest = MAX (largest, fabs (row->gap));
    }
  return largest;
}

static RungColour
mix (RungColour ground,
     RungColour colour,
     double     part)
{
  return (RungColour) { ground.red + (colour.red - ground.red) * part,
                        ground.green + (colour.green - ground.green) * part,
                        ground.blue + (colour.blue - ground.blue) * part };
}

static RungColour
tile_colour (double     gap,
             double     largest,
             RungGround ground)
{
  RungColour to = gap >= 0.0 ? rung_palette_get_gain (ground) : rung_palette_get_loss (ground);

  /* Even no difference leaves a tile that can be seen. */
  return mix (rung_palette_get_ground (ground), to, 0.12 + 0.88 * fabs (gap) / largest);
}

static void
add_label (RungChart  *chart,
           double      x,
           double      y,
           const char *text,
           RungColour  tile,
           gboolean    is_bold)
{
  RungColour white = { 1.0, 1.0, 1.0 };
  RungColour black = { 0.0, 0.0, 0.0 };
  RungLabel *label = rung_chart_add_label (chart, x, y, 0.5, text);

  label->is_bold = is_bold;
  label->has_colour = TRUE;
  label->colour = rung_colour_get_contrast (tile, white) >= rung_colour_get_contrast (tile, black)
                  ? white : black;
}

static void
add_tile (RungChart               *chart,
          const RungCanvas        *canvas,
          const RungEverywhereRow *row,
          const RungPlace         *place,
          double                   largest)
{
  double width = canvas->width / N_COLUMNS;
  double height = canvas->height / N_ROWS;
  double x = place->tile_column * width;
  double y = place->tile_row * height;
  RungColour colour = tile_colour (row->gap, largest, canvas->ground);
  g_autofree char *code = g_ascii_strup (row->law->id + 3, -1);
  g_autofree char *gap = rung_format_money_signed (row->gap);
  g_autofree char *take_home = rung_format_money (row->take_home);
  g_autofree char *thousands = rung_format_short (fabs (row->gap));
  g_autofree char *shown = g_strdup_printf ("%s%s", row->gap < -499.0 ? "−" : row->gap > 499.0 ? "+" : "",
                                            thousands);

  rung_chart_add_mark (chart, RUNG_MARK_BAR, x, y, width - GAP, height - GAP, colour,
                       row->is_here ? g_strdup_printf (_("%s, where the offer is: take-home $%s"),
                                                       row->law->title, take_home)
                                    : g_strdup_printf (_("%s: take-home $%s, %s"), row->law->title,
                                                       take_home, gap));
  add_label (chart, x + (width - GAP) / 2.0, y + height * 0.32, row->is_here ? "●" : code, colour, TRUE);
  if (width > canvas->char_width * 6.0)
    add_label (chart, x + (width - GAP) / 2.0, y + height * 0.66, row->is_here ? code : shown, colour, FALSE);
}

/**
 * rung_tile_chart_new:
 * @rows: (element-type RungEverywhereRow): an offer in every place
 * @tables: the figures that know where a state lies
 * @canvas: the target
 *
 * Builds a tile map of the states: what take-home pay would be there against
 * where the offer is. The sign stands on each tile, so that colour is not its
 * only carrier.
 *
 * Returns: (transfer full): the chart
 */
RungChart *
rung_tile_chart_new (const GArray     *rows,
                     const RungTables *tables,
                     const RungCanvas *canvas)
{
  RungChart *chart = rung_chart_new (canvas);
  double largest = largest_gap (rows);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungEverywhereRow *row = &g_array_index (rows, RungEverywhereRow, i);
      const RungPlace *place = rung_tables_find_place (tables, row->law->id);

      if (row->law->scope == RUNG_SCOPE_STATE && place != NULL && place->tile_column >= 0)
        add_tile (chart, canvas, row, place, largest);
    }
  return chart;
}
