/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance-view.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-chance-shown.h"
#include "report/charts/rung-chance-chart.h"
#include "report/charts/rung-fan-chart.h"
#include "report/phrases/rung-chance.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-switch.h"

#include "rung-flips-view.h"

/* Figures that are this late, in milliseconds, are marked as such; marking every
 * keystroke would flicker. */
#define LATE 250

struct _RungChanceView
{
  RungSection parent_instance;
  RungChartArea *matrix;
  RungSwitch *years;
  RungChartArea *fan;
  guint late;               /* source of the mark */
};

G_DEFINE_FINAL_TYPE (RungChanceView, rung_chance_view, RUNG_TYPE_SECTION)

static RungSimulator *
get_simulator (gpointer self)
{
  return rung_session_get_simulator (rung_section_get_session (self));
}

static const RungSimulation *
get_simulation (gpointer self)
{
  return rung_simulator_get_simulation (get_simulator (self));
}

static guint
get_n_offers (gpointer self)
{
  const RungSimulation *simulation = get_simulation (self);
  const RungDocument *compared = rung_results_get_compared (rung_section_get_results (self));

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
         : rung_fan_chart_new (simulation, rung_switch_get_selected (self->years) == 0, canvas);
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
  RungShown *shown = rung_section_get_shown (RUNG_SECTION (self));

  rung_shown_set_text (shown, RUNG_CHANCE_SHOWN_STATE, is_late ? _("Simulating …") : "");
  if (is_late && get_simulation (self) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "late");
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
rung_chance_view_update (RungSection *section)
{
  RungChanceView *self = RUNG_CHANCE_VIEW (section);
  RungShown *shown = rung_section_get_shown (section);
  const RungSimulation *simulation = get_simulation (self);

  if (simulation != NULL)
    rung_shown_take_text (shown, RUNG_CHANCE_SHOWN_ABOUT, rung_phrase_futures (simulation));
  rung_shown_set_flag (shown, RUNG_CHANCE_SHOWN_HAS_PAIR, get_n_offers (self) > 1);
  rung_chart_area_update (self->matrix);
  rung_chart_area_update (self->fan);
}

static void
simulated_cb (RungChanceView *self)
{
  g_clear_handle_id (&self->late, g_source_remove);
  show_late (self, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
  rung_section_queue (RUNG_SECTION (self));
}

static void
recomputed_cb (RungChanceView *self)
{
  if (!rung_simulator_is_running (get_simulator (self)) || self->late != 0)
    return;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
  self->late = g_timeout_add (LATE, late_cb, self);
}

static void
rung_chance_view_set_up (RungSection *section)
{
  RungChanceView *self = RUNG_CHANCE_VIEW (section);
  RungSession *session = rung_section_get_session (section);

  g_signal_connect_object (session, "recomputed", G_CALLBACK (recomputed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "simulated", G_CALLBACK (simulated_cb), self,
                           G_CONNECT_SWAPPED);
  rung_shown_set_text (rung_section_get_shown (section), RUNG_CHANCE_SHOWN_LIMITS,
                       rung_phrase_limits ());
  rung_chart_area_set_source (self->matrix, build_matrix, matrix_height, self);
  rung_chart_area_set_source (self->fan, build_fan, fan_height, self);
  recomputed_cb (self);
}

static RungGrid *
rung_chance_view_create_grid (RungSection *section)
{
  const RungSimulation *simulation = get_simulation (section);

  return simulation != NULL && simulation->n_offers > 1 ? rung_chance_grid_new (simulation) : NULL;
}

static void
years_cb (RungChanceView *self)
{
  if (self->fan != NULL)
    rung_chart_area_update (self->fan);
}

static void
rung_chance_view_dispose (GObject *object)
{
  g_clear_handle_id (&RUNG_CHANCE_VIEW (object)->late, g_source_remove);
  G_OBJECT_CLASS (rung_chance_view_parent_class)->dispose (object);
}

static void
rung_chance_view_class_init (RungChanceViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_chance_view_dispose;
  section_class->set_up = rung_chance_view_set_up;
  section_class->update = rung_chance_view_update;
  section_class->create_grid = rung_chance_view_create_grid;
  g_type_ensure (RUNG_TYPE_FLIPS_VIEW);
  rung_section_class_set_template (section_class, "offers/chance-view", RUNG_TYPE_CHANCE_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungChanceView, matrix);
  gtk_widget_class_bind_template_child (widget_class, RungChanceView, years);
  gtk_widget_class_bind_template_child (widget_class, RungChanceView, fan);
}

static void
rung_chance_view_init (RungChanceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->years, "notify::selected", G_CALLBACK (years_cb), self,
                           G_CONNECT_SWAPPED);
}
