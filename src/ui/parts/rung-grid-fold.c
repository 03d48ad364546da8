/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-fold.h"

struct _RungGridFold
{
  GtkWidget parent_instance;
  GtkWidget *button;
  char *title;
  gboolean is_open;
};

G_DEFINE_FINAL_TYPE (RungGridFold, rung_grid_fold, GTK_TYPE_WIDGET)

enum
{
  PROP_TITLE = 1,
  PROP_IS_OPEN,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static char *
fold_icon (gpointer self,
           gboolean is_open)
{
  return g_strdup (is_open ? "pan-down-symbolic" : "pan-end-symbolic");
}

static void
set_is_open (RungGridFold *self,
             gboolean      is_open)
{
  if (self->is_open == is_open)
    return;
  self->is_open = is_open;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_OPEN]);
}

static void
rung_grid_fold_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (property_id == PROP_TITLE)
    g_value_set_string (value, RUNG_GRID_FOLD (object)->title);
  else
    g_value_set_boolean (value, RUNG_GRID_FOLD (object)->is_open);
}

static void
rung_grid_fold_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  RungGridFold *self = RUNG_GRID_FOLD (object);

  if (property_id == PROP_IS_OPEN)
    {
      set_is_open (self, g_value_get_boolean (value));
      return;
    }
  if (g_strcmp0 (self->title, g_value_get_string (value)) == 0)
    return;
  g_free (self->title);
  self->title = g_value_dup_string (value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->title, -1);
  g_object_notify_by_pspec (object, pspec);
}

static void
rung_grid_fold_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_GRID_FOLD (object)->button, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_grid_fold_parent_class)->dispose (object);
}

static void
rung_grid_fold_finalize (GObject *object)
{
  g_free (RUNG_GRID_FOLD (object)->title);
  G_OBJECT_CLASS (rung_grid_fold_parent_class)->finalize (object);
}

static void
rung_grid_fold_class_init (RungGridFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_grid_fold_get_property;
  object_class->set_property = rung_grid_fold_set_property;
  object_class->dispose = rung_grid_fold_dispose;
  object_class->finalize = rung_grid_fold_finalize;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_IS_OPEN] = g_param_spec_boolean ("is-open", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/parts/grid-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, RungGridFold, button);
  gtk_widget_class_bind_template_callback (widget_class, fold_icon);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_grid_fold_init (RungGridFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
