/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-year-grid.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

#include "rung-comparison-grid.h"

/**
 * rung_year_grid_new:
 * @comparison: the figures
 * @document: the document they are about
 * @offer: id of an offer of the comparison
 *
 * Lays one offer out as a table with a column for each year and one for all.
 * Costs are negative.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_year_grid_new (const RungComparison *comparison,
                    const RungDocument   *document,
                    const char           *offer)
{
  RungGrid *grid = rung_grid_new (comparison->n_years + 2);
  g_autofree char *name = rung_phrase_offer (rung_document_lookup_offer (document, offer));
  guint place = (guint) rung_comparison_find (comparison, offer);

  rung_grid_set_column (grid, 0, name, FALSE);
  for (guint year = 0; year < comparison->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      rung_grid_set_column (grid, year + 1, title, TRUE);
    }
  rung_grid_set_column (grid, comparison->n_years + 1, _("All years"), TRUE);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      const RungMeasureInfo *info = rung_measure_get_info (measure);
      double sign = rung_measure_get_sign (measure);

      if (!rung_comparison_has_measure (comparison, measure) && info->role != RUNG_ROLE_SUBTOTAL)
        continue;
      rung_grid_add_row (grid);
      rung_grid_set_row_id (grid, info->id);
      if (info->role == RUNG_ROLE_SUBTOTAL)
        rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
      rung_comparison_put_title (comparison, measure, grid);
      for (guint year = 0; year <= comparison->n_years; year++)
        {
          double value = year < comparison->n_years
                         ? comparison->projections[place].amount[measure][year]
                         : rung_comparison_get (comparison, place, measure, RUNG_SPAN_TOTAL);
          g_autofree char *text = rung_format_money (sign * value);

          rung_grid_set (grid, year + 1, text);
        }
    }
  return grid;
}

static void
add_row (RungGrid             *grid,
         const char           *id,
         const char           *title,
         const RungComparison *comparison,
         const double         *amounts)
{
  rung_grid_add_row (grid);
  rung_grid_set_row_id (grid, id);
  rung_grid_set (grid, 0, title);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      g_autofree char *text = rung_format_money (amounts[i]);

      rung_grid_set (grid, i + 1, text);
      if (comparison->n_offers > 1)
        rung_comparison_set_gap (grid, comparison, i,
                                 amounts[i] - amounts[comparison->baseline]);
    }
}

static void
add_span (RungGrid             *grid,
          const char           *id,
          const char           *title,
          const RungComparison *comparison,
          RungMeasure           measure,
          RungSpan              span)
{
  g_autofree double *amounts = g_new0 (double, comparison->n_offers);

  for (guint i = 0; i < comparison->n_offers; i++)
    amounts[i] = rung_comparison_get (comparison, i, measure, span);
  add_row (grid, id, title, comparison, amounts);
}

/**
 * rung_year_grid_new_measure:
 * @comparison: a comparison
 * @document: the document it is of
 * @measure: a sum, such as what is left after tax
 *
 * Returns: (transfer full): the measure, a row for each year and a column for each offer, with all
 *   years together and their average
 */
RungGrid *
rung_year_grid_new_measure (const RungComparison *comparison,
                            const RungDocument   *document,
                            RungMeasure           measure)
{
  RungGrid *grid = rung_grid_new (comparison->n_offers + 1);
  g_autofree double *amounts = g_new0 (double, comparison->n_offers);

  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  rung_comparison_add_offers (grid, comparison, document);
  for (guint year = 0; year < comparison->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);
      g_autofree char *id = g_strdup_printf ("%u", year);

      for (guint i = 0; i < comparison->n_offers; i++)
        amounts[i] = comparison->projections[i].amount[measure][year];
      add_row (grid, id, title, comparison, amounts);
    }
  add_span (grid, "total", _("All years"), comparison, measure, RUNG_SPAN_TOTAL);
  rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  add_span (grid, "average", _("Average of the years"), comparison, measure, RUNG_SPAN_AVERAGE);
  return grid;
}
