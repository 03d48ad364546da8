/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/rung-format.h"
#include "report/rung-phrases.h"

#include "rung-page.h"

/* One step of the roadmap: its widgets stay, what they say changes. */
typedef struct
{
  const RungRoadmapStep *step;
  GtkWidget *check;
  GtkWidget *state;
  GtkWidget *gain;
} StepRow;

struct _RungPathPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scrolled;
  GtkWidget *answer;
  GtkWidget *ladder;
  GtkWidget *steps;
  GPtrArray *rungs;         /* label of the place of each rung */
  GArray *rows;             /* StepRow */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungPathPage, rung_path_page, GTK_TYPE_WIDGET)

static char *
dup_years (const RungRung *rung)
{
  if (rung->years_to < 0)
    return g_strdup_printf (_("%d years and more"), rung->years_from);
  return g_strdup_printf (_("%d to %d years"), rung->years_from, rung->years_to);
}

static char *
dup_pay (RungPathPage   *self,
         const RungRung *rung)
{
  const RungLevel *level = rung_level_find (rung_session_get_tables (self->session)->pay_model, rung->level);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (level == NULL)
    return g_strdup ("");
  low = rung_format_short (level->low);
  high = rung_format_short (level->high);
  return g_strdup_printf (_("base $%s to $%s"), low, high);
}

static void
add_rung (RungPathPage   *self,
          const RungRung *rung)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = rung_page_create_label (rung->title, "strong");
  GtkWidget *here = rung_page_create_label (NULL, "badge");
  g_autofree char *years = dup_years (rung);
  g_autofree char *pay = dup_pay (self, rung);
  g_autofree char *duties = g_strjoinv ("; ", (char **) rung->duties);
  g_autofree char *line = g_strdup_printf ("%s, %s", years, pay);

  gtk_box_append (GTK_BOX (top), title);
  gtk_box_append (GTK_BOX (top), here);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), rung_page_create_label (line, "note"));
  gtk_box_append (GTK_BOX (box), rung_page_create_label (duties, NULL));
  if (rung->gate != NULL)
    {
      g_autofree char *gate = g_strdup_printf (_("To get there: %s"), rung->gate);

      gtk_box_append (GTK_BOX (box), rung_page_create_label (gate, "note"));
    }
  g_ptr_array_add (self->rungs, here);
  gtk_box_append (GTK_BOX (self->ladder), box);
}

static void
check_cb (RungPathPage   *self,
          GtkCheckButton *check)
{
  const RungRoadmapStep *step = g_object_get_data (G_OBJECT (check), "step");

  if (!self->is_updating)
    rung_session_set_step (self->session, step->id, gtk_check_button_get_active (check) ? "done" : "");
}

static void
add_step (RungPathPage         *self,
          const RungRoadmapRow *step,
          guint                 number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *title = g_strdup_printf ("%u  %s", number, step->step->title);
  g_autoptr (GString) resources = g_string_new (NULL);
  StepRow row = { step->step, gtk_check_button_new_with_label (title), rung_page_create_label (NULL, "badge"),
                  rung_page_create_label (NULL, "figure") };
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_object_set_data (G_OBJECT (row.check), "step", (gpointer) step->step);
  g_signal_connect_object (row.check, "toggled", G_CALLBACK (check_cb), self, G_CONNECT_SWAPPED);
  gtk_label_set_wrap (GTK_LABEL (gtk_widget_get_last_child (row.check)), TRUE);
  gtk_widget_set_hexpand (row.check, TRUE);
  gtk_box_append (GTK_BOX (top), row.check);
  gtk_box_append (GTK_BOX (top), row.state);
  gtk_box_append (GTK_BOX (top), row.gain);
  gtk_box_append (GTK_BOX (box), top);
  gtk_widget_add_css_class (text, "indented");
  gtk_box_append (GTK_BOX (text), rung_page_create_label (step->step->advice, NULL));
  for (guint i = 0; i < step->step->n_resources; i++)
    g_string_append_printf (resources, "%s%s", i > 0 ? ", " : "", step->step->resources[i].title);
  if (resources->len > 0)
    {
      g_autofree char *line = g_strdup_printf (_("Where: %s"), resources->str);

      gtk_box_append (GTK_BOX (text), rung_page_create_label (line, "note"));
    }
  if (step->step->note != NULL)
    gtk_box_append (GTK_BOX (text), rung_page_create_label (step->step->note, "note"));
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (self->steps), box);
  g_array_append_val (self->rows, row);
}

