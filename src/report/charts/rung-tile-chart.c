/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tile-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "report/kit/rung-format.h"

#define N_COLUMNS 11
#define GAP 3.0

/* A tile a state, each as strong in colour as its difference is large. */

static double
largest_gap (const RungTile *tiles,
             guint           n_tiles)
{
  double largest = 1.0;

  for (guint i = 0; i < n_tiles; i++)
    largest = MAX (largest, fabs (tiles[i].gap));
  return largest;
}

static RungColour
tile_colour (double     gap,
             double     largest,
             RungGround ground)
{
  RungColour to = gap >= 0.0 ? rung_palette_get_gain (ground) : rung_palette_get_loss (ground);

  /* Even no difference leaves a tile that can be seen. */
  return rung_colour_mix (rung_palette_get_ground (ground), to, 0.12 + 0.88 * fabs (gap) / largest);
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

static char *
dup_code (const RungPlace *place)
{
  return g_ascii_strup (place->id + strlen ("us-"), -1);
}

static void
add_tile (RungChart        *chart,
          const RungCanvas *canvas,
          const RungTile   *tile,
          double            largest)
{
  RungColour colour = tile_colour (tile->gap, largest, canvas->ground);
  g_autofree char *thousands = rung_format_short (fabs (tile->gap));
  g_autofree char *shown = g_strdup_printf ("%s%s",
                                            tile->gap < -499.0 ? "−" : tile->gap > 499.0 ? "+" : "",
                                            thousands);
  g_autofree char *code = dup_code (tile->place);

  rung_tile_chart_add (chart, canvas, tile->place, 0.0, colour, tile->is_here ? "●" : code,
                       tile->is_here ? code : shown, g_strdup (tile->text));
}

/**
 * rung_tile_chart_add:
 * @chart: a chart
 * @canvas: the size of the whole map
 * @place: a state with a tile
 * @top: where the map begins
 * @colour: of the tile
 * @head: (nullable): what stands on the tile, %NULL for the code of the state
 * @foot: what stands below it where there is room
 * @text: (transfer full): what the tile says
 *
 * Adds the tile of a state that has a figure.
 */
void
rung_tile_chart_add (RungChart        *chart,
                     const RungCanvas *canvas,
                     const RungPlace  *place,
                     double            top,
                     RungColour        colour,
                     const char       *head,
                     const char       *foot,
                     char             *text)
{
  double width = canvas->width / N_COLUMNS;
  double height = canvas->height / RUNG_TILE_ROWS;
  double x = place->tile_column * width;
  double y = top + place->tile_row * height;
  gboolean has_room = width > canvas->char_width * 6.0;
  g_autofree char *code = dup_code (place);

  rung_chart_add_mark (chart, RUNG_MARK_BAR, x, y, width - GAP, height - GAP, colour, text);
  add_label (chart, x + (width - GAP) / 2.0, y + (has_room ? height * 0.32 : (height - GAP) / 2.0),
             head != NULL ? head : code, colour, TRUE);
  if (has_room)
    add_label (chart, x + (width - GAP) / 2.0, y + height * 0.66, foot, colour, FALSE);
}

/**
 * rung_tile_chart_add_empty:
 * @chart: a chart
 * @canvas: the size of the whole map
 * @place: a state with a tile
 * @top: where the map begins
 * @text: (transfer full): what the tile says
 *
 * Adds the tile of a state that has no figure: an outline, found by the pointer
 * but not read out with the others.
 */
void
rung_tile_chart_add_empty (RungChart        *chart,
                           const RungCanvas *canvas,
                           const RungPlace  *place,
                           double            top,
                           char             *text)
{
  RungColour grey = { 0.5, 0.5, 0.5 };
  double width = canvas->width / N_COLUMNS;
  double height = canvas->height / RUNG_TILE_ROWS;
  double x = place->tile_column * width;
  double y = top + place->tile_row * height;
  g_autofree char *code = dup_code (place);
  RungMark *mark = rung_chart_add_mark (chart, RUNG_MARK_BAR, x, y, width - GAP, height - GAP,
                                        rung_colour_mix (rung_palette_get_ground (canvas->ground),
                                                         grey, 0.5), text);

  mark->is_outlined = TRUE;
  mark->is_minor = TRUE;
  rung_chart_add_label (chart, x + (width - GAP) / 2.0, y + (height - GAP) / 2.0, 0.5,
                        code)->is_dim = TRUE;
}

/**
 * rung_tile_chart_new_of:
 * @tiles: (array length=n_tiles): a tile a state, with a difference in USD
 * @n_tiles: their number
 * @canvas: the target
 *
 * Builds a tile map of the states. The sign stands on each tile, so that colour
 * is not its only carrier.
 *
 * Returns: (transfer full): the chart
 */
RungChart *
rung_tile_chart_new_of (const RungTile   *tiles,
                        guint             n_tiles,
                        const RungCanvas *canvas)
{
  RungChart *chart = rung_chart_new (canvas);
  double largest = largest_gap (tiles, n_tiles);

  for (guint i = 0; i < n_tiles; i++)
    add_tile (chart, canvas, &tiles[i], largest);
  return chart;
}

static void
tile_clear (gpointer data)
{
  g_free (((RungTile *) data)->text);
}

/**
 * rung_tiles_new:
 *
 * Returns: (transfer full) (element-type RungTile): no tiles yet; it owns their
 *   texts
 */
GArray *
rung_tiles_new (void)
{
  GArray *tiles = g_array_new (FALSE, TRUE, sizeof (RungTile));

  g_array_set_clear_func (tiles, tile_clear);
  return tiles;
}

static char *
dup_everywhere_text (const RungEverywhereRow *row)
{
  g_autofree char *take_home = rung_format_money (row->take_home);
  g_autofree char *gap = rung_format_money_signed (row->gap);

  if (row->is_here)
    /* Translators: a state, then dollars */
    return g_strdup_printf (_("%s, where the offer is: take-home $%s"), row->law->title, take_home);
  /* Translators: a state, dollars, then a signed difference */
  return g_strdup_printf (_("%s: take-home $%s, %s"), row->law->title, take_home, gap);
}

/**
 * rung_tile_chart_new:
 * @rows: (element-type RungEverywhereRow): an offer in every place
 * @tables: the figures that know where a state lies
 * @canvas: the target
 *
 * Builds a tile map of the states: what take-home pay would be there against
 * where the offer is.
 *
 * Returns: (transfer full): the chart
 */
RungChart *
rung_tile_chart_new (const GArray     *rows,
                     const RungTables *tables,
                     const RungCanvas *canvas)
{
  g_autoptr (GArray) tiles = rung_tiles_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const RungEverywhereRow *row = &g_array_index (rows, RungEverywhereRow, i);
      RungTile tile = { rung_tables_find_place (tables, row->law->id), row->gap, row->is_here,
                        NULL };

      if (row->law->scope != RUNG_SCOPE_STATE || tile.place == NULL || tile.place->tile_column < 0)
        continue;
      tile.text = dup_everywhere_text (row);
      g_array_append_val (tiles, tile);
    }
  return rung_tile_chart_new_of ((const RungTile *) (void *) tiles->data, tiles->len, canvas);
}
