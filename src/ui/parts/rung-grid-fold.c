/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-fold.h"

struct _RungGridFold
{
  RungWidget parent_instance;
  GtkWidget *button;
  char *title;
  gboolean is_open;
};

G_DEFINE_FINAL_TYPE (RungGridFold, rung_grid_fold, RUNG_TYPE_WIDGET)

static char *
fold_icon (gpointer self,
           gboolean is_open)
{
  return g_strdup (is_open ? "pan-down-symbolic" : "pan-end-symbolic");
}

static void
title_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (RUNG_GRID_FOLD (self)->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, RUNG_GRID_FOLD (self)->title, -1);
}

static void
is_open_changed (gpointer self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (RUNG_GRID_FOLD (self)->button),
                               GTK_ACCESSIBLE_STATE_EXPANDED, RUNG_GRID_FOLD (self)->is_open, -1);
}

static void
rung_grid_fold_class_init (RungGridFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungGridFold, title),
                   title_changed);
  rung_member_add (object_class, "is-open", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungGridFold, is_open), is_open_changed);
  rung_widget_class_set_template (widget_class, "parts/grid-fold");
  gtk_widget_class_bind_template_child (widget_class, RungGridFold, button);
  gtk_widget_class_bind_template_callback (widget_class, fold_icon);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_grid_fold_init (RungGridFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
