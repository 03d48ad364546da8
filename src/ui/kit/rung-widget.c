/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-widget.h"

#include "rung-closures.h"

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *interface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (RungWidget, rung_widget, GTK_TYPE_WIDGET,
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
rung_widget_add_child (GtkBuildable *buildable,
                       GtkBuilder   *builder,
                       GObject      *child,
                       const char   *type)
{
  RungWidget *self = RUNG_WIDGET (buildable);

  if (RUNG_WIDGET_GET_CLASS (self)->take_child == NULL
      || !RUNG_WIDGET_GET_CLASS (self)->take_child (self, builder, child, type))
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *interface)
{
  parent_buildable = g_type_interface_peek_parent (interface);
  interface->add_child = rung_widget_add_child;
}

static void
rung_widget_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  rung_members_clear (object);
  G_OBJECT_CLASS (rung_widget_parent_class)->dispose (object);
}

static void
rung_widget_class_init (RungWidgetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_widget_dispose;
}

static void
rung_widget_init (RungWidget *self)
{
}

/**
 * rung_widget_class_set_template:
 * @klass: a class of widgets, also of those that GTK makes
 * @name: room and name of its template, such as "parts/copy-button"
 *
 * Gives the class a template that may call the functions of rung-closures.h. Its objects initialize
 * it.
 */
void
rung_widget_class_set_template (GtkWidgetClass *klass,
                                const char     *name)
{
  g_autofree char *path = g_strdup_printf ("/io/github/rung/Rung/%s.ui", name);

  gtk_widget_class_set_template_from_resource (klass, path);
  rung_closures_bind (klass);
}

/**
 * rung_widget_follow_width:
 * @widget: a widget that places its children itself
 *
 * For the class of a widget whose height follows from its width.
 *
 * Returns: that it does
 */
GtkSizeRequestMode
rung_widget_follow_width (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}
