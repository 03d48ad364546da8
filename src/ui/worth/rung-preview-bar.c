/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-preview-bar.h"

#include <glib/gi18n-lib.h>

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-plan.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"

struct _RungPreviewBar
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (RungPreviewBar, rung_preview_bar, GTK_TYPE_WIDGET)

static char *
dup_text (RungPreviewBar        *self,
          const RungRoadmapStep *step)
{
  const RungEstimate *then = rung_results_get_estimate (rung_session_get_results (self->session));
  RungEstimateQuery query;
  RungEstimate now;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  rung_query_from_profile (&rung_session_get_document (self->session)->profile,
                           &rung_session_get_document (self->session)->assumptions, &query);
  query.as_published = rung_session_get_as_published (self->session);
  if (then == NULL || !rung_estimate_compute (rung_session_get_tables (self->session), &query, &now,
                                              NULL))
    return g_strdup_printf (_("A preview: this page counts “%s” as done. Nothing in your file has "
                              "changed."), step->title);
  before = rung_format_thousands (now.base_mid);
  after = rung_format_thousands (then->base_mid);
  return g_strdup_printf (_("A preview: this page counts “%s” as done, which takes the middle of "
                            "base pay from $%s to $%s. Nothing in your file has changed."),
                          step->title, before, after);
}

static void
update (RungPreviewBar *self)
{
  const char *id = rung_session_get_preview (self->session);
  const RungRoadmapStep *step = rung_tables_find_step (rung_session_get_tables (self->session), id);
  g_autofree char *text = step != NULL ? dup_text (self, step) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), step != NULL);
  gtk_label_set_text (GTK_LABEL (self->label), text != NULL ? text : "");
}

static void
end_cb (RungPreviewBar *self)
{
  rung_session_preview_step (self->session, NULL);
}

static void
done_cb (RungPreviewBar *self)
{
  const char *id = rung_session_get_preview (self->session);
  const RungRoadmapStep *step = rung_tables_find_step (rung_session_get_tables (self->session), id);
  g_autofree char *text = NULL;

  if (step == NULL)
    return;
  text = g_strdup_printf (_("Done: %s"), step->title);
  rung_workspace_set_step (rung_session_get_workspace (self->session), step->id, "done");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce-edit", "s", text);
}

static void
rung_preview_bar_dispose (GObject *object)
{
  RungPreviewBar *self = RUNG_PREVIEW_BAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_preview_bar_parent_class)->dispose (object);
}

static void
rung_preview_bar_class_init (RungPreviewBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_preview_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
add_button (RungPreviewBar *self,
            GtkWidget      *box,
            const char     *title,
            GCallback       clicked)
{
  GtkWidget *button = rung_mnemonic_button_new (title);

  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (box), button);
}

static void
rung_preview_bar_init (RungPreviewBar *self)
{
  GtkWidget *buttons = rung_wrap_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "banner");
  self->label = rung_page_create_label (NULL, NULL);
  gtk_box_append (GTK_BOX (self->box), self->label);
  add_button (self, buttons, _("_End the preview"), G_CALLBACK (end_cb));
  add_button (self, buttons, _("_Mark it done"), G_CALLBACK (done_cb));
  gtk_box_append (GTK_BOX (self->box), buttons);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_preview_bar_new:
 * @session: the session
 *
 * Returns: (transfer floating): the bar, not in sight while there is no preview
 */
GtkWidget *
rung_preview_bar_new (RungSession *session)
{
  RungPreviewBar *self = g_object_new (RUNG_TYPE_PREVIEW_BAR, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
