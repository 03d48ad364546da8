/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flip.h"

#include <math.h>

/* Steps from where the input stands to either end of its range. What they
 * look for is a change of sign, so only two changes inside one step are missed. */
#define N_STEPS 6
/* A range has at most a few million whole values. */
#define MAX_HALVINGS 40

/* The difference of two offers while one input of one of them is turned. */
typedef struct
{
  const RungContext *context;
  const RungOfferInputs *offer;
  RungKnob knob;
  RungMeasure measure;
  double other;             /* USD: worth of the other offer */
  double sign;              /* 1 if the offer is the first one */
} Balance;

static double
get_gap (const Balance *self,
         double         value)
{
  return self->sign * (rung_knob_get_worth (self->knob, self->context, self->offer, value,
                                            self->measure)
                       - self->other);
}

/* Of two that are alike the first is said to be ahead; sums of the same figures
 * in another order may differ by a hair. */
static gboolean
is_first_ahead (double gap)
{
  return gap > -0.005;
}

/* The whole value next to where the sign changes, on the side of @b. */
static double
halve (const Balance *self,
       double         a,
       double         gap_a,
       double         b)
{
  for (int i = 0; i < MAX_HALVINGS && fabs (b - a) > 1.0; i++)
    {
      double middle = round ((a + b) / 2.0);

      if (is_first_ahead (get_gap (self, middle)) == is_first_ahead (gap_a))
        a = middle;
      else
        b = middle;
    }
  return b;
}

/* Looks from @now towards @end; NAN if the order does not turn on the way. */
static double
search (const Balance *self,
        double         now,
        double         gap_now,
        double         end)
{
  double from = now;
  double gap = gap_now;

  for (int i = 1; i <= N_STEPS && end != now; i++)
    {
      /* Short steps first: the nearest answer is the one of interest. */
      double part = (double) (i * i) / (N_STEPS * N_STEPS);
      double to = round (now + (end - now) * part);
      double gap_to = get_gap (self, to);

      if (is_first_ahead (gap_to) != is_first_ahead (gap))
        return halve (self, from, gap, to);
      from = to;
      gap = gap_to;
    }
  return NAN;
}

static void
find_flip (const Balance *balance,
           RungFlip      *flip)
{
  double gap = get_gap (balance, flip->now);
  double below = search (balance, flip->now, gap, flip->low);
  double above = search (balance, flip->now, gap, flip->high);

  flip->flips = !isnan (below) || !isnan (above);
  if (isnan (below) || (!isnan (above) && above - flip->now < flip->now - below))
    flip->value = above;
  else
    flip->value = below;
}

/* Both offers of a pair, by their ids. */
static void
look_up_pair (const RungContext       *context,
              const char              *first,
              const char              *second,
              const RungDocumentOffer *pair[2])
{
  pair[0] = rung_document_lookup_offer (context->document, first);
  pair[1] = rung_document_lookup_offer (context->document, second);
}

/**
 * rung_flips_compute:
 * @context: the context
 * @first: id of an offer
 * @second: id of another offer
 * @measure: gross, take-home or real
 *
 * Looks for the value of each uncertain input of either offer at which their
 * order by the total turns, by bracketing and halving.
 *
 * Returns: (transfer full) (element-type RungFlip): a row per input
 */
GArray *
rung_flips_compute (const RungContext *context,
                    const char        *first,
                    const char        *second,
                    RungMeasure        measure)
{
  GArray *flips = g_array_new (FALSE, TRUE, sizeof (RungFlip));
  const RungDocumentOffer *pair[2];
  double worth[2];

  look_up_pair (context, first, second, pair);
  for (guint i = 0; i < 2; i++)
    worth[i] = rung_offer_get_worth (context, &pair[i]->inputs, measure);
  for (guint i = 0; i < 2; i++)
    for (int knob = 0; knob < RUNG_N_KNOBS; knob++)
      {
        const RungOfferInputs *inputs = &pair[i]->inputs;
        Balance balance = { context, inputs, knob, measure, worth[1 - i], i == 0 ? 1.0 : -1.0 };
        RungFlip flip = { .knob = knob, .offer = pair[i]->id };

        if (!rung_knob_applies (knob, context, inputs)
            || (knob == RUNG_KNOB_LIVING_COST && measure != RUNG_MEASURE_REAL))
          continue;
        flip.now = rung_knob_get (knob, context, inputs);
        rung_knob_get_range (knob, context, inputs, &flip.low, &flip.high);
        find_flip (&balance, &flip);
        g_array_append_val (flips, flip);
      }
  return flips;
}

static int
compare_swings (gconstpointer a,
                gconstpointer b)
{
  const RungSwing *left = a;
  const RungSwing *right = b;
  double by = fabs (right->gap_high - right->gap_low) - fabs (left->gap_high - left->gap_low);

  return by > 0.0 ? 1 : by < 0.0 ? -1 : 0;
}

/**
 * rung_swings_compute:
 * @context: the context
 * @first: id of an offer
 * @second: id of another offer
 * @measure: gross, take-home or real
 *
 * Turns each uncertain input of either offer to a bad and to a good case, all
 * others as they are.
 *
 * Returns: (transfer full) (element-type RungSwing): a row per input that moves
 *   the difference, the widest first
 */
GArray *
rung_swings_compute (const RungContext *context,
                     const char        *first,
                     const char        *second,
                     RungMeasure        measure)
{
  GArray *swings = g_array_new (FALSE, TRUE, sizeof (RungSwing));
  const RungDocumentOffer *pair[2];
  double worth[2];

  look_up_pair (context, first, second, pair);
  for (guint i = 0; i < 2; i++)
    worth[i] = rung_offer_get_worth (context, &pair[i]->inputs, measure);
  for (guint i = 0; i < 2; i++)
    for (int knob = 0; knob < RUNG_N_KNOBS; knob++)
      {
        const RungOfferInputs *inputs = &pair[i]->inputs;
        Balance balance = { context, inputs, knob, measure, worth[1 - i], i == 0 ? 1.0 : -1.0 };
        RungSwing swing = { .knob = knob, .offer = pair[i]->id };

        if (!rung_knob_applies (knob, context, inputs))
          continue;
        rung_knob_get_swing (knob, context, inputs, &swing.low, &swing.high);
        swing.gap_low = get_gap (&balance, swing.low);
        swing.gap_high = get_gap (&balance, swing.high);
        if (fabs (swing.gap_high - swing.gap_low) >= 0.5)
          g_array_append_val (swings, swing);
      }
  g_array_sort (swings, compare_swings);
  return swings;
}

/* How far the input may well be off on the side of the flip. */
static double
get_room (const RungContext *context,
          const RungFlip    *flip)
{
  const RungOfferInputs *offer
    = &rung_document_lookup_offer (context->document, flip->offer)->inputs;
  double low = 0.0;
  double high = 0.0;

  /* A person who expects no refreshers may still get some: a quarter of the grant
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
 * dollars can be compared.
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
find (const RungContext *context,
      const RungFlip    *flip)
{
  return rung_document_find_offer (context->document, flip->offer);
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
  if (!g_str_equal (first->offer, second->offer))
    return find (context, first) < find (context, second) ? -1 : 1;
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
