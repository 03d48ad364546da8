/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-pages.h"

#include "ui/kit/rung-wrap.h"

#include "rung-text-grid.h"

struct _RungSalaryPages
{
  GtkWidget parent_instance;
  RungSalariesShown *shown; /* (nullable) */
  GtkWidget *box;
  GtkDropDown *order;
  RungTextGrid *grid;
  guint page;
};

G_DEFINE_FINAL_TYPE (RungSalaryPages, rung_salary_pages, GTK_TYPE_WIDGET)

enum
{
  PROP_SHOWN = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

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
rung_salary_pages_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_SALARY_PAGES (object)->shown);
}

static void
rung_salary_pages_dispose (GObject *object)
{
  RungSalaryPages *self = RUNG_SALARY_PAGES (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->shown);
  G_OBJECT_CLASS (rung_salary_pages_parent_class)->dispose (object);
}

static void
rung_salary_pages_class_init (RungSalaryPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_salary_pages_get_property;
  object_class->dispose = rung_salary_pages_dispose;
  properties[PROP_SHOWN] = g_param_spec_object ("shown", NULL, NULL, RUNG_TYPE_SALARIES_SHOWN,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS
                                                | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  g_type_ensure (RUNG_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/worth/salary-pages.ui");
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
  if (g_set_object (&self->shown, shown))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
  turn_to (self, from_start ? 0 : self->page);
}
