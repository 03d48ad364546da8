/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-details-view.h"

#include <glib/gi18n-lib.h>

#include "engine/offer/rung-present.h"
#include "model/results/rung-results-answers.h"
#include "model/results/rung-results-explain.h"
#include "model/shown/rung-details-shown.h"
#include "report/charts/rung-stack-chart.h"
#include "report/grids/rung-year-grid.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-side-scroller.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-grid-view.h"
#include "ui/parts/rung-offer-chooser.h"

struct _RungDetailsView
{
  RungSection parent_instance;
  RungOfferChooser *offer;
  GtkWidget *scroller;
  RungGridView *table;
  RungChartArea *chart;
};

G_DEFINE_FINAL_TYPE (RungDetailsView, rung_details_view, RUNG_TYPE_SECTION)

/* Returns: (nullable): the offer that is chosen, while it is compared */
static const char *
get_offer (RungDetailsView *self)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  const char *offer = rung_offer_chooser_get (self->offer);

  return offer != NULL && rung_comparison_find (rung_results_get_comparison (results), offer) >= 0
         ? offer : NULL;
}

static const RungStack *
get_stack (RungDetailsView *self)
{
  const char *offer = get_offer (self);

  return offer != NULL
         ? rung_results_get_stack (rung_section_get_results (RUNG_SECTION (self)), offer) : NULL;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  const RungStack *stack = get_stack (user_data);

  return stack != NULL ? rung_stack_chart_new (stack, canvas) : NULL;
}

static RungGrid *
rung_details_view_create_grid (RungSection *section)
{
  const RungResults *results = rung_section_get_results (section);
  const char *offer = get_offer (RUNG_DETAILS_VIEW (section));

  return offer == NULL ? NULL : rung_year_grid_new (rung_results_get_comparison (results),
                                                    rung_results_get_compared (results), offer);
}

/* The offer with the deepest fall has most to tell; without any it is the first one. */
static const char *
find_offer (const RungResults *results)
{
  g_autoptr (GPtrArray) offers = rung_results_list_best (results);
  const char *found = offers->len > 0 ? g_ptr_array_index (offers, 0) : NULL;

  for (guint i = 1; i < offers->len; i++)
    {
      const char *offer = g_ptr_array_index (offers, i);

      if (rung_stack_get_deepest (rung_results_get_stack (results, offer))
          > rung_stack_get_deepest (rung_results_get_stack (results, found)))
        found = offer;
    }
  return found;
}

static void
rung_details_view_update (RungSection *section)
{
  RungDetailsView *self = RUNG_DETAILS_VIEW (section);
  const char *found = find_offer (rung_section_get_results (section));
  g_autoptr (RungGrid) grid = NULL;

  if (found != NULL)
    rung_offer_chooser_propose (self->offer, found);
  grid = rung_details_view_create_grid (section);
  if (grid != NULL)
    rung_grid_view_show (self->table, grid);
  rung_details_shown_update (rung_section_get_shown (section), get_stack (self));
  rung_chart_area_update (self->chart);
}

static void
activated_cb (RungDetailsView *self,
              const char      *row,
              const char      *column,
              guint            place,
              RungCell        *cell)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  const RungComparison *comparison = rung_results_get_comparison (results);
  RungMeasure measure = rung_measure_find (row);
  const char *offer = get_offer (self);
  const char *name = NULL;
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *title = NULL;

  if (offer == NULL || measure == RUNG_N_MEASURES)
    return;
  name = rung_comparison_get_title (comparison, measure);
  if (place < comparison->n_years)
    {
      title = g_strdup_printf (C_("measure and year", "%s, year %u"), name, place + 1);
      ledger = rung_results_explain_year (results, measure, offer, place);
    }
  else
    {
      title = g_strdup_printf (C_("measure", "%s, all years"), name);
      ledger = rung_ledger_new ();
      rung_explain_years (&comparison->projections[rung_comparison_find (comparison, offer)],
                          measure, FALSE, ledger);
    }
  rung_derivation_popup (GTK_WIDGET (cell), title, NULL, ledger);
}

static void
rung_details_view_set_up (RungSection *section)
{
  RungDetailsView *self = RUNG_DETAILS_VIEW (section);

  rung_chart_area_set_source (self->chart, build_chart, NULL, self);
}

static void
rung_details_view_class_init (RungDetailsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_details_view_set_up;
  section_class->update = rung_details_view_update;
  section_class->create_grid = rung_details_view_create_grid;
  g_type_ensure (RUNG_TYPE_GRID_VIEW);
  g_type_ensure (RUNG_TYPE_OFFER_CHOOSER);
  rung_section_class_set_template (section_class, "offers/details-view",
                                   RUNG_TYPE_DETAILS_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungDetailsView, offer);
  gtk_widget_class_bind_template_callback (widget_class, rung_section_queue);
  gtk_widget_class_bind_template_child (widget_class, RungDetailsView, scroller);
  gtk_widget_class_bind_template_child (widget_class, RungDetailsView, table);
  gtk_widget_class_bind_template_child (widget_class, RungDetailsView, chart);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
rung_details_view_init (RungDetailsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_side_scroller_pass_wheel (self->scroller);
}
