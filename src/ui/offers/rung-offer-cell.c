/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-cell.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/parts/rung-derivation.h"

static void
figure_notify_cb (RungCell   *cell,
                  GParamSpec *pspec,
                  RungFigure *figure)
{
  RungMeasure measure = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "measure"));
  const RungMeasureInfo *info = rung_measure_get_info (measure);

  rung_cell_set_text (cell, rung_figure_get_text (figure));
  rung_cell_set_marked (cell, rung_figure_get_is_best (figure));
  /* The difference stands under the sums; beside every part it would shout. */
  if (info->role == RUNG_ROLE_SUBTOTAL)
    rung_cell_set_note (cell, rung_figure_get_gap (figure));
}

static char *
dup_cell_name (RungMeasure  measure,
               const char  *offer)
{
  g_autofree char *letter = rung_format_letter (offer);

  return g_strdup_printf (C_("measure and letter of an offer", "%s, %s:"),
                          _(rung_measure_get_info (measure)->title), letter);
}

static void
cell_activated_cb (RungSession *session,
                   RungCell    *cell)
{
  RungMeasure measure = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "measure"));
  const char *offer = g_object_get_data (G_OBJECT (cell), "offer");
  const RungDocument *document = rung_session_get_compared (session);
  g_autofree char *name = rung_phrase_offer (rung_document_lookup_offer (document, offer));
  g_autofree char *title = g_strdup_printf (C_("measure and offer", "%s – %s"),
                                            _(rung_measure_get_info (measure)->title), name);
  const RungComparison *comparison = rung_session_get_comparison (session);
  g_autoptr (RungLedger) ledger = rung_results_explain (rung_session_get_results (session),
                                                        measure, offer,
                                                        rung_session_get_span (session));
  g_autofree char *note = NULL;
  const RungProjection *projection
    = &comparison->projections[rung_comparison_find (comparison, offer)];
  guint year = rung_session_get_span (session) == RUNG_SPAN_FIRST_YEAR
               ? 0 : rung_projection_find_year (projection, measure);

  if (measure == RUNG_MEASURE_APRIL)
    note = rung_phrase_april_gap (projection->amount[measure][year]);
  else if (rung_session_get_span (session) != RUNG_SPAN_FIRST_YEAR)
    note = g_strdup_printf (_("First the steps of year %u, then every year."), year + 1);
  rung_derivation_popup (GTK_WIDGET (cell), title, note, ledger);
}

/**
 * rung_offer_cell_new:
 * @session: the session
 * @measure: a row of the comparison
 * @offer: id of an offer, interned
 *
 * Returns: (transfer floating): the figure, which keeps up with the session
 */
GtkWidget *
rung_offer_cell_new (RungSession *session,
                     RungMeasure  measure,
                     const char  *offer)
{
  GtkWidget *cell = rung_cell_new ();
  RungFigure *figure = rung_figure_table_get (rung_session_get_figures (session), measure,
                                              offer);
  g_autofree char *name = dup_cell_name (measure, offer);

  g_object_set_data (G_OBJECT (cell), "measure", GUINT_TO_POINTER (measure));
  g_object_set_data (G_OBJECT (cell), "offer", (gpointer) offer);
  if (rung_measure_get_info (measure)->role == RUNG_ROLE_SUBTOTAL)
    gtk_widget_add_css_class (cell, "strong");
  rung_cell_set_name (RUNG_CELL (cell), name);
  figure_notify_cb (RUNG_CELL (cell), NULL, figure);
  g_signal_connect_object (figure, "notify", G_CALLBACK (figure_notify_cb), cell,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cell, "activated", G_CALLBACK (cell_activated_cb), session,
                           G_CONNECT_SWAPPED);
  return cell;
}
