/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-lazy.h"

#include "rung-bin-layout.h"

struct _RungLazy
{
  GtkWidget parent_instance;
  GType child_type;
  GObject *session;
  GtkWidget *child;
};

G_DEFINE_FINAL_TYPE (RungLazy, rung_lazy, GTK_TYPE_WIDGET)

enum
{
  PROP_CHILD_TYPE = 1,
  PROP_SESSION,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
rung_lazy_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  if (property_id == PROP_CHILD_TYPE)
    g_value_set_gtype (value, RUNG_LAZY (object)->child_type);
  else
    g_value_set_object (value, RUNG_LAZY (object)->session);
}

static void
rung_lazy_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  RungLazy *self = RUNG_LAZY (object);

  if (property_id == PROP_CHILD_TYPE)
    self->child_type = g_value_get_gtype (value);
  else if (g_set_object (&self->session, g_value_get_object (value)))
    {
      /* What binds it to a page that is still being made hears of it late. */
      if (self->child != NULL)
        g_object_set (self->child, "session", self->session, NULL);
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
rung_lazy_dispose (GObject *object)
{
  RungLazy *self = RUNG_LAZY (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_lazy_parent_class)->dispose (object);
}

static void
rung_lazy_class_init (RungLazyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_lazy_get_property;
  object_class->set_property = rung_lazy_set_property;
  object_class->dispose = rung_lazy_dispose;
  properties[PROP_CHILD_TYPE] = g_param_spec_gtype ("child-type", NULL, NULL, GTK_TYPE_WIDGET,
                                                    flags);
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, G_TYPE_OBJECT, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), RUNG_TYPE_BIN_LAYOUT);
}

static void
rung_lazy_init (RungLazy *self)
{
  self->child_type = GTK_TYPE_WIDGET;
}

/**
 * rung_lazy_ensure:
 * @self: a place
 *
 * Makes the widget, if it was not made before. It gets its session as soon as that is known.
 *
 * Returns: (transfer none): the widget
 */
GtkWidget *
rung_lazy_ensure (RungLazy *self)
{
  if (self->child == NULL)
    {
      self->child = g_object_new (self->child_type, "session", self->session, NULL);
      gtk_widget_set_parent (self->child, GTK_WIDGET (self));
    }
  return self->child;
}

/**
 * rung_lazy_get_child:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): the widget, %NULL if nobody asked for it
 */
GtkWidget *
rung_lazy_get_child (RungLazy *self)
{
  return self->child;
}
