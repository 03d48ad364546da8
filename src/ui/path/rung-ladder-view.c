/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-view.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-plan.h"
#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-road-phrases.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"

#include "rung-tracks-view.h"

/* One rung: what says that the person stands there comes and goes. */
typedef struct
{
  GtkWidget *stand;
  GtkWidget *asks;          /* box */
} RungRow;

struct _RungLadderView
{
  RungSection parent_instance;
  GtkWidget *ways[RUNG_N_STANDING_WAYS];
  GtkWidget *next;
  GtkWidget *missing;
  GArray *rows;             /* RungRow */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungLadderView, rung_ladder_view, RUNG_TYPE_SECTION)

enum
{
  PATH_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static RungSession *
session_of (RungLadderView *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static void
ask_cb (RungLadderView *self,
        GtkCheckButton *check)
{
  const char *ask = g_object_get_data (G_OBJECT (check), "ask");

  if (!self->is_updating)
    rung_workspace_set_ask (rung_session_get_workspace (session_of (self)), ask,
                            gtk_check_button_get_active (check));
}

/* What only the person can say has a tick of its own; the rest follows from
 * the profile and the steps. */
static GtkWidget *
create_ask (RungLadderView      *self,
            const RungLadderAsk *ask)
{
  GtkWidget *line = NULL;

  if (ask->condition.done)
    {
      g_autofree char *text = ask->note != NULL ? g_strdup_printf ("%s. %s", ask->title, ask->note)
                                                : g_strdup (ask->title);

      line = rung_page_create_check (text);
      g_object_set_data (G_OBJECT (line), "ask", (gpointer) ask->id);
      g_signal_connect_object (line, "toggled", G_CALLBACK (ask_cb), self, G_CONNECT_SWAPPED);
    }
  else
    line = rung_page_create_label (NULL, NULL);
  if (ask->note != NULL)
    gtk_widget_set_tooltip_text (line, ask->note);
  return line;
}

static void
update_ask (GtkWidget        *line,
            const RungAskRow *row)
{
  g_autofree char *text = NULL;

  if (row->ask->condition.done)
    {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (line), row->is_met);
      return;
    }
  if (row->is_known)
    text = g_strdup_printf (C_("what a rung asks for", "✓ %s (taken as known)"), row->ask->title);
  else if (row->is_met)
    text = g_strdup_printf (C_("what a rung asks for", "✓ %s"), row->ask->title);
  else if (row->ask->note == NULL)
    text = g_strdup_printf (C_("what a rung asks for", "○ %s (missing)"), row->ask->title);
  else
    text = g_strdup_printf (C_("what a rung asks for, and a note", "○ %s (missing). %s"),
                            row->ask->title,
                            row->ask->note);
  gtk_label_set_text (GTK_LABEL (line), text);
  if (row->is_met)
    gtk_widget_add_css_class (line, "note");
  else
    gtk_widget_remove_css_class (line, "note");
}

/* The lines stay, so that a tick set with the keyboard keeps the focus. */
static void
show_asks (RungLadderView *self,
           const RungLadderLevel *rung,
           GtkWidget      *box)
{
  g_autoptr (GArray) asks = rung_ladder_get_asks (rung_session_get_tables (session_of (self)),
                                                  rung_session_get_document (session_of (self)),
                                                  rung);
  GtkWidget *line = gtk_widget_get_first_child (box);

  self->is_updating = TRUE;
  for (guint i = 0; i < asks->len; i++)
    {
      const RungAskRow *row = &g_array_index (asks, RungAskRow, i);

      if (line == NULL)
        {
          line = create_ask (self, row->ask);
          gtk_box_append (GTK_BOX (box), line);
        }
      update_ask (line, row);
      line = gtk_widget_get_next_sibling (line);
    }
  self->is_updating = FALSE;
}

/* Requirements of the next rung that the person does not show. */
static char *
dup_missing (RungLadderView *self)
{
  g_autoptr (GArray) rows = rung_ladder_get_missing (rung_session_get_tables (session_of (self)),
                                                     rung_session_get_document (session_of (self)));
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "; " : "",
                            g_array_index (rows, RungAskRow, i).ask->title);
  return out->len > 0 ? g_strdup_printf (_("Missing for it: %s."), out->str) : g_strdup ("");
}

static void
rung_ladder_view_update (RungSection *section)
{
  RungLadderView *self = RUNG_LADDER_VIEW (section);
  RungSession *session = rung_section_get_session (section);
  const RungTables *tables = rung_session_get_tables (session);
  RungStanding standing;
  g_autofree char *next = NULL;
  g_autofree char *missing = NULL;

  rung_ladder_compute (tables, rung_session_get_document (session), &standing);
  for (int way = 0; way < RUNG_N_STANDING_WAYS; way++)
    {
      g_autofree char *text = rung_phrase_standing (way, tables,
                                                    rung_session_get_document (session), &standing);

      gtk_label_set_text (GTK_LABEL (self->ways[way]), text);
    }
  next = rung_phrase_next_rung (tables, &standing);
  gtk_label_set_text (GTK_LABEL (self->next), next);
  missing = dup_missing (self);
  gtk_label_set_text (GTK_LABEL (self->missing), missing);
  gtk_widget_set_visible (self->missing, *missing != '\0');
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RungRow *row = &g_array_index (self->rows, RungRow, i);
      g_autofree char *stand = rung_rung_dup_stand (&standing, i);

      g_autofree char *here = g_strdup_printf (_("You, by %s"), stand);

      gtk_label_set_text (GTK_LABEL (row->stand), here);
      gtk_widget_set_visible (row->stand, *stand != '\0');
      show_asks (self, g_ptr_array_index (tables->ladder_levels, i), row->asks);
    }
}

