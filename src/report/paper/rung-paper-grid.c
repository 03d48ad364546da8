/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-grid.h"

#include "rung-paper-flow.h"
#include "rung-paper-private.h"

#define GAP 12.0           /* between columns, points */
#define INDENT 9.0         /* of a part of a group */
#define MARK_ROOM 9.0      /* for the mark, right of every figure of its column */
#define PADDING 1.5        /* above and below a row */
#define TABLE_SPACE 24.0   /* between the tables that one grid becomes */
#define LEAST_FIGURE 56.0
#define MOST_FIGURE 96.0
#define MOST_TITLE 0.42    /* of the width, for the names of the rows */
#define LEAST_TITLE 0.32   /* so that tables of words line up with each other */
#define LEAST_ROWS 3       /* kept with the titles */
#define WHOLE 0.45         /* of a page: a table up to this height is not parted */

/* What of a grid stands in one table on the page: the first column and a run of
 * the others. */
typedef struct
{
  RungPaperFlow *flow;
  const RungGrid *grid;
  double *widths;           /* by column of the grid, points */
  double room;              /* kept for marks */
  guint first;              /* column */
  guint n;                  /* columns beside the first of the grid */
} Table;

static RungPaperText
get_text_kind (const RungGrid *grid,
               int             row,
               guint           column)
{
  RungGridRow kind = row < 0 ? RUNG_GRID_GROUP : rung_grid_get_row_kind (grid, (guint) row);

  if (kind == RUNG_GRID_TOTAL)
    return column == 0 || rung_grid_is_number (grid, column) ? RUNG_PAPER_GROUP : RUNG_PAPER_BODY;
  if (kind == RUNG_GRID_GROUP
      || rung_grid_is_marked (grid, (guint) row, column))
    return RUNG_PAPER_GROUP;
  return RUNG_PAPER_BODY;
}

static double
get_indent (const RungGrid *grid,
            int             row,
            guint           column)
{
  return row >= 0 && column == 0 && rung_grid_get_row_kind (grid, (guint) row) == RUNG_GRID_PART
         ? INDENT : 0.0;
}

static PangoLayout *
create_cell (const RungPaperSheet *sheet,
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
      g_autoptr (PangoLayout) layout = create_cell (sheet, grid, row, column, -1.0);

      width = MAX (width, rung_paper_layout_get_width (layout) + get_indent (grid, row, column));
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

static double
get_mark_room (const RungGrid *grid)
{
  for (guint i = 1; i < rung_grid_get_n_columns (grid); i++)
    if (rung_grid_has_marks (grid, i))
      return MARK_ROOM;
  return 0.0;
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
  n_fitting = MAX ((guint) ((width - widths[0]) / (figure + mark_room + GAP)), 1);
  n_tables = (n + n_fitting - 1) / n_fitting;
  n_fitting = (n + n_tables - 1) / n_tables;
  /* What is left over gives longer titles room, up to a width. */
  figure = CLAMP ((width - widths[0]) / n_fitting - mark_room - GAP, figure, MOST_FIGURE);
  for (guint i = 1; i <= n; i++)
    widths[i] = figure;
  widths[0] = width - n_fitting * (figure + mark_room + GAP);
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
  double left = rung_paper_sheet_get_width (sheet) - (n - 1) * GAP
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
          double wanted = widths[i] <= 0.0
          && n_left > 1 ? measure_column (sheet, grid, i, TRUE) : G_MAXDOUBLE;

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

static guint
share_width (const RungPaperSheet *sheet,
             const RungGrid       *grid,
             double                mark_room,
             double               *widths)
{
  if (is_all_figures (grid))
    return share_among_figures (sheet, grid, mark_room, widths);
  share_among_words (sheet, grid, widths);
  return rung_grid_get_n_columns (grid) - 1;
}

/* Where the next of several tables begins on a page of its own. */
static gboolean
is_cramped (const RungPaperFlow *flow,
            double               height)
{
  double page = rung_paper_sheet_get_bottom (flow->sheet) - RUNG_PAPER_MARGIN;

  return MIN (height, WHOLE * page) + TABLE_SPACE > rung_paper_flow_get_room (flow);
}

static guint
get_column (const Table *self,
            guint        index)
{
  return index == 0 ? 0 : self->first + index - 1;
}

static double
get_x (const Table *self,
       guint        index)
{
  double x = RUNG_PAPER_MARGIN;

  for (guint i = 0; i < index; i++)
    x += self->widths[get_column (self, i)] + (i > 0 ? self->room : 0.0) + GAP;
  return x;
}

static double
get_width (const Table *self)
{
  return get_x (self, self->n) + self->widths[get_column (self, self->n)]
         + (self->n > 0 ? self->room : 0.0) - RUNG_PAPER_MARGIN;
}

/* A group goes over all columns. */
static GPtrArray *
create_row (const Table *self,
            int          row)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_group = row >= 0
                      && rung_grid_get_row_kind (self->grid, (guint) row) == RUNG_GRID_GROUP;

  for (guint i = 0; i <= (is_group ? 0 : self->n); i++)
    {
      guint column = get_column (self, i);
      double width = is_group ? get_width (self)
                              : self->widths[column] - get_indent (self->grid, row, column);

      g_ptr_array_add (cells, create_cell (self->flow->sheet, self->grid, row, column, width));
    }
  return cells;
}

static double
get_row_height (const GPtrArray *cells)
{
  double height = 0.0;

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, rung_paper_layout_get_height (g_ptr_array_index (cells, i)));
  return height + 2.0 * PADDING;
}

