/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offers-page.h"

#include <glib/gi18n-lib.h>

#include "model/session/rung-session-look.h"
#include "report/charts/rung-year-chart.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/offers/rung-comparison-notes.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"

#include "rung-ask-view.h"
#include "rung-baseline-chooser.h"
#include "rung-chance-view.h"
#include "rung-everywhere-view.h"
#include "rung-flips-view.h"
#include "rung-leaving-view.h"
#include "rung-missing-view.h"
#include "rung-offer-table.h"
#include "rung-stack-view.h"
#include "rung-verdict-view.h"
#include "rung-year-table.h"

struct _RungOffersPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *stack;
  GtkWidget *scrolled;
  GtkWidget *ask_view;      /* NULL until what lies below is built */
  GtkWidget *notes;
  GtkWidget *view;
  GtkWidget *span;
  GtkWidget *against;
  GtkWidget *table;
  GtkWidget *chart_box;
  GtkWidget *chart;
  guint idle;               /* builds what lies below the first screen */
};

G_DEFINE_FINAL_TYPE (RungOffersPage, rung_offers_page, GTK_TYPE_WIDGET)

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungOffersPage *self = user_data;

  return rung_year_chart_new (rung_session_get_comparison (self->session),
                              rung_session_get_compared (self->session), canvas);
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  return 18.0 * line_height;
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungOffersPage *self = user_data;

  return rung_comparison_grid_new (rung_session_get_comparison (self->session),
                                   rung_session_get_compared (self->session),
                                   rung_session_get_span (self->session));
}

static void
update (RungOffersPage *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);
  g_autofree char *notes = rung_comparison_dup_notes (comparison,
                                                      rung_session_get_compared (self->session));

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    comparison->n_offers > 0 ? "table" : "empty");
  gtk_label_set_text (GTK_LABEL (self->notes), notes);
  gtk_widget_set_visible (self->notes, *notes != '\0');
  rung_switch_set_selected (RUNG_SWITCH (self->view), rung_session_get_ranking (self->session));
  rung_switch_set_selected (RUNG_SWITCH (self->span), rung_session_get_span (self->session));
  rung_baseline_chooser_show_baseline (RUNG_BASELINE_CHOOSER (self->against));
  if (self->chart != NULL)
    rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
offers_changed_cb (RungOffersPage *self)
{
  rung_baseline_chooser_show_offers (RUNG_BASELINE_CHOOSER (self->against));
  update (self);
}

static void
view_cb (RungOffersPage *self)
{
  rung_session_set_ranking (self->session, rung_switch_get_selected (RUNG_SWITCH (self->view)));
}

static void
span_cb (RungOffersPage *self)
{
  rung_session_set_span (self->session, rung_switch_get_selected (RUNG_SWITCH (self->span)));
}

