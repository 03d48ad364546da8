/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-elsewhere-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/rows/rung-table-row.h"
#include "report/charts/rung-tile-chart.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"
#include "ui/parts/rung-table-columns.h"

#define TABLE_HEIGHT 320

struct _RungElsewhereView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *measure;
  GtkWidget *map;
  GtkWidget *table;
  GListStore *list;
  GtkSingleSelection *selection;
  GArray *rows;             /* RungChange */
};

G_DEFINE_FINAL_TYPE (RungElsewhereView, rung_elsewhere_view, GTK_TYPE_WIDGET)

enum
{
  MEASURE_BASE,
  MEASURE_KEPT,
  MEASURE_REAL,
};

enum
{
  COLUMN_PLACE,
  COLUMN_BASE,
  COLUMN_TOTAL,
  COLUMN_KEPT,
  COLUMN_REAL,
  COLUMN_GAIN,
};

static const RungTableColumn columns[] = {
  { COLUMN_PLACE, N_("Place"), FALSE, TRUE },
  { COLUMN_BASE, N_("Base pay"), TRUE, FALSE },
  { COLUMN_TOTAL, N_("Total pay"), TRUE, FALSE },
  { COLUMN_KEPT, N_("After tax"), TRUE, FALSE },
  { COLUMN_REAL, N_("In real terms"), TRUE, FALSE },
  { COLUMN_GAIN, N_("Against here"), TRUE, FALSE },
};

static double
get_gap (RungElsewhereView *self,
         const RungChange  *row)
{
  switch (rung_switch_get_selected (RUNG_SWITCH (self->measure)))
    {
    case MEASURE_BASE: return row->gain.base;
    case MEASURE_KEPT: return row->gain.kept;
    case MEASURE_REAL:
    default: return row->gain.real;
    }
}

static double
get_value (RungElsewhereView *self,
           const RungChange  *row)
{
  switch (rung_switch_get_selected (RUNG_SWITCH (self->measure)))
    {
    case MEASURE_BASE: return row->worth.base;
    case MEASURE_KEPT: return row->worth.kept;
    case MEASURE_REAL:
    default: return row->worth.real;
    }
}

static gboolean
is_here (RungElsewhereView *self,
         const RungPlace   *place)
{
  const char *own = rung_session_get_document (self->session)->profile.place;
  const RungPlace *here = rung_tables_find_place (rung_session_get_tables (self->session), own);

  return here != NULL && (here == place || g_strcmp0 (here->tax_state, place->id) == 0);
}

static RungChart *
build_map (const RungCanvas *canvas,
           gpointer          user_data)
{
  RungElsewhereView *self = user_data;
  g_autoptr (GArray) tiles = rung_tiles_new ();

  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    {
      const RungChange *row = &g_array_index (self->rows, RungChange, i);
      RungTile tile = { rung_tables_find_place (rung_session_get_tables (self->session), row->id) };
      g_autofree char *value = rung_format_thousands (get_value (self, row));
      g_autofree char *gap = rung_format_thousands_signed (get_gap (self, row));

      if (tile.place->tile_column < 0)
        continue;
      tile.gap = get_gap (self, row);
      tile.is_here = is_here (self, tile.place);
      tile.text = g_strdup_printf (_("%s: $%s, %s against here"), row->title, value, gap);
      g_array_append_val (tiles, tile);
    }
  if (tiles->len == 0)
    return NULL;
  return rung_tile_chart_new_of ((const RungTile *) (void *) tiles->data, tiles->len, canvas);
}

static double
map_height (double   line_height,
            gpointer user_data)
{
  return 8.0 * 2.6 * line_height;
}

static void
set_money (RungTableRow *row,
           guint         column,
           double        value)
{
  g_autofree char *text = rung_format_thousands (value);

  rung_table_row_set_number (row, column, value, text);
}

