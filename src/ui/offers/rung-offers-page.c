/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offers-page.h"

#include "rung-ask-view.h"
#include "rung-chance-view.h"
#include "rung-compare-view.h"
#include "rung-details-view.h"
#include "rung-everywhere-view.h"
#include "rung-leaving-view.h"
#include "rung-missing-view.h"
#include "rung-verdict-view.h"
#include "rung-years-view.h"

struct _RungOffersPage
{
  RungAnswerPage parent_instance;
  guint idle;               /* asks for the futures after the first picture */
};

G_DEFINE_FINAL_TYPE (RungOffersPage, rung_offers_page, RUNG_TYPE_ANSWER_PAGE)

static void
offers_changed_cb (RungOffersPage *self)
{
  RungAnswerPage *page = RUNG_ANSWER_PAGE (self);
  const RungDocument *document
    = rung_session_get_document (rung_answer_page_get_session (page));

  rung_answer_page_set_is_empty (page, rung_document_get_n_offers (document) == 0);
}

/* The answer says how sure it is, whichever section is shown. */
static gboolean
want_futures_cb (gpointer page)
{
  RUNG_OFFERS_PAGE (page)->idle = 0;
  rung_simulator_want (rung_session_get_simulator (rung_answer_page_get_session (page)));
  return G_SOURCE_REMOVE;
}

static void
rung_offers_page_set_up (RungAnswerPage *page)
{
  g_signal_connect_object (rung_answer_page_get_session (page), "offers-changed",
                           G_CALLBACK (offers_changed_cb), page, G_CONNECT_SWAPPED);
  offers_changed_cb (RUNG_OFFERS_PAGE (page));
  RUNG_OFFERS_PAGE (page)->idle = g_idle_add_full (G_PRIORITY_LOW, want_futures_cb, page, NULL);
}

/* What to ask of the runner-up so that it matches the leader. */
static void
ask (GtkWidget  *widget,
     const char *action,
     GVariant   *parameter)
{
  RungAnswerPage *page = RUNG_ANSWER_PAGE (widget);
  const RungResults *results = rung_session_get_results (rung_answer_page_get_session (page));
  const RungVerdict *verdict = rung_results_get_verdict (results);
  GtkWidget *view = rung_answer_page_show_section (page, "negotiate");

  rung_ask_view_choose (rung_widget_get_part (view, "ask"), verdict->second, verdict->leader);
  gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static void
show_chances (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GtkWidget *view = rung_answer_page_show_section (RUNG_ANSWER_PAGE (widget), "chances");

  gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static void
rung_offers_page_dispose (GObject *object)
{
  g_clear_handle_id (&RUNG_OFFERS_PAGE (object)->idle, g_source_remove);
  G_OBJECT_CLASS (rung_offers_page_parent_class)->dispose (object);
}

static void
negotiate_class_init (gpointer klass)
{
  g_type_ensure (RUNG_TYPE_ASK_VIEW);
  g_type_ensure (RUNG_TYPE_MISSING_VIEW);
  rung_widget_class_bind_part (klass, "ask");
}

static void
rung_offers_page_class_init (RungOffersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_offers_page_dispose;
  RUNG_ANSWER_PAGE_CLASS (klass)->set_up = rung_offers_page_set_up;
  g_type_ensure (RUNG_TYPE_CHANCE_VIEW);
  g_type_ensure (RUNG_TYPE_COMPARE_VIEW);
  g_type_ensure (RUNG_TYPE_DETAILS_VIEW);
  g_type_ensure (RUNG_TYPE_EVERYWHERE_VIEW);
  g_type_ensure (RUNG_TYPE_LEAVING_VIEW);
  rung_section_register (&(RungSectionKind) { .name = "RungNegotiateView",
                                              .file = "offers/negotiate-view",
                                              .shown_type = G_TYPE_NONE,
                                              .class_init = negotiate_class_init });
  g_type_ensure (RUNG_TYPE_VERDICT_VIEW);
  g_type_ensure (RUNG_TYPE_YEARS_VIEW);
  gtk_widget_class_install_action (widget_class, "offers.ask", NULL, ask);
  gtk_widget_class_install_action (widget_class, "offers.show-chances", NULL, show_chances);
  rung_widget_class_set_template (widget_class, "offers/offers-page");
}

static void
rung_offers_page_init (RungOffersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
