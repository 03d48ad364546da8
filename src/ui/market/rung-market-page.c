/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-page.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-rows.h"
#include "ui/kit/rung-squeezer.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"
#include "ui/parts/rung-table-columns.h"

#include "rung-market-view.h"

struct _RungMarketPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *sections;
  GtkWidget *search;
  GtkWidget *form;          /* as a table or as charts */
  GtkWidget *stack;
  GtkWidget *view;
  GtkWidget *charts;
  GtkWidget *detail;
  GtkWidget *count;
  GPtrArray *section_ids;   /* id of a section by position; NULL for all */
  GtkCustomFilter *filter;
  GtkSingleSelection *selection;
  char *needle;
};

G_DEFINE_FINAL_TYPE (RungMarketPage, rung_market_page, GTK_TYPE_WIDGET)

static const RungTableColumn columns[] = {
  { RUNG_MARKET_TITLE, N_("Figure"), FALSE, TRUE },
  { RUNG_MARKET_LOW, N_("Low"), TRUE, FALSE },
  { RUNG_MARKET_MIDDLE, N_("Middle"), TRUE, FALSE },
  { RUNG_MARKET_HIGH, N_("High"), TRUE, FALSE },
  { RUNG_MARKET_MEASURE, N_("Measure"), FALSE, FALSE },
  { RUNG_MARKET_SOURCE, N_("Source"), FALSE, TRUE },
};

static const char *
chosen_section (RungMarketPage *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->sections));

  return selected < self->section_ids->len ? g_ptr_array_index (self->section_ids, selected) : NULL;
}

static gboolean
filter_cb (gpointer item,
           gpointer user_data)
{
  RungMarketPage *self = user_data;

  return rung_table_row_matches (item, chosen_section (self), self->needle);
}

static void
show_detail (RungMarketPage *self)
{
  RungTableRow *row = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *text = NULL;

  if (row == NULL)
    {
      gtk_label_set_text (GTK_LABEL (self->detail), _("Nothing found. Try another word or all "
                                                      "sections."));
      return;
    }
  text = g_strdup_printf ("%s\n%s%s%s", rung_table_row_get_text (row, RUNG_MARKET_TITLE),
                          rung_table_row_get_detail (row),
                          *rung_table_row_get_detail (row) != '\0' ? "\n" : "",
                          rung_table_row_get_text (row, RUNG_MARKET_SOURCE));
  gtk_label_set_text (GTK_LABEL (self->detail), text);
}

/* The charts are made only while they are looked at. */
static void
update_chart (RungMarketPage *self)
{
  if (rung_switch_get_selected (RUNG_SWITCH (self->form)) != 0)
    rung_market_view_show (RUNG_MARKET_VIEW (self->charts), G_LIST_MODEL (self->selection));
}

static void
form_cb (RungMarketPage *self)
{
  gboolean is_chart = rung_switch_get_selected (RUNG_SWITCH (self->form)) != 0;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), is_chart ? "charts" : "table");
  gtk_widget_set_visible (self->detail, !is_chart);
  if (self->selection != NULL)
    update_chart (self);
}

static void
refilter (RungMarketPage *self)
{
  guint n = 0;
  g_autofree char *text = NULL;

  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  text = g_strdup_printf (ngettext ("%u figure", "%u figures", n), n);
  gtk_label_set_text (GTK_LABEL (self->count), text);
  show_detail (self);
  update_chart (self);
}

static void
search_cb (RungMarketPage *self)
{
  g_free (self->needle);
  self->needle = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  refilter (self);
}

static void
fill_sections (RungMarketPage *self)
{
  const RungTables *tables = rung_session_get_tables (self->session);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  gtk_string_list_append (titles, _("All sections"));
  g_ptr_array_add (self->section_ids, NULL);
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      gtk_string_list_append (titles, section->title);
      g_ptr_array_add (self->section_ids, (gpointer) section->id);
    }
  gtk_string_list_append (titles, _("Federal wage percentiles"));
  g_ptr_array_add (self->section_ids, (gpointer) "wages");
  gtk_string_list_append (titles, _("H-1B filings"));
  g_ptr_array_add (self->section_ids, (gpointer) "filings");
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->sections), G_LIST_MODEL (titles));
}

