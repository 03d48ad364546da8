/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-grids.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/path/rung-study-return.h"
#include "report/charts/rung-path-chart.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-event-phrases.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-study-phrases.h"

#define TITLE_CHARS 24      /* of a path, at the head of a column */

/**
 * rung_path_row_get_title:
 * @row: a figure of a path
 *
 * Returns: its title
 */
const char *
rung_path_row_get_title (RungPathRow row)
{
  switch (row)
    {
    case RUNG_PATH_ROW_TOTAL: return _("All years");
    case RUNG_PATH_ROW_PRESENT: return _("All years, value today");
    case RUNG_PATH_ROW_AHEAD: return _("Ahead, value today");
    case RUNG_PATH_ROW_BREAK_EVEN:
    case RUNG_N_PATH_ROWS:
    default: return _("Breaks even in");
    }
}

/* Where nothing happens within the years there is nothing to catch up with. */
static gboolean
is_staying (const RungPaths *paths,
            guint            path)
{
  for (guint i = 0; i < paths->n_years; i++)
    if (fabs (rung_paths_get (paths, path, i, RUNG_PATH_TAKE_HOME, RUNG_PATH_AHEAD,
                              RUNG_PATH_MIDDLE)) >= 0.5)
      return FALSE;
  return TRUE;
}

/**
 * rung_path_row_format:
 * @row: a figure of a path
 * @paths: paths
 * @document: the document
 * @path: one of them, 0 for staying
 * @measure: gross, take-home or real
 *
 * Returns: (transfer full): the figure as text
 */
char *
rung_path_row_format (RungPathRow         row,
                      const RungPaths    *paths,
                      const RungDocument *document,
                      guint               path,
                      RungPathMeasure     measure)
{
  guint last = paths->n_years - 1;

  switch (row)
    {
    case RUNG_PATH_ROW_TOTAL:
      return rung_format_thousands (rung_paths_get (paths, path, last, measure, RUNG_PATH_SUMMED,
                                                    RUNG_PATH_MIDDLE));
    case RUNG_PATH_ROW_PRESENT:
      return rung_format_thousands (rung_paths_get (paths, path, last, measure, RUNG_PATH_PRESENT,
                                                    RUNG_PATH_MIDDLE));
    case RUNG_PATH_ROW_AHEAD:
      if (path == 0)
        return g_strdup ("");
      return rung_format_thousands_signed (rung_paths_get (paths, path, last, measure,
                                                           RUNG_PATH_AHEAD, RUNG_PATH_MIDDLE));
    case RUNG_PATH_ROW_BREAK_EVEN:
    case RUNG_N_PATH_ROWS:
    default:
      if (path == 0)
        return g_strdup ("");
      if (is_staying (paths, path))
        return g_strdup (C_("when a path catches up that is no other", "same"));
      return rung_phrase_break_even_short (rung_paths_get_break_even (paths, path, measure));
    }
}

/**
 * rung_path_cell_format:
 * @paths: paths
 * @path: one of them, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @view: of the year, summed, or at its worth today
 *
 * Returns: (transfer full): the figure as text
 */
char *
rung_path_cell_format (const RungPaths *paths,
                       guint            path,
                       guint            year,
                       RungPathMeasure  measure,
                       RungPathView     view)
{
  double value = rung_paths_get (paths, path, year, measure, view, RUNG_PATH_MIDDLE);

  if (view == RUNG_PATH_AHEAD)
    return path == 0 ? g_strdup ("") : rung_format_thousands_signed (value);
  return rung_format_thousands (value);
}

/* A long name would make a column wider than a line of text. */
static char *
dup_short_title (const RungPaths *paths,
                 guint            path)
{
  g_autofree char *title = rung_phrase_path (paths, path);
  g_autofree char *start = g_utf8_substring (title, 0,
                                             MIN (g_utf8_strlen (title, -1), TITLE_CHARS));

  return g_utf8_strlen (title, -1) > TITLE_CHARS ? g_strconcat (start, "…", NULL)
         : g_steal_pointer (&start);
}

static void
add_titles (RungGrid        *grid,
            const RungPaths *paths)
{
  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  for (guint i = 0; i < paths->n_paths; i++)
    {
      g_autofree char *title = dup_short_title (paths, i);
      g_autofree char *number = rung_phrase_path_number (i);

      rung_grid_set_column (grid, i + 1, title, TRUE);
      rung_grid_set_head (grid, i + 1, rung_path_get_palette_id (i), number,
                          i > 0 ? paths->paths[i].inputs->title : _("as is"), "");
    }
}

