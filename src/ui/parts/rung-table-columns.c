/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-columns.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/rows/rung-table-row.h"

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          const RungTableColumn    *column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column->is_number ? 1.0f : 0.0f);
  if (column->is_number)
    gtk_widget_add_css_class (label, "figure");
  else
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), column->expands ? 16 : 9);
    }
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         const RungTableColumn    *column)
{
  RungTableRow *row = gtk_list_item_get_item (item);
  const char *text = rung_table_row_get_text (row, column->column);
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);
  if (!column->is_number)
    gtk_widget_set_tooltip_text (label, text);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  const RungTableColumn *by = user_data;
  double left = rung_table_row_get_number ((RungTableRow *) a, by->column);
  double right = rung_table_row_get_number ((RungTableRow *) b, by->column);

  if (!by->is_number)
    return g_utf8_collate (rung_table_row_get_text ((RungTableRow *) a, by->column),
                           rung_table_row_get_text ((RungTableRow *) b, by->column));
  /* A row without a figure comes before the smallest one. */
  if (isnan (left) || isnan (right))
    return (isnan (left) ? 0 : 1) - (isnan (right) ? 0 : 1);
  return left < right ? -1 : left > right;
}

/**
 * rung_table_columns_add:
 * @view: a view of rows
 * @columns: (array length=n_columns): the columns; they must outlive @view
 * @n_columns: their number
 *
 * Adds columns that show and sort RungTableRow.
 */
void
rung_table_columns_add (GtkColumnView         *view,
                        const RungTableColumn *columns,
                        guint                  n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      GtkColumnViewColumn *column = gtk_column_view_column_new (_(columns[i].title), factory);
      g_autoptr (GtkSorter) sorter
        = GTK_SORTER (gtk_custom_sorter_new (compare_cb, (gpointer) &columns[i], NULL));

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), (gpointer) &columns[i]);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), (gpointer) &columns[i]);
      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, columns[i].expands);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (view, column);
      g_object_unref (column);
    }
}

/**
 * rung_table_columns_set_model:
 * @view: a view with columns
 * @rows: (transfer full): the rows
 *
 * Shows rows, sorted as the person clicks.
 *
 * Returns: (transfer full): what is selected
 */
GtkSingleSelection *
rung_table_columns_set_model (GtkColumnView *view,
                              GListModel    *rows)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (view);
  GtkSortListModel *sorted = gtk_sort_list_model_new (rows, g_object_ref (sorter));
  GtkSingleSelection *selection = gtk_single_selection_new (G_LIST_MODEL (sorted));

  gtk_column_view_set_model (view, GTK_SELECTION_MODEL (selection));
  return selection;
}

/**
 * rung_table_columns_create_table:
 * @name: what is in it, for somebody who hears it
 * @columns: (array length=n_columns): the columns; they must outlive the table
 * @n_columns: their number
 * @rows: (transfer full): the rows
 * @height: its least height, in pixels
 * @selection: (out) (transfer full): what is selected
 *
 * Returns: (transfer floating): a scrolled window with the table as its child
 */
GtkWidget *
rung_table_columns_create_table (const char            *name,
                                 const RungTableColumn *columns,
                                 guint                  n_columns,
                                 GListModel            *rows,
                                 int                    height,
                                 GtkSingleSelection   **selection)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_column_view_new (NULL);

  gtk_widget_add_css_class (view, "data-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  rung_table_columns_add (GTK_COLUMN_VIEW (view), columns, n_columns);
  *selection = rung_table_columns_set_model (GTK_COLUMN_VIEW (view), rows);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), height);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  return scrolled;
}

/**
 * rung_table_columns_get_selected:
 * @selection: what is selected, of rows with %RUNG_TABLE_ROW_ID
 *
 * Returns: (nullable): the id of the selected row, which belongs to it
 */
const char *
rung_table_columns_get_selected (GtkSingleSelection *selection)
{
  GObject *row = gtk_single_selection_get_selected_item (selection);

  return row != NULL ? g_object_get_data (row, RUNG_TABLE_ROW_ID) : NULL;
}

/**
 * rung_table_columns_splice:
 * @selection: what is selected
 * @list: the rows under @selection
 * @rows: (element-type RungTableRow): the rows in their stead, with
 *   %RUNG_TABLE_ROW_ID whose text outlives the rows
 *
 * Replaces all rows. What was chosen stays chosen wherever its row goes.
 */
void
rung_table_columns_splice (GtkSingleSelection *selection,
                           GListStore         *list,
                           GPtrArray          *rows)
{
  GListModel *model = G_LIST_MODEL (selection);
  const char *id = rung_table_columns_get_selected (selection);

  g_list_store_splice (list, 0, g_list_model_get_n_items (G_LIST_MODEL (list)), rows->pdata,
                       rows->len);
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (model, i);

      if (g_strcmp0 (g_object_get_data (row, RUNG_TABLE_ROW_ID), id) == 0)
        gtk_single_selection_set_selected (selection, i);
    }
}

/**
 * rung_table_columns_create_grid:
 * @view: a view with rows
 * @columns: (array length=n_columns): its columns
 * @n_columns: their number
 *
 * Returns: (transfer full) (nullable): the rows that are shown, in the order
 *   they are shown; %NULL if there are none
 */
RungGrid *
rung_table_columns_create_grid (GtkColumnView         *view,
                                const RungTableColumn *columns,
                                guint                  n_columns)
{
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (view));
  RungGrid *grid = NULL;

  if (rows == NULL || g_list_model_get_n_items (rows) == 0)
    return NULL;
  grid = rung_grid_new (n_columns);
  for (guint i = 0; i < n_columns; i++)
    rung_grid_set_column (grid, i, _(columns[i].title), columns[i].is_number);
  for (guint row = 0; row < g_list_model_get_n_items (rows); row++)
    {
      g_autoptr (RungTableRow) item = g_list_model_get_item (rows, row);

      rung_grid_add_row (grid);
      for (guint i = 0; i < n_columns; i++)
        rung_grid_set (grid, i, rung_table_row_get_text (item, columns[i].column));
    }
  return grid;
}
