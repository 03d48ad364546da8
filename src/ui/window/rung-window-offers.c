/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-offers.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-offers.h"
#include "report/phrases/rung-phrases.h"
#include "ui/form/rung-sidebar.h"
#include "ui/kit/rung-panes.h"
#include "ui/kit/rung-toast.h"

static const char *
selected_offer (RungWindow *self)
{
  return self->sidebar != NULL ? rung_sidebar_get_selected (RUNG_SIDEBAR (self->sidebar)) : NULL;
}

static void
add_offer (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  const char *offer = rung_workspace_add_offer (rung_session_get_workspace (self->session));

  if (offer == NULL)
    {
      rung_toast_show (RUNG_TOAST (self->toast),
                       _("The document is full: it cannot hold more offers"), NULL, NULL);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "offers");
  rung_sidebar_select (RUNG_SIDEBAR (self->sidebar), offer);
  rung_panes_set_shows_side (RUNG_PANES (self->panes), TRUE);
  rung_sidebar_focus_form (RUNG_SIDEBAR (self->sidebar));
}

static void
duplicate_offer (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  const char *offer = selected_offer (self);
  const char *copy = offer != NULL ? rung_workspace_duplicate_offer (workspace, offer) : NULL;

  if (copy != NULL)
    rung_sidebar_select (RUNG_SIDEBAR (self->sidebar), copy);
}

static void
delete_offer (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  const RungDocument *document = rung_workspace_get_document (workspace);
  const char *offer = selected_offer (self);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  int index = offer != NULL ? rung_document_find_offer (document, offer) : -1;

  if (index < 0)
    return;
  name = rung_phrase_offer (rung_document_get_offer (document, (guint) index));
  text = g_strdup_printf (_("Deleted %s"), name);
  rung_workspace_remove_offer (workspace, offer);
  rung_toast_show (RUNG_TOAST (self->toast), text, _("Undo"), "win.undo");
}

static void
move_offer (RungWindow *self,
            int         step)
{
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  const RungDocument *document = rung_workspace_get_document (workspace);
  const char *offer = selected_offer (self);
  int position = offer != NULL ? rung_document_find_offer (document, offer) + step : -1;

  if (position >= 0 && position < (int) rung_document_get_n_offers (document))
    rung_workspace_move_offer (workspace, offer, (guint) position);
}

static void
move_offer_left (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  move_offer (RUNG_WINDOW (widget), -1);
}

static void
move_offer_right (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  move_offer (RUNG_WINDOW (widget), 1);
}

static void
choose_baseline (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  const char *offer = selected_offer (self);

  if (offer != NULL)
    rung_workspace_set_baseline (rung_session_get_workspace (self->session), offer);
}

/**
 * rung_window_install_offer_actions:
 * @klass: class of the window
 *
 * Installs the actions on offers.
 */
void
rung_window_install_offer_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.add-offer", NULL, add_offer);
  gtk_widget_class_install_action (klass, "win.duplicate-offer", NULL, duplicate_offer);
  gtk_widget_class_install_action (klass, "win.delete-offer", NULL, delete_offer);
  gtk_widget_class_install_action (klass, "win.move-offer-left", NULL, move_offer_left);
  gtk_widget_class_install_action (klass, "win.move-offer-right", NULL, move_offer_right);
  gtk_widget_class_install_action (klass, "win.choose-baseline", NULL, choose_baseline);
}