/**
 * rung_paths_grid_new:
 * @paths: paths
 * @document: the document
 * @measure: gross, take-home or real
 * @view: of the year, summed, or at its worth today
 *
 * Returns: (transfer full): every path in all, then year by year
 */
RungGrid *
rung_paths_grid_new (const RungPaths    *paths,
                     const RungDocument *document,
                     RungPathMeasure     measure,
                     RungPathView        view)
{
  RungGrid *grid = rung_grid_new (paths->n_paths + 1);
  /* What compares a path with staying has nothing to say of staying alone. */
  int n_rows = paths->n_paths > 1 ? RUNG_N_PATH_ROWS : RUNG_PATH_ROW_AHEAD;

  add_titles (grid, paths);
  for (int row = 0; row < n_rows; row++)
    {
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
      rung_grid_set (grid, 0, rung_path_row_get_title (row));
      for (guint i = 0; i < paths->n_paths; i++)
        {
          g_autofree char *text = rung_path_row_format (row, paths, document, i, measure);

          rung_grid_set (grid, i + 1, text);
        }
    }
  for (guint year = 0; year < paths->n_years; year++)
    {
      g_autofree char *title = rung_phrase_path_year_title (document, year);
      g_autofree char *id = g_strdup_printf ("%u", year);

      rung_grid_add_row (grid);
      rung_grid_set_row_id (grid, id);
      rung_grid_set (grid, 0, title);
      for (guint i = 0; i < paths->n_paths; i++)
        {
          g_autofree char *text = rung_path_cell_format (paths, i, year, measure, view);

          rung_grid_set (grid, i + 1, text);
        }
    }
  return grid;
}

/**
 * rung_events_grid_new:
 * @tables: the figures
 * @document: a document
 *
 * Returns: (transfer full): the events of every path
 */
RungGrid *
rung_events_grid_new (const RungTables   *tables,
                      const RungDocument *document)
{
  const RungInputList *paths = rung_inputs_find_list (&rung_plan_inputs, "paths");
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");
  RungGrid *grid = rung_grid_new (2);

  rung_grid_set_column (grid, 0, _("Path"), FALSE);
  rung_grid_set_column (grid, 1, _("What happens"), FALSE);
  for (guint i = 0; i < rung_list_get_n (paths, &document->plan); i++)
    {
      const RungPathInputs *path = rung_list_get_item (paths, &document->plan, i)->record;
      g_autofree char *title = rung_phrase_path_title (path, i + 1);

      for (guint k = 0; k < rung_list_get_n (events, path); k++)
        {
          g_autofree char *text = rung_phrase_event (tables, document,
                                                     rung_list_get_item (events, path, k)->record);

          rung_grid_add_row (grid);
          rung_grid_set (grid, 0, k == 0 ? title : "");
          rung_grid_set (grid, 1, text);
        }
    }
  return grid;
}

static void
set_amount (RungGrid *grid,
            guint     column,
            double    amount,
            gboolean  is_signed)
{
  g_autofree char *text = is_signed ? rung_format_thousands_signed (amount)
                          : rung_format_thousands (amount);

  if (isfinite (amount))
    rung_grid_set (grid, column, text);
}

/**
 * rung_returns_grid_new:
 * @returns: (element-type RungReturn): what studies cost and return
 *
 * Returns: (transfer full): a row for each study
 */
RungGrid *
rung_returns_grid_new (const GArray *returns)
{
  static const char *const titles[] = {
    N_("Study"), N_("Months"), N_("Tuition"), N_("Lost pay"), N_("Gain a year"), N_("Ahead"),
    N_("Breaks even"),
    N_("Pays off, of 100"),
  };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, _(titles[i]), i > 0);
  for (guint i = 0; i < returns->len; i++)
    {
      const RungReturn *row = &g_array_index (returns, RungReturn, i);
      g_autofree char *months = g_strdup_printf ("%d", (int) lround (row->figures.months));
      g_autofree char *when = rung_phrase_break_even_short (row->break_even);
      g_autofree char *chance = rung_phrase_pays_short (row->chance);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, row->study->title);
      rung_grid_set (grid, 1, months);
      if (row->figures.has_price)
        set_amount (grid, 2, row->tuition, FALSE);
      set_amount (grid, 3, row->lost, FALSE);
      rung_grid_set (grid, 5, rung_phrase_return_state (row));
      if (row->state != RUNG_RETURN_GOOD)
        continue;
      set_amount (grid, 4, row->adds.total * row->figures.gain, TRUE);
      set_amount (grid, 5, row->present, TRUE);
      rung_grid_set (grid, 6, when);
      rung_grid_set (grid, 7, chance);
    }
  return grid;
}
