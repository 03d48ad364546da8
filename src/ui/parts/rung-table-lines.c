/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-lines.h"

#define MARGIN_ROWS 2           /* that are made above and below those that are seen */

/**
 * rung_table_lines_new:
 * @table: the table
 * @columns: (element-type RungColumn): its columns
 * @rows: (element-type RungTableRow): its rows, which live as long as @table
 *
 * Returns: (transfer full): a header without lines
 */
RungTableLines *
rung_table_lines_new (GtkWidget  *table,
                      GPtrArray  *columns,
                      GListModel *rows)
{
  RungTableLines *self = g_new0 (RungTableLines, 1);

  self->table = table;
  self->rows = rows;
  self->sizes = rung_table_sizes_new (columns);
  self->lines = g_ptr_array_new ();
  self->header = rung_table_line_new_header (self->sizes);
  gtk_widget_set_parent (self->header, table);
  return self;
}

/**
 * rung_table_lines_free:
 * @self: (transfer full): the widgets of a table
 *
 * Takes them out of the table.
 */
void
rung_table_lines_free (RungTableLines *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->lines, i));
  gtk_widget_unparent (self->header);
  g_ptr_array_unref (self->lines);
  rung_table_sizes_free (self->sizes);
  g_free (self);
}

/**
 * rung_table_lines_get_header_height:
 * @self: the widgets of a table
 *
 * Returns: how high the header is, in pixels
 */
int
rung_table_lines_get_header_height (const RungTableLines *self)
{
  int height = 0;

  gtk_widget_measure (self->header, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  return height;
}

/**
 * rung_table_lines_get_seen:
 * @self: the widgets of a table
 * @height: (out): how much of a page is seen, in pixels
 *
 * Returns: where in the table that part of the page begins, in pixels; less than 0 where the table
 *   begins below it
 */
int
rung_table_lines_get_seen (const RungTableLines *self,
                           int                  *height)
{
  GtkWidget *content = NULL;
  GtkAdjustment *adjustment = NULL;
  graphene_point_t origin;
  graphene_rect_t bounds;

  /* Before the page has a size it is as high as the window at the most. */
  *height = gtk_widget_get_height (GTK_WIDGET (gtk_widget_get_root (self->table)));
  if (self->page == NULL)
    return 0;
  content = gtk_scrolled_window_get_child (self->page);
  if (GTK_IS_VIEWPORT (content))
    content = gtk_viewport_get_child (GTK_VIEWPORT (content));
  adjustment = gtk_scrolled_window_get_vadjustment (self->page);
  if (gtk_adjustment_get_page_size (adjustment) > 0.0)
    *height = (int) gtk_adjustment_get_page_size (adjustment);
  /* What scrolls begins with its padding, and its points behind that. */
  if (!gtk_widget_compute_point (self->table, content, &GRAPHENE_POINT_INIT (0, 0), &origin)
      || !gtk_widget_compute_bounds (content, content, &bounds))
    return 0;
  return (int) (gtk_adjustment_get_value (adjustment) - (double) (origin.y - bounds.origin.y));
}

/**
 * rung_table_lines_find:
 * @self: the widgets of a table
 * @position: a row
 *
 * Returns: (transfer none) (nullable): the line that shows it
 */
RungTableLine *
rung_table_lines_find (const RungTableLines *self,
                       guint                 position)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      RungTableLine *line = g_ptr_array_index (self->lines, i);

      if (rung_table_line_get_position (line) == position)
        return line;
    }
  return NULL;
}

/* One that shows none of the rows from @first to @last, and has not the focus. */
static RungTableLine *
find_free (RungTableLines *self,
           guint           first,
           guint           last)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      RungTableLine *line = g_ptr_array_index (self->lines, i);
      guint position = rung_table_line_get_position (line);

      if ((position < first || position > last)
          && !(gtk_widget_get_state_flags (GTK_WIDGET (line)) & GTK_STATE_FLAG_FOCUS_WITHIN))
        return line;
    }
  return NULL;
}

static void
show_row (RungTableLines *self,
          guint           position,
          guint           first,
          guint           last)
{
  g_autoptr (RungTableRow) row = g_list_model_get_item (self->rows, position);
  RungTableLine *line = find_free (self, first, last);

  if (line == NULL)
    {
      line = RUNG_TABLE_LINE (rung_table_line_new (self->sizes));
      gtk_widget_insert_before (GTK_WIDGET (line), self->table, self->header);
      g_ptr_array_add (self->lines, line);
    }
  rung_table_line_show (line, position, row);
}

