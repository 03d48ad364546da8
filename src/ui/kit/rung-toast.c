/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-toast.h"

/* Seconds: long enough to be read and reached by keyboard. */
#define SECONDS 8

struct _RungToast
{
  RungWidget parent_instance;
  GtkWidget *box;
  GtkWidget *label;
  GtkWidget *button;
  GtkEventControllerMotion *motion;
  guint timeout;
};

G_DEFINE_FINAL_TYPE (RungToast, rung_toast, RUNG_TYPE_WIDGET)

static gboolean
timeout_cb (gpointer data)
{
  RungToast *self = data;

  /* Not while somebody points at it or has it in focus. */
  if (gtk_event_controller_motion_contains_pointer (self->motion)
      || gtk_widget_get_focus_child (self->box) != NULL)
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  return G_SOURCE_REMOVE;
}

static void
rung_toast_dispose (GObject *object)
{
  g_clear_handle_id (&RUNG_TOAST (object)->timeout, g_source_remove);
  G_OBJECT_CLASS (rung_toast_parent_class)->dispose (object);
}

static void
rung_toast_class_init (RungToastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_toast_dispose;
  gtk_widget_class_set_css_name (widget_class, "toast");
  rung_widget_class_set_template (widget_class, "kit/toast");
  gtk_widget_class_bind_template_child (widget_class, RungToast, box);
  gtk_widget_class_bind_template_child (widget_class, RungToast, label);
  gtk_widget_class_bind_template_child (widget_class, RungToast, button);
  gtk_widget_class_bind_template_child (widget_class, RungToast, motion);
  gtk_widget_class_bind_template_callback (widget_class, rung_toast_hide);
}

static void
rung_toast_init (RungToast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
