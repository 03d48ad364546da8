/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-columns.h"

#define INDENT 9.0         /* of a part of a group */
#define LEAST_FIGURE 56.0
#define MOST_FIGURE 96.0
#define MOST_TITLE 0.42    /* of the width, for the names of the rows */
#define LEAST_TITLE 0.32   /* so that tables of words line up with each other */

static RungPaperText
get_text_kind (const RungGrid *grid,
               int             row,
               guint           column)
{
  RungGridRow kind = row < 0 ? RUNG_GRID_GROUP : rung_grid_get_row_kind (grid, (guint) row);

  if (kind == RUNG_GRID_TOTAL)
    return column == 0 || rung_grid_is_number (grid, column) ? RUNG_PAPER_GROUP : RUNG_PAPER_BODY;
  if (kind == RUNG_GRID_GROUP || rung_grid_is_marked (grid, (guint) row, column))
    return RUNG_PAPER_GROUP;
  return RUNG_PAPER_BODY;
}

/**
 * rung_paper_cell_get_indent:
 * @grid: a table
 * @row: a row, -1 for the titles
 * @column: a column
 *
 * Returns: how far the cell is set in, points
 */
double
rung_paper_cell_get_indent (const RungGrid *grid,
                            int             row,
                            guint           column)
{
  return row >= 0 && column == 0 && rung_grid_get_row_kind (grid, (guint) row) == RUNG_GRID_PART
         ? INDENT : 0.0;
}

/**
 * rung_paper_cell_create:
 * @sheet: a sheet
 * @grid: a table
 * @row: a row, -1 for the titles
 * @column: a column
 * @width: where its lines break, points; -1 to leave them unbroken
 *
 * Returns: (transfer full): its text
 */
PangoLayout *
rung_paper_cell_create (const RungPaperSheet *sheet,
                        const RungGrid       *grid,
                        int                   row,
                        guint                 column,
                        double                width)
{
  const char *text = row < 0 ? rung_grid_get_title (grid, column)
                     : rung_grid_get (grid, (guint) row, column);
  PangoLayout *layout = rung_paper_sheet_layout (sheet, get_text_kind (grid, row, column), text,
                                                 width);

  pango_layout_set_alignment (layout, rung_grid_is_number (grid, column) ? PANGO_ALIGN_RIGHT
                                                                         : PANGO_ALIGN_LEFT);
  return layout;
}

/* Width of the longest cell, lines unbroken. */
static double
measure_column (const RungPaperSheet *sheet,
                const RungGrid       *grid,
                guint                 column,
                gboolean              with_title)
{
  double width = 0.0;

  for (int row = with_title ? -1 : 0; row < (int) rung_grid_get_n_rows (grid); row++)
    {
      g_autoptr (PangoLayout) layout = rung_paper_cell_create (sheet, grid, row, column, -1.0);

      width = MAX (width, rung_paper_layout_get_width (layout)
                   + rung_paper_cell_get_indent (grid, row, column));
    }
  /* Rounding must not break a line that just fits. */
  return width + 0.5;
}

static gboolean
is_all_figures (const RungGrid *grid)
{
  for (guint i = 1; i < rung_grid_get_n_columns (grid); i++)
    if (!rung_grid_is_number (grid, i))
      return FALSE;
  return rung_grid_get_n_columns (grid) > 1;
}

/* Figures get columns of one width. Gives how many stand in one table. */
static guint
share_among_figures (const RungPaperSheet *sheet,
                     const RungGrid       *grid,
                     double                mark_room,
                     double               *widths)
{
  double width = rung_paper_sheet_get_width (sheet);
  guint n = rung_grid_get_n_columns (grid) - 1;
  double figure = LEAST_FIGURE;
  guint n_fitting = 0;
  guint n_tables = 0;

  widths[0] = MIN (measure_column (sheet, grid, 0, TRUE), MOST_TITLE * width);
  for (guint i = 1; i <= n; i++)
    figure = MAX (figure, measure_column (sheet, grid, i, FALSE));
  figure = MIN (figure, MOST_FIGURE);
  n_fitting = MAX ((guint) ((width - widths[0]) / (figure + mark_room + RUNG_PAPER_COLUMN_GAP)), 1);
  n_tables = (n + n_fitting - 1) / n_fitting;
  n_fitting = (n + n_tables - 1) / n_tables;
  /* Spare room goes to longer titles, up to a width. */
  figure = CLAMP ((width - widths[0]) / n_fitting - mark_room - RUNG_PAPER_COLUMN_GAP, figure,
                  MOST_FIGURE);
  for (guint i = 1; i <= n; i++)
    widths[i] = figure;
  widths[0] = width - n_fitting * (figure + mark_room + RUNG_PAPER_COLUMN_GAP);
  return n_fitting;
}

/* The names of the rows and the figures. A lone column of figures always has
 * one width, so that such tables line up with each other. */
static double
settle_figures (const RungPaperSheet *sheet,
                const RungGrid       *grid,
                double               *widths)
{
  double width = rung_paper_sheet_get_width (sheet);
  guint n = rung_grid_get_n_columns (grid);
  double used = 0.0;
  guint n_figures = 0;

  for (guint i = 0; i < n; i++)
    n_figures += rung_grid_is_number (grid, i);
  if (n > 1)
    widths[0] = CLAMP (measure_column (sheet, grid, 0, TRUE), LEAST_TITLE * width,
                       MOST_TITLE * width);
  for (guint i = 1; i < n; i++)
    if (rung_grid_is_number (grid, i))
      widths[i] = n_figures == 1 ? MOST_FIGURE
                                 : CLAMP (measure_column (sheet, grid, i, TRUE), LEAST_FIGURE,
                                          MOST_FIGURE);
  for (guint i = 0; i < n; i++)
    used += widths[i];
  return used;
}

/* Words share what is left: the short ones get what they want. */
static void
share_among_words (const RungPaperSheet *sheet,
                   const RungGrid       *grid,
                   double               *widths)
{
  guint n = rung_grid_get_n_columns (grid);
  double left = rung_paper_sheet_get_width (sheet) - (n - 1) * RUNG_PAPER_COLUMN_GAP
                - settle_figures (sheet, grid, widths);
  guint n_left = 0;
  gboolean is_settled = FALSE;

  for (guint i = 0; i < n; i++)
    n_left += widths[i] <= 0.0;
  while (!is_settled)
    {
      is_settled = TRUE;
      for (guint i = 0; i < n; i++)
        {
          gboolean is_open = widths[i] <= 0.0 && n_left > 1;
          double wanted = is_open ? measure_column (sheet, grid, i, TRUE) : G_MAXDOUBLE;

          if (wanted > left / n_left)
            continue;
          widths[i] = wanted;
          left -= wanted;
          n_left--;
          is_settled = FALSE;
        }
    }
  for (guint i = 0; i < n; i++)
    if (widths[i] <= 0.0)
      widths[i] = MAX (left / n_left, 1.0);
}

/**
 * rung_paper_columns_share:
 * @sheet: a sheet
 * @grid: a table
 * @mark_room: kept for the mark beside a figure, points
 * @widths: (out): by column, points
 *
 * Shares the width of a page among the columns.
 *
 * Returns: how many columns stand beside the first in one table
 */
guint
rung_paper_columns_share (const RungPaperSheet *sheet,
                          const RungGrid       *grid,
                          double                mark_room,
                          double               *widths)
{
  if (is_all_figures (grid))
    return share_among_figures (sheet, grid, mark_room, widths);
  share_among_words (sheet, grid, widths);
  return rung_grid_get_n_columns (grid) - 1;
}
