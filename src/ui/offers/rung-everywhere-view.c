/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-everywhere-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/rows/rung-table-row.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-everywhere-shown.h"
#include "report/charts/rung-tile-chart.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-offer-chooser.h"
#include "ui/parts/rung-table.h"

struct _RungEverywhereView
{
  RungSection parent_instance;
  RungOfferChooser *offer;
  RungChartArea *map;
  RungTable *table;
  GListStore *list;
  GArray *rows;             /* RungEverywhereRow */
};

G_DEFINE_FINAL_TYPE (RungEverywhereView, rung_everywhere_view, RUNG_TYPE_SECTION)

/* The template has the same numbers. */
enum
{
  COLUMN_PLACE,
  COLUMN_GAP,
  COLUMN_TAKE_HOME,
  COLUMN_TAXES,
  COLUMN_NEXT,
};

static RungChart *
build_map (const RungCanvas *canvas,
           gpointer          user_data)
{
  RungEverywhereView *self = user_data;
  RungSession *session = rung_section_get_session (user_data);

  return self->rows == NULL ? NULL
         : rung_tile_chart_new (self->rows, rung_session_get_tables (session), canvas);
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
  rung_table_row_set_number (row, COLUMN_GAP, place->gap, gap);
  rung_table_row_set_number (row, COLUMN_TAKE_HOME, place->take_home, take_home);
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
rung_everywhere_view_update (RungSection *section)
{
  RungEverywhereView *self = RUNG_EVERYWHERE_VIEW (section);
  const RungResults *results = rung_section_get_results (section);
  const RungVerdict *verdict = rung_results_get_verdict (results);
  const char *offer = NULL;
  double next = 0.0;

  if (verdict->leader != NULL)
    rung_offer_chooser_propose (self->offer, verdict->leader);
  offer = rung_offer_chooser_get (self->offer);
  if (offer == NULL || rung_comparison_find (rung_results_get_comparison (results), offer) < 0)
    return;
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rung_results_compute_everywhere (results, offer,
                                                rung_session_get_span (rung_section_get_session (
                                                                         section)), &next);
  rung_everywhere_shown_update (rung_section_get_shown (section), next);
  show_rows (self);
  rung_chart_area_update (self->map);
}

static RungGrid *
rung_everywhere_view_create_grid (RungSection *section)
{
  return rung_table_create_grid (RUNG_EVERYWHERE_VIEW (section)->table);
}

static void
rung_everywhere_view_set_up (RungSection *section)
{
  RungEverywhereView *self = RUNG_EVERYWHERE_VIEW (section);

  rung_chart_area_set_source (self->map, build_map, NULL, self);
}

static void
rung_everywhere_view_dispose (GObject *object)
{
  RungEverywhereView *self = RUNG_EVERYWHERE_VIEW (object);

  g_clear_object (&self->list);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (rung_everywhere_view_parent_class)->dispose (object);
}

static void
rung_everywhere_view_class_init (RungEverywhereViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_everywhere_view_dispose;
  section_class->set_up = rung_everywhere_view_set_up;
  section_class->update = rung_everywhere_view_update;
  section_class->create_grid = rung_everywhere_view_create_grid;
  g_type_ensure (RUNG_TYPE_OFFER_CHOOSER);
  g_type_ensure (RUNG_TYPE_TABLE);
  rung_section_class_set_template (section_class, "offers/everywhere-view",
                                   RUNG_TYPE_EVERYWHERE_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungEverywhereView, map);
  gtk_widget_class_bind_template_child (widget_class, RungEverywhereView, offer);
  gtk_widget_class_bind_template_child (widget_class, RungEverywhereView, table);
  gtk_widget_class_bind_template_callback (widget_class, rung_section_queue);
}

static void
rung_everywhere_view_init (RungEverywhereView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_table_set_model (self->table, G_LIST_MODEL (self->list));
}
