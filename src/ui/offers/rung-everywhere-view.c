/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-everywhere-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/rows/rung-table-row.h"
#include "report/charts/rung-tile-chart.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-table-columns.h"

struct _RungEverywhereView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *offers;
  GtkWidget *next;
  GtkWidget *map;
  GtkWidget *table;
  GListStore *list;
  GtkSingleSelection *selection;
  GArray *rows;             /* RungEverywhereRow */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungEverywhereView, rung_everywhere_view, GTK_TYPE_WIDGET)

enum
{
  COLUMN_PLACE,
  COLUMN_TAKE_HOME,
  COLUMN_GAP,
  COLUMN_TAXES,
  COLUMN_NEXT,
};

static const RungTableColumn columns[] = {
  { COLUMN_PLACE, N_("Taxed in"), FALSE, TRUE },
  { COLUMN_TAKE_HOME, N_("Take-home, year 1"), TRUE, FALSE },
  { COLUMN_GAP, N_("Against here"), TRUE, FALSE },
  { COLUMN_TAXES, N_("All taxes"), TRUE, FALSE },
  { COLUMN_NEXT, N_("Left of the next 1,000"), TRUE, FALSE },
};

static guint
chosen_offer (RungEverywhereView *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->offers));

  return selected == GTK_INVALID_LIST_POSITION ? 0 : selected;
}

static RungChart *
build_map (const RungCanvas *canvas,
           gpointer          user_data)
{
  RungEverywhereView *self = user_data;

  return self->rows == NULL ? NULL
         : rung_tile_chart_new (self->rows, rung_session_get_tables (self->session), canvas);
}

static double
map_height (double   line_height,
            gpointer user_data)
{
  return 8.0 * 2.6 * line_height;
}

static RungTableRow *
create_row (const RungEverywhereRow *place)
{
  RungTableRow *row = rung_table_row_new ("places");
  g_autofree char *take_home = rung_format_money (place->take_home);
  g_autofree char *gap = rung_format_money_signed (place->gap);
  g_autofree char *taxes = rung_format_money (place->taxes);
  g_autofree char *next = rung_format_money (place->next);
  g_autofree char *here = g_strdup_printf (_("%s (here)"), place->law->title);

  rung_table_row_set_text (row, COLUMN_PLACE, place->is_here ? here : place->law->title);
  rung_table_row_set_number (row, COLUMN_TAKE_HOME, place->take_home, take_home);
  rung_table_row_set_number (row, COLUMN_GAP, place->gap, gap);
  rung_table_row_set_number (row, COLUMN_TAXES, place->taxes, taxes);
  rung_table_row_set_number (row, COLUMN_NEXT, place->next, next);
  return row;
}

static void
show_rows (RungEverywhereView *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (items, create_row (&g_array_index (self->rows, RungEverywhereRow, i)));
  g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)),
                       items->pdata, items->len);
}

static void
show_next (RungEverywhereView *self,
           double              next)
{
  g_autofree char *left = rung_format_money (next);
  g_autofree char *rate = rung_format_percent (1.0 - next / RUNG_NEXT_DOLLARS);
  g_autofree char *text = g_strdup_printf (_("At this pay the next $1,000 leave $%s: a marginal "
                                             "rate of %s."),
                                           left, rate);

  gtk_label_set_text (GTK_LABEL (self->next), text);
}

static void
update (RungEverywhereView *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  guint offer = chosen_offer (self);
  double next = 0.0;

  if (self->is_updating || !gtk_widget_get_mapped (GTK_WIDGET (self))
      || offer >= rung_document_get_n_offers (document))
    return;
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rung_results_compute_everywhere (rung_session_get_results (self->session),
                                                rung_document_get_offer (document, offer)->id,
                                                &next);
  show_next (self, next);
  show_rows (self);
  rung_chart_area_update (RUNG_CHART_AREA (self->map));
}

static void
fill_offers (RungEverywhereView *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint offer = chosen_offer (self);

  self->is_updating = TRUE;
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, i));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->offers), G_LIST_MODEL (names));
  if (offer < rung_document_get_n_offers (document))
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->offers), offer);
  self->is_updating = FALSE;
  update (self);
}

static void
rung_everywhere_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_everywhere_view_parent_class)->map (widget);
  update (RUNG_EVERYWHERE_VIEW (widget));
}

static void
rung_everywhere_view_dispose (GObject *object)
{
  RungEverywhereView *self = RUNG_EVERYWHERE_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_everywhere_view_parent_class)->dispose (object);
}

static void
rung_everywhere_view_class_init (RungEverywhereViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_everywhere_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_everywhere_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_everywhere_view_init (RungEverywhereView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static GtkWidget *
create_table (RungEverywhereView *self)
{
  GtkWidget *scrolled = rung_table_columns_create_table (_("Take-home pay by place"), columns,
                                                         G_N_ELEMENTS (columns),
                                                         G_LIST_MODEL (g_object_ref (self->list)),
                                                         320,
                                                         &self->selection);

  self->table = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled));
  return scrolled;
}

static RungGrid *
create_grid (gpointer user_data)
{
  return rung_table_columns_create_grid (GTK_COLUMN_VIEW (RUNG_EVERYWHERE_VIEW (user_data)->table),
                                         columns,
                                         G_N_ELEMENTS (columns));
}

static void
build (RungEverywhereView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->offers = gtk_drop_down_new (NULL, NULL);
  gtk_widget_set_valign (self->offers, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->offers), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Offer shown in every place"), -1);
  self->next = rung_page_create_label (NULL, NULL);
  gtk_widget_set_hexpand (self->next, TRUE);
  gtk_widget_add_css_class (self->box, "below-title");
  gtk_box_append (GTK_BOX (bar), self->offers);
  gtk_box_append (GTK_BOX (bar), self->next);
  gtk_box_append (GTK_BOX (bar),
                  rung_copy_button_new (_("Take-home pay by place"), create_grid, self));
  self->map = rung_page_create_chart (_("Take-home pay by state"), build_map, map_height, self);
  gtk_box_append (GTK_BOX (self->box), bar);
  gtk_box_append (GTK_BOX (self->box),
                  rung_page_create_label (_("The same pay, living and working in each place. A "
                                            "city counts its state too."), "note"));
  gtk_box_append (GTK_BOX (self->box), self->map);
  gtk_box_append (GTK_BOX (self->box), create_table (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_object (self->offers, "notify::selected", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rung_everywhere_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_everywhere_view_new (RungSession *session)
{
  RungEverywhereView *self = g_object_new (RUNG_TYPE_EVERYWHERE_VIEW, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (fill_offers), self,
                           G_CONNECT_SWAPPED);
  fill_offers (self);
  return GTK_WIDGET (self);
}
