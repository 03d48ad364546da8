/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-text-grid.h"

#include "ui/parts/rung-page.h"

static void
attach (GtkGrid    *grid,
        int         row,
        guint       column,
        const char *text,
        const char *css_class,
        float       xalign)
{
  GtkWidget *label = NULL;

  if (*text == '\0')
    return;
  label = rung_page_create_label (text, css_class);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_grid_attach (grid, label, (int) column, row, 1, 1);
}

/**
 * rung_text_grid_new:
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
rung_text_grid_new (void)
{
  GtkWidget *self = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (self), 24);
  gtk_grid_set_row_spacing (GTK_GRID (self), 6);
  return self;
}

/**
 * rung_text_grid_show:
 * @self: a table
 * @table: (nullable): what it shows from now on
 * @get_class: the style of a cell, %NULL for none
 *
 * Shows a table under its titles.
 */
void
rung_text_grid_show (GtkWidget        *self,
                     const RungGrid   *table,
                     RungTextGridClass get_class)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self)) != NULL)
    gtk_grid_remove (GTK_GRID (self), child);
  for (guint column = 0; table != NULL && column < rung_grid_get_n_columns (table); column++)
    {
      float xalign = rung_grid_is_number (table, column) ? 1.0f : 0.0f;

      attach (GTK_GRID (self), 0, column, rung_grid_get_title (table, column), "note", xalign);
      for (guint row = 0; row < rung_grid_get_n_rows (table); row++)
        attach (GTK_GRID (self), (int) row + 1, column, rung_grid_get (table, row, column),
                get_class (table, row, column), xalign);
    }
}
