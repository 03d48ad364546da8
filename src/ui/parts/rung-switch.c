/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-switch.h"

struct _RungSwitch
{
  GtkWidget parent_instance;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RungSwitch, rung_switch, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
toggled_cb (RungSwitch      *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/* The first button heads the group and is chosen at first. */
static void
append (RungSwitch      *self,
        GtkToggleButton *button)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));

  gtk_widget_set_parent (GTK_WIDGET (button), GTK_WIDGET (self));
  if (first == NULL)
    gtk_toggle_button_set_active (button, TRUE);
  else
    gtk_toggle_button_set_group (button, GTK_TOGGLE_BUTTON (first));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

static void
rung_switch_add_child (GtkBuildable *buildable,
                       GtkBuilder   *builder,
                       GObject      *child,
                       const char   *type)
{
  if (GTK_IS_TOGGLE_BUTTON (child))
    append (RUNG_SWITCH (buildable), GTK_TOGGLE_BUTTON (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *interface)
{
  parent_buildable = g_type_interface_peek_parent (interface);
  interface->add_child = rung_switch_add_child;
}

static void
rung_switch_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_uint (value, rung_switch_get_selected (RUNG_SWITCH (object)));
}

static void
rung_switch_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  rung_switch_set_selected (RUNG_SWITCH (object), g_value_get_uint (value));
}

static void
rung_switch_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rung_switch_parent_class)->dispose (object);
}

static void
rung_switch_class_init (RungSwitchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rung_switch_get_property;
  object_class->set_property = rung_switch_set_property;
  object_class->dispose = rung_switch_dispose;
  properties[PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, 0,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                 | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
rung_switch_init (RungSwitch *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * rung_switch_get_selected:
 * @self: a switch
 *
 * Returns: place of the chosen button
 */
guint
rung_switch_get_selected (RungSwitch *self)
{
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child), i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (child)))
      return i;
  return 0;
}

/**
 * rung_switch_set_selected:
 * @self: a switch
 * @selected: place of a button
 *
 * Chooses a button; the group tells of it if it is another one.
 */
void
rung_switch_set_selected (RungSwitch *self,
                          guint       selected)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; i < selected && child != NULL; i++)
    child = gtk_widget_get_next_sibling (child);
  if (child != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), TRUE);
}
