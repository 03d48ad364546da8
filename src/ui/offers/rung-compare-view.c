/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-compare-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-line.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/kit/rung-format.h"
#include "report/offers/rung-comparison-notes.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-grid-view.h"
#include "ui/parts/rung-switch.h"

struct _RungCompareView
{
  RungSection parent_instance;
  RungSwitch *ranking;
  RungSwitch *span;
  GtkWidget *against;
  GtkDropDown *baseline;
  GListStore *offers;
  RungGridView *table;
  GtkLabel *notes;
};

G_DEFINE_FINAL_TYPE (RungCompareView, rung_compare_view, RUNG_TYPE_SECTION)

static RungSession *
session_of (RungCompareView *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static void
ranking_cb (RungCompareView *self)
{
  rung_session_set_ranking (session_of (self), rung_switch_get_selected (self->ranking));
}

static void
span_cb (RungCompareView *self)
{
  rung_session_set_span (session_of (self), rung_switch_get_selected (self->span));
}

static void
baseline_cb (RungCompareView *self)
{
  const RungDocument *document = rung_session_get_compared (session_of (self));
  guint selected = gtk_drop_down_get_selected (self->baseline);

  if (selected < rung_document_get_n_offers (document)
      && selected != rung_document_get_baseline (document))
    rung_workspace_set_baseline (rung_session_get_workspace (session_of (self)),
                                 rung_document_get_offer (document, selected)->id);
}

/* The baseline is selected while the offers that are gone are still in the list, so that nothing
 * else is selected in between. */
static void
show_baseline (RungCompareView *self)
{
  const RungDocument *document = rung_session_get_compared (session_of (self));
  guint n_offers = rung_document_get_n_offers (document);

  for (guint i = 0; i < n_offers; i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *name = rung_phrase_offer (offer);
      g_autofree char *letter = rung_format_letter (offer->id);

      rung_lines_set (self->offers, i, name, letter, NULL);
    }
  if (n_offers > 0)
    gtk_drop_down_set_selected (self->baseline, rung_document_get_baseline (document));
  rung_lines_trim (self->offers, n_offers);
  gtk_widget_set_visible (self->against, n_offers > 1);
}

/* What was typed is in the table in the same frame. */
static void
show_figures (RungCompareView *self)
{
  RungSession *session = session_of (self);
  g_autoptr (RungGrid) grid = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  grid = rung_comparison_sheet_new (rung_session_get_comparison (session),
                                    rung_session_get_compared (session),
                                    rung_session_get_span (session));
  rung_grid_view_prefer (self->table,
                         rung_verdict_get_other (rung_results_get_verdict (
                           rung_section_get_results (RUNG_SECTION (self)))));
  rung_grid_view_show (self->table, grid);
  show_baseline (self);
}

static void
rung_compare_view_update (RungSection *section)
{
  RungCompareView *self = RUNG_COMPARE_VIEW (section);
  RungSession *session = session_of (self);
  g_autofree char *notes = rung_comparison_dup_notes (rung_session_get_comparison (session),
                                                      rung_session_get_compared (session));

  show_figures (self);
  rung_switch_set_selected (self->ranking, rung_session_get_ranking (session));
  rung_switch_set_selected (self->span, rung_session_get_span (session));
  gtk_label_set_text (self->notes, notes);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), *notes != '\0');
}

static void
rung_compare_view_set_up (RungSection *section)
{
  RungCompareView *self = RUNG_COMPARE_VIEW (section);

  rung_switch_set_selected (self->ranking, rung_session_get_ranking (session_of (self)));
  rung_switch_set_selected (self->span, rung_session_get_span (session_of (self)));
  g_signal_connect_object (self->ranking, "notify::selected", G_CALLBACK (ranking_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->span, "notify::selected", G_CALLBACK (span_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session_of (self), "recomputed", G_CALLBACK (show_figures), self,
                           G_CONNECT_SWAPPED);
}

static RungGrid *
rung_compare_view_create_grid (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  return rung_comparison_grid_new (rung_session_get_comparison (session),
                                   rung_session_get_compared (session),
                                   rung_session_get_span (session));
}

/* What is said over the steps of a figure. */
static char *
dup_note (RungSession *session,
          RungMeasure  measure,
          const char  *offer)
{
  const RungComparison *comparison = rung_session_get_comparison (session);
  const RungProjection *projection
    = &comparison->projections[rung_comparison_find (comparison, offer)];
  guint year = rung_session_get_span (session) == RUNG_SPAN_FIRST_YEAR
               ? 0 : rung_projection_find_year (projection, measure);

  if (measure == RUNG_MEASURE_APRIL)
    return rung_phrase_april_gap (projection->amount[measure][year]);
  if (rung_session_get_span (session) != RUNG_SPAN_FIRST_YEAR)
    return g_strdup_printf (_("Each step for year %u, then the total of each year."), year + 1);
  return NULL;
}

static void
activated_cb (RungCompareView *self,
              const char      *row,
              const char      *column,
              guint            place,
              RungCell        *cell)
{
  RungSession *session = session_of (self);
  RungMeasure measure = rung_measure_find (row);
  const RungDocument *document = rung_session_get_compared (session);
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *note = NULL;

  if (measure == RUNG_N_MEASURES)
    return;
  name = rung_phrase_offer (rung_document_lookup_offer (document, column));
  title = g_strdup_printf (C_("measure and offer", "%s – %s"),
                           rung_comparison_get_title (rung_session_get_comparison (session),
                                                      measure), name);
  note = dup_note (session, measure, column);
  ledger = rung_results_explain (rung_session_get_results (session), measure, column,
                                 rung_session_get_span (session));
  rung_derivation_popup (GTK_WIDGET (cell), title, note, ledger);
}

static void
rung_compare_view_class_init (RungCompareViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_compare_view_set_up;
  section_class->update = rung_compare_view_update;
  section_class->create_grid = rung_compare_view_create_grid;
  g_type_ensure (RUNG_TYPE_GRID_VIEW);
  g_type_ensure (RUNG_TYPE_LINE);
  rung_section_class_set_template (section_class, "offers/compare-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, ranking);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, span);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, against);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, baseline);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, offers);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, table);
  gtk_widget_class_bind_template_child (widget_class, RungCompareView, notes);
  gtk_widget_class_bind_template_callback (widget_class, baseline_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
rung_compare_view_init (RungCompareView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
