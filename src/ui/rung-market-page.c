/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/rung-market-row.h"

#include "rung-page.h"

struct _RungMarketPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *sections;
  GtkWidget *search;
  GtkWidget *view;
  GtkWidget *detail;
  GtkWidget *count;
  GPtrArray *section_ids;   /* id of a section by position; NULL for all */
  GtkCustomFilter *filter;
  GtkSingleSelection *selection;
  char *needle;
};

G_DEFINE_FINAL_TYPE (RungMarketPage, rung_market_page, GTK_TYPE_WIDGET)

static const struct
{
  RungMarketColumn column;
  const char *title;
  gboolean is_number;
  gboolean expands;
} columns[] = {
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

  return rung_market_row_matches (item, chosen_section (self), self->needle);
}

static void
show_detail (RungMarketPage *self)
{
  RungMarketRow *row = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *text = NULL;

  if (row == NULL)
    {
      gtk_label_set_text (GTK_LABEL (self->detail), _("Nothing found. Try another word or all sections."));
      return;
    }
  text = g_strdup_printf ("%s\n%s%s%s", rung_market_row_get_text (row, RUNG_MARKET_TITLE),
                          rung_market_row_get_detail (row),
                          *rung_market_row_get_detail (row) != '\0' ? "\n" : "",
                          rung_market_row_get_text (row, RUNG_MARKET_SOURCE));
  gtk_label_set_text (GTK_LABEL (self->detail), text);
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
}

static void
search_cb (RungMarketPage *self)
{
  g_free (self->needle);
  self->needle = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  refilter (self);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  column)
{
  GtkWidget *label = gtk_label_new (NULL);
  gboolean is_number = columns[GPOINTER_TO_UINT (column)].is_number;

  gtk_label_set_xalign (GTK_LABEL (label), is_number ? 1.0f : 0.0f);
  if (is_number)
    gtk_widget_add_css_class (label, "figure");
  else
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), columns[GPOINTER_TO_UINT (column)].expands ? 16 : 9);
    }
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  column)
{
  RungMarketRow *row = gtk_list_item_get_item (item);
  const char *text = rung_market_row_get_text (row, columns[GPOINTER_TO_UINT (column)].column);
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);
  if (!columns[GPOINTER_TO_UINT (column)].is_number)
    gtk_widget_set_tooltip_text (label, text);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  RungMarketColumn column = columns[GPOINTER_TO_UINT (user_data)].column;
  double left = rung_market_row_get_number ((RungMarketRow *) a, column);
  double right = rung_market_row_get_number ((RungMarketRow *) b, column);

  if (!columns[GPOINTER_TO_UINT (user_data)].is_number)
    return g_utf8_collate (rung_market_row_get_text ((RungMarketRow *) a, column),
                           rung_market_row_get_text ((RungMarketRow *) b, column));
  /* What has no figure comes before the smallest one. */
  if (isnan (left) || isnan (right))
    return (isnan (left) ? 0 : 1) - (isnan (right) ? 0 : 1);
  return left < right ? -1 : left > right;
}

static void
add_columns (RungMarketPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      GtkColumnViewColumn *column = gtk_column_view_column_new (_(columns[i].title), factory);
      g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, GUINT_TO_POINTER (i), NULL));

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GUINT_TO_POINTER (i));
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GUINT_TO_POINTER (i));
      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, columns[i].expands);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (GTK_COLUMN_VIEW (self->view), column);
      g_object_unref (column);
    }
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
  GListModel *market = rung_session_get_market (self->session, &error);
  GtkFilterListModel *filtered = NULL;
  GtkSortListModel *sorted = NULL;
  GtkSorter *sorter = NULL;

  if (market == NULL)
    {
      gtk_label_set_text (GTK_LABEL (self->detail), error->message);
      return;
    }
  fill_sections (self);
  add_columns (self);
  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  filtered = gtk_filter_list_model_new (g_object_ref (market), g_object_ref (GTK_FILTER (self->filter)));
  sorter = gtk_column_view_get_sorter (GTK_COLUMN_VIEW (self->view));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (sorter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_detail), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sections, "notify::selected", G_CALLBACK (refilter), self, G_CONNECT_SWAPPED);
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

static GtkWidget *
create_bar (RungMarketPage *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->sections = gtk_drop_down_new (NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sections), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Section"), -1);
  self->search = g_object_new (GTK_TYPE_SEARCH_ENTRY, "placeholder-text", _("Search every figure"),
                               "hexpand", TRUE, "max-width-chars", 40, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search every figure"), -1);
  self->count = rung_page_create_label (NULL, "note");
  gtk_label_set_wrap (GTK_LABEL (self->count), FALSE);
  gtk_box_append (GTK_BOX (bar), self->sections);
  gtk_box_append (GTK_BOX (bar), self->search);
  gtk_box_append (GTK_BOX (bar), self->count);
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
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (self->box), scrolled);
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