static void
draw_mark (const Table *self,
           guint        index)
{
  guint column = get_column (self, index);
  g_autoptr (PangoLayout) mark = rung_paper_sheet_layout (self->flow->sheet, RUNG_PAPER_GROUP,
                                                          RUNG_GRID_MARK, -1.0);
  int line = 0;

  rung_paper_flow_draw_lines (self->flow, mark, get_x (self, index) + self->widths[column] + 3.0,
                              G_MAXDOUBLE, &line);
}

/* Draws what fits of every cell; @lines keeps how far each has come. */
static gboolean
draw_cells (const Table     *self,
            int              row,
            const GPtrArray *cells,
            int             *lines)
{
  RungPaperFlow *flow = self->flow;
  double used = 0.0;
  gboolean is_done = TRUE;

  flow->y += PADDING;
  rung_paper_flow_begin (flow, "TR", NULL);
  for (guint i = 0; i < cells->len; i++)
    {
      PangoLayout *cell = g_ptr_array_index (cells, i);
      double x = get_x (self, i) + get_indent (self->grid, row, get_column (self, i));
      double height = 0.0;

      rung_paper_flow_begin (flow, row < 0 ? "TH" : "TD", NULL);
      if (row >= 0 && lines[i] == 0
          && rung_grid_is_marked (self->grid, (guint) row, get_column (self, i)))
        draw_mark (self, i);
      height = rung_paper_flow_draw_lines (flow, cell, x, rung_paper_flow_get_room (flow),
                                           &lines[i]);
      rung_paper_flow_end (flow, row < 0 ? "TH" : "TD");
      used = MAX (used, height);
      is_done = is_done && lines[i] >= pango_layout_get_line_count (cell);
    }
  rung_paper_flow_end (flow, "TR");
  flow->y += used + PADDING;
  return is_done;
}

static void
draw_titles (Table *self)
{
  g_autoptr (GPtrArray) cells = create_row (self, -1);
  g_autofree int *lines = g_new0 (int, self->n + 1);
  double height = get_row_height (cells);
  double top = self->flow->y;

  /* Titles end on one line, right above their figures. */
  rung_paper_flow_begin (self->flow, "TR", NULL);
  for (guint i = 0; i < cells->len; i++)
    {
      PangoLayout *cell = g_ptr_array_index (cells, i);

      self->flow->y = top + height - PADDING - rung_paper_layout_get_height (cell);
      rung_paper_flow_begin (self->flow, "TH", NULL);
      rung_paper_flow_draw_lines (self->flow, cell, get_x (self, i), G_MAXDOUBLE, &lines[i]);
      rung_paper_flow_end (self->flow, "TH");
    }
  rung_paper_flow_end (self->flow, "TR");
  self->flow->y = top + height;
  rung_paper_flow_draw_rule (self->flow, RUNG_PAPER_MARGIN, get_width (self), 0.6);
  self->flow->y += PADDING;
}

static gboolean
has_titles (const RungGrid *grid)
{
  for (guint i = 0; i < rung_grid_get_n_columns (grid); i++)
    if (*rung_grid_get_title (grid, i) != '\0')
      return TRUE;
  return FALSE;
}

static void
begin_page (Table *self)
{
  rung_paper_flow_begin (self->flow, "Table", NULL);
  if (has_titles (self->grid))
    draw_titles (self);
  self->flow->top = self->flow->y + PADDING;
}

static void
turn_page (Table *self)
{
  rung_paper_flow_end (self->flow, "Table");
  rung_paper_flow_break (self->flow);
  begin_page (self);
}

