/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-switch.h"

#include <glib/gi18n-lib.h>

struct _RungSwitch
{
  GtkWidget parent_instance;
  GPtrArray *buttons;       /* GtkToggleButton, borrowed */
};

G_DEFINE_FINAL_TYPE (RungSwitch, rung_switch, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
toggled_cb (RungSwitch      *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    g_signal_emit (self, signals[CHANGED], 0);
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
rung_switch_finalize (GObject *object)
{
  g_ptr_array_unref (RUNG_SWITCH (object)->buttons);
  G_OBJECT_CLASS (rung_switch_parent_class)->finalize (object);
}

static void
rung_switch_class_init (RungSwitchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_switch_dispose;
  object_class->finalize = rung_switch_finalize;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_SWITCH, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
rung_switch_init (RungSwitch *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * rung_switch_new:
 * @name: what is chosen, for somebody who hears it
 * @titles: (array zero-terminated=1): untranslated titles
 *
 * Returns: (transfer floating): the switch, the first title chosen
 */
GtkWidget *
rung_switch_new (const char        *name,
                 const char *const *titles)
{
  RungSwitch *self = g_object_new (RUNG_TYPE_SWITCH, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint i = 0; titles[i] != NULL; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (_(titles[i]));

      if (i == 0)
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button),
                                     g_ptr_array_index (self->buttons, 0));
      g_ptr_array_add (self->buttons, button);
      gtk_widget_set_parent (button, GTK_WIDGET (self));
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    }
  return GTK_WIDGET (self);
}

/**
 * rung_switch_get_selected:
 * @self: a switch
 *
 * Returns: index of the chosen title
 */
guint
rung_switch_get_selected (RungSwitch *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_toggle_button_get_active (g_ptr_array_index (self->buttons, i)))
      return i;
  return 0;
}

/**
 * rung_switch_set_selected:
 * @self: a switch
 * @selected: index of a title
 *
 * Chooses a title.
 */
void
rung_switch_set_selected (RungSwitch *self,
                          guint       selected)
{
  gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, selected), TRUE);
}
