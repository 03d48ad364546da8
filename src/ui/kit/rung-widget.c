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
  if (RUNG_IS_WIDGET_CLASS (klass) && RUNG_WIDGET_CLASS (klass)->bind != NULL)
    RUNG_WIDGET_CLASS (klass)->bind (klass);
}

/**
 * rung_widget_class_bind_part:
 * @klass: a class with a template
 * @id: id of an object in it, a text that stays
 *
 * Lets rung_widget_get_part() find the object.
 */
void
rung_widget_class_bind_part (gpointer    klass,
                             const char *id)
{
  gtk_widget_class_bind_template_child_full (klass, id, FALSE, 0);
}

static G_DEFINE_QUARK (rung-widget-registered, registered)

/* What a type is made of that has no structure of its own. */
typedef struct
{
  const char *file;
  RungClassFunc func;       /* (nullable) */
} Registered;

static void
registered_class_init (gpointer klass,
                       gpointer data)
{
  const Registered *registered = data;

  rung_widget_class_set_template (klass, registered->file);
  if (registered->func != NULL)
    registered->func (klass);
}

static void
registered_init (GTypeInstance *instance,
                 gpointer       klass)
{
  gtk_widget_init_template (GTK_WIDGET (instance));
}

/**
 * rung_widget_register:
 * @parent: a type of ours
 * @name: name of the new type, a text that stays
 * @file: room and name of its template, a text that stays
 * @func: (nullable): tells the class what it does
 *
 * Makes a type that is nothing but its template and what its class does.
 *
 * Returns: the type, the same one every time
 */
GType
rung_widget_register (GType          parent,
                      const char    *name,
                      const char    *file,
                      RungClassFunc  func)
{
  GType type = g_type_from_name (name);
  Registered *registered = NULL;
  GTypeQuery query;
  GTypeInfo info = { 0, };

  registered = type != G_TYPE_INVALID ? g_type_get_qdata (type, registered_quark ()) : NULL;
  /* No two rooms share the name of a row. */
  g_assert (type == G_TYPE_INVALID || g_str_equal (registered->file, file));
  if (type != G_TYPE_INVALID)
    return type;
  registered = g_new (Registered, 1);
  *registered = (Registered) { .file = file, .func = func };
  g_type_query (parent, &query);
  info.class_size = (guint16) query.class_size;
  info.instance_size = (guint16) query.instance_size;
  info.class_init = registered_class_init;
  info.class_data = registered;
  info.instance_init = registered_init;
  type = g_type_register_static (parent, name, &info, G_TYPE_FLAG_FINAL);
  g_type_set_qdata (type, registered_quark (), registered);
  return type;
}

/**
 * rung_widget_get_part:
 * @self: an object of a class with a template
 * @id: id of a part that was bound
 *
 * Returns: (transfer none): the part
 */
gpointer
rung_widget_get_part (gpointer    self,
                      const char *id)
{
  return gtk_widget_get_template_child (self, G_OBJECT_TYPE (self), id);
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
