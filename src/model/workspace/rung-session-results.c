/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/offer/rung-present.h"
#include "report/kit/rung-format.h"

#include "rung-session-private.h"

static RungFigure *
figure_at (RungSession *self,
           RungMeasure  measure,
           guint        offer)
{
  return g_ptr_array_index (self->figures, (guint) measure * self->n_figure_offers + offer);
}

static void
ensure_figures (RungSession *self)
{
  guint n_offers = self->comparison->n_offers;

  if (self->n_figure_offers == n_offers)
    return;
  g_ptr_array_set_size (self->figures, 0);
  for (guint i = 0; i < RUNG_N_MEASURES * n_offers; i++)
    g_ptr_array_add (self->figures, rung_figure_new ());
  self->n_figure_offers = n_offers;
}

static void
update_figure (RungSession *self,
               RungMeasure  measure,
               guint        offer)
{
  const RungComparison *comparison = self->comparison;
  double sign = rung_measure_get_sign (measure);
  double value = sign * rung_comparison_get (comparison, offer, measure, self->span);
  double gap = sign * rung_comparison_get_gap (comparison, offer, measure, self->span);
  g_autofree char *text = rung_format_money (value);
  g_autofree char *gap_text = NULL;

  if (offer != comparison->baseline && fabs (gap) >= 0.5)
    gap_text = rung_format_money_signed (gap);
  rung_figure_update (figure_at (self, measure, offer), value, text,
                      gap_text != NULL ? gap_text : "",
                      rung_comparison_is_best (comparison, offer, measure, self->span));
}

static void
update_figures (RungSession *self)
{
  ensure_figures (self);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    for (guint offer = 0; offer < self->comparison->n_offers; offer++)
      update_figure (self, measure, offer);
}

static void
update_estimate (RungSession *self)
{
  const RungDocument *document = rung_session_get_worth_document (self);
  RungEstimateQuery query;

  rung_query_from_profile (&document->profile, &document->assumptions, &query);
  query.as_published = self->as_published;
  self->has_estimate = rung_estimate_compute (self->tables, &query, &self->estimate, NULL);
}

/* Steps keep their order while a number or a text is typed, so that rows do
 * not jump at every key. */
static gboolean
is_typing (RungSession *self)
{
  const RungInput *input = self->typing;

  return input != NULL && input->kind != RUNG_KIND_CHOICE && input->kind != RUNG_KIND_SET
         && input->kind != RUNG_KIND_FLAG;
}

/**
 * rung_session_get_worth_document:
 * @self: a session
 *
 * Returns: (transfer none): the document Worth is computed from: the one that
 *   is open, or while a step is previewed the same with the step done
 */
const RungDocument *
rung_session_get_worth_document (RungSession *self)
{
  return self->preview != NULL ? self->preview : self->document;
}

/**
 * rung_session_worth_changed:
 * @self: a session
 *
 * Estimates anew and tells the views; the document is the same.
 */
void
rung_session_worth_changed (RungSession *self)
{
  update_estimate (self);
  g_signal_emit_by_name (self, "recomputed");
}

/**
 * rung_session_recompute:
 * @self: a session
 *
 * Computes everything that is shown from the document as it is now, updates
 * the figures in place and tells the views.
 */
void
rung_session_recompute (RungSession *self)
{
  RungContext context;
  GArray *roadmap = NULL;

  rung_session_forget_answers (self);
  rung_session_forget_path (self);
  rung_session_compare (self);
  rung_session_init_context (self, &context);
  g_clear_pointer (&self->comparison, rung_comparison_free);
  self->comparison = rung_comparison_new (&context);
  update_estimate (self);
  roadmap = rung_roadmap_compute (self->tables, self->document, is_typing (self) ? self->roadmap : NULL);
  g_clear_pointer (&self->roadmap, g_array_unref);
  self->roadmap = roadmap;
  update_figures (self);
  rung_session_judge (self);
  rung_session_simulate (self);
  g_signal_emit_by_name (self, "recomputed");
}

/**
 * rung_session_get_view:
 * @self: a session
 *
 * Returns: what offers are ranked by
 */
RungView
rung_session_get_view (RungSession *self)
{
  return self->view;
}

/**
 * rung_session_set_view:
 * @self: a session
 * @view: gross, take-home or real
 *
 * Chooses what offers are ranked by.
 */
void
rung_session_set_view (RungSession *self,
                       RungView     view)
{
  if (self->view == view)
    return;
  self->view = view;
  rung_session_judge (self);
  rung_session_simulate (self);
  g_signal_emit_by_name (self, "recomputed");
}

/**
 * rung_session_get_span:
 * @self: a session
 *
 * Returns: which years the figures stand for
 */
RungSpan
rung_session_get_span (RungSession *self)
{
  return self->span;
}

/**
 * rung_session_set_span:
 * @self: a session
 * @span: first year, average or total
 *
 * Chooses which years the figures stand for.
 */
