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
 * @offer: index of an offer
 *
 * Lays one offer out as a table with a column for each year and one for all.
 * Costs are negative.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_year_grid_new (const RungComparison *comparison,
                    const RungDocument   *document,
                    guint                 offer)
{
  RungGrid *grid = rung_grid_new (comparison->n_years + 2);
  g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, offer));

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
      rung_grid_set (grid, 0, rung_comparison_get_title (comparison, measure));
      for (guint year = 0; year <= comparison->n_years; year++)
        {
          double value = year < comparison->n_years
                         ? comparison->projections[offer].amount[measure][year]
                         : rung_comparison_get (comparison, offer, measure, RUNG_SPAN_TOTAL);
          g_autofree char *text = rung_format_money (sign * value);

          rung_grid_set (grid, year + 1, text);
        }
    }
  return grid;
}
