/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-lazy.h"

#include "rung-bin-layout.h"

struct _RungLazy
{
  RungWidget parent_instance;
  GType child_type;
  GObject *session;
  GtkWidget *child;
};

G_DEFINE_FINAL_TYPE (RungLazy, rung_lazy, RUNG_TYPE_WIDGET)

/* What binds it to a page that is still being made hears of it late. */
static void
session_changed (gpointer self)
{
  if (RUNG_LAZY (self)->child != NULL)
    g_object_set (RUNG_LAZY (self)->child, "session", RUNG_LAZY (self)->session, NULL);
}

static void
rung_lazy_class_init (RungLazyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  rung_member_add (object_class, "child-type", G_TYPE_GTYPE, G_STRUCT_OFFSET (RungLazy, child_type),
                   NULL);
  rung_member_add (object_class, "session", G_TYPE_OBJECT, G_STRUCT_OFFSET (RungLazy, session),
                   session_changed);
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
