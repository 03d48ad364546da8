/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-grids.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-road-phrases.h"

static RungGrid *
create_grid (const char *const *titles,
             guint              n_titles)
{
  RungGrid *grid = rung_grid_new (n_titles);

  for (guint i = 0; i < n_titles; i++)
    rung_grid_set_column (grid, i, _(titles[i]), FALSE);
  return grid;
}

/**
 * rung_rung_dup_base:
 * @tables: the figures, with those of the market for the published range
 * @rung: a rung
 *
 * Takes the range as published, or else that of the pay model.
 *
 * Returns: (transfer full): the range of base pay, USD per year; "" for none
 */
char *
rung_rung_dup_base (const RungTables *tables,
                    const RungLadderLevel   *rung)
{
  const RungFigureRow *figure = rung_tables_find_figure (tables, rung->pay);
  const RungLevel *level = rung_level_find (tables->pay_model, rung->level);
  gboolean is_published = figure != NULL && isfinite (figure->low) && isfinite (figure->high);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (!is_published && level == NULL)
    return g_strdup ("");
  low = rung_format_thousands (is_published ? figure->low : level->low);
  high = rung_format_thousands (is_published ? figure->high : level->high);
  return g_strdup_printf ("%s–%s%s", low, high, is_published && figure->open_top ? "+" : "");
}

/**
 * rung_rung_dup_stand:
 * @standing: where a person stands
 * @rung: index of a rung
 *
 * Returns: (transfer full): in which ways the person stands on it, "" for none
 */
char *
rung_rung_dup_stand (const RungStanding *standing,
                     guint               rung)
{
  int index = (int) rung;
  gboolean has_pay_years = standing->by_experience_first >= 0
                           && index >= standing->by_experience_first
                           && index <= standing->by_experience_last;
  GPtrArray *ways = g_ptr_array_new ();
  g_autofree char **list = NULL;

  if (index == standing->by_level)
    g_ptr_array_add (ways, (gpointer) C_("way to find a rung", "level"));
  if (index == standing->by_years)
    g_ptr_array_add (ways, (gpointer) C_("way to find a rung", "years"));
  if (has_pay_years)
    g_ptr_array_add (ways, (gpointer) C_("way to find a rung", "years in pay surveys"));
  if (index == standing->by_skills)
    g_ptr_array_add (ways, (gpointer) C_("way to find a rung", "skills"));
  g_ptr_array_add (ways, NULL);
  list = (char **) g_ptr_array_free (ways, FALSE);
  return g_strjoinv (", ", list);
}

/**
 * rung_ladder_grid_new:
 * @tables: the figures
 * @standing: where the person stands
 *
 * Returns: (transfer full): a row for each rung, with the years that two
 *   publications give it
 */
RungGrid *
rung_ladder_grid_new (const RungTables   *tables,
                      const RungStanding *standing)
{
  static const char *const titles[] = {
    N_("Level"), N_("Years"), N_("Years in pay surveys"), N_("Base pay"), N_("You match by"),
  };
  RungGrid *grid = create_grid (titles, G_N_ELEMENTS (titles));

  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);
      g_autofree char *years = rung_phrase_rung_years (rung->years_from, rung->years_to);
      g_autofree char *experience = rung_phrase_rung_years (rung->experience_from,
                                                            rung->experience_to);
      g_autofree char *base = rung_rung_dup_base (tables, rung);
      g_autofree char *stand = rung_rung_dup_stand (standing, i);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, rung->title);
      rung_grid_set (grid, 1, years);
      rung_grid_set (grid, 2, experience);
      rung_grid_set (grid, 3, base);
      rung_grid_set (grid, 4, stand);
    }
  return grid;
}

/**
 * rung_asks_grid_new:
 * @asks: (element-type RungAskRow): what a rung asks for
 *
 * Returns: (transfer full): a row for each ask, and whether it is met
 */
