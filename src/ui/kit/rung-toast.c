/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-toast.h"

#include <glib/gi18n-lib.h>

/* Long enough to be read and reached by keyboard. */
#define SECONDS 8
#define LINE_CHARS 56

struct _RungToast
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *label;
  GtkWidget *button;
  guint timeout;
  gboolean is_hovered;
};

G_DEFINE_FINAL_TYPE (RungToast, rung_toast, GTK_TYPE_WIDGET)

static gboolean
timeout_cb (gpointer data)
{
  RungToast *self = data;

  /* Not while somebody points at it or has it in focus. */
  if (self->is_hovered || gtk_widget_get_focus_child (self->box) != NULL)
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  return G_SOURCE_REMOVE;
}

static void
enter_cb (RungToast *self)
{
  self->is_hovered = TRUE;
}

static void
leave_cb (RungToast *self)
{
  self->is_hovered = FALSE;
}

static void
rung_toast_dispose (GObject *object)
{
  RungToast *self = RUNG_TOAST (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_toast_parent_class)->dispose (object);
}

static void
rung_toast_class_init (RungToastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_toast_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "toast");
}

static GtkWidget *
create_close_button (RungToast *self)
{
  GtkWidget *close = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_tooltip_text (close, _("Dismiss"));
  gtk_widget_add_css_class (close, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (close), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Dismiss"), -1);
  g_signal_connect_object (close, "clicked", G_CALLBACK (rung_toast_hide), self, G_CONNECT_SWAPPED);
  return close;
}

static void
rung_toast_init (RungToast *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (self->box, "toast-box");
  /* The nearest there is to an announcement before GTK 4.14. */
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                              "wrap", TRUE, "xalign", 0.0f, "max-width-chars", LINE_CHARS,
                              "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "valign",
                              GTK_ALIGN_CENTER, NULL);
  self->button = gtk_button_new ();
  gtk_box_append (GTK_BOX (self->box), self->label);
  gtk_box_append (GTK_BOX (self->box), self->button);
  gtk_box_append (GTK_BOX (self->box), create_close_button (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_object (motion, "enter", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * rung_toast_new:
 *
 * Returns: (transfer floating): a toast that is not shown
 */
GtkWidget *
rung_toast_new (void)
{
  return g_object_new (RUNG_TYPE_TOAST, NULL);
}

/**
 * rung_toast_show:
 * @self: a toast
 * @text: what happened
 * @button: (nullable): label of the button, %NULL for none
 * @action: (nullable): name of the action of the button
 *
 * Shows a message for a few seconds, in place of one before.
 */
void
rung_toast_show (RungToast  *self,
                 const char *text,
                 const char *button,
                 const char *action)
{
  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->button, button != NULL);
  if (button != NULL)
    gtk_button_set_label (GTK_BUTTON (self->button), button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_seconds (SECONDS, timeout_cb, self);
}

/**
 * rung_toast_hide:
 * @self: a toast
 *
 * Takes the message away.
 */
void
rung_toast_hide (RungToast *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