static GtkWidget *
create_switches (RungOffersPage *self)
{
  static const char *const views[] = { N_("Gross"), N_("Take-home"), N_("Real"), NULL };
  static const char *const spans[] = { N_("Year 1"), N_("Average"), N_("Total"), N_("Value today"),
                                       NULL };
  GtkWidget *box = rung_wrap_new ();

  self->view = rung_page_create_switch (_("What offers are ranked by"), views);
  self->span = rung_page_create_switch (_("Years the figures stand for"), spans);
  self->against = rung_baseline_chooser_new (self->session);
  g_signal_connect_object (self->view, "notify::selected", G_CALLBACK (view_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->span, "notify::selected", G_CALLBACK (span_cb), self,
                           G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (box), self->view);
  rung_wrap_append (RUNG_WRAP (box), self->span);
  rung_wrap_append (RUNG_WRAP (box), self->against);
  rung_wrap_append (RUNG_WRAP (box),
                    rung_copy_button_new (_("The offers side by side"), create_grid, self));
  return box;
}

static void
ask (GtkWidget  *widget,
     const char *action,
     GVariant   *parameter)
{
  RungOffersPage *self = RUNG_OFFERS_PAGE (widget);
  const RungVerdict *verdict = rung_results_get_verdict (rung_session_get_results (self->session));

  if (self->ask_view == NULL)
    return;
  rung_ask_view_choose (RUNG_ASK_VIEW (self->ask_view), verdict->second, verdict->leader);
  rung_section_reveal (RUNG_SECTION (self->ask_view));
}

static GtkWidget *
create_verdict (RungOffersPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->notes = rung_page_create_label (NULL, "note");
  gtk_box_append (GTK_BOX (box),
                  g_object_new (RUNG_TYPE_VERDICT_VIEW, "session", self->session, NULL));
  gtk_box_append (GTK_BOX (box), self->notes);
  return box;
}

static GtkWidget *
create_everywhere (gpointer user_data)
{
  return rung_everywhere_view_new (RUNG_OFFERS_PAGE (user_data)->session);
}

static GtkWidget *
create_years (gpointer user_data)
{
  return rung_year_table_new (RUNG_OFFERS_PAGE (user_data)->session);
}

static void
add_answers (RungOffersPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  gtk_widget_add_css_class (box, "below-title");
  self->ask_view = rung_ask_view_new (self->session);
  gtk_box_append (GTK_BOX (box), rung_leaving_view_new (self->session));
  gtk_box_append (GTK_BOX (box), rung_flips_view_new (self->session));
  gtk_box_append (GTK_BOX (box), self->ask_view);
  gtk_box_append (GTK_BOX (box), rung_missing_view_new (self->session));
  gtk_box_append (GTK_BOX (box), rung_stack_view_new (self->session));
  gtk_box_append (GTK_BOX (self->chart_box), box);
}

/* What lies below the first screen is built after the first picture. */
static gboolean
add_chart_cb (gpointer data)
{
  RungOffersPage *self = data;
  GtkWidget *title = rung_page_create_label (_("Gross pay by year"), "section");

  self->idle = 0;
  self->chart = rung_page_create_chart (_("Gross pay by year and offer"), build_chart, chart_height,
                                     self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart),
                                  _("Type in the pay of an offer to see it by year"));
  gtk_box_append (GTK_BOX (self->chart_box), title);
  gtk_box_append (GTK_BOX (self->chart_box), self->chart);
  gtk_box_append (GTK_BOX (self->chart_box), rung_chance_view_new (self->session));
  add_answers (self);
  gtk_box_append (GTK_BOX (self->chart_box),
                  rung_page_create_fold (_("One offer, year by year"), FALSE, create_years, self));
  gtk_box_append (GTK_BOX (self->chart_box),
                  rung_page_create_fold (_("An offer in every state"), FALSE, create_everywhere,
                                         self));
  return G_SOURCE_REMOVE;
}

static GtkWidget *
create_empty (void)
{
  g_autoptr (GtkBuilder) builder
    = gtk_builder_new_from_resource ("/io/github/rung/Rung/offers/empty.ui");

  GtkWidget *empty = GTK_WIDGET (gtk_builder_get_object (builder, "empty"));

  rung_mnemonic_name_buttons (empty);
  return g_object_ref (empty);
}

static void
rung_offers_page_dispose (GObject *object)
{
  RungOffersPage *self = RUNG_OFFERS_PAGE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_offers_page_parent_class)->dispose (object);
}

static void
rung_offers_page_class_init (RungOffersPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_offers_page_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "offers.ask", NULL, ask);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_offers_page_init (RungOffersPage *self)
{
}

static void
build (RungOffersPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  g_autoptr (GtkWidget) empty = create_empty ();
  GtkAdjustment *vertical = NULL;

  gtk_widget_add_css_class (box, "page");
  gtk_box_append (GTK_BOX (box), create_verdict (self));
  self->table = rung_offer_table_new (self->session);
  gtk_box_append (GTK_BOX (box), create_switches (self));
  gtk_box_append (GTK_BOX (box), self->table);
  self->chart_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (box), self->chart_box);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), box);
  vertical = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  rung_offer_table_set_page (RUNG_OFFER_TABLE (self->table), vertical);
  self->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (self->stack), self->scrolled, "table");
  gtk_stack_add_named (GTK_STACK (self->stack), empty, "empty");
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * rung_offers_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_offers_page_new (RungSession *session)
{
  RungOffersPage *self = g_object_new (RUNG_TYPE_OFFERS_PAGE, NULL);

  self->session = g_object_ref (session);
  build (self);
  self->idle = g_idle_add_full (G_PRIORITY_LOW, add_chart_cb, self, NULL);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (offers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  offers_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * rung_offers_page_set_narrow:
 * @self: the page
 * @is_narrow: whether there is room for one column of the page
 *
 * Lays the page out for a narrow window.
 */
void
rung_offers_page_set_narrow (RungOffersPage *self,
                             gboolean        is_narrow)
{
  rung_offer_table_set_narrow (RUNG_OFFER_TABLE (self->table), is_narrow);
}
