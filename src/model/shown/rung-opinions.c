/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-opinions.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-pool-companies.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-pool-phrases.h"

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

enum
{
  OPINION_TITLE,
  OPINION_P25,
  OPINION_MEDIAN,
  OPINION_P75,
  OPINION_READING,
  OPINION_WEIGHT,
  N_OPINION_COLUMNS,
};

static const char *const opinion_titles[N_OPINION_COLUMNS] = {
  N_("Source"), N_("25th"), N_("Median"), N_("75th"), N_("For you"), N_("Weight"),
};

static void
add_opinion (RungGrid          *grid,
             const RungOpinion *opinion)
{
  g_autofree char *title = rung_phrase_opinion (opinion);
  g_autofree char *weight = rung_phrase_opinion_weight (opinion);

  rung_grid_add_row (grid);
  rung_grid_set (grid, OPINION_TITLE, title);
  set_money (grid, OPINION_P25, opinion->low);
  set_money (grid, OPINION_MEDIAN, opinion->mid);
  set_money (grid, OPINION_P75, opinion->high);
  set_money (grid, OPINION_READING, opinion->reading);
  rung_grid_set (grid, OPINION_WEIGHT, weight);
}

/**
 * rung_opinions_grid_new:
 * @session: the session
 *
 * Lists what each source publishes about pay at the place, or of the nation where the place has
 * none, what that says about the person, and how much it counts; last what they say together.
 *
 * Returns: (transfer full) (nullable): the table, %NULL where there is nothing but the estimate
 */
RungGrid *
rung_opinions_grid_new (RungSession *session)
{
  const RungResults *results = rung_session_get_results (session);
  const RungPool *pool = rung_results_get_pool (results);
  RungGrid *grid = NULL;

  if (pool == NULL || pool->n_opinions < 2)
    return NULL;
  grid = rung_grid_new (N_OPINION_COLUMNS);
  for (guint i = 0; i < N_OPINION_COLUMNS; i++)
    rung_grid_set_column (grid, i, _(opinion_titles[i]), i != OPINION_TITLE);
  for (guint i = 0; i < pool->n_opinions; i++)
    add_opinion (grid, &pool->opinions[i]);
  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  rung_grid_set (grid, OPINION_TITLE, _("All sources together"));
  set_money (grid, OPINION_READING, pool->mid);
  return grid;
}

/**
 * rung_opinions_dup_sources:
 * @session: the session
 *
 * Returns: (transfer full): who publishes the opinions, a line each
 */
char *
rung_opinions_dup_sources (RungSession *session)
{
  const RungPool *pool = rung_results_get_pool (rung_session_get_results (session));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; pool != NULL && i < pool->n_opinions; i++)
    {
      g_autofree char *source = rung_phrase_source (pool->opinions[i].source);

      if (*source != '\0' && !g_ptr_array_find_with_equal_func (lines, source, g_str_equal, NULL))
        g_ptr_array_add (lines, g_steal_pointer (&source));
    }
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
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

static void
figure_clear (gpointer data)
{
  g_free ((char *) ((RungChartFigure *) data)->value);
}

/**
 * rung_employers_list_figures:
 * @session: the session
 *
 * Returns: (transfer full) (element-type RungChartFigure): total pay by kind of employer, as ranges
 *   to be drawn; empty without an estimate
 */
GArray *
rung_employers_list_figures (RungSession *session)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));
  GArray *figures = g_array_new (FALSE, FALSE, sizeof (RungChartFigure));

  g_array_set_clear_func (figures, figure_clear);
  for (guint i = 0; estimate != NULL && i < tables->pay_model->n_industries; i++)
    {
      const RungTrait *industry = &tables->pay_model->industries[i];
      double total = rung_estimate_get_total (tables, estimate, industry->id);
      RungChartFigure figure = {
        .title = industry->title,
        .measure = _("Total pay a year"),
        .value = rung_format_thousands (total),
        .low = total * estimate->base_low / estimate->base_mid,
        .middle = total,
        .high = total * estimate->base_high / estimate->base_mid,
      };

      g_array_append_val (figures, figure);
    }
  return figures;
}

/**
 * rung_employers_dup_notes:
 * @session: the session
 *
 * Returns: (transfer full): what is odd about the published ranges, in the words of the figures
 */
char *
rung_employers_dup_notes (RungSession *session)
{
  static const char *const ids[] = { "industry-hedge-funds-senior", "industry-hedge-funds-lead" };
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const RungFigureRow *figure = rung_tables_find_figure (rung_session_get_tables (session),
                                                             ids[i]);

      g_autofree char *low = NULL;
      g_autofree char *high = NULL;

      if (figure == NULL || figure->note == NULL)
        continue;
      low = rung_format_money (isnan (figure->low) ? figure->value : figure->low);
      high = isnan (figure->high) ? NULL : rung_format_money (figure->high);
      g_string_append_printf (out, "%s%s: $%s%s%s%s. %s", out->len > 0 ? "\n" : "", figure->title,
                              low, high != NULL ? "–" : "", high != NULL ? high : "",
                              figure->open_top ? "+" : "", figure->note);
    }
  return g_string_free (out, FALSE);
}