RungGrid *
rung_asks_grid_new (const GArray *asks)
{
  static const char *const titles[] = { N_("What it takes"), N_("Met"), N_("Note") };
  RungGrid *grid = create_grid (titles, G_N_ELEMENTS (titles));

  for (guint i = 0; i < asks->len; i++)
    {
      const RungAskRow *row = &g_array_index (asks, RungAskRow, i);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, row->ask->title);
      rung_grid_set (grid, 1, row->is_known ? C_("something asked for is met", "Assumed known")
                              : row->is_met ? C_("something asked for is met", "Yes")
                                            : C_("something asked for is met", "Not yet"));
      rung_grid_set (grid, 2, row->ask->note != NULL ? row->ask->note : "");
    }
  return grid;
}

/**
 * rung_gap_dup_premium:
 * @row: a skill
 *
 * Returns: (transfer full): the premium as published, "" for none
 */
char *
rung_gap_dup_premium (const RungGapRow *row)
{
  g_autofree char *low = rung_format_percent (row->published_low);
  g_autofree char *high = rung_format_percent (row->published_high);

  if (!row->has_premium || row->published_high <= 0.0)
    return g_strdup ("");
  return g_str_equal (low, high) ? g_strdup (low) : g_strdup_printf ("%s–%s", low, high);
}

/**
 * rung_gap_dup_demand:
 * @tables: the figures, with those of the market
 * @row: a skill
 *
 * Returns: (transfer full): the published part of postings that name it, ""
 *   where none is published
 */
char *
rung_gap_dup_demand (const RungTables *tables,
                     const RungGapRow *row)
{
  const RungFigureRow *figure = rung_tables_find_figure (tables, row->need->demand);

  return figure != NULL && isfinite (figure->value)
         ? rung_format_value (figure->value, figure->unit) : g_strdup ("");
}

/**
 * rung_gaps_grid_new:
 * @tables: the figures, with those of the market
 * @gaps: (element-type RungGapRow): skills in the order of what they add
 *
 * Returns: (transfer full): a row for each skill that is missing
 */
RungGrid *
rung_gaps_grid_new (const RungTables *tables,
                    const GArray     *gaps)
{
  static const char *const titles[] = { N_("Skill"), N_("Gain a year"), N_("In job postings"),
                                        N_("Needed") };
  RungGrid *grid = create_grid (titles, G_N_ELEMENTS (titles));

  rung_grid_set_column (grid, 1, _(titles[1]), TRUE);
  for (guint i = 0; i < gaps->len; i++)
    {
      const RungGapRow *row = &g_array_index (gaps, RungGapRow, i);
      g_autofree char *gain = rung_format_thousands_signed (row->gain);
      g_autofree char *demand = rung_gap_dup_demand (tables, row);

      if (row->has)
        continue;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, row->trait->title);
      rung_grid_set (grid, 1, row->has_premium ? gain : "");
      rung_grid_set (grid, 2, demand);
      rung_grid_set (grid, 3, row->need->need);
    }
  return grid;
}

/**
 * rung_steps_grid_new:
 * @rows: (element-type RungRoadmapRow): the steps in their order
 * @document: the document
 *
 * Returns: (transfer full): a row for each step, with its number
 */
RungGrid *
rung_steps_grid_new (const GArray       *rows,
                     const RungDocument *document)
{
  static const char *const titles[] = {
    N_("Step"), N_("State"), N_("When"), N_("Hours"), N_("Gain a year"),
  };
  RungGrid *grid = create_grid (titles, G_N_ELEMENTS (titles));

  for (guint i = 3; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, _(titles[i]), TRUE);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      g_autofree char *title = g_strdup_printf (C_("number and title of a step", "%u. %s"), i + 1,
                                                row->step->title);
      g_autofree char *when = rung_phrase_step_when (row, document);
      g_autofree char *hours = rung_format_money (row->hours);
      g_autofree char *gain = rung_phrase_step_gain (row);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, title);
      rung_grid_set (grid, 1, rung_phrase_step_state (row->state));
      rung_grid_set (grid, 2, when);
      rung_grid_set (grid, 3, hours);
      rung_grid_set (grid, 4, gain);
    }
  return grid;
}
