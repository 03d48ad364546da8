/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-years-view.h"

#include <glib/gi18n-lib.h>

#include "engine/offer/rung-present.h"
#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "report/charts/rung-year-chart.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/grids/rung-year-grid.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-grid-view.h"

struct _RungYearsView
{
  RungSection parent_instance;
  RungChartArea *chart;
  GtkLabel *counted;
  RungGridView *table;
};

G_DEFINE_FINAL_TYPE (RungYearsView, rung_years_view, RUNG_TYPE_SECTION)

static RungMeasure
get_measure (RungSection *section)
{
  return rung_ranking_get_measure (rung_session_get_ranking (rung_section_get_session (section)));
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  const RungResults *results = rung_section_get_results (user_data);

  return rung_year_chart_new (rung_results_get_comparison (results),
                              rung_results_get_compared (results), canvas);
}

static RungGrid *
rung_years_view_create_grid (RungSection *section)
{
  const RungResults *results = rung_section_get_results (section);

  return rung_year_grid_new_measure (rung_results_get_comparison (results),
                                     rung_results_get_compared (results), get_measure (section));
}

static void
rung_years_view_update (RungSection *section)
{
  RungYearsView *self = RUNG_YEARS_VIEW (section);
  const RungResults *results = rung_section_get_results (section);
  g_autoptr (RungGrid) grid = rung_years_view_create_grid (section);

  gtk_label_set_text (self->counted,
                      rung_comparison_get_title (rung_results_get_comparison (results),
                                                 get_measure (section)));
  rung_grid_view_prefer (self->table,
                         rung_verdict_get_other (rung_results_get_verdict (
                           rung_section_get_results (section))));
  rung_grid_view_show (self->table, grid);
  rung_chart_area_update (self->chart);
}

static void
activated_cb (RungYearsView *self,
              const char    *row,
              const char    *column,
              guint          place,
              RungCell      *cell)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  const RungComparison *comparison = rung_results_get_comparison (results);
  RungMeasure measure = get_measure (RUNG_SECTION (self));
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *name
    = rung_phrase_offer (rung_document_lookup_offer (rung_results_get_compared (results), column));
  g_autofree char *title = NULL;

  if (g_ascii_isdigit (*row))
    {
      guint year = (guint) g_ascii_strtoull (row, NULL, 10);

      /* Translators: an offer, then the year */
      title = g_strdup_printf (_("%s, year %u"), name, year + 1);
      ledger = rung_results_explain_year (results, measure, column, year);
    }
  else
    {
      title = g_strdup_printf (C_("offer", "%s, all years"), name);
      ledger = rung_ledger_new ();
      rung_explain_years (&comparison->projections[rung_comparison_find (comparison, column)],
                          measure, g_str_equal (row, "average"), ledger);
    }
  rung_derivation_popup (GTK_WIDGET (cell), title, NULL, ledger);
}

static void
rung_years_view_class_init (RungYearsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->update = rung_years_view_update;
  section_class->create_grid = rung_years_view_create_grid;
  g_type_ensure (RUNG_TYPE_GRID_VIEW);
  rung_section_class_set_template (section_class, "offers/years-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungYearsView, chart);
  gtk_widget_class_bind_template_child (widget_class, RungYearsView, counted);
  gtk_widget_class_bind_template_child (widget_class, RungYearsView, table);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
rung_years_view_init (RungYearsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_chart_area_set_source (self->chart, build_chart, NULL, self);
}
