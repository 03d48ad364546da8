/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance-view.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-chance-chart.h"
#include "report/charts/rung-fan-chart.h"
#include "report/phrases/rung-chance.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"

/* Figures that are this late, in milliseconds, are marked as such; marking every
 * keystroke would flicker. */
#define LATE 250

struct _RungChanceView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *state;
  GtkWidget *about;
  GtkWidget *matrix;
  GtkWidget *years;
  GtkWidget *fan;
  guint late;               /* source of the mark */
};

G_DEFINE_FINAL_TYPE (RungChanceView, rung_chance_view, GTK_TYPE_WIDGET)

static const RungSimulation *
get_simulation (RungChanceView *self)
{
  return rung_simulator_get_simulation (rung_session_get_simulator (self->session));
}

static guint
get_n_offers (RungChanceView *self)
{
  const RungSimulation *simulation = get_simulation (self);
  const RungDocument *compared = rung_session_get_compared (self->session);

  return simulation != NULL ? simulation->n_offers
                            : MIN (rung_document_get_n_offers (compared), RUNG_MAX_FUTURES_OFFERS);
}

static RungChart *
build_matrix (const RungCanvas *canvas,
              gpointer          user_data)
{
  const RungSimulation *simulation = get_simulation (user_data);

  return simulation != NULL ? rung_chance_chart_new (simulation, canvas) : NULL;
}

static double
matrix_height (double   line_height,
               gpointer user_data)
{
  return rung_chance_chart_get_height (get_n_offers (user_data), line_height);
}

static RungChart *
build_fan (const RungCanvas *canvas,
           gpointer          user_data)
{
  RungChanceView *self = user_data;
  const RungSimulation *simulation = get_simulation (self);

  return simulation == NULL ? NULL
         : rung_fan_chart_new (simulation,
                               rung_switch_get_selected (RUNG_SWITCH (self->years)) == 0, canvas);
}

static double
fan_height (double   line_height,
            gpointer user_data)
{
  return rung_fan_chart_get_height (get_n_offers (user_data), line_height);
}

static void
show_late (RungChanceView *self,
           gboolean        is_late)
{
  gtk_label_set_text (GTK_LABEL (self->state), is_late ? _("Simulating …") : "");
  if (is_late && rung_simulator_get_simulation (rung_session_get_simulator (self->session)) != NULL)
    gtk_widget_add_css_class (self->box, "late");
  else
    gtk_widget_remove_css_class (self->box, "late");
}

static gboolean
late_cb (gpointer data)
{
  RungChanceView *self = data;

  self->late = 0;
  show_late (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
show_simulation (RungChanceView *self)
{
  const RungSimulation *simulation = get_simulation (self);
  g_autofree char *about = simulation != NULL ? rung_phrase_futures (simulation) : NULL;

  g_clear_handle_id (&self->late, g_source_remove);
  show_late (self, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
  if (about != NULL)
    gtk_label_set_text (GTK_LABEL (self->about), about);
  gtk_widget_set_visible (self->matrix, get_n_offers (self) > 1);
  rung_chart_area_update (RUNG_CHART_AREA (self->matrix));
  rung_chart_area_update (RUNG_CHART_AREA (self->fan));
}

static void
recomputed_cb (RungChanceView *self)
{
  if (!rung_simulator_is_running (rung_session_get_simulator (self->session)) || self->late != 0)
    return;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
  self->late = g_timeout_add (LATE, late_cb, self);
}

static void
years_cb (RungChanceView *self)
{
  rung_chart_area_update (RUNG_CHART_AREA (self->fan));
}

static void
rung_chance_view_dispose (GObject *object)
{
  RungChanceView *self = RUNG_CHANCE_VIEW (object);

  g_clear_handle_id (&self->late, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_chance_view_parent_class)->dispose (object);
}

static void
rung_chance_view_class_init (RungChanceViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_chance_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_chance_view_init (RungChanceView *self)
{
}

static RungGrid *
create_grid (gpointer user_data)
{
  const RungSimulation *simulation = get_simulation (user_data);

  return simulation != NULL && simulation->n_offers > 1 ? rung_chance_grid_new (simulation) : NULL;
}

static GtkWidget *
create_title (RungChanceView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->state = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  gtk_widget_add_css_class (self->state, "note");
  gtk_widget_set_valign (self->state, GTK_ALIGN_BASELINE);
  gtk_widget_set_hexpand (self->state, TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->state), 0.0f);
  gtk_box_append (GTK_BOX (bar), rung_page_create_label (_("How sure is that"), "section"));
  gtk_box_append (GTK_BOX (bar), self->state);
  gtk_box_append (GTK_BOX (bar),
                  rung_copy_button_new (_("Chances of the offers"), create_grid, self));
  return bar;
}

static GtkWidget *
create_bar (RungChanceView *self)
{
  static const char *const spans[] = { N_("Running total"), N_("Each year"), NULL };
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *note = rung_page_create_label (_("8 of 10 futures lie in the band, the line is their "
                                              "middle."), "note");

  self->years = rung_page_create_switch (_("Years of the spread"), spans);
  gtk_widget_set_hexpand (note, TRUE);
  gtk_box_append (GTK_BOX (bar), self->years);
  gtk_box_append (GTK_BOX (bar), note);
  g_signal_connect_object (self->years, "notify::selected", G_CALLBACK (years_cb), self,
                           G_CONNECT_SWAPPED);
  return bar;
}

static void
build (RungChanceView *self)
{
  const char *empty = _("The futures are being simulated");

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "part");
  self->about = rung_page_create_label ("", NULL);
  self->matrix = rung_page_create_chart (_("Chances of the offers against each other"),
                                         build_matrix,
                                      matrix_height, self);
  self->fan = rung_page_create_chart (_("Spread of what is left of each offer"), build_fan,
                                      fan_height,
                                   self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->matrix), empty);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->fan), empty);
  gtk_box_append (GTK_BOX (self->box), create_title (self));
  gtk_box_append (GTK_BOX (self->box), self->about);
  gtk_box_append (GTK_BOX (self->box), self->matrix);
  gtk_box_append (GTK_BOX (self->box), create_bar (self));
  gtk_box_append (GTK_BOX (self->box), self->fan);
  gtk_box_append (GTK_BOX (self->box), rung_page_create_label (rung_phrase_limits (), "note"));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_chance_view_new:
 * @session: the session; its futures are simulated from now on
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_chance_view_new (RungSession *session)
{
  RungChanceView *self = g_object_new (RUNG_TYPE_CHANCE_VIEW, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (recomputed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "simulated", G_CALLBACK (show_simulation), self,
                           G_CONNECT_SWAPPED);
  rung_simulator_want (rung_session_get_simulator (session));
  show_simulation (self);
  recomputed_cb (self);
  return GTK_WIDGET (self);
}
