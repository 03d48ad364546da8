/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-page.h"

#include "model/shown/rung-line.h"
#include "model/shown/rung-market-shown.h"
#include "ui/kit/rung-lazy.h"
#include "ui/kit/rung-spoken.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-switch.h"
#include "ui/parts/rung-table.h"

#include "rung-market-view.h"

struct _RungMarketPage
{
  RungSection parent_instance;
  GtkDropDown *sections;
  GtkEditable *search;
  RungSwitch *form;             /* as a table or as charts */
  GtkScrolledWindow *scrolled;
  RungTable *table;
  RungLazy *charts;
};

G_DEFINE_FINAL_TYPE (RungMarketPage, rung_market_page, RUNG_TYPE_SECTION)

/* The charts are made only while they are looked at. */
static void
show_charts (RungMarketPage *self)
{
  RungShown *shown = rung_section_get_shown (RUNG_SECTION (self));

  if (rung_switch_get_selected (self->form) != 0)
    rung_market_view_show (RUNG_MARKET_VIEW (rung_lazy_ensure (self->charts)),
                           rung_shown_get_list (shown, RUNG_MARKET_SHOWN_ROWS));
}

static void
form_cb (RungMarketPage *self)
{
  gboolean is_chart = rung_switch_get_selected (self->form) != 0;

  show_charts (self);
  gtk_widget_set_visible (GTK_WIDGET (self->table), !is_chart);
  gtk_widget_set_visible (GTK_WIDGET (self->charts), is_chart);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0.0);
}

static void
find_cb (RungMarketPage *self)
{
  rung_market_shown_find (rung_section_get_shown (RUNG_SECTION (self)),
                          gtk_drop_down_get_selected (self->sections),
                          gtk_editable_get_text (self->search));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0.0);
  show_charts (self);
}

static void
activated_cb (RungMarketPage *self,
              RungTableRow   *row,
              GtkWidget      *line)
{
  g_autoptr (RungDerivationShown) shown = rung_market_shown_tell (row);

  rung_derivation_popup_shown (line, shown);
}

static void
rung_market_page_set_up (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_market_shown_set_list (rung_section_get_shown (section), rung_session_get_market (session),
                              rung_session_get_tables (session));
}

/* What is published does not depend on what is typed. */
static void
rung_market_page_update (RungSection *section)
{
}

static RungGrid *
rung_market_page_create_grid (RungSection *section)
{
  return rung_table_create_grid (RUNG_MARKET_PAGE (section)->table);
}

static void
rung_market_page_class_init (RungMarketPageClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_market_page_set_up;
  section_class->update = rung_market_page_update;
  section_class->create_grid = rung_market_page_create_grid;
  g_type_ensure (RUNG_TYPE_LAZY);
  g_type_ensure (RUNG_TYPE_LINE);
  g_type_ensure (RUNG_TYPE_MARKET_VIEW);
  g_type_ensure (RUNG_TYPE_TABLE);
  rung_section_class_set_template (section_class, "market/market-page", RUNG_TYPE_MARKET_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, sections);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, search);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, form);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, table);
  gtk_widget_class_bind_template_child (widget_class, RungMarketPage, charts);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
  gtk_widget_class_bind_template_callback (widget_class, form_cb);
}

static void
rung_market_page_init (RungMarketPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_spoken_drop_down (self->sections);
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
 * Moves the focus to the search field.
 */
void
rung_market_page_search (RungMarketPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
