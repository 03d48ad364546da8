/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-banner.h"

#include <glib/gi18n-lib.h>

/**
 * rung_window_show_problem:
 * @self: a window
 * @text: what went wrong, and what happens to the data
 * @can_save: whether saving elsewhere would help
 *
 * Says something that stays until it is dismissed.
 */
void
rung_window_show_problem (RungWindow *self,
                          const char *text,
                          gboolean    can_save)
{
  gtk_label_set_text (GTK_LABEL (self->banner_label), text);
  gtk_widget_set_visible (self->banner_button, can_save);
  gtk_widget_set_visible (self->banner_discard, FALSE);
  gtk_button_set_label (GTK_BUTTON (self->banner_button), _("Save as…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner_button), "win.save-as");
  gtk_widget_set_visible (self->banner, TRUE);
}

/**
 * rung_window_hide_problem:
 * @self: a window
 *
 * Takes back what was said, or says again what has not changed.
 */
void
rung_window_hide_problem (RungWindow *self)
{
  if (self->draft_problem != NULL)
    rung_window_show_problem (self, self->draft_problem, TRUE);
  else
    gtk_widget_set_visible (self->banner, FALSE);
}
