/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-opinions.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-pool-companies.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

/* The section of the market figures that names companies. */
#define COMPANIES "companies"

enum
{
  COLUMN_TITLE,
  COLUMN_LOW,
  COLUMN_MIDDLE,
  COLUMN_HIGH,
  COLUMN_SOURCE,
  N_COLUMNS,
};

static void
set_money (RungGrid *grid,
           guint     column,
           double    dollars)
{
  g_autofree char *text = isnan (dollars) ? g_strdup ("–") : rung_format_thousands (dollars);

  rung_grid_set (grid, column, text);
}

static RungGrid *
create_grid (const char *title,
             const char *low,
             const char *middle,
             const char *high,
             const char *source)
{
  RungGrid *grid = rung_grid_new (N_COLUMNS);

  rung_grid_set_column (grid, COLUMN_TITLE, title, FALSE);
  rung_grid_set_column (grid, COLUMN_LOW, low, TRUE);
  rung_grid_set_column (grid, COLUMN_MIDDLE, middle, TRUE);
  rung_grid_set_column (grid, COLUMN_HIGH, high, TRUE);
  rung_grid_set_column (grid, COLUMN_SOURCE, source, FALSE);
  return grid;
}

static void
add_figure (RungGrid            *grid,
            const RungFigureRow *figure)
{
  g_autofree char *source = rung_phrase_source (figure->source);

  rung_grid_add_row (grid);
  rung_grid_set (grid, COLUMN_TITLE, figure->title);
  set_money (grid, COLUMN_LOW, figure->low);
  set_money (grid, COLUMN_MIDDLE, isnan (figure->value) ? figure->mid : figure->value);
  set_money (grid, COLUMN_HIGH, figure->high);
  rung_grid_set (grid, COLUMN_SOURCE, source);
}

static void
add_wage (RungGrid          *grid,
          const RungWageRow *wage,
          const char        *of)
{
  g_autofree char *source = rung_phrase_source (wage->source);
  g_autofree char *title = of != NULL
                           ? g_strdup_printf (C_("place and what is counted there", "%s: %s"),
                                              wage->title, of)
                           : g_strdup (wage->title);

  rung_grid_add_row (grid);
  rung_grid_set (grid, COLUMN_TITLE, title);
  set_money (grid, COLUMN_LOW, wage->p25);
  set_money (grid, COLUMN_MIDDLE, wage->p50);
  set_money (grid, COLUMN_HIGH, wage->p75);
  rung_grid_set (grid, COLUMN_SOURCE, source);
}

static void
add_estimate (RungGrid           *grid,
              const RungEstimate *estimate)
{
  double quartile = 0.6745;  /* of the standard normal distribution */

  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  rung_grid_set (grid, COLUMN_TITLE, _("This estimate"));
  set_money (grid, COLUMN_LOW, estimate->base_mid * exp (-quartile * estimate->sigma_low));
  set_money (grid, COLUMN_MIDDLE, estimate->base_mid);
  set_money (grid, COLUMN_HIGH, estimate->base_mid * exp (quartile * estimate->sigma_high));
}

/* Wage rows of the place, or those of the nation where there is none. */
static gboolean
add_rows (RungGrid         *grid,
          const GPtrArray  *wages,
          const RungTables *tables,
          const RungPlace  *place,
          const char       *of)
{
  int latest = 0;
  guint n_before = rung_grid_get_n_rows (grid);

  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *wage = g_ptr_array_index (wages, i);

      if (place == NULL ? wage->place == NULL
          : rung_tables_find_place (tables, wage->place) == place)
        latest = MAX (latest, wage->year);
    }
  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *wage = g_ptr_array_index (wages, i);

      if ((place == NULL ? wage->place == NULL
           : rung_tables_find_place (tables, wage->place) == place)
          && wage->year == latest)
        add_wage (grid, wage, of);
    }
  return rung_grid_get_n_rows (grid) > n_before;
}

/**
 * rung_opinions_grid_new:
 * @session: the session
 *
 * Lists the quartiles of the estimate and, beside them, those of federal wage
 * statistics and of filings for the same place; for the nation where the
 * place has none.
 *
 * Returns: (transfer full) (nullable): the table, %NULL without an estimate
 */
RungGrid *
rung_opinions_grid_new (RungSession *session)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));
  RungGrid *grid = NULL;

  if (estimate == NULL
      || rung_market_list_get_rows (rung_session_get_market (session), NULL) == NULL)
    return NULL;
  grid = create_grid (_("Opinion"), _("25th"), _("Median"), _("75th"), _("Source"));
  add_estimate (grid, estimate);
  if (!add_rows (grid, tables->wages, tables, estimate->place, NULL))
    add_rows (grid, tables->wages, tables, NULL, NULL);
  if (!add_rows (grid, tables->filings, tables, estimate->place, _("ML engineers in H-1B filings")))
    add_rows (grid, tables->filings, tables, NULL, _("ML engineers in H-1B filings"));
  return grid;
}

/**
 * rung_employers_grid_new:
 * @session: the session
 *
 * Lists low, middle and high of total pay by kind of employer. Low and high
 * are the percentiles of base pay times what total pay is of it there.
 *
 * Returns: (transfer full) (nullable): the table, %NULL without an estimate
 */
RungGrid *
rung_employers_grid_new (RungSession *session)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));
  const char *own = rung_session_get_document (session)->profile.industry;
  RungGrid *grid = NULL;

  if (estimate == NULL)
    return NULL;
  grid = create_grid (_("Kind of employer"), _("20th"), _("Median"), _("80th"), _("Status"));
  for (guint i = 0; i < tables->pay_model->n_industries; i++)
    {
      const RungTrait *industry = &tables->pay_model->industries[i];
      double total = rung_estimate_get_total (tables, estimate, industry->id);

      rung_grid_add_row (grid);
      if (g_str_equal (industry->id, own))
        rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
      rung_grid_set (grid, COLUMN_TITLE, industry->title);
      set_money (grid, COLUMN_LOW, total * estimate->base_low / estimate->base_mid);
      set_money (grid, COLUMN_MIDDLE, total);
      set_money (grid, COLUMN_HIGH, total * estimate->base_high / estimate->base_mid);
      rung_grid_set (grid, COLUMN_SOURCE, rung_status_get_title (industry->status));
    }
  return grid;
}

/**
 * rung_companies_grid_new:
 * @session: the session
 *
 * Lists what is published on total pay at the companies that an offer names.
 *
 * Returns: (transfer full) (nullable): the table, %NULL where none is named
 */
RungGrid *
rung_companies_grid_new (RungSession *session)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungDocument *document = rung_session_get_compared (session);
  g_autoptr (RungGrid) grid = create_grid (_("Company"), _("Low"), _("Figure"), _("High"),
                                            _("Source"));

  if (rung_market_list_get_rows (rung_session_get_market (session), NULL) == NULL)
    return NULL;
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint k = 0; k < section->n_figures && g_str_equal (section->id, COMPANIES); k++)
        if (rung_company_is_named (&section->figures[k], document))
          add_figure (grid, &section->figures[k]);
    }
  return rung_grid_get_n_rows (grid) > 0 ? g_steal_pointer (&grid) : NULL;
}
