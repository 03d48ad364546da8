/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-simulation-offer.h"

#include <math.h>
#include <string.h>

#include "engine/equity/rung-grant.h"
#include "engine/offer/rung-offer-flows.h"

/* Less than this a year, USD, is not worth a draw. */
#define NOTHING 0.005

/* From the middle of a normal distribution to its 90th and its 99th percentile,
 * in standard deviations. */
#define TO_NINTH_TENTH 1.2815515655446004
#define TO_LAST_HUNDREDTH 2.3263478740408408

/* Brackets end at about so much pay, USD: beyond it the last slope holds. */
#define TOP_OF_BRACKETS 1e6

/* The expected pay is at most so many steps of the curve away from none. */
#define MOST_STEPS 16

/* The part of the shares under options that stands for them where they are
 * expected to bring little: what they may bring is taxed all the same. */
#define LEAST_OPTION 0.25

/* The uncertain parts of a year's pay, and how each is taxed. */
typedef struct
{
  double expected;                          /* USD */
  double pay;                               /* USD that the figures below belong to */
  double taxed[RUNG_N_TREATMENTS];          /* USD */
  double held;                              /* USD of pay, in the last year */
  double held_taxed[RUNG_N_TREATMENTS];     /* USD */
  /* of outcomes with a loss: the part that depends on the pay */
  double loss_odds;
  double held_loss_odds;
} Uncertain;

/* An offer as expected, and as if its private company ended worthless: the
 * difference is what depends on the outcome. */
typedef struct
{
  const RungContext *context;
  const RungOfferInputs *inputs;
  RungFlows flows;
  RungFlows worthless;
  RungFlows other;          /* with another amount of uncertain pay */
} Build;

static double
get_private (const RungFlows *flows,
             guint            year)
{
  double sum = 0.0;

  for (guint month = 12 * year; month < MIN (12 * (year + 1), flows->n_months); month++)
    sum += flows->amount[RUNG_MEASURE_PRIVATE][month];
  return sum;
}

static double
get_private_total (const RungFlows *flows)
{
  double total = 0.0;

  for (guint year = 0; year < flows->n_years; year++)
    total += get_private (flows, year);
  return total;
}

/* Outcomes differ in one ratio for all years. It is exact for a sale, where
 * there is one, and for options under water too: their payout is summed anew. */
static void
init_exit (const Build      *build,
           RungFuturesOffer *offer)
{
  RungContext context = *build->context;
  double worthless = get_private_total (&build->worthless);
  double expected = get_private_total (&build->flows) - worthless;
  RungExit exit;

  if (!rung_offer_is_private (build->inputs) || expected < NOTHING)
    return;
  rung_exit_init (&exit, &context, build->inputs, NULL);
  offer->n_outcomes = RUNG_N_OUTCOMES;
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      RungFlows flows;

      context.outcome = i;
      rung_offer_flows_compute (&context, build->inputs, build->flows.n_months, NULL, &flows);
      offer->odds[i] = exit.odds[i];
      offer->outcome[i] = MAX (get_private_total (&flows) - worthless, 0.0) / expected;
    }
  for (guint year = 0; year < build->flows.n_years; year++)
    offer->exit[year] = MAX (get_private (&build->flows,
                                          year) - get_private (&build->worthless, year), 0.0);
}

static double
sum_year (const double *months,
          guint         year)
{
  double sum = 0.0;

  for (guint month = 12 * year; month < 12 * (year + 1); month++)
    sum += months[month];
  return sum;
}

/* Money from later grants in a year, USD. */
static double
get_granted (const RungFuturesOffer *offer,
             guint                   year)
{
  double sum = 0.0;

  for (guint k = 0; k < offer->n_grants; k++)
    sum += sum_year (offer->refresher[k], year);
  return sum;
}

/* Options of a year over their strikes at expected prices, USD. */
static double
get_payoff (const RungFuturesOffer *offer,
            guint                   year)
{
  double sum = 0.0;

  for (guint month = 12 * year; month < 12 * (year + 1); month++)
    sum += MAX (offer->option[month] - offer->strike[month], 0.0);
  return sum;
}

static void
init_bonus (const Build      *build,
            RungFuturesOffer *offer)
{
  const RungOfferInputs *inputs = build->inputs;
  double payout = rung_ratio (inputs->bonus_payout);

  offer->bonus_low = offer->bonus_high = 1.0;
  if (payout <= 0.0)
    return;
  offer->bonus_low = MIN (rung_ratio (inputs->bonus_low) / payout, 1.0);
  offer->bonus_high = MAX (rung_ratio (inputs->bonus_high) / payout, 1.0);
  for (guint year = 0; year < build->flows.n_years; year++)
    offer->bonus[year] = build->flows.amount[RUNG_MEASURE_BONUS][12 * year + 11];
}