/* A group must not stand alone at the end of a page. */
static double
get_needed (const Table *self,
            guint        row,
            double       height)
{
  g_autoptr (GPtrArray) next = NULL;

  if (rung_grid_get_row_kind (self->grid, row) != RUNG_GRID_GROUP
      || row + 1 >= rung_grid_get_n_rows (self->grid))
    return height;
  next = create_row (self, (int) row + 1);
  return height + get_row_height (next);
}

static void
flow_row (Table *self,
          guint  row)
{
  RungGridRow kind = rung_grid_get_row_kind (self->grid, row);
  g_autoptr (GPtrArray) cells = create_row (self, (int) row);
  g_autofree int *lines = g_new0 (int, self->n + 1);
  double space = kind == RUNG_GRID_GROUP ? 4.0 * PADDING : 0.0;
  double height = get_row_height (cells) + (kind == RUNG_GRID_TOTAL ? PADDING : 0.0);
  double page = rung_paper_sheet_get_bottom (self->flow->sheet) - RUNG_PAPER_MARGIN;

  if (!rung_paper_flow_is_fresh (self->flow) && height < 0.5 * page
      && space + get_needed (self, row, height) > rung_paper_flow_get_room (self->flow))
    turn_page (self);
  rung_paper_flow_add_space (self->flow, space);
  if (kind == RUNG_GRID_TOTAL)
    {
      rung_paper_flow_draw_rule (self->flow, RUNG_PAPER_MARGIN, get_width (self), 0.4);
      self->flow->y += PADDING;
    }
  /* A row longer than what is left goes on, line by line, on the next page. */
  while (!draw_cells (self, (int) row, cells, lines))
    turn_page (self);
}

/* Height of a table, or of its beginning once that is more than @most. */
static double
measure_rows (const Table *self,
              double       most,
              int         *n_rows)
{
  double height = 0.0;

  for (*n_rows = has_titles (self->grid) ? -1 : 0;
       *n_rows < (int) rung_grid_get_n_rows (self->grid) && height <= most; (*n_rows)++)
    {
      g_autoptr (GPtrArray) cells = create_row (self, *n_rows);
      gboolean has_space = *n_rows < 0
      || rung_grid_get_row_kind (self->grid, (guint) *n_rows) == RUNG_GRID_GROUP;

      height += get_row_height (cells) + (has_space ? 4.0 * PADDING : 0.0);
    }
  return height;
}

/* What must not be parted: a small table, or the titles and first rows. */
static double
get_lead (const Table *self,
          double       whole)
{
  double page = rung_paper_sheet_get_bottom (self->flow->sheet) - RUNG_PAPER_MARGIN;
  double height = 0.0;
  int n_rows = 0;

  height = measure_rows (self, whole * page, &n_rows);
  if (height <= whole * page)
    return height;
  return MIN (height * LEAST_ROWS / MAX (n_rows, LEAST_ROWS), WHOLE * page);
}

/**
 * rung_paper_grid_get_lead:
 * @sheet: a sheet
 * @grid: a table
 *
 * Returns: the height of what must not be parted from what is before it, points
 */
double
rung_paper_grid_get_lead (const RungPaperSheet *sheet,
                          const RungGrid       *grid)
{
  g_autofree double *widths = g_new0 (double, rung_grid_get_n_columns (grid));
  RungPaperFlow flow = { .sheet = sheet };
  Table table = { .flow = &flow, .grid = grid, .widths = widths, .room = get_mark_room (grid),
                  .first = 1 };

  table.n = share_width (sheet, grid, table.room, widths);
  return get_lead (&table, WHOLE);
}

/**
 * rung_paper_grid_flow:
 * @flow: a flow
 * @grid: a table
 *
 * Lays a table out, as several where its figures do not fit beside each other.
 * Its titles are repeated on every page.
 */
void
rung_paper_grid_flow (RungPaperFlow  *flow,
                      const RungGrid *grid)
{
  guint n_columns = rung_grid_get_n_columns (grid);
  g_autofree double *widths = g_new0 (double, n_columns);
  Table table = { .flow = flow, .grid = grid, .widths = widths, .room = get_mark_room (grid) };
  guint n_beside = share_width (flow->sheet, grid, table.room, widths);

  for (table.first = 1; table.first == 1
       || table.first < n_columns; table.first += MAX (n_beside, 1))
    {
      table.n = MIN (n_beside, n_columns - table.first);
      if (table.first > 1 && is_cramped (flow, get_lead (&table, 1.0)))
        rung_paper_flow_break (flow);
      if (table.first > 1)
        rung_paper_flow_add_space (flow, TABLE_SPACE);
      begin_page (&table);
      for (guint row = 0; row < rung_grid_get_n_rows (grid); row++)
        flow_row (&table, row);
      rung_paper_flow_end (flow, "Table");
    }
}
