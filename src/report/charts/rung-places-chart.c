/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-places-chart.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

#include "rung-tile-chart.h"

/**
 * rung_worth_get:
 * @worth: pay of a profile, or a difference of two
 * @measure: which pay
 *
 * Returns: the pay, USD per year
 */
double
rung_worth_get (const RungWorth  *worth,
                RungWorthMeasure  measure)
{
  switch (measure)
    {
    case RUNG_WORTH_BASE: return worth->base;
    case RUNG_WORTH_TOTAL: return worth->total;
    case RUNG_WORTH_KEPT: return worth->kept;
    case RUNG_WORTH_REAL:
    default: return worth->real;
    }
}

/**
 * rung_place_is_here:
 * @tables: the figures that know the places
 * @here: (nullable): where the person is
 * @place: id of a place
 *
 * Returns: whether @place is @here or the state of it
 */
gboolean
rung_place_is_here (const RungTables *tables,
                    const RungPlace  *here,
                    const char       *place)
{
  return here != NULL && (rung_tables_find_place (tables, place) == here
                          || g_strcmp0 (here->tax_state, place) == 0);
}

/**
 * rung_places_chart_new:
 * @places: (element-type RungChange): a profile in every place
 * @tables: the figures that know where a state lies
 * @here: (nullable): where the person is
 * @measure: the pay to compare
 * @canvas: the target
 *
 * Builds a tile map of the states: what the profile is paid there compared with here.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to draw
 */
RungChart *
rung_places_chart_new (const GArray     *places,
                       const RungTables *tables,
                       const RungPlace  *here,
                       RungWorthMeasure  measure,
                       const RungCanvas *canvas)
{
  g_autoptr (GArray) tiles = rung_tiles_new ();

  for (guint i = 0; i < places->len; i++)
    {
      const RungChange *place = &g_array_index (places, RungChange, i);
      RungTile tile = { rung_tables_find_place (tables, place->id) };
      g_autofree char *value = rung_format_thousands (rung_worth_get (&place->worth, measure));
      g_autofree char *gap = NULL;

      if (tile.place->tile_column < 0)
        continue;
      tile.gap = rung_worth_get (&place->gain, measure);
      tile.is_here = rung_place_is_here (tables, here, place->id);
      gap = rung_format_thousands_signed (tile.gap);
      /* Translators: a place, dollars, then a signed difference */
      tile.text = g_strdup_printf (_("%s: $%s, %s compared with here"), place->title, value, gap);
      g_array_append_val (tiles, tile);
    }
  if (tiles->len == 0)
    return NULL;
  return rung_tile_chart_new_of ((const RungTile *) (void *) tiles->data, tiles->len, canvas);
}