static void
fill (RungMarketPage *self)
{
  g_autoptr (GError) error = NULL;
  GListModel *market = rung_market_list_get_rows (rung_session_get_market (self->session), &error);
  GtkFilterListModel *filtered = NULL;

  if (market == NULL)
    {
      gtk_label_set_text (GTK_LABEL (self->detail), error->message);
      return;
    }
  fill_sections (self);
  rung_table_columns_add (GTK_COLUMN_VIEW (self->view), columns, G_N_ELEMENTS (columns));
  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  filtered = gtk_filter_list_model_new (g_object_ref (market),
                                        g_object_ref (GTK_FILTER (self->filter)));
  self->selection = rung_table_columns_set_model (GTK_COLUMN_VIEW (self->view),
                                                  G_LIST_MODEL (filtered));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_detail), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sections, "notify::selected", G_CALLBACK (refilter), self,
                           G_CONNECT_SWAPPED);
  refilter (self);
}

static void
rung_market_page_dispose (GObject *object)
{
  RungMarketPage *self = RUNG_MARKET_PAGE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->filter);
  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_market_page_parent_class)->dispose (object);
}

static void
rung_market_page_finalize (GObject *object)
{
  RungMarketPage *self = RUNG_MARKET_PAGE (object);

  g_ptr_array_unref (self->section_ids);
  g_free (self->needle);
  G_OBJECT_CLASS (rung_market_page_parent_class)->finalize (object);
}

static void
rung_market_page_class_init (RungMarketPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_market_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_market_page_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static RungGrid *
create_grid (gpointer user_data)
{
  return rung_table_columns_create_grid (GTK_COLUMN_VIEW (RUNG_MARKET_PAGE (user_data)->view),
                                         columns,
                                         G_N_ELEMENTS (columns));
}

static GtkWidget *
create_bar (RungMarketPage *self)
{
  static const char *const forms[] = { N_("Table"), N_("Charts"), NULL };
  GtkWidget *bar = rung_wrap_new ();
  GtkWidget *choice = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *look = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *squeezer = g_object_new (RUNG_TYPE_SQUEEZER, NULL);

  self->sections = gtk_drop_down_new (NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sections), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Section"), -1);
  self->search = g_object_new (GTK_TYPE_SEARCH_ENTRY, "placeholder-text", _("Search every figure"),
                               "hexpand", TRUE, "max-width-chars", 24, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search every figure"), -1);
  self->count = rung_page_create_label (NULL, "note");
  gtk_label_set_wrap (GTK_LABEL (self->count), FALSE);
  self->form = rung_page_create_switch (_("How the figures are shown"), forms);
  g_signal_connect_object (self->form, "notify::selected", G_CALLBACK (form_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (choice), self->sections);
  gtk_box_append (GTK_BOX (choice), self->search);
  rung_squeezer_set_child (RUNG_SQUEEZER (squeezer), self->count);
  gtk_box_append (GTK_BOX (look), squeezer);
  gtk_box_append (GTK_BOX (look), self->form);
  gtk_box_append (GTK_BOX (look), rung_copy_button_new (_("Published figures"), create_grid, self));
  rung_wrap_append (RUNG_WRAP (bar), choice);
  rung_wrap_append (RUNG_WRAP (bar), look);
  return bar;
}

static void
rung_market_page_init (RungMarketPage *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->needle = g_strdup ("");
  self->section_ids = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "page");
  gtk_box_append (GTK_BOX (self->box), create_bar (self));
  self->view = gtk_column_view_new (NULL);
  gtk_widget_add_css_class (self->view, "data-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Published figures"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->view);
  self->stack = gtk_stack_new ();
  gtk_widget_set_vexpand (self->stack, TRUE);
  gtk_stack_add_named (GTK_STACK (self->stack), scrolled, "table");
  gtk_box_append (GTK_BOX (self->box), self->stack);
  self->detail = rung_page_create_label (NULL, "detail");
  gtk_label_set_selectable (GTK_LABEL (self->detail), TRUE);
  gtk_box_append (GTK_BOX (self->box), self->detail);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
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
  RungMarketPage *self = g_object_new (RUNG_TYPE_MARKET_PAGE, NULL);

  self->session = g_object_ref (session);
  self->charts = rung_market_view_new (session);
  gtk_stack_add_named (GTK_STACK (self->stack), self->charts, "charts");
  fill (self);
  return GTK_WIDGET (self);
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
  gtk_widget_grab_focus (self->search);
}
