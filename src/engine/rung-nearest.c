/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-nearest.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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
 * @view: gross, take-home or real
 *
 * Of many offers only some can be told apart in a picture.
 *
 * Returns: (transfer full) (element-type guint): the best by their total, at
 *   most %RUNG_MAX_COMPARED, in the order of the document
 */
GArray *
rung_comparison_list_best (const RungComparison *comparison,
                           RungView              view)
{
  GArray *offers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree gboolean *is_taken = g_new0 (gboolean, comparison->n_offers + 1);

  for (guint n = 0; n < MIN (comparison->n_offers, RUNG_MAX_COMPARED); n++)
    is_taken[find_next (comparison, rung_view_get_measure (view), is_taken)] = TRUE;
  for (guint i = 0; i < comparison->n_offers; i++)
    if (is_taken[i])
      g_array_append_val (offers, i);
  return offers;
}

/* How far the input may well be off on the side of the flip. */
static double
get_room (const RungContext *context,
          const RungFlip    *flip)
{
  const RungOfferInputs *offer = &rung_document_get_offer (context->document, flip->offer)->inputs;
  double low = 0.0;
  double high = 0.0;

  /* Whoever expects no refreshers may still get some: a quarter of the grant
   * a year is what others give. */
  if (flip->knob == RUNG_KNOB_REFRESHER && flip->now <= 0.0)
    return (double) offer->grant / 4.0;
  rung_knob_get_swing (flip->knob, context, offer, &low, &high);
  return flip->value > flip->now ? high - flip->now : flip->now - low;
}

/**
 * rung_flip_get_distance:
 * @context: the context
 * @flip: a flip
 *
 * Says how far an input is from turning the order, so that percentages and
 * dollars can be held against each other.
 *
 * Returns: 0 at once, 1 at the bad or good case of the input, infinity if the
 *   order does not turn
 */
double
rung_flip_get_distance (const RungContext *context,
                        const RungFlip    *flip)
{
  double room = 0.0;

  if (!flip->flips)
    return INFINITY;
  room = get_room (context, flip);
  return room > 0.0 ? fabs (flip->value - flip->now) / room : INFINITY;
}

static int
compare_flips (gconstpointer a,
               gconstpointer b,
               gpointer      context)
{
  double left = rung_flip_get_distance (context, a);
  double right = rung_flip_get_distance (context, b);
  const RungFlip *first = a;
  const RungFlip *second = b;

  if (left != right)
    return left < right ? -1 : 1;
  if (first->flips != second->flips)
    return first->flips ? -1 : 1;
  if (first->offer != second->offer)
    return first->offer < second->offer ? -1 : 1;
  return (int) first->knob - (int) second->knob;
}

/**
 * rung_flips_sort:
 * @context: the context
 * @flips: (element-type RungFlip): flips of a pair of offers
 *
 * Sorts flips, the nearest first, those that never turn the order last.
 */
void
rung_flips_sort (const RungContext *context,
                 GArray            *flips)
{
  g_array_sort_with_data (flips, compare_flips, (gpointer) context);
}

/**
 * rung_flips_get_nearest:
 * @context: the context
 * @flips: (element-type RungFlip): flips of a pair of offers
 *
 * Returns: (transfer none) (nullable): the flip that is closest to happen,
 *   %NULL if none lies between a bad and a good case of its input
 */
const RungFlip *
rung_flips_get_nearest (const RungContext *context,
                        const GArray      *flips)
{
  const RungFlip *nearest = NULL;
  double distance = 1.0;

  for (guint i = 0; i < flips->len; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      double own = rung_flip_get_distance (context, flip);

      if (own < distance)
        {
          nearest = flip;
          distance = own;
        }
    }
  return nearest;
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
  line = rung_ledger_add (ledger, info->id, _(info->title), sign * (mine - other), RUNG_STATUS_DERIVED);
  g_free (line->unit);
  line->unit = g_strdup ("USD");
  /* What costs less speaks for the first. */
  line->numbers = g_strdup_printf ("%.0f − %.0f", sign > 0.0 ? mine : other, sign > 0.0 ? other : mine);
}

/**
 * rung_comparison_explain_lead:
 * @comparison: offers side by side
 * @first: index of an offer
 * @second: index of another offer
 * @view: gross, take-home or real
 * @ledger: where the lines go
 *
 * Takes a lead apart: a line for each part of pay that differs, for taxes, and
 * for living cost. The lines sum up to the last one, which is the lead.
 */
void
rung_comparison_explain_lead (const RungComparison *comparison,
                              guint                 first,
                              guint                 second,
                              RungView              view,
                              RungLedger           *ledger)
{
  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    add_gap (comparison, first, second, kind, ledger);
  if (view != RUNG_VIEW_GROSS)
    add_gap (comparison, first, second, RUNG_MEASURE_TAXES, ledger);
  /* What is saved is taken away from take-home pay and counts again after it. */
  if (view == RUNG_VIEW_TAKE_HOME)
    add_gap (comparison, first, second, RUNG_MEASURE_SAVED, ledger);
  if (view == RUNG_VIEW_REAL)
    add_gap (comparison, first, second, RUNG_MEASURE_LIVING_COST, ledger);
  add_gap (comparison, first, second, rung_view_get_measure (view), ledger);
}