/* Before the widths are known a row is as low as it can be. FALSE if there are none. */
static gboolean
get_seen_rows (const RungTableLines *self,
               guint                *first,
               guint                *last)
{
  guint n_rows = g_list_model_get_n_items (self->rows);
  int height = 0;
  int start = rung_table_lines_get_seen (self, &height);

  *first = *last = 0;
  if (n_rows == 0)
    return FALSE;
  if (self->sizes->width < 0)
    *last = (guint) (height / MAX (1, rung_table_sizes_get_row_height (self->sizes)));
  else
    {
      *first = rung_table_sizes_find_row (self->sizes, start);
      *last = rung_table_sizes_find_row (self->sizes, start + height);
    }
  *first -= MIN (*first, MARGIN_ROWS);
  *last = MIN (*last + MARGIN_ROWS, n_rows - 1);
  return TRUE;
}

/**
 * rung_table_lines_update:
 * @self: the widgets of a table
 *
 * Makes the rows that are seen, once the table is in a window. Not to be called inside an
 * allocation.
 */
void
rung_table_lines_update (RungTableLines *self)
{
  guint first = 0;
  guint last = 0;

  if (gtk_widget_get_root (self->table) == NULL || !get_seen_rows (self, &first, &last))
    return;
  for (guint i = first; i <= last; i++)
    if (rung_table_lines_find (self, i) == NULL)
      show_row (self, i, first, last);
  gtk_widget_queue_allocate (self->table);
}

/**
 * rung_table_lines_measure:
 * @self: the widgets of a table
 *
 * Finds out what the columns take, for other rows or another font.
 */
void
rung_table_lines_measure (RungTableLines *self)
{
  rung_table_sizes_set_rows (self->sizes, gtk_widget_get_pango_context (self->table), self->rows);
  /* They keep their size where only the columns inside move. */
  gtk_widget_queue_resize (self->header);
  for (guint i = 0; i < self->lines->len; i++)
    gtk_widget_queue_allocate (g_ptr_array_index (self->lines, i));
  gtk_widget_queue_resize (self->table);
}

/**
 * rung_table_lines_show_again:
 * @self: the widgets of a table
 *
 * Shows the rows that are there now, in the lines that were made.
 */
void
rung_table_lines_show_again (RungTableLines *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      RungTableLine *line = g_ptr_array_index (self->lines, i);
      guint position = rung_table_line_get_position (line);
      g_autoptr (RungTableRow) row = g_list_model_get_item (self->rows, position);

      gtk_widget_set_child_visible (GTK_WIDGET (line), row != NULL);
      if (row != NULL)
        rung_table_line_show (line, position, row);
    }
  rung_table_lines_update (self);
}

static void
place_line (RungTableLines *self,
            RungTableLine  *line,
            int             below,
            int             width)
{
  guint position = rung_table_line_get_position (line);
  int start = 0;
  int end = 0;

  gtk_widget_set_child_visible (GTK_WIDGET (line), position < self->sizes->ends->len);
  if (position >= self->sizes->ends->len)
    return;
  start = rung_table_sizes_get_start (self->sizes, position);
  end = rung_table_sizes_get_start (self->sizes, position + 1);
  gtk_widget_size_allocate (GTK_WIDGET (line),
                            &(GtkAllocation) { 0, below + start, width, end - start }, -1);
}

/**
 * rung_table_lines_place:
 * @self: the widgets of a table
 * @width: of the table, in pixels
 * @height: of the table, in pixels
 *
 * Gives every line its place, and the header the top of what is seen.
 *
 * Returns: %TRUE if there is a line for every row that is seen
 */
gboolean
rung_table_lines_place (RungTableLines *self,
                        int             width,
                        int             height)
{
  int seen = 0;
  int below = rung_table_lines_get_header_height (self);
  int start = CLAMP (rung_table_lines_get_seen (self, &seen), 0, MAX (0, height - below));
  guint first = 0;
  guint last = 0;

  for (guint i = 0; i < self->lines->len; i++)
    place_line (self, g_ptr_array_index (self->lines, i), below, width);
  gtk_widget_size_allocate (self->header, &(GtkAllocation) { 0, start, width, below }, -1);
  if (!get_seen_rows (self, &first, &last))
    return TRUE;
  for (guint i = first; i <= last; i++)
    if (rung_table_lines_find (self, i) == NULL)
      return FALSE;
  return TRUE;
}