/* Later grants that are promised, such as yearly ones, share the column of the
 * refreshers: the spread of both together is that of the refreshers, by their
 * part in the sum. */
static void
init_refreshers (const Build      *build,
                 RungFuturesOffer *offer)
{
  double amount = 0.0, low = 0.0, high = 0.0;
  double refreshed = 0.0, granted = 0.0;
  double part = 0.0;

  offer->refresher_low = offer->refresher_high = 1.0;
  for (guint year = 1; year < build->flows.n_years; year++)
    {
      double least, most;

      amount += rung_offer_get_refresher (build->inputs, year, &least, &most);
      low += least;
      high += most;
      granted += get_granted (offer, year);
    }
  for (guint month = 0; month < build->flows.n_months; month++)
    refreshed += build->flows.amount[RUNG_MEASURE_REFRESHERS][month];
  if (amount <= 0.0 || granted < NOTHING)
    return;
  part = MIN (refreshed / granted, 1.0);
  offer->refresher_low = 1.0 - part * MAX (1.0 - low / amount, 0.0);
  offer->refresher_high = 1.0 + part * MAX (high / amount - 1.0, 0.0);
}

static void
init_shares (const Build      *build,
             RungFuturesOffer *offer)
{
  const RungOfferInputs *inputs = build->inputs;

  /* Of a private company only what follows its price is in these columns. */
  offer->volatility = rung_ratio (inputs->volatility);
  offer->market_share = rung_ratio (build->context->document->assumptions.market_share);
  for (guint month = 0; month < build->flows.n_months; month++)
    {
      offer->option[month] = build->flows.option[month];
      offer->strike[month] = build->flows.strike[month];
    }
  for (guint grant = 0; grant < build->flows.n_grants; grant++)
    if (build->flows.granted[grant] == 0)
      memcpy (offer->equity, build->flows.shares[grant], sizeof offer->equity);
    else
      {
        offer->granted[offer->n_grants] = build->flows.granted[grant];
        memcpy (offer->refresher[offer->n_grants++], build->flows.shares[grant],
                sizeof offer->refresher[0]);
      }
}

static Uncertain
get_uncertain (const Build            *build,
               const RungFuturesOffer *offer,
               guint                   year)
{
  const RungFlows *flows = &build->flows;
  const RungFlows *worthless = &build->worthless;
  gboolean has_exit = offer->n_outcomes > 0;
  double option = sum_year (offer->option, year);
  double payoff = get_payoff (offer, year);
  double counted = MAX (payoff, LEAST_OPTION * option);
  Uncertain self = { .pay = offer->bonus[year] + sum_year (offer->equity,
                                                           year) + get_granted (offer, year)
                            + offer->exit[year] };

  self.expected = self.pay + payoff;
  self.pay += counted;
  self.held = flows->shares_held + (has_exit ? flows->held - worthless->held : 0.0);
  for (int i = 0; i < RUNG_N_TREATMENTS; i++)
    {
      self.taxed[i] = flows->shares_taxed[i][year];
      if (option > 0.0)
        self.taxed[i] += flows->option_taxed[i][year] * counted / option;
      self.held_taxed[i] = flows->shares_held_taxed[i];
      if (has_exit)
        {
          self.taxed[i] += flows->taxed[i][year] - worthless->taxed[i][year];
          self.held_taxed[i] += flows->held_taxed[i] - worthless->held_taxed[i];
        }
    }
  if (has_exit)
    {
      self.loss_odds = flows->loss_odds[year] - worthless->loss_odds[year];
      self.held_loss_odds = flows->held_loss_odds - worthless->held_loss_odds;
    }
  self.taxed[RUNG_TAXED_CASH] += offer->bonus[year];
  return self;
}

/* Money left of a year in which the uncertain pay came to @pay, USD. */
static double
get_left (Build           *build,
          const Uncertain *uncertain,
          guint            year,
          RungMeasure      measure,
          double           pay)
{
  double more = (pay - uncertain->expected) / uncertain->pay;
  RungFlows *flows = &build->other;
  const RungFlows *from = &build->flows;
  guint last = MIN (12 * (year + 1), flows->n_months) - 1;

  /* Which kind of pay it is makes no difference to what is left. */
  flows->amount[RUNG_MEASURE_BONUS][last] = from->amount[RUNG_MEASURE_BONUS][last]
                                            + more * uncertain->pay;
  for (int i = 0; i < RUNG_N_TREATMENTS; i++)
    {
      flows->taxed[i][year] = from->taxed[i][year] + more * uncertain->taxed[i];
      flows->held_taxed[i] = from->held_taxed[i] + more * uncertain->held_taxed[i];
    }
  flows->held = from->held + more * uncertain->held;
  flows->loss_odds[year] = CLAMP (from->loss_odds[year] + more * uncertain->loss_odds, 0.0, 1.0);
  flows->held_loss_odds = CLAMP (from->held_loss_odds + more * uncertain->held_loss_odds, 0.0, 1.0);
  return rung_flows_get_measure (build->context, build->inputs, flows, year, measure);
}