static void
show_step (const StepRow        *row,
           const RungRoadmapRow *step)
{
  g_autofree char *thousands = rung_format_thousands (step->gain);
  g_autofree char *gain = NULL;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (row->check), rung_step_state_is_settled (step->state));
  gtk_widget_set_sensitive (row->check, step->state != RUNG_STEP_MET && step->state != RUNG_STEP_BEHIND);
  gtk_label_set_text (GTK_LABEL (row->state), rung_phrase_step_state (step->state));
  if (step->rank == 0)
    gtk_widget_add_css_class (row->state, "accent");
  else
    gtk_widget_remove_css_class (row->state, "accent");
  if (!step->has_gain)
    gain = g_strdup (_("no premium known"));
  else if (fabs (step->gain) < 500.0)
    gain = g_strdup (_("already counted"));
  else
    gain = g_strdup_printf (_("about +$%s a year"), thousands);
  gtk_label_set_text (GTK_LABEL (row->gain), gain);
}

static void
show_answer (RungPathPage *self)
{
  GArray *steps = rung_session_get_roadmap (self->session);
  int rung = rung_session_get_rung (self->session);
  const RungTables *tables = rung_session_get_tables (self->session);
  const RungRoadmapRow *first = rung_roadmap_get_next (steps);
  const char *next = first != NULL ? first->step->title : NULL;
  g_autofree char *answer = NULL;

  for (guint i = 0; i < self->rungs->len; i++)
    {
      gtk_label_set_text (g_ptr_array_index (self->rungs, i), (int) i == rung ? _("You are here") : "");
      gtk_widget_set_visible (g_ptr_array_index (self->rungs, i), (int) i == rung);
    }
  if (rung < 0)
    answer = g_strdup (_("Tell your level or your years to find your rung"));
  else if (next != NULL)
    answer = g_strdup_printf (_("You stand at %s; the next step is “%s”"),
                              ((const RungRung *) g_ptr_array_index (tables->rungs, (guint) rung))->title, next);
  else
    answer = g_strdup_printf (_("You stand at %s, with every step behind you"),
                              ((const RungRung *) g_ptr_array_index (tables->rungs, (guint) rung))->title);
  gtk_label_set_text (GTK_LABEL (self->answer), answer);
}

static void
update (RungPathPage *self)
{
  GArray *steps = rung_session_get_roadmap (self->session);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->is_updating = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    for (guint k = 0; k < steps->len; k++)
      if (g_array_index (steps, RungRoadmapRow, k).step == g_array_index (self->rows, StepRow, i).step)
        show_step (&g_array_index (self->rows, StepRow, i), &g_array_index (steps, RungRoadmapRow, k));
  self->is_updating = FALSE;
  show_answer (self);
}

static void
rung_path_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_path_page_parent_class)->map (widget);
  update (RUNG_PATH_PAGE (widget));
}

static void
rung_path_page_dispose (GObject *object)
{
  RungPathPage *self = RUNG_PATH_PAGE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->rungs, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_path_page_parent_class)->dispose (object);
}

static void
rung_path_page_class_init (RungPathPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_path_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_path_page_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_path_page_init (RungPathPage *self)
{
  self->rungs = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (StepRow));
}

static GtkWidget *
create_tracks (RungPathPage *self)
{
  const RungTables *tables = rung_session_get_tables (self->session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < tables->tracks->len; i++)
    {
      const RungTrack *track = g_ptr_array_index (tables->tracks, i);
      g_autoptr (GString) steps = g_string_new (NULL);
      g_autofree char *line = NULL;

      for (guint k = 0; k < track->n_steps; k++)
        g_string_append_printf (steps, "%s%s", k > 0 ? " → " : "", track->steps[k].title);
      line = g_strdup_printf ("%s: %s", track->title, steps->len > 0 || track->note == NULL ? steps->str : track->note);

      gtk_box_append (GTK_BOX (box), rung_page_create_label (line, NULL));
    }
  return box;
}

static void
build (RungPathPage *self)
{
  const RungTables *tables = rung_session_get_tables (self->session);
  GArray *steps = rung_session_get_roadmap (self->session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->answer = rung_page_create_label (NULL, "answer");
  self->ladder = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->steps = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  for (guint i = 0; i < steps->len; i++)
    add_step (self, &g_array_index (steps, RungRoadmapRow, i), i + 1);
  for (guint i = 0; i < tables->rungs->len; i++)
    add_rung (self, g_ptr_array_index (tables->rungs, i));
  gtk_box_append (GTK_BOX (head), self->answer);
  gtk_box_append (GTK_BOX (head),
                  rung_page_create_label (_("A gain is what people with the step earn more in the pay model, middle of base pay. It is an association, not a promise."), NULL));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), rung_page_create_section (_("Steps ahead"), self->steps));
  gtk_box_append (GTK_BOX (box), rung_page_create_section (_("The ladder"), self->ladder));
  gtk_box_append (GTK_BOX (box), rung_page_create_section (_("Other tracks"), create_tracks (self)));
  self->scrolled = rung_page_create_scroller (box);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rung_path_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_path_page_new (RungSession *session)
{
  RungPathPage *self = g_object_new (RUNG_TYPE_PATH_PAGE, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
