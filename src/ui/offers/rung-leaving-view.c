/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving-view.h"

#include <math.h>

#include "model/results/rung-results-answers.h"
#include "report/charts/rung-leaving-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-leaving-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-side-scroller.h"
#include "ui/parts/rung-grid-view.h"

struct _RungLeavingView
{
  RungSection parent_instance;
  GtkAdjustment *month;
  GtkWidget *spin;
  GtkScale *scale;
  GtkLabel *answer;
  RungGridView *table;
  RungChartArea *chart;
  GPtrArray *offers;        /* ids of those shown */
  GArray **leaving;         /* of each; borrowed from the results, valid within an update */
};

G_DEFINE_FINAL_TYPE (RungLeavingView, rung_leaving_view, RUNG_TYPE_SECTION)

static guint
get_n_months (RungLeavingView *self)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));

  return 12 * rung_results_get_comparison (results)->n_years;
}

/* Fetches the rows of the offers shown; the results keep them. */
static gboolean
fill_table (RungLeavingView  *self,
            RungLeavingTable *table)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  guint month = (guint) lround (gtk_adjustment_get_value (self->month));

  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->leaving, g_free);
  self->offers = rung_results_list_best (results);
  self->leaving = g_new0 (GArray *, self->offers->len + 1);
  for (guint i = 0; i < self->offers->len; i++)
    self->leaving[i] = rung_results_get_leaving (results, g_ptr_array_index (self->offers, i));
  *table = (RungLeavingTable) {
    .document = rung_results_get_compared (results),
    .offers = self->offers,
    .rows = self->leaving,
    .month = MIN (month, get_n_months (self)),
  };
  return self->offers->len > 0;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungLeavingTable table;

  return fill_table (user_data, &table) ? rung_leaving_chart_new (&table, canvas) : NULL;
}

static RungGrid *
rung_leaving_view_create_grid (RungSection *section)
{
  RungLeavingTable table;

  return fill_table (RUNG_LEAVING_VIEW (section), &table) ? rung_leaving_grid_new_month (&table)
                                                         : NULL;
}

static void
set_last_month (RungLeavingView *self,
                guint            n_months)
{
  if ((guint) gtk_adjustment_get_upper (self->month) == n_months)
    return;
  gtk_scale_clear_marks (self->scale);
  for (guint month = 12; month < n_months; month += 12)
    gtk_scale_add_mark (self->scale, month, GTK_POS_BOTTOM, NULL);
  gtk_adjustment_set_upper (self->month, n_months);
  if (gtk_adjustment_get_value (self->month) > n_months)
    gtk_adjustment_set_value (self->month, n_months);
}

static void
rung_leaving_view_update (RungSection *section)
{
  RungLeavingView *self = RUNG_LEAVING_VIEW (section);
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *answer = NULL;
  RungLeavingTable table;

  set_last_month (self, get_n_months (self));
  if (!fill_table (self, &table))
    return;
  answer = rung_phrase_leaving (table.rows, table.offers, table.month);
  gtk_label_set_text (self->answer, answer);
  gtk_widget_set_visible (GTK_WIDGET (self->answer), *answer != '\0');
  grid = rung_leaving_grid_new_month (&table);
  rung_grid_view_show (self->table, grid);
  rung_chart_area_update (self->chart);
}

static void
month_cb (RungLeavingView *self)
{
  rung_section_queue (RUNG_SECTION (self));
}

static void
rung_leaving_view_dispose (GObject *object)
{
  RungLeavingView *self = RUNG_LEAVING_VIEW (object);

  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->leaving, g_free);
  G_OBJECT_CLASS (rung_leaving_view_parent_class)->dispose (object);
}

static void
rung_leaving_view_class_init (RungLeavingViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_leaving_view_dispose;
  section_class->update = rung_leaving_view_update;
  section_class->create_grid = rung_leaving_view_create_grid;
  g_type_ensure (RUNG_TYPE_GRID_VIEW);
  rung_section_class_set_template (section_class, "offers/leaving-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, month);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, spin);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, scale);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, answer);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, table);
  gtk_widget_class_bind_template_child (widget_class, RungLeavingView, chart);
  gtk_widget_class_bind_template_callback (widget_class, month_cb);
}

static void
rung_leaving_view_init (RungLeavingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_side_scroller_pass_wheel (self->spin);
  rung_side_scroller_pass_wheel (GTK_WIDGET (self->scale));
  rung_field_pass_undo (GTK_EDITABLE (self->spin));
  rung_chart_area_set_source (self->chart, build_chart, NULL, self);
}
