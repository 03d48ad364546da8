/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-focus.h"

/* The row that has the focus itself: it is not in a popover of it. */
static RungTableLine *
get_line (RungTableLines *lines)
{
  GtkWidget *child = gtk_widget_get_focus_child (lines->table);

  return child != NULL && child != lines->header && gtk_widget_is_focus (child)
         ? RUNG_TABLE_LINE (child) : NULL;
}

/**
 * rung_table_focus_is_in_rows:
 * @lines: the widgets of a table
 *
 * Returns: %TRUE if the focus is on a row
 */
gboolean
rung_table_focus_is_in_rows (RungTableLines *lines)
{
  return get_line (lines) != NULL;
}

/**
 * rung_table_focus_is_due:
 * @lines: the widgets of a table
 *
 * Returns: %TRUE if the focus is on another row than it should be
 */
gboolean
rung_table_focus_is_due (RungTableLines *lines)
{
  RungTableLine *line = get_line (lines);

  return line != NULL && rung_table_line_get_position (line) != lines->current;
}

/**
 * rung_table_focus_catch_up:
 * @lines: the widgets of a table
 *
 * Moves the focus to the row where it should be, once that has its place.
 */
void
rung_table_focus_catch_up (RungTableLines *lines)
{
  RungTableLine *current = rung_table_lines_find (lines, lines->current);

  if (current != NULL && rung_table_focus_is_due (lines))
    gtk_widget_grab_focus (GTK_WIDGET (current));
}

/**
 * rung_table_focus_scroll_to:
 * @lines: the widgets of a table
 * @position: a row
 *
 * Scrolls the page so far that the row is seen below the header.
 */
void
rung_table_focus_scroll_to (RungTableLines *lines,
                            guint           position)
{
  const RungTableSizes *sizes = lines->sizes;
  GtkAdjustment *page = NULL;
  int height = 0;
  int start = rung_table_lines_get_seen (lines, &height);
  int top = 0;
  int bottom = 0;

  if (lines->page == NULL)
    return;
  page = gtk_scrolled_window_get_vadjustment (lines->page);
  if (position < sizes->ends->len)
    {
      top = rung_table_sizes_get_start (sizes, position);
      bottom = rung_table_sizes_get_start (sizes, position + 1)
               + rung_table_lines_get_header_height (lines);
    }
  if (top < start)
    gtk_adjustment_set_value (page, gtk_adjustment_get_value (page) + top - start);
  else if (bottom > start + height)
    gtk_adjustment_set_value (page, gtk_adjustment_get_value (page) + bottom - start - height);
}

/* A row that was there before can have the focus at once, another one when it has its place. */
static void
move_to (RungTableLines *lines,
         int             position)
{
  int n_rows = (int) g_list_model_get_n_items (lines->rows);
  RungTableLine *line = NULL;

  lines->current = (guint) CLAMP (position, 0, MAX (0, n_rows - 1));
  line = rung_table_lines_find (lines, lines->current);
  rung_table_focus_scroll_to (lines, lines->current);
  if (line != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (line));
  else
    rung_table_lines_update (lines);
}

/**
 * rung_table_focus_key:
 * @lines: the widgets of a table whose rows have the focus
 * @key: a key without modifiers
 *
 * Moves the focus among the rows.
 *
 * Returns: %TRUE if the key does that
 */
gboolean
rung_table_focus_key (RungTableLines *lines,
                      guint           key)
{
  int current = (int) lines->current;
  int height = 0;
  int a_page = 0;

  rung_table_lines_get_seen (lines, &height);
  a_page = MAX (1, height / MAX (1, rung_table_sizes_get_row_height (lines->sizes)) - 2);
  if (key == GDK_KEY_Up && current == 0)
    return gtk_widget_child_focus (lines->header, GTK_DIR_TAB_FORWARD);
  if (key == GDK_KEY_Up || key == GDK_KEY_Down)
    move_to (lines, current + (key == GDK_KEY_Up ? -1 : 1));
  else if (key == GDK_KEY_Page_Up || key == GDK_KEY_Page_Down)
    move_to (lines, current + (key == GDK_KEY_Page_Up ? -a_page : a_page));
  else if (key == GDK_KEY_Home || key == GDK_KEY_End)
    move_to (lines, key == GDK_KEY_Home ? 0 : G_MAXINT);
  else
    return FALSE;
  return TRUE;
}

/**
 * rung_table_focus_step:
 * @lines: the widgets of a table
 * @direction: where the focus moves
 *
 * Moves the focus into the table, through its titles, to its rows, and out of it.
 *
 * Returns: %TRUE if the focus is in the table after it
 */
gboolean
rung_table_focus_step (RungTableLines   *lines,
                       GtkDirectionType  direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (lines->table);
  RungTableLine *current = rung_table_lines_find (lines, lines->current);
  gboolean is_back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;
  gboolean has_rows = current != NULL && g_list_model_get_n_items (lines->rows) > 0;

  if (child != NULL && child != lines->header && !is_back)
    return FALSE;
  if (child == NULL && is_back && has_rows)
    return gtk_widget_grab_focus (GTK_WIDGET (current));
  if (gtk_widget_child_focus (lines->header, direction))
    return TRUE;
  return !is_back && has_rows && gtk_widget_grab_focus (GTK_WIDGET (current));
}
