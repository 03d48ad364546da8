/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-page.h"

#include "ui/kit/rung-lazy.h"
#include "ui/kit/rung-wrap.h"

#include "rung-market-all.h"
#include "rung-market-headline.h"
#include "rung-market-topics.h"

struct _RungMarketPage
{
  RungAnswerPage parent_instance;
  GtkEditable *search;
};

G_DEFINE_FINAL_TYPE (RungMarketPage, rung_market_page, RUNG_TYPE_ANSWER_PAGE)

static void
find_cb (RungMarketPage *self)
{
  GtkWidget *all = rung_answer_page_show_section (RUNG_ANSWER_PAGE (self), "all");

  rung_market_all_find (RUNG_MARKET_ALL (all), gtk_editable_get_text (self->search));
}

/* What each shows is in its template. */
static void
ensure_sections (void)
{
  static const RungSectionKind sections[] = {
    { .name = "RungMarketOverview", .file = "market/overview", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketPlaces", .file = "market/places", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketRoles", .file = "market/roles", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketCompanies", .file = "market/companies", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketEducation", .file = "market/education", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketOutlook", .file = "market/outlook", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketWages", .file = "market/wages", .shown_type = G_TYPE_NONE },
    { .name = "RungMarketPrices", .file = "market/prices", .shown_type = G_TYPE_NONE },
  };

  g_type_ensure (RUNG_TYPE_MARKET_ALL);
  g_type_ensure (RUNG_TYPE_MARKET_TOPICS);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    rung_section_register (&sections[i]);
}

static void
rung_market_page_class_init (RungMarketPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  ensure_sections ();
  g_type_ensure (RUNG_TYPE_LAZY);
  g_type_ensure (RUNG_TYPE_MARKET_HEADLINE);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_widget_class_set_template (widget_class, "market/market-page");
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, search);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
}

static void
rung_market_page_init (RungMarketPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_market_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_market_page_new (RungSession *session)
{
  return g_object_new (RUNG_TYPE_MARKET_PAGE, "session", session, NULL);
}

/**
 * rung_market_page_search:
 * @self: the page
 *
 * Turns to the table of all figures and moves the focus to the search field.
 */
void
rung_market_page_search (RungMarketPage *self)
{
  find_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
