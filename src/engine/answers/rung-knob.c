/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-knob.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/equity/rung-grant.h"
#include "engine/offer/rung-offer-flows.h"

static const RungKnobInfo infos[] = {
  [RUNG_KNOB_SHARE_GROWTH] = {
    .id = "share-growth", .title = N_("Share growth a year"), .is_percent = TRUE,
  },
  [RUNG_KNOB_REFRESHER] = {
    .id = "refresher", .title = N_("Refresher a year"), .is_percent = FALSE,
  },
  [RUNG_KNOB_REFRESHER_LIST] = {
    .id = "refreshers", .title = N_("Refreshers as you list them"), .is_percent = TRUE,
  },
  [RUNG_KNOB_BONUS_PAYOUT] = {
    .id = "bonus-payout", .title = N_("Bonus payout"), .is_percent = TRUE,
  },
  [RUNG_KNOB_RAISE] = { .id = "raise", .title = N_("Raise a year"), .is_percent = TRUE },
  [RUNG_KNOB_EXIT_VALUE] = {
    .id = "exit-value", .title = N_("Value at a sale"), .is_percent = TRUE,
  },
  [RUNG_KNOB_LIVING_COST] = {
    .id = "living-cost", .title = N_("Living cost a month"), .is_percent = FALSE,
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (infos) == RUNG_N_KNOBS);

#define LOWEST_GROWTH -5000.0

/**
 * rung_knob_get_info:
 * @knob: a knob
 *
 * Returns: (transfer none): its id, untranslated title and unit
 */
const RungKnobInfo *
rung_knob_get_info (RungKnob knob)
{
  g_return_val_if_fail ((guint) knob < RUNG_N_KNOBS, &infos[0]);
  return &infos[knob];
}

/* Profit units follow the price of the company even where it is private; all
 * other equity there waits for the sale. */
static gboolean
follows_price (const RungItem *grant)
{
  const RungGrantInputs *inputs = grant->record;

  return g_str_equal (inputs->kind, "profit-units");
}

static guint
count_following_price (const RungOfferInputs *offer)
{
  guint n = 0;

  for (guint i = 0; i < offer->grants->len; i++)
    if (follows_price (g_ptr_array_index (offer->grants, i)))
      n++;
  return n;
}

static gboolean
waits_for_sale (const RungOfferInputs *offer)
{
  return offer->grant > 0 || offer->ownership > 0 || offer->refresher > 0
         || offer->refreshers->len > 0
         || count_following_price (offer) < offer->grants->len;
}

static gboolean
has_equity (const RungOfferInputs *offer)
{
  return offer->grant > 0 || offer->ownership > 0 || offer->grants->len > 0 || offer->refresher > 0
         || offer->refreshers->len > 0;
}

static gboolean
has_bonus (const RungOfferInputs *offer)
{
  return offer->bonus > 0 || offer->bonus_amount > 0;
}

/* What is expected to be granted within the horizon, and its low and high
 * case. The last anniversary is the end of the last year, too late to vest. */
static double
sum_refreshers (const RungContext     *context,
                const RungOfferInputs *offer,
                double                *low,
                double                *high)
{
  double sum = 0.0;

  *low = *high = 0.0;
  for (guint year = 1; year < rung_context_get_years (context); year++)
    {
      double least = 0.0;
      double most = 0.0;

      sum += rung_offer_get_refresher (offer, year, &least, &most);
      *low += least;
      *high += most;
    }
  return sum;
}

static gboolean
lists_refreshers (const RungContext     *context,
                  const RungOfferInputs *offer)
{
  double low, high;

  return offer->refreshers->len > 0 && sum_refreshers (context, offer, &low, &high) > 0.0;
}

/**
 * rung_knob_applies:
 * @knob: a knob
 * @context: the context
 * @offer: an offer
 *
 * Returns: %TRUE if turning it can change what the offer is worth
 */
gboolean
rung_knob_applies (RungKnob               knob,
                   const RungContext     *context,
                   const RungOfferInputs *offer)
{
  gboolean is_private = rung_offer_is_private (offer);

  switch (knob)
    {
    case RUNG_KNOB_SHARE_GROWTH:
      return is_private ? count_following_price (offer) > 0 : has_equity (offer);
    case RUNG_KNOB_REFRESHER:
      return has_equity (offer) && offer->refreshers->len == 0
      && rung_context_get_years (context) > 1;
    case RUNG_KNOB_REFRESHER_LIST:
      return lists_refreshers (context, offer);
    case RUNG_KNOB_BONUS_PAYOUT:
      return has_bonus (offer);
    case RUNG_KNOB_RAISE:
      return offer->base_pay > 0 && rung_context_get_years (context) > 1;
    case RUNG_KNOB_EXIT_VALUE:
      return is_private && waits_for_sale (offer);
    case RUNG_KNOB_LIVING_COST:
    case RUNG_N_KNOBS:
    default:
      return context->living == RUNG_LIVING_BY_BUDGET;
    }
}

static double
get_living_cost (const RungContext     *context,
                 const RungOfferInputs *offer)
{
  RungFlows flows;

  rung_offer_flows_compute (context, offer, 12, NULL, &flows);
  return rung_flows_get_measure (context, offer, &flows, 0, RUNG_MEASURE_LIVING_COST) / 12.0;
}

/**
 * rung_knob_get:
 * @knob: a knob
 * @context: the context
 * @offer: an offer
 *
 * Returns: where it stands now, in its unit
 */
double
rung_knob_get (RungKnob               knob,
               const RungContext     *context,
               const RungOfferInputs *offer)
{
  switch (knob)
    {
    case RUNG_KNOB_SHARE_GROWTH: return (double) offer->share_growth;
    case RUNG_KNOB_REFRESHER: return (double) offer->refresher;
    case RUNG_KNOB_REFRESHER_LIST: return 10000.0;
    case RUNG_KNOB_BONUS_PAYOUT: return (double) offer->bonus_payout;
    case RUNG_KNOB_RAISE: return (double) offer->raise;
    case RUNG_KNOB_EXIT_VALUE: return 10000.0 * context->exit_scale;
    case RUNG_KNOB_LIVING_COST:
    case RUNG_N_KNOBS:
    default: return get_living_cost (context, offer);
    }
}

/**
 * rung_knob_get_range:
 * @knob: a knob
 * @context: the context
 * @offer: an offer
 * @low: (out): the lowest value worth looking at, in its unit
 * @high: (out): the highest one
 *
 * Says where an answer is looked for.
 */
void
rung_knob_get_range (RungKnob               knob,
                     const RungContext     *context,
                     const RungOfferInputs *offer,
                     double                *low,
                     double                *high)
{
  double now = rung_knob_get (knob, context, offer);

  switch (knob)
    {
    case RUNG_KNOB_SHARE_GROWTH: *low = LOWEST_GROWTH; *high = 10000.0; break;
    case RUNG_KNOB_REFRESHER: *low = 0.0; *high = MAX (3.0 * now, 300000.0); break;
    case RUNG_KNOB_REFRESHER_LIST: *low = 0.0; *high = 50000.0; break;
    case RUNG_KNOB_BONUS_PAYOUT: *low = 0.0; *high = 30000.0; break;
    case RUNG_KNOB_RAISE: *low = -1000.0; *high = 2500.0; break;
    case RUNG_KNOB_EXIT_VALUE: *low = 0.0; *high = 200000.0; break;
    case RUNG_KNOB_LIVING_COST:
    case RUNG_N_KNOBS:
    default: *low = 1.0; *high = MAX (3.0 * now, 15000.0); break;
    }
  *low = MIN (*low, now);
  *high = MAX (*high, now);
}

static void
get_list_swing (const RungContext     *context,
                const RungOfferInputs *offer,
                double                *low,
                double                *high)
{
  double sum = sum_refreshers (context, offer, low, high);

  *low = sum > 0.0 ? 10000.0 * *low / sum : 10000.0;
  *high = sum > 0.0 ? 10000.0 * *high / sum : 10000.0;
}

/**
 * rung_knob_get_swing:
 * @knob: a knob
 * @context: the context
 * @offer: an offer
 * @low: (out): a bad case, in its unit
 * @high: (out): a good case
 *
 * Says how far an input may well be off: share growth by half the swing of the
 * price, bonus and refresher by what was typed for bad and good years, raises
 * by two points, the value at a sale by half and double, living cost by a fifth.
 */
void
rung_knob_get_swing (RungKnob               knob,
                     const RungContext     *context,
                     const RungOfferInputs *offer,
                     double                *low,
                     double                *high)
{
  double now = rung_knob_get (knob, context, offer);

  switch (knob)
    {
    case RUNG_KNOB_SHARE_GROWTH:
      *low = MAX (now - (double) offer->volatility / 2.0, -9000.0);
      *high = now + (double) offer->volatility / 2.0;
      break;
    case RUNG_KNOB_REFRESHER:
      *low = now * rung_ratio (offer->refresher_low);
      *high = now * rung_ratio (offer->refresher_high);
      break;
    case RUNG_KNOB_REFRESHER_LIST:
      get_list_swing (context, offer, low, high);
      break;
    case RUNG_KNOB_BONUS_PAYOUT:
      *low = MIN ((double) offer->bonus_low, now);
      *high = MAX ((double) offer->bonus_high, now);
      break;
    case RUNG_KNOB_RAISE:
      *low = now - 200.0;
      *high = now + 200.0;
      break;
    case RUNG_KNOB_EXIT_VALUE:
      *low = now / 2.0;
      *high = now * 2.0;
      break;
    case RUNG_KNOB_LIVING_COST:
    case RUNG_N_KNOBS:
    default:
      *low = now * 0.8;
      *high = now * 1.2;
    }
}

/* The yearly refresher still fills the years that are not listed, so that both
 * are scaled. */
static double
get_worth_of_refreshers (const RungContext     *context,
                         const RungOfferInputs *offer,
                         double                 factor,
                         RungMeasure            measure)
{
  RungOfferInputs inputs = *offer;
  g_autofree RungRefresherInputs *records = g_new (RungRefresherInputs, offer->refreshers->len);
  g_autofree RungItem *items = g_new0 (RungItem, offer->refreshers->len);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  for (guint i = 0; i < offer->refreshers->len; i++)
    {
      records[i] = *(const RungRefresherInputs *)
                   ((const RungItem *) g_ptr_array_index (offer->refreshers, i))->record;
      records[i].amount = (gint64) round (factor * (double) records[i].amount);
      items[i].record = &records[i];
      g_ptr_array_add (list, &items[i]);
    }
  inputs.refresher = (gint64) round (factor * (double) offer->refresher);
  inputs.refreshers = list;
  return rung_offer_get_worth (context, &inputs, measure);
}

/**
 * rung_knob_get_worth:
 * @knob: a knob
 * @context: the context
 * @offer: an offer
 * @value: where it is turned to, in its unit; rounded to a whole one
 * @measure: gross, take-home or real
 *
 * Returns: the total of the measure over the horizon then, USD
 */
double
rung_knob_get_worth (RungKnob               knob,
                     const RungContext     *context,
                     const RungOfferInputs *offer,
                     double                 value,
                     RungMeasure            measure)
{
  RungContext turned = *context;
  RungOfferInputs inputs = *offer;
  gint64 whole = (gint64) round (value);

  switch (knob)
    {
    case RUNG_KNOB_SHARE_GROWTH: inputs.share_growth = whole; break;
    case RUNG_KNOB_REFRESHER: inputs.refresher = whole; break;
    case RUNG_KNOB_REFRESHER_LIST:
      return get_worth_of_refreshers (context, offer, (double) whole / 10000.0, measure);
    case RUNG_KNOB_BONUS_PAYOUT: inputs.bonus_payout = whole; break;
    case RUNG_KNOB_RAISE: inputs.raise = whole; break;
    case RUNG_KNOB_EXIT_VALUE: turned.exit_scale = (double) whole / 10000.0; break;
    case RUNG_KNOB_LIVING_COST:
    case RUNG_N_KNOBS:
    default: inputs.monthly_budget = MAX (whole, 1); break;
    }
  return rung_offer_get_worth (&turned, &inputs, measure);
}
