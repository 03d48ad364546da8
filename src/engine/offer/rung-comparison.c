/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Below half a dollar two figures are the same figure. */
#define SAME 0.5

/**
 * rung_ranking_get_measure:
 * @ranking: gross, take-home or real
 *
 * Returns: the measure that offers are ranked by in this ranking
 */
RungMeasure
rung_ranking_get_measure (RungRanking ranking)
{
  static const RungMeasure measures[] = {
    [RUNG_RANKING_GROSS] = RUNG_MEASURE_GROSS,
    [RUNG_RANKING_TAKE_HOME] = RUNG_MEASURE_TAKE_HOME,
    [RUNG_RANKING_REAL] = RUNG_MEASURE_REAL,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (measures) == RUNG_N_RANKINGS);
  g_return_val_if_fail ((guint) ranking < RUNG_N_RANKINGS, RUNG_MEASURE_GROSS);
  return measures[ranking];
}

/**
 * rung_comparison_new:
 * @context: the context; of it the figures are kept, which must outlive the comparison
 *
 * Projects every offer of the document.
 *
 * Returns: (transfer full): the comparison
 */
RungComparison *
rung_comparison_new (const RungContext *context)
{
  RungComparison *self = g_new0 (RungComparison, 1);
  const RungDocument *document = context->document;

  self->tables = context->tables;
  self->n_offers = rung_document_get_n_offers (document);
  self->n_years = (guint) CLAMP (document->assumptions.horizon, 1, RUNG_MAX_YEARS);
  self->living = context->living;
  self->discount = rung_ratio (document->assumptions.discount_rate);
  self->ids = g_new (const char *, MAX (self->n_offers, 1));
  self->projections = g_new (RungProjection, MAX (self->n_offers, 1));
  if (self->n_offers > 0)
    self->baseline = rung_document_get_baseline (document);
  for (guint i = 0; i < self->n_offers; i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);

      self->ids[i] = offer->id;
      rung_projection_compute (context, &offer->inputs, &self->projections[i]);
    }
  return self;
}

/**
 * rung_comparison_free:
 * @self: (nullable) (transfer full): a comparison
 *
 * Frees the comparison.
 */
void
rung_comparison_free (RungComparison *self)
{
  if (self == NULL)
    return;
  g_free (self->ids);
  g_free (self->projections);
  g_free (self);
}

/**
 * rung_comparison_find:
 * @self: a comparison
 * @offer: id of an offer
 *
 * Returns: its index, -1 if it is not compared
 */
int
rung_comparison_find (const RungComparison *self,
                      const char           *offer)
{
  for (guint i = 0; i < self->n_offers; i++)
    if (g_str_equal (self->ids[i], offer))
      return (int) i;
  return -1;
}

/**
 * rung_comparison_get:
 * @self: a comparison
 * @offer: index of an offer
 * @measure: a measure
 * @span: first year, average of the years, total or present value
 *
 * Returns: the figure, USD
 */
double
rung_comparison_get (const RungComparison *self,
                     guint                 offer,
                     RungMeasure           measure,
                     RungSpan              span)
{
  return rung_projection_get (&self->projections[offer], measure, span);
}

/**
 * rung_comparison_get_gap:
 * @self: a comparison
 * @offer: index of an offer
 * @measure: a measure
 * @span: first year, average of the years, total or present value
 *
 * Returns: the figure of the offer less that of the baseline, USD
 */
double
rung_comparison_get_gap (const RungComparison *self,
                         guint                 offer,
                         RungMeasure           measure,
                         RungSpan              span)
{
  return rung_comparison_get (self, offer, measure, span)
         - rung_comparison_get (self, self->baseline, measure, span);
}

/**
 * rung_comparison_has_pay:
 * @self: a comparison
 * @offer: index of an offer
 *
 * An offer that was just added has no pay yet: it has its column, but is not
 * in the race.
 *
 * Returns: %TRUE if the offer brings anything within the horizon
 */
gboolean
rung_comparison_has_pay (const RungComparison *self,
                         guint                 offer)
{
  return rung_comparison_get (self, offer, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL) >= SAME
         || rung_comparison_get (self, offer, RUNG_MEASURE_BASE, RUNG_SPAN_TOTAL) >= SAME;
}

/**
 * rung_comparison_is_best:
 * @self: a comparison
 * @offer: index of an offer
 * @measure: a measure
 * @span: first year, average of the years, total or present value
 *
 * An offer is best at what is better for the person the more there is of it, if
 * none has more. Nobody is best at a tax or a cost, which follows the pay, or at
 * nothing. Where all offers are the same, none is best; an offer without any pay
 * is not in the race.
 *
 * Returns: %TRUE if the offer is best
 */
gboolean
rung_comparison_is_best (const RungComparison *self,
                         guint                 offer,
                         RungMeasure           measure,
                         RungSpan              span)
{
  double own = rung_comparison_get (self, offer, measure, span);
  gboolean differs = FALSE;

  if (!rung_comparison_has_pay (self, offer) || rung_measure_get_sign (measure) < 0.0
      || fabs (own) < SAME)
    return FALSE;
  for (guint i = 0; i < self->n_offers; i++)
    {
      double other = rung_comparison_get (self, i, measure, span);

      if (!rung_comparison_has_pay (self, i))
        continue;
      if (other > own + SAME)
        return FALSE;
      if (other < own - SAME)
        differs = TRUE;
    }
  return differs;
}

/**
 * rung_comparison_has_measure:
 * @self: a comparison
 * @measure: a measure
 *
 * Returns: %TRUE if any offer has anything but nothing in any year
 */
