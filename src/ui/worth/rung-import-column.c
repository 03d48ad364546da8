/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-column.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-import-column-shown.h"
#include "ui/kit/rung-closures.h"

#include "rung-import-cell.h"

struct _RungImportColumn
{
  RungWidget parent_instance;
  RungShown *item;
  GtkWidget *box;
  GtkDropDown *role;
};

G_DEFINE_FINAL_TYPE (RungImportColumn, rung_import_column, RUNG_TYPE_WIDGET)

static void
role_cb (RungImportColumn *self)
{
  guint role = gtk_drop_down_get_selected (self->role);
  double column = 0.0;

  /* What shows the role of the item is no choice. */
  if (self->item == NULL
      || role == (guint) rung_shown_get_number (self->item, RUNG_IMPORT_COLUMN_SHOWN_ROLE))
    return;
  column = rung_shown_get_number (self->item, RUNG_IMPORT_COLUMN_SHOWN_COLUMN);
  gtk_widget_activate_action (GTK_WIDGET (self), "import.role", "(uu)", (guint) column, role);
}

static void
title_cb (RungImportColumn *self)
{
  const char *title = rung_shown_get_text (self->item, RUNG_IMPORT_COLUMN_SHOWN_TITLE);
  g_autofree char *name = g_strdup_printf (_("What “%s” holds"), title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->role), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
rung_import_column_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_IMPORT_COLUMN (object)->item);
}

static void
rung_import_column_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  RungImportColumn *self = RUNG_IMPORT_COLUMN (object);

  if (self->item == g_value_get_object (value))
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, title_cb, self);
  g_set_object (&self->item, g_value_get_object (value));
  g_object_notify_by_pspec (object, pspec);
  if (self->item == NULL)
    return;
  g_signal_connect_object (self->item, "notify::title", G_CALLBACK (title_cb), self,
                           G_CONNECT_SWAPPED);
  title_cb (self);
}

static void
rung_import_column_dispose (GObject *object)
{
  RungImportColumn *self = RUNG_IMPORT_COLUMN (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (rung_import_column_parent_class)->dispose (object);
}

static void
rung_import_column_class_init (RungImportColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_import_column_get_property;
  object_class->set_property = rung_import_column_set_property;
  object_class->dispose = rung_import_column_dispose;
  g_object_class_install_property (object_class, 1,
                                   g_param_spec_object ("item", NULL, NULL,
                                                        RUNG_TYPE_IMPORT_COLUMN_SHOWN,
                                                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                        | G_PARAM_EXPLICIT_NOTIFY));
  rung_import_cell_ensure ();
  rung_widget_class_set_template (widget_class, "worth/import-column");
  gtk_widget_class_bind_template_child (widget_class, RungImportColumn, box);
  gtk_widget_class_bind_template_child (widget_class, RungImportColumn, role);
  gtk_widget_class_bind_template_callback (widget_class, role_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_import_column_init (RungImportColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
