/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-switch.h"

struct _RungSwitch
{
  RungWrap parent_instance;
  guint selected;
};

G_DEFINE_FINAL_TYPE (RungSwitch, rung_switch, RUNG_TYPE_WRAP)

static void
toggled_cb (RungSwitch      *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    g_object_set (self, "selected", rung_switch_get_selected (self), NULL);
}

/* The first button heads the group and is chosen at first. */
static gboolean
rung_switch_take_child (RungWidget *self,
                        GtkBuilder *builder,
                        GObject    *child,
                        const char *type)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (!GTK_IS_TOGGLE_BUTTON (child))
    return FALSE;
  gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
  if (first == NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), TRUE);
  else
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (child), GTK_TOGGLE_BUTTON (first));
  g_signal_connect_object (child, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return TRUE;
}

static void
selected_changed (gpointer self)
{
  rung_switch_set_selected (self, RUNG_SWITCH (self)->selected);
}

static void
rung_switch_class_init (RungSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RUNG_WIDGET_CLASS (klass)->take_child = rung_switch_take_child;
  RUNG_WRAP_CLASS (klass)->touches = TRUE;
  rung_member_add (G_OBJECT_CLASS (klass), "selected", G_TYPE_UINT,
                   G_STRUCT_OFFSET (RungSwitch, selected), selected_changed);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
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