/* How much uncertain pay one future in a hundred or so brings, USD. */
static double
get_most (const RungFuturesOffer *offer,
          guint                   year)
{
  double deviation = offer->volatility * sqrt (year + 1.0);
  double price = exp (TO_LAST_HUNDREDTH * deviation);
  double bonus = 1.0 + (offer->bonus_high - 1.0) * TO_LAST_HUNDREDTH / TO_NINTH_TENTH;
  double refresher = 1.0 + (offer->refresher_high - 1.0) * TO_LAST_HUNDREDTH / TO_NINTH_TENTH;
  double most = bonus * offer->bonus[year] + price * sum_year (offer->equity, year)
                + price * refresher * get_granted (offer, year);
  double outcome = 0.0;

  for (guint month = 12 * year; month < 12 * (year + 1); month++)
    most += MAX (price * offer->option[month] - offer->strike[month], 0.0);
  for (guint i = 0; i < offer->n_outcomes; i++)
    if (offer->odds[i] > 0.0)
      outcome = MAX (outcome, offer->outcome[i]);
  return most + outcome * offer->exit[year];
}

/* The expected pay lies on a step of the curve, so that a future in which all
 * turns out as expected leaves what the projection says. Steps are short where
 * pay varies little and long where it varies much. Where options may bring many
 * times what they are expected to, the steps lead to that instead. */
static double
choose_step (const RungFuturesOffer *offer,
             double                  expected,
             guint                   year)
{
  double most = MIN (get_most (offer, year), 2.0 * expected + TOP_OF_BRACKETS);
  guint n_steps = MOST_STEPS;

  while (n_steps > 1 && (RUNG_KEPT_POINTS - 1) * expected < most * n_steps)
    n_steps /= 2;
  if (sum_year (offer->option, year) > 0.0 && n_steps == 1)
    return MAX (expected, most / (RUNG_KEPT_POINTS - 1));
  return expected / n_steps;
}

static void
init_kept (Build            *build,
           guint             year,
           RungMeasure       measure,
           RungFuturesOffer *offer)
{
  Uncertain uncertain = get_uncertain (build, offer, year);
  RungKept *kept = &offer->kept[year];

  if (uncertain.pay < NOTHING)
    {
      uncertain.pay = 1.0;
      kept->left[0] = get_left (build, &uncertain, year, measure, uncertain.expected);
      return;
    }
  kept->step = choose_step (offer, uncertain.expected, year);
  for (guint i = 0; i < RUNG_KEPT_POINTS; i++)
    kept->left[i] = get_left (build, &uncertain, year, measure, i * kept->step);
  /* The year after looks back at what is expected of this one. */
  for (int i = 0; i < RUNG_N_TREATMENTS; i++)
    build->other.taxed[i][year] = build->flows.taxed[i][year];
  build->other.loss_odds[year] = build->flows.loss_odds[year];
}

/**
 * rung_simulation_init_offer:
 * @context: the context
 * @inputs: an offer
 * @measure: gross, take-home or real
 * @offer: (out caller-allocates): the offer as the simulation takes it
 *
 * Finds what of an offer is uncertain, and what tax and living cost leave of
 * every year if that turns out otherwise.
 *
 * Uncertain are the bonus, shares that are sold when they vest, refreshers, and
 * what the sale of a private company brings. Base pay, one-time money, the
 * share purchase plan, benefits, the strike of options and tax that falls due
 * before a sale stay as they are. In a year with more of it all uncertain pay
 * is taxed in the proportions that are expected. Public options of a year that
 * are sold when they vest are worth what the price lies above their strike.
 */
void
rung_simulation_init_offer (const RungContext     *context,
                            const RungOfferInputs *inputs,
                            RungMeasure            measure,
                            RungFuturesOffer      *offer)
{
  Build *build = g_new (Build, 1);
  RungContext without = *context;

  without.exit_scale = 0.0;
  build->context = context;
  build->inputs = inputs;
  rung_offer_flows_compute (context, inputs, 12 * rung_context_get_years (context), NULL,
                            &build->flows);
  build->other = build->flows;
  rung_offer_flows_compute (&without, inputs, build->flows.n_months, NULL, &build->worthless);
  memset (offer, 0, sizeof *offer);
  init_shares (build, offer);
  init_bonus (build, offer);
  init_refreshers (build, offer);
  init_exit (build, offer);
  for (guint year = 0; year < build->flows.n_years; year++)
    init_kept (build, year, measure, offer);
  g_free (build);
}