static void
add_rung (RungLadderView *self,
          GtkWidget      *box,
          const RungLadderLevel *rung)
{
  const RungTables *tables = rung_session_get_tables (session_of (self));
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  RungRow row = { rung_page_create_label (NULL, "badge"),
                  gtk_box_new (GTK_ORIENTATION_VERTICAL, 3) };
  g_autofree char *path = rung_phrase_rung_years (rung->years_from, rung->years_to);
  g_autofree char *experience = rung->experience_from < 0
                                ? g_strdup (_("none"))
                                : rung_phrase_rung_years (rung->experience_from,
                                                          rung->experience_to);
  g_autofree char *base = rung_rung_dup_base (tables, rung);
  g_autofree char *line = g_strdup_printf (_("Base pay $%s. On the career path %s, in pay by "
                                             "experience %s."), base, path,
                                           experience);
  g_autofree char *joined = g_strjoinv (". ", (char **) rung->duties);
  g_autofree char *duties = g_strconcat (joined, ".", NULL);

  gtk_widget_add_css_class (row.stand, "accent");
  gtk_widget_set_valign (row.stand, GTK_ALIGN_BASELINE);
  gtk_box_append (GTK_BOX (top), rung_page_create_label (rung->title, "strong"));
  gtk_box_append (GTK_BOX (top), row.stand);
  gtk_box_append (GTK_BOX (part), top);
  gtk_box_append (GTK_BOX (part), rung_page_create_label (line, "note"));
  gtk_box_append (GTK_BOX (part), rung_page_create_label (duties, NULL));
  if (rung->gate != NULL)
    {
      g_autofree char *gate = g_strdup_printf (_("To get there: %s"), rung->gate);

      gtk_box_append (GTK_BOX (part), rung_page_create_label (gate, "note"));
    }
  gtk_widget_add_css_class (row.asks, "asks");
  gtk_box_append (GTK_BOX (part), row.asks);
  gtk_box_append (GTK_BOX (box), part);
  g_array_append_val (self->rows, row);
}

static void
path_cb (RungLadderView *self,
         guint           path)
{
  g_signal_emit (self, signals[PATH_ADDED], 0, path);
}

static void
rung_ladder_view_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_LADDER_VIEW (object)->rows, g_array_unref);
  G_OBJECT_CLASS (rung_ladder_view_parent_class)->dispose (object);
}

static void
rung_ladder_view_class_init (RungLadderViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_ladder_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_ladder_view_update;
  signals[PATH_ADDED] = g_signal_new ("path-added", RUNG_TYPE_LADDER_VIEW, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
rung_ladder_view_init (RungLadderView *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (RungRow));
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungSession *session = rung_section_get_session (user_data);
  RungStanding standing;

  rung_ladder_compute (rung_session_get_tables (session), rung_session_get_document (session),
                       &standing);
  return rung_ladder_grid_new (rung_session_get_tables (session), &standing);
}

static void
add_standing (RungLadderView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (int way = 0; way < RUNG_N_STANDING_WAYS; way++)
    {
      self->ways[way] = rung_page_create_label (NULL, NULL);
      gtk_box_append (GTK_BOX (box), self->ways[way]);
    }
  self->next = rung_page_create_label (NULL, "group");
  self->missing = rung_page_create_label (NULL, NULL);
  gtk_widget_set_margin_top (self->next, 12);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), self->next);
  gtk_box_append (GTK_BOX (box), self->missing);
  rung_page_add_to_section (RUNG_SECTION (self), box, NULL);
}

/**
 * rung_ladder_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_ladder_view_new (RungSession *session)
{
  RungLadderView *self = g_object_new (RUNG_TYPE_LADDER_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);
  const RungTables *tables = rung_session_get_tables (session);
  GtkWidget *rungs = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *tracks = rung_tracks_view_new (session);

  rung_page_set_up_section (section, session, _("The ladder"));
  rung_page_add_to_section (section, rung_copy_button_new (_("The ladder"), create_grid, self),
                            "control");
  add_standing (self);
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    add_rung (self, rungs, g_ptr_array_index (tables->ladder_levels, i));
  rung_page_add_to_section (section, rungs, NULL);
  rung_page_add_to_section (section, rung_page_create_label (_("Other tracks"), "section"), NULL);
  rung_page_add_to_section (section, tracks, NULL);
  g_signal_connect_object (tracks, "path-added", G_CALLBACK (path_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
