/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-results-explain.h"

#include "engine/offer/rung-present.h"
#include "engine/path/rung-path-explain.h"
#include "report/grids/rung-comparison-grid.h"

/**
 * rung_results_explain:
 * @self: results
 * @measure: a measure
 * @offer: id of a compared offer
 * @span: which years the figure stands for
 *
 * Says how a figure of the table was made: for the first year every step, for
 * an average or a total the steps of the first year and then each year.
 *
 * Returns: (transfer full): the lines; the last one is the figure
 */
RungLedger *
rung_results_explain (const RungResults *self,
                      RungMeasure        measure,
                      const char        *offer,
                      RungSpan           span)
{
  const RungComparison *comparison = rung_results_get_comparison (self);
  const RungProjection *projection
    = &comparison->projections[rung_comparison_find (comparison, offer)];
  guint year = span == RUNG_SPAN_FIRST_YEAR ? 0 : rung_projection_find_year (projection, measure);
  RungLedger *ledger = rung_results_explain_year (self, measure, offer, year);

  if (span == RUNG_SPAN_PRESENT)
    rung_explain_present (projection, measure, ledger);
  else if (span != RUNG_SPAN_FIRST_YEAR && comparison->n_years > 1)
    rung_explain_years (projection, measure, span == RUNG_SPAN_AVERAGE, ledger);
  return ledger;
}

/**
 * rung_results_explain_year:
 * @self: results
 * @measure: a measure
 * @offer: id of a compared offer
 * @year: a year of the horizon, from 0
 *
 * Says how a figure of one year was made.
 *
 * Returns: (transfer full): the lines; the last one is the figure
 */
RungLedger *
rung_results_explain_year (const RungResults *self,
                           RungMeasure        measure,
                           const char        *offer,
                           guint              year)
{
  RungLedger *ledger = rung_ledger_new ();
  RungContext context;

  rung_results_init_context (self, &context);
  rung_projection_explain (&context, &rung_document_lookup_offer (context.document, offer)->inputs,
                           measure, year, ledger);
  return ledger;
}

/* A line is called what its row of the table is called, which says when nobody entered what
 * they spend. */
static void
name_as_in_table (RungLedger           *ledger,
                  const RungComparison *comparison,
                  RungMeasure           measure)
{
  for (guint i = 0; i < ledger->lines->len; i++)
    {
      RungLedgerLine *line = g_ptr_array_index (ledger->lines, i);

      if (!g_str_equal (line->id, rung_measure_get_info (measure)->id))
        continue;
      g_free (line->title);
      line->title = g_strdup (rung_comparison_get_title (comparison, measure));
    }
}

/**
 * rung_results_explain_lead:
 * @self: results
 * @first: id of a compared offer
 * @second: id of another one
 *
 * Returns: (transfer full): the parts of the difference, over all years; the
 *   last line is the difference
 */
RungLedger *
rung_results_explain_lead (const RungResults *self,
                           const char        *first,
                           const char        *second)
{
  const RungComparison *comparison = rung_results_get_comparison (self);
  RungLedger *ledger = rung_ledger_new ();

  rung_comparison_explain_lead (comparison, (guint) rung_comparison_find (comparison, first),
                                (guint) rung_comparison_find (comparison, second),
                                rung_results_get_ranking (self), ledger);
  name_as_in_table (ledger, comparison, RUNG_MEASURE_LIVING_COST);
  name_as_in_table (ledger, comparison, RUNG_MEASURE_REAL);
  return ledger;
}

/**
 * rung_results_explain_path:
 * @self: results
 * @path: a path, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @view: of the year, summed, at its worth today, or against staying
 *
 * Returns: (transfer full): how the figure was made; empty without an answer
 */
RungLedger *
rung_results_explain_path (const RungResults *self,
                           guint              path,
                           guint              year,
                           RungPathMeasure    measure,
                           RungPathView       view)
{
  RungLedger *ledger = rung_ledger_new ();
  const RungPaths *paths = rung_results_get_paths (self);
  RungWorthContext context;

  rung_results_init_road_context (self, &context);
  if (paths != NULL)
    rung_paths_explain_view (paths, &context, path, year, measure, view, ledger);
  return ledger;
}

/**
 * rung_results_compute_everywhere:
 * @self: results
 * @offer: id of a compared offer
 * @span: first year, average of the years, total or present value
 * @next: (out): USD left of the next 1,000 where the offer is
 *
 * Computes an offer as if it were taxed in every place there is law for.
 *
 * Returns: (transfer full) (element-type RungEverywhereRow): a row per place
 */
GArray *
rung_results_compute_everywhere (const RungResults *self,
                                 const char        *offer,
                                 RungSpan           span,
                                 double            *next)
{
  const RungOfferInputs *inputs = NULL;
  RungContext context;

  rung_results_init_context (self, &context);
  inputs = &rung_document_lookup_offer (context.document, offer)->inputs;
  *next = rung_everywhere_get_next (&context, inputs);
  return rung_everywhere_compute (&context, inputs, span);
}

/**
 * rung_results_compute_changes:
 * @self: results
 *
 * Returns: (transfer full) (element-type RungChange): what each change of the
 *   profile alone is worth, the most total pay first
 */
GArray *
rung_results_compute_changes (const RungResults *self)
{
  RungWorthContext context;

  rung_results_init_worth_context (self, &context);
  return rung_changes_compute (&context);
}

/**
 * rung_results_compute_places:
 * @self: results
 *
 * Returns: (transfer full) (element-type RungChange): the same profile in every
 *   place
 */
GArray *
rung_results_compute_places (const RungResults *self)
{
  RungWorthContext context;

  rung_results_init_worth_context (self, &context);
  return rung_places_compute (&context);
}

/**
 * rung_results_compute_pair:
 * @self: results
 * @first: a change of the profile as it is now
 * @second: another one
 * @gain: (out caller-allocates): what both are worth together
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_results_compute_pair (const RungResults *self,
                           const RungChange  *first,
                           const RungChange  *second,
                           RungWorth         *gain)
{
  RungWorthContext context;

  rung_results_init_worth_context (self, &context);
  return rung_changes_compute_pair (&context, first, second, gain);
}
