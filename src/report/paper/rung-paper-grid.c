/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-grid.h"

#include "rung-paper-columns.h"

#define MARK_ROOM 9.0      /* for the mark, right of every figure of its column */
#define PADDING 1.5        /* above and below a row */
#define TABLE_SPACE 24.0   /* between the tables that one grid becomes */
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

static double
get_mark_room (const RungGrid *grid)
{
  for (guint i = 1; i < rung_grid_get_n_columns (grid); i++)
    if (rung_grid_has_marks (grid, i))
      return MARK_ROOM;
  return 0.0;
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
    x += self->widths[get_column (self, i)] + (i > 0 ? self->room : 0.0) + RUNG_PAPER_COLUMN_GAP;
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
                              : self->widths[column]
      - rung_paper_cell_get_indent (self->grid, row, column);

      g_ptr_array_add (cells, rung_paper_cell_create (self->flow->sheet, self->grid, row, column,
                                                      width));
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
      double x = get_x (self, i) + rung_paper_cell_get_indent (self->grid, row,
                                                               get_column (self, i));
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

  table.n = rung_paper_columns_share (sheet, grid, table.room, widths);
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
  guint n_beside = rung_paper_columns_share (flow->sheet, grid, table.room, widths);

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
