/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-cell.h"

#include "model/shown/rung-import-cell-shown.h"
#include "ui/kit/rung-closures.h"
#include "ui/kit/rung-rows.h"

struct _RungImportCell
{
  RungWidget parent_instance;
  RungImportCellShown *item;
  GtkWidget *text;
  GtkWidget *problem;
};

G_DEFINE_FINAL_TYPE (RungImportCell, rung_import_cell, RUNG_TYPE_WIDGET)

static void
rung_import_cell_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_IMPORT_CELL (object)->item);
}

static void
rung_import_cell_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (g_set_object (&RUNG_IMPORT_CELL (object)->item, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
rung_import_cell_dispose (GObject *object)
{
  RungImportCell *self = RUNG_IMPORT_CELL (object);

  g_clear_pointer (&self->text, gtk_widget_unparent);
  g_clear_pointer (&self->problem, gtk_widget_unparent);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (rung_import_cell_parent_class)->dispose (object);
}

static void
rung_import_cell_class_init (RungImportCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_import_cell_get_property;
  object_class->set_property = rung_import_cell_set_property;
  object_class->dispose = rung_import_cell_dispose;
  g_object_class_install_property (object_class, 1,
                                   g_param_spec_object ("item", NULL, NULL,
                                                        RUNG_TYPE_IMPORT_CELL_SHOWN,
                                                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                        | G_PARAM_EXPLICIT_NOTIFY));
  rung_widget_class_set_template (widget_class, "worth/import-cell");
  gtk_widget_class_bind_template_child (widget_class, RungImportCell, text);
  gtk_widget_class_bind_template_child (widget_class, RungImportCell, problem);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_import_cell_init (RungImportCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_import_cell_ensure:
 *
 * Makes the types known that a column is built of: cells and the rows they are. Whoever knows laws
 * has another RungRows and cannot ask for the type itself.
 */
void
rung_import_cell_ensure (void)
{
  g_type_ensure (RUNG_TYPE_IMPORT_CELL);
  g_type_ensure (RUNG_TYPE_ROWS);
}