void
rung_session_set_span (RungSession *self,
                       RungSpan     span)
{
  if (self->span == span)
    return;
  self->span = span;
  update_figures (self);
  g_signal_emit_by_name (self, "recomputed");
}

/**
 * rung_session_get_as_published:
 * @self: a session
 *
 * Returns: %TRUE if premiums count as published, an overstatement
 */
gboolean
rung_session_get_as_published (RungSession *self)
{
  return self->as_published;
}

/**
 * rung_session_set_as_published:
 * @self: a session
 * @as_published: whether premiums count as published
 *
 * Shows the estimate with premiums in full, which overstates it.
 */
void
rung_session_set_as_published (RungSession *self,
                               gboolean     as_published)
{
  if (self->as_published == as_published)
    return;
  self->as_published = as_published;
  rung_session_forget_path (self);
  rung_session_worth_changed (self);
}

/**
 * rung_session_get_comparison:
 * @self: a session
 *
 * Returns: (transfer none): every offer projected, until the next change
 */
const RungComparison *
rung_session_get_comparison (RungSession *self)
{
  return self->comparison;
}

/**
 * rung_session_get_estimate:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what somebody with the profile is paid
 */
const RungEstimate *
rung_session_get_estimate (RungSession *self)
{
  return self->has_estimate ? &self->estimate : NULL;
}

/**
 * rung_session_get_roadmap:
 * @self: a session
 *
 * Returns: (transfer none) (element-type RungRoadmapRow): the steps ahead
 */
GArray *
rung_session_get_roadmap (RungSession *self)
{
  return self->roadmap;
}

/**
 * rung_session_get_rung:
 * @self: a session
 *
 * Returns: index of the rung of the ladder the person stands on, -1 for none
 */
int
rung_session_get_rung (RungSession *self)
{
  return rung_roadmap_find_rung (self->tables, self->document);
}

/**
 * rung_session_get_figure:
 * @self: a session
 * @measure: a measure
 * @offer: index of an offer
 *
 * Returns: (transfer none): the figure; it changes in place until the number
 *   of offers does
 */
RungFigure *
rung_session_get_figure (RungSession *self,
                         RungMeasure  measure,
                         guint        offer)
{
  return figure_at (self, measure, offer);
}

/**
 * rung_session_explain:
 * @self: a session
 * @measure: a measure
 * @offer: index of an offer
 *
 * Says how a figure of the table was made: for the first year every step, for
 * an average or a total the steps of the first year and then each year.
 *
 * Returns: (transfer full): the lines; the last one is the figure
 */
RungLedger *
rung_session_explain (RungSession *self,
                      RungMeasure  measure,
                      guint        offer)
{
  const RungProjection *projection = &self->comparison->projections[offer];
  RungLedger *ledger = rung_session_explain_year (self, measure, offer,
                                                  self->span == RUNG_SPAN_FIRST_YEAR
                                                  ? 0 : rung_projection_find_year (projection, measure));

  if (self->span == RUNG_SPAN_PRESENT)
    rung_explain_present (projection, measure, ledger);
  else if (self->span != RUNG_SPAN_FIRST_YEAR && self->comparison->n_years > 1)
    rung_explain_years (projection, measure, self->span == RUNG_SPAN_AVERAGE, ledger);
  return ledger;
}

/**
 * rung_session_explain_year:
 * @self: a session
 * @measure: a measure
 * @offer: index of a compared offer
 * @year: a year of the horizon, from 0
 *
 * Says how a figure of one year was made.
 *
 * Returns: (transfer full): the lines; the last one is the figure
 */
RungLedger *
rung_session_explain_year (RungSession *self,
                           RungMeasure  measure,
                           guint        offer,
                           guint        year)
{
  RungLedger *ledger = rung_ledger_new ();
  RungContext context;

  rung_session_init_context (self, &context);
  rung_projection_explain (&context, &rung_document_get_offer (self->compared, offer)->inputs, measure,
                           year, ledger);
  return ledger;
}

/**
 * rung_session_init_context:
 * @self: a session
 * @context: (out caller-allocates): what computations on the document need;
 *   valid until the next change
 *
 * Lets a report compute what the session does not keep.
 */
void
rung_session_init_context (RungSession *self,
                           RungContext *context)
{
  rung_context_init (context, self->tables, self->cache, self->compared);
}

/**
 * rung_session_compute_everywhere:
 * @self: a session
 * @offer: index of an offer
 * @next: (out): USD left of the next 1,000 where the offer is
 *
 * Computes an offer as if it were taxed in every place there is law for.
 *
 * Returns: (transfer full) (element-type RungEverywhereRow): a row per place
 */
GArray *
rung_session_compute_everywhere (RungSession *self,
                                 guint        offer,
                                 double      *next)
{
  const RungOfferInputs *inputs = &rung_document_get_offer (self->compared, offer)->inputs;
  RungContext context;

  rung_session_init_context (self, &context);
  *next = rung_everywhere_get_next (&context, inputs);
  return rung_everywhere_compute (&context, inputs);
}
