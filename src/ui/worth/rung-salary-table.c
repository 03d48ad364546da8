/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-table.h"

#include <glib/gi18n-lib.h>

#include "engine/salaries/rung-salary-query.h"
#include "model/rows/rung-salary-rows.h"
#include "ui/parts/rung-table-columns.h"

#define TABLE_HEIGHT 320

struct _RungSalaryTable
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *order;
  GtkWidget *view;
  const RungSalaries *salaries; /* (nullable): of the session */
  GArray *rows;                 /* (nullable): as in the file */
  RungSalaryPay pay;
};

G_DEFINE_FINAL_TYPE (RungSalaryTable, rung_salary_table, GTK_TYPE_WIDGET)

static const RungTableColumn columns[] = {
  { RUNG_SALARY_COLUMN_TITLE, N_("Title"), FALSE, TRUE },
  { RUNG_SALARY_COLUMN_LEVEL, N_("Level"), FALSE, FALSE },
  { RUNG_SALARY_COLUMN_PLACE, N_("Place"), FALSE, FALSE },
  { RUNG_SALARY_COLUMN_EMPLOYER, N_("Employer"), FALSE, FALSE },
  { RUNG_SALARY_COLUMN_DATE, N_("Date"), TRUE, FALSE },
  { RUNG_SALARY_COLUMN_PAY, N_("Pay"), TRUE, FALSE },
};

/* The pay that is shown stands for base pay here. */
static const struct
{
  const char *title;
  RungSalaryOrder by;
  gboolean is_descending;
} orders[] = {
  { N_("Most pay first"), RUNG_SALARY_BY_BASE, TRUE },
  { N_("Least pay first"), RUNG_SALARY_BY_BASE, FALSE },
  { N_("Latest first"), RUNG_SALARY_BY_MONTH, TRUE },
  { N_("Most years first"), RUNG_SALARY_BY_YEARS, TRUE },
  { N_("By title"), RUNG_SALARY_BY_TITLE, FALSE },
  { N_("By level"), RUNG_SALARY_BY_LEVEL, FALSE },
  { N_("By place"), RUNG_SALARY_BY_PLACE, FALSE },
  { N_("By employer"), RUNG_SALARY_BY_EMPLOYER, FALSE },
};

static void
update (RungSalaryTable *self)
{
  guint order = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->order));
  g_autoptr (GArray) sorted = NULL;
  GtkSelectionModel *model = NULL;

  if (self->salaries != NULL && order < G_N_ELEMENTS (orders))
    {
      RungSalaryOrder by = orders[order].by;
      GListModel *rows = NULL;

      if (by == RUNG_SALARY_BY_BASE && self->pay == RUNG_SALARY_TOTAL)
        by = RUNG_SALARY_BY_TOTAL;
      sorted = g_array_copy (self->rows);
      rung_salaries_sort (self->salaries, sorted, by, orders[order].is_descending);
      rows = G_LIST_MODEL (rung_salary_rows_new (self->salaries, sorted, self->pay));
      model = GTK_SELECTION_MODEL (gtk_no_selection_new (rows));
    }
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), model);
  g_clear_object (&model);
}

static void
rung_salary_table_dispose (GObject *object)
{
  RungSalaryTable *self = RUNG_SALARY_TABLE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (rung_salary_table_parent_class)->dispose (object);
}

static void
rung_salary_table_class_init (RungSalaryTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_salary_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_order (RungSalaryTable *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    gtk_string_list_append (names, _(orders[i].title));
  self->order = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  gtk_widget_set_halign (self->order, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->order), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Order of the rows"),
                                  -1);
  g_signal_connect_object (self->order, "notify::selected", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return self->order;
}

/* A click on a title would sort objects for every row; the order above does not
 * make them. */
static void
drop_sorters (GtkColumnView *view)
{
  GListModel *list = gtk_column_view_get_columns (view);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (list, i);

      gtk_column_view_column_set_sorter (column, NULL);
    }
}

static void
rung_salary_table_init (RungSalaryTable *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->view = gtk_column_view_new (NULL);
  gtk_widget_add_css_class (self->view, "data-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Rows of pay"), -1);
  rung_table_columns_add (GTK_COLUMN_VIEW (self->view), columns, G_N_ELEMENTS (columns));
  drop_sorters (GTK_COLUMN_VIEW (self->view));
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), TABLE_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->view);
  gtk_box_append (GTK_BOX (self->box), create_order (self));
  gtk_box_append (GTK_BOX (self->box), scrolled);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_salary_table_new:
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
rung_salary_table_new (void)
{
  return g_object_new (RUNG_TYPE_SALARY_TABLE, NULL);
}

/**
 * rung_salary_table_show:
 * @self: the table
 * @salaries: (nullable): what the rows belong to, which lives until the table
 *   shows something else
 * @rows: (nullable) (element-type guint32): the rows to show
 * @pay: the pay to show of them
 *
 * Shows rows in the order that is chosen.
 */
void
rung_salary_table_show (RungSalaryTable    *self,
                        const RungSalaries *salaries,
                        const GArray       *rows,
                        RungSalaryPay       pay)
{
  g_clear_pointer (&self->rows, g_array_unref);
  self->salaries = salaries;
  self->rows = rows != NULL ? g_array_copy ((GArray *) rows) : NULL;
  self->pay = pay;
  update (self);
}
