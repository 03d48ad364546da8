/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-pages.h"

#include "ui/kit/rung-wrap.h"

#include "rung-text-grid.h"

struct _RungSalaryPages
{
  RungWidget parent_instance;
  RungSalariesShown *shown; /* (nullable) */
  GtkWidget *box;
  GtkDropDown *order;
  RungTextGrid *grid;
  guint page;
};

G_DEFINE_FINAL_TYPE (RungSalaryPages, rung_salary_pages, RUNG_TYPE_WIDGET)

static void
turn_to (RungSalaryPages *self,
         guint            page)
{
  self->page = page;
  if (self->shown != NULL)
    rung_text_grid_take (self->grid,
                         rung_salaries_shown_create_page (self->shown,
                                                          gtk_drop_down_get_selected (self->order),
                                                          page));
}

static void
order_cb (RungSalaryPages *self)
{
  turn_to (self, 0);
}

static void
back_cb (RungSalaryPages *self)
{
  turn_to (self, self->page - 1);
}

static void
on_cb (RungSalaryPages *self)
{
  turn_to (self, self->page + 1);
}

static void
rung_salary_pages_class_init (RungSalaryPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "shown", RUNG_TYPE_SALARIES_SHOWN,
                   G_STRUCT_OFFSET (RungSalaryPages, shown), NULL);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_widget_class_set_template (widget_class, "worth/salary-pages");
  gtk_widget_class_bind_template_child (widget_class, RungSalaryPages, box);
  gtk_widget_class_bind_template_child (widget_class, RungSalaryPages, order);
  gtk_widget_class_bind_template_child (widget_class, RungSalaryPages, grid);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_salary_pages_init (RungSalaryPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_salary_pages_show:
 * @self: the rows
 * @shown: what they are rows of
 * @from_start: whether to turn to the first page
 *
 * Shows rows as they are now.
 */
void
rung_salary_pages_show (RungSalaryPages   *self,
                        RungSalariesShown *shown,
                        gboolean           from_start)
{
  g_object_set (self, "shown", shown, NULL);
  turn_to (self, from_start ? 0 : self->page);
}