gboolean
rung_comparison_has_measure (const RungComparison *self,
                             RungMeasure           measure)
{
  for (guint i = 0; i < self->n_offers; i++)
    for (guint year = 0; year < self->n_years; year++)
      if (fabs (self->projections[i].amount[measure][year]) >= SAME)
        return TRUE;
  return FALSE;
}

/**
 * rung_comparison_is_ahead:
 * @self: a comparison
 * @offer: index of an offer
 * @other: index of another offer
 * @measure: what they are ranked by
 *
 * Any offer with pay comes before those without, even where it does not pay
 * for the living.
 *
 * Returns: %TRUE if the one has more in total, however little
 */
gboolean
rung_comparison_is_ahead (const RungComparison *self,
                          guint                 offer,
                          guint                 other,
                          RungMeasure           measure)
{
  gboolean has_pay = rung_comparison_has_pay (self, offer);

  if (has_pay != rung_comparison_has_pay (self, other))
    return has_pay;
  return rung_comparison_get (self, offer, measure, RUNG_SPAN_TOTAL)
         > rung_comparison_get (self, other, measure, RUNG_SPAN_TOTAL);
}

/**
 * rung_comparison_get_rank:
 * @self: a comparison
 * @offer: index of an offer
 * @ranking: gross, take-home or real
 *
 * Returns: the rank of the offer by its total, 1 for the best; equals share
 *   one, and those without pay come last
 */
guint
rung_comparison_get_rank (const RungComparison *self,
                          guint                 offer,
                          RungRanking           ranking)
{
  RungMeasure measure = rung_ranking_get_measure (ranking);
  double own = rung_comparison_get (self, offer, measure, RUNG_SPAN_TOTAL);
  gboolean has_pay = rung_comparison_has_pay (self, offer);
  guint rank = 1;

  for (guint i = 0; i < self->n_offers; i++)
    if (rung_comparison_is_ahead (self, i, offer, measure)
        && (has_pay != rung_comparison_has_pay (self, i)
            || rung_comparison_get (self, i, measure, RUNG_SPAN_TOTAL) > own + SAME))
      rank++;
  return rank;
}

/* The best offer that is not taken yet, the first of equals. */
static guint
find_next (const RungComparison *comparison,
           RungMeasure           measure,
           const gboolean       *is_taken)
{
  guint best = G_MAXUINT;

  for (guint i = 0; i < comparison->n_offers; i++)
    if (!is_taken[i]
        && (best == G_MAXUINT || rung_comparison_is_ahead (comparison, i, best, measure)))
      best = i;
  return best;
}

/**
 * rung_comparison_list_best:
 * @comparison: offers side by side
 * @ranking: gross, take-home or real
 *
 * Of many offers only some can be told apart in a picture.
 *
 * Returns: (transfer full) (element-type utf8): ids of the best by their total, at
 *   most %RUNG_MAX_COMPARED, in the order of the document
 */
GPtrArray *
rung_comparison_list_best (const RungComparison *comparison,
                           RungRanking           ranking)
{
  GPtrArray *offers = g_ptr_array_new ();
  g_autofree gboolean *is_taken = g_new0 (gboolean, comparison->n_offers + 1);

  for (guint n = 0; n < MIN (comparison->n_offers, RUNG_MAX_COMPARED); n++)
    is_taken[find_next (comparison, rung_ranking_get_measure (ranking), is_taken)] = TRUE;
  for (guint i = 0; i < comparison->n_offers; i++)
    if (is_taken[i])
      g_ptr_array_add (offers, (gpointer) comparison->ids[i]);
  return offers;
}

static void
add_gap (const RungComparison *comparison,
         guint                 first,
         guint                 second,
         RungMeasure           measure,
         RungLedger           *ledger)
{
  double sign = rung_measure_get_sign (measure);
  double mine = rung_comparison_get (comparison, first, measure, RUNG_SPAN_TOTAL);
  double other = rung_comparison_get (comparison, second, measure, RUNG_SPAN_TOTAL);
  const RungMeasureInfo *info = rung_measure_get_info (measure);
  RungLedgerLine *line = NULL;

  if (fabs (mine - other) < 0.5 && info->role != RUNG_ROLE_SUBTOTAL)
    return;
  line = rung_ledger_add (ledger, info->id, _(info->title), sign * (mine - other),
                          RUNG_STATUS_DERIVED);
  g_free (line->unit);
  line->unit = g_strdup ("USD");
  /* What costs less speaks for the first. */
  line->numbers = g_strdup_printf ("%.0f − %.0f", sign > 0.0 ? mine : other,
                                   sign > 0.0 ? other : mine);
}

/**
 * rung_comparison_explain_lead:
 * @comparison: offers side by side
 * @first: index of an offer
 * @second: index of another offer
 * @ranking: gross, take-home or real
 * @ledger: where the lines go
 *
 * Takes a lead apart: a line for each part of pay that differs, for taxes, and
 * for living cost. The lines sum up to the last one, which is the lead.
 */
void
rung_comparison_explain_lead (const RungComparison *comparison,
                              guint                 first,
                              guint                 second,
                              RungRanking           ranking,
                              RungLedger           *ledger)
{
  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    add_gap (comparison, first, second, kind, ledger);
  if (ranking != RUNG_RANKING_GROSS)
    add_gap (comparison, first, second, RUNG_MEASURE_TAXES, ledger);
  /* Savings are taken off take-home pay and count again after it. */
  if (ranking == RUNG_RANKING_TAKE_HOME)
    add_gap (comparison, first, second, RUNG_MEASURE_SAVED, ledger);
  if (ranking == RUNG_RANKING_REAL)
    add_gap (comparison, first, second, RUNG_MEASURE_LIVING_COST, ledger);
  add_gap (comparison, first, second, rung_ranking_get_measure (ranking), ledger);
}