static RungTableRow *
create_row (RungElsewhereView *self,
            const RungChange  *change)
{
  RungTableRow *row = rung_table_row_new ("places");
  const RungPlace *place = rung_tables_find_place (rung_session_get_tables (self->session),
                                                   change->id);
  g_autofree char *here = g_strdup_printf (_("%s (here)"), change->title);
  g_autofree char *gap = rung_format_thousands_signed (get_gap (self, change));

  rung_table_row_set_text (row, COLUMN_PLACE, is_here (self, place) ? here : change->title);
  set_money (row, COLUMN_BASE, change->worth.base);
  set_money (row, COLUMN_TOTAL, change->worth.total);
  set_money (row, COLUMN_KEPT, change->worth.kept);
  set_money (row, COLUMN_REAL, change->worth.real);
  rung_table_row_set_number (row, COLUMN_GAIN, get_gap (self, change), gap);
  return row;
}

static void
show_rows (RungElsewhereView *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (items, create_row (self, &g_array_index (self->rows, RungChange, i)));
  g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)),
                       items->pdata,
                       items->len);
  rung_chart_area_update (RUNG_CHART_AREA (self->map));
}

static void
update (RungElsewhereView *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rung_results_compute_places (rung_session_get_results (self->session));
  show_rows (self);
}

static void
rung_elsewhere_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_elsewhere_view_parent_class)->map (widget);
  update (RUNG_ELSEWHERE_VIEW (widget));
}

static void
rung_elsewhere_view_dispose (GObject *object)
{
  RungElsewhereView *self = RUNG_ELSEWHERE_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_elsewhere_view_parent_class)->dispose (object);
}

static void
rung_elsewhere_view_class_init (RungElsewhereViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_elsewhere_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_elsewhere_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_elsewhere_view_init (RungElsewhereView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static GtkWidget *
create_table (RungElsewhereView *self)
{
  GtkWidget *scrolled = rung_table_columns_create_table (_("The same profile in other places"),
                                                         columns, G_N_ELEMENTS (columns),
                                                         G_LIST_MODEL (g_object_ref (self->list)),
                                                         TABLE_HEIGHT,
                                                         &self->selection);

  self->table = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled));
  return scrolled;
}

static RungGrid *
create_grid (gpointer user_data)
{
  return rung_table_columns_create_grid (GTK_COLUMN_VIEW (RUNG_ELSEWHERE_VIEW (user_data)->table),
                                         columns,
                                         G_N_ELEMENTS (columns));
}

static void
measure_cb (RungElsewhereView *self)
{
  if (self->rows != NULL)
    show_rows (self);
}

static void
build (RungElsewhereView *self)
{
  static const char *const measures[] = { N_("Base pay"), N_("After tax"), N_("In real terms"),
                                          NULL };
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->measure = rung_page_create_switch (_("What places are compared by"), measures);
  rung_switch_set_selected (RUNG_SWITCH (self->measure), MEASURE_REAL);
  g_signal_connect_object (self->measure, "notify::selected", G_CALLBACK (measure_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (bar), self->measure);
  gtk_box_append (GTK_BOX (bar),
                  rung_copy_button_new (_("The same profile in other places"), create_grid, self));
  self->map = rung_page_create_chart (_("The same profile in every state"), build_map, map_height,
                                   self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->map),
                                  _("Tell your level or your years to see other places"));
  gtk_box_append (GTK_BOX (self->box), bar);
  gtk_box_append (GTK_BOX (self->box),
                  rung_page_create_label (_("The middle of the estimate, taxed there, and that at "
                                            "average US prices. Places without published pay of "
                                            "their own follow federal wages of software "
                                            "developers."),
                                          "note"));
  gtk_box_append (GTK_BOX (self->box), self->map);
  gtk_box_append (GTK_BOX (self->box), create_table (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_elsewhere_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_elsewhere_view_new (RungSession *session)
{
  RungElsewhereView *self = g_object_new (RUNG_TYPE_ELSEWHERE_VIEW, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
