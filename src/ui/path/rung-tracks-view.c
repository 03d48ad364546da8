/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tracks-view.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-plan.h"
#include "report/grids/rung-plan-grids.h"
#include "ui/parts/rung-page.h"

struct _RungTracksView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GPtrArray *buttons;       /* GtkButton, borrowed */
};

G_DEFINE_FINAL_TYPE (RungTracksView, rung_tracks_view, GTK_TYPE_WIDGET)

enum
{
  PATH_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const RungLadderLevel *
find_rung (const RungTables *tables,
           const char       *level)
{
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);

      if (g_str_equal (rung->level, level))
        return rung;
    }
  return NULL;
}

static char *
dup_counted (const RungTables    *tables,
             const RungTrackLevel *step)
{
  const RungLadderLevel *rung = find_rung (tables, step->level);
  const RungTrait *field = rung_trait_find (tables->pay_model->specializations,
                                            tables->pay_model->n_specializations,
                                            step->specialization);
  g_autofree char *base = rung != NULL ? rung_rung_dup_base (tables, rung) : g_strdup ("");
  const char *title = rung != NULL ? rung->title : step->level;

  if (field != NULL)
    return g_strdup_printf (_("Counted as %s (base pay $%s) in the field “%s” (%s)."), title, base,
                            field->title,
                            rung_status_get_title (step->status));
  return g_strdup_printf (_("Counted as %s (base pay $%s) (%s)."), title, base,
                          rung_status_get_title (step->status));
}

static void
path_cb (RungTracksView *self,
         GtkWidget      *button)
{
  guint path = rung_workspace_add_role_path (rung_session_get_workspace (self->session),
                                             g_object_get_data (G_OBJECT (button), "role"));

  if (path != G_MAXUINT)
    g_signal_emit (self, signals[PATH_ADDED], 0, path + 1);
}

static GtkWidget *
create_button (RungTracksView      *self,
               const RungTrackLevel *step)
{
  GtkWidget *button = gtk_button_new_with_label (_("Make it a path"));
  g_autofree char *name = g_strdup_printf (_("Make %s a path"), step->title);

  gtk_widget_add_css_class (button, "quiet");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "role", (gpointer) step->id);
  g_ptr_array_add (self->buttons, button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (path_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_role (RungTracksView      *self,
          const RungTrackLevel *step)
{
  const RungTables *tables = rung_session_get_tables (self->session);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *counted = dup_counted (tables, step);
  g_autofree char *needs = step->needs != NULL
                           ? g_strdup_printf (_("It asks for: %s."), step->needs) : NULL;

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), rung_page_create_label (step->title, NULL));
  gtk_box_append (GTK_BOX (words), rung_page_create_label (counted, "note"));
  if (needs != NULL)
    gtk_box_append (GTK_BOX (words), rung_page_create_label (needs, "note"));
  if (step->note != NULL)
    gtk_box_append (GTK_BOX (words), rung_page_create_label (step->note, "note"));
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (GTK_BOX (row), create_button (self, step));
  gtk_box_append (GTK_BOX (self->box), row);
}

static void
update (RungTracksView *self)
{
  gboolean has_room = rung_workspace_has_room_for_path (rung_session_get_workspace (self->session));

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_set_sensitive (g_ptr_array_index (self->buttons, i), has_room);
}

static void
rung_tracks_view_dispose (GObject *object)
{
  RungTracksView *self = RUNG_TRACKS_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_tracks_view_parent_class)->dispose (object);
}

static void
rung_tracks_view_class_init (RungTracksViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_tracks_view_dispose;
  signals[PATH_ADDED] = g_signal_new ("path-added", RUNG_TYPE_TRACKS_VIEW, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_tracks_view_init (RungTracksView *self)
{
  self->buttons = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_tracks_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the tracks
 */
GtkWidget *
rung_tracks_view_new (RungSession *session)
{
  RungTracksView *self = g_object_new (RUNG_TYPE_TRACKS_VIEW, NULL);
  const RungTables *tables = rung_session_get_tables (session);

  self->session = g_object_ref (session);
  for (guint i = 0; i < tables->tracks->len; i++)
    {
      const RungTrack *track = g_ptr_array_index (tables->tracks, i);

      gtk_box_append (GTK_BOX (self->box), rung_page_create_label (track->title, "group"));
      if (track->note != NULL)
        gtk_box_append (GTK_BOX (self->box), rung_page_create_label (track->note, "note"));
      for (guint k = 0; k < track->n_steps; k++)
        add_role (self, &track->steps[k]);
    }
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
