/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-grids.h"

#include <glib/gi18n-lib.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases-worth.h"

/* The greatest gain first. */
static int
compare_gains (gconstpointer a,
               gconstpointer b,
               gpointer      measure)
{
  double left = rung_worth_get (&((const RungChange *) a)->gain, GPOINTER_TO_UINT (measure));
  double right = rung_worth_get (&((const RungChange *) b)->gain, GPOINTER_TO_UINT (measure));

  return left < right ? 1 : left > right ? -1 : 0;
}

static void
set_pay (RungGrid        *grid,
         guint            column,
         const RungWorth *worth,
         char          *(*format) (double dollars))
{
  for (guint i = RUNG_WORTH_BASE; i <= RUNG_WORTH_REAL; i++)
    {
      g_autofree char *text = format (rung_worth_get (worth, i));

      rung_grid_set (grid, column + i, text);
    }
}

static void
set_pay_columns (RungGrid *grid,
                 guint     column)
{
  rung_grid_set_column (grid, column + RUNG_WORTH_BASE, _("Base pay"), TRUE);
  rung_grid_set_column (grid, column + RUNG_WORTH_TOTAL, _("Total pay"), TRUE);
  rung_grid_set_column (grid, column + RUNG_WORTH_KEPT, _("After tax"), TRUE);
  rung_grid_set_column (grid, column + RUNG_WORTH_REAL, _("In real terms"), TRUE);
}

/**
 * rung_premiums_grid_new:
 * @estimate: an estimate
 *
 * Lists what the estimate is made of: what each step adds, how much of what is published it counts
 * and why, and who published it.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_premiums_grid_new (const RungEstimate *estimate)
{
  RungGrid *grid = rung_grid_new (4);

  rung_grid_set_column (grid, 0, _("Step"), FALSE);
  rung_grid_set_column (grid, 1, _("Adds"), TRUE);
  rung_grid_set_column (grid, 2, _("How it is counted"), FALSE);
  rung_grid_set_column (grid, 3, _("Source"), FALSE);
  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];
      double shown = rung_estimate_get_rounded (estimate, i);
      g_autofree char *amount = line->kind == RUNG_WATERFALL_LEVEL
                                ? rung_format_money (shown) : rung_format_money_signed (shown);
      g_autofree char *phrase = rung_phrase_premium (line, estimate);
      g_autofree char *source = rung_phrase_source (line->source);
      g_autofree char *origin = g_strdup_printf ("%s (%s)",
                                                 *source != '\0' ? source : _("Pay model"),
                                                 rung_status_get_title (line->status));

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, line->title);
      rung_grid_set (grid, 1, amount);
      rung_grid_set (grid, 2, phrase);
      rung_grid_set (grid, 3, origin);
    }
  return grid;
}

/**
 * rung_changes_grid_new:
 * @changes: (element-type RungChange): changes of a profile, which are sorted here
 * @kind: the kind to list, or %RUNG_EVERY_CHANGE for all but places
 * @measure: the gain to sort by
 *
 * Lists what each change is worth.
 *
 * Returns: (transfer full) (nullable): the table, %NULL if there is nothing to list
 */
RungGrid *
rung_changes_grid_new (GArray           *changes,
                       RungChangeKind    kind,
                       RungWorthMeasure  measure)
{
  g_autoptr (RungGrid) grid = rung_grid_new (6);

  rung_grid_set_column (grid, 0, _("Change to"), FALSE);
  set_pay_columns (grid, 1);
  rung_grid_set_column (grid, 5, _("Kind"), FALSE);
  g_array_sort_with_data (changes, compare_gains, GUINT_TO_POINTER (measure));
  for (guint i = 0; i < changes->len; i++)
    {
      const RungChange *change = &g_array_index (changes, RungChange, i);

      if (kind == RUNG_EVERY_CHANGE ? change->kind == RUNG_CHANGE_PLACE : change->kind != kind)
        continue;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, change->title);
      set_pay (grid, 1, &change->gain, rung_format_thousands_signed);
      rung_grid_set (grid, 5, rung_phrase_change_kind (change->kind));
    }
  return rung_grid_get_n_rows (grid) > 0 ? g_steal_pointer (&grid) : NULL;
}

/**
 * rung_places_grid_new:
 * @places: (element-type RungChange): a profile in every place, which are sorted here
 * @tables: the figures that know the places
 * @here: (nullable): where the person is
 * @measure: the pay to sort by and compare
 *
 * Lists what the profile is paid in each place.
 *
 * Returns: (transfer full) (nullable): the table, %NULL if there is nothing to list
 */
RungGrid *
rung_places_grid_new (GArray           *places,
                      const RungTables *tables,
                      const RungPlace  *here,
                      RungWorthMeasure  measure)
{
  g_autoptr (RungGrid) grid = rung_grid_new (6);

  rung_grid_set_column (grid, 0, _("Place"), FALSE);
  set_pay_columns (grid, 1);
  rung_grid_set_column (grid, 5, _("vs. here"), TRUE);
  g_array_sort_with_data (places, compare_gains, GUINT_TO_POINTER (measure));
  for (guint i = 0; i < places->len; i++)
    {
      const RungChange *place = &g_array_index (places, RungChange, i);
      gboolean is_here = rung_place_is_here (tables, here, place->id);
      g_autofree char *title = is_here ? g_strdup_printf (_("%s (here)"), place->title)
                                       : g_strdup (place->title);
      g_autofree char *gap = rung_format_thousands_signed (rung_worth_get (&place->gain, measure));

      rung_grid_add_row (grid);
      if (is_here)
        rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
      rung_grid_set (grid, 0, title);
      set_pay (grid, 1, &place->worth, rung_format_thousands);
      rung_grid_set (grid, 5, gap);
    }
  return rung_grid_get_n_rows (grid) > 0 ? g_steal_pointer (&grid) : NULL;
}
