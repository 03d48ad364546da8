/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-table.h"

#include "report/grids/rung-comparison-grid.h"

#include "rung-cli-compared.h"

static void
add_columns (const RungCliCompare *self,
             RungGrid             *grid)
{
  const RungComparison *comparison = self->comparison;
  guint n_years = comparison->n_years;

  rung_grid_set_column (grid, 0, "measure", FALSE);
  rung_grid_set_column (grid, 1, "title", FALSE);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      const char *id = rung_document_get_offer (self->document, i)->id;

      rung_grid_set_column (grid, 2 + i, id, TRUE);
      for (guint year = 0; year < n_years; year++)
        {
          g_autofree char *title = g_strdup_printf ("%s_year_%u", id, year + 1);

          rung_grid_set_column (grid, 2 + comparison->n_offers + i * n_years + year, title, TRUE);
        }
    }
}

/**
 * rung_cli_compare_build_raw:
 * @self: a comparison
 * @format: a format that programs read
 *
 * Lays out every measure, with a column for each offer in the span that was
 * asked for, and then one for each of its years. Costs are negative.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_cli_compare_build_raw (const RungCliCompare *self,
                            RungCliFormat         format)
{
  const RungComparison *comparison = self->comparison;
  guint n_years = comparison->n_years;
  RungGrid *grid = rung_grid_new (2 + comparison->n_offers * (1 + n_years));

  add_columns (self, grid);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      double sign = rung_measure_get_sign (measure);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, rung_measure_get_info (measure)->id);
      rung_grid_set (grid, 1, rung_comparison_get_title (comparison, measure));
      for (guint i = 0; i < comparison->n_offers; i++)
        {
          const double *years = comparison->projections[i].amount[measure];

          rung_cli_grid_set_money (grid, 2 + i,
                                   sign * rung_comparison_get (comparison, i, measure, self->span),
                                   format);
          for (guint year = 0; year < n_years; year++)
            rung_cli_grid_set_money (grid, 2 + comparison->n_offers + i * n_years + year,
                                     sign * years[year],
                                     format);
        }
    }
  return grid;
}
