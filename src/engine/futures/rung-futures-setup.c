/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-futures-setup.h"

#include <math.h>
#include <string.h>

#include "rung-futures-work.h"

/* Deviations from the middle of a normal distribution to its 90th percentile. */
#define TO_NINTH_TENTH 1.2815515655446004

static double
get_left (const RungKept *kept,
          double          pay)
{
  double at = kept->step > 0.0 ? pay / kept->step : 0.0;
  guint step = (guint) CLAMP (at, 0.0, RUNG_KEPT_POINTS - 2);

  return kept->left[step] + (at - step) * (kept->left[step + 1] - kept->left[step]);
}

/* Where the price does not move, the days of a year are one. */
static RungFuturesDay *
get_day (RungFuturesSetup *self,
         RungFuturesYear  *year,
         guint             month)
{
  RungFuturesDay *day = NULL;

  if (year->n_days > 0
      && (!self->moves || self->days[year->first_day + year->n_days - 1].month == month))
    return &self->days[year->first_day + year->n_days - 1];
  day = &self->days[year->first_day + year->n_days++];
  *day = (RungFuturesDay) { .month = month, .grant = -1 };
  return day;
}

/* Shares that vest at the end of a month. */
static void
add_vest (RungFuturesSetup       *self,
          RungFuturesYear        *year,
          const RungFuturesOffer *offer,
          guint                   month)
{
  guint n_grants = 0;
  RungFuturesDay *day = NULL;

  for (guint k = 0; k < offer->n_grants; k++)
    if (offer->refresher[k][month - 1] != 0.0)
      n_grants = k + 1;
  if (offer->equity[month - 1] == 0.0 && offer->option[month - 1] == 0.0 && n_grants == 0)
    return;
  day = get_day (self, year, month);
  day->vests |= offer->equity[month - 1] != 0.0 || n_grants > 0;
  day->equity += (float) offer->equity[month - 1];
  day->option += (float) offer->option[month - 1];
  day->strike += (float) offer->strike[month - 1];
  day->n_grants = MAX (day->n_grants, n_grants);
  for (guint k = 0; k < n_grants; k++)
    day->refresher[k] += (float) offer->refresher[k][month - 1];
  year->has_options |= offer->option[month - 1] != 0.0;
}

static void
add_grant (RungFuturesSetup       *self,
           RungFuturesYear        *year,
           const RungFuturesOffer *offer,
           guint                   month)
{
  for (guint k = 0; k < offer->n_grants && self->moves; k++)
    if (offer->granted[k] == month)
      get_day (self, year, month)->grant = (int) k;
}

static void
init_days (RungFuturesSetup       *self,
           const RungFuturesOffer *offer,
           guint                   at)
{
  RungFuturesYear *year = &self->years[at];

  year->first_day = at > 0 ? year[-1].first_day + year[-1].n_days : 0;
  for (guint month = 12 * at + 1; month <= 12 * (at + 1); month++)
    {
      add_vest (self, year, offer, month);
      add_grant (self, year, offer, month);
    }
}

/* How far the price moves between the days. */
static void
init_moves (RungFuturesSetup       *self,
            const RungFuturesOffer *offer)
{
  const RungFuturesYear *last = &self->years[self->n_years - 1];
  double deviation = offer->volatility;
  double share = offer->market_share;
  guint before = 0;

  for (guint i = 0; i < last->first_day + last->n_days; i++)
    {
      RungFuturesDay *day = &self->days[i];

      day->drift = (float) (-0.5 * deviation * deviation * day->month / 12.0);
      day->market = (float) (deviation * share);
      day->own = (float) (deviation * sqrt ((1.0 - share * share) * (day->month - before) / 12.0));
      /* A day between, on which a grant is made and nothing vests, starts anew. */
      day->repeats = i > 0 && day->n_grants > 0 && day[-1].n_grants == day->n_grants
                     && memcmp (day[-1].refresher, day->refresher, sizeof day->refresher) == 0;
      before = day->month;
    }
}

/* Shares and options of the year as expected, rounded as those of a future
 * are, so that the expected one adds nothing. */
static void
expect_days (RungFuturesSetup *self,
             RungFuturesYear  *year)
{
  for (guint i = 0; i < year->n_days; i++)
    {
      const RungFuturesDay *day = &self->days[year->first_day + i];
      float sum = 0.0f;

      for (guint k = 0; k < day->n_grants; k++)
        sum += day->refresher[k];
      year->certain += day->equity + sum;
      year->payoff += MAX (day->option - day->strike, 0.0f);
    }
}

static double
get_expected (const RungFuturesOffer *offer,
              guint                   at)
{
  double pay = offer->bonus[at] + (offer->n_outcomes > 0 ? offer->exit[at] : 0.0);

  for (guint month = 12 * at; month < 12 * (at + 1); month++)
    {
      pay += offer->equity[month] + MAX (offer->option[month] - offer->strike[month], 0.0);
      for (guint k = 0; k < offer->n_grants; k++)
        pay += offer->refresher[k][month];
    }
  return pay;
}

/* A year without variable pay has a single figure. */
static void
init_year (RungFuturesSetup       *setup,
           const RungFuturesOffer *offer,
           guint                   at)
{
  RungFuturesYear *self = &setup->years[at];
  const RungKept *kept = &offer->kept[at];
  double pay = get_expected (offer, at);

  init_days (setup, offer, at);
  self->origin = kept->left[0];
  self->varies = kept->step > 0.0;
  if (!self->varies)
    return;
  self->bonus = (float) offer->bonus[at];
  self->exit = (float) (offer->n_outcomes > 0 ? offer->exit[at] : 0.0);
  expect_days (setup, self);
  self->start = (float) (pay / kept->step);
  self->per_usd = (float) (1.0 / kept->step);
  self->origin = get_left (kept, pay);
  for (guint k = 0; k < RUNG_KEPT_POINTS - 1; k++)
    {
      self->left[k] = (float) (kept->left[k] - self->origin);
      self->slope[k] = (float) (kept->left[k + 1] - kept->left[k]);
    }
  /* Between two steps the expected pay itself is looked up with an error of
   * rounding, which is taken off here. */
  self->origin -= (double) rung_futures_year_look_up (self, 0.0f);
}

/* Outcomes without a chance are left out: rounding must not bring them back. */
static void
init_outcomes (RungFuturesSetup       *self,
               const RungFuturesOffer *offer)
{
  double below = 0.0;

  for (guint k = 0; k < offer->n_outcomes; k++)
    if (offer->odds[k] > 0.0)
      {
        self->limits[self->n_outcomes] = (gint32) (MIN (ceil (below * 0x1p31), 0x1p31) - 1.0);
        self->outcomes[self->n_outcomes++] = (float) (offer->outcome[k] - 1.0);
        below += offer->odds[k];
      }
}

static RungFuturesSpread
make_spread (double low,
             double high)
{
  return (RungFuturesSpread) { (float) ((1.0 - low) / TO_NINTH_TENTH),
                               (float) ((high - 1.0) / TO_NINTH_TENTH) };
}

/**
 * rung_futures_setup_init:
 * @self: (out): the setup
 * @offer: an offer
 * @n_years: 1 to %RUNG_MAX_YEARS
 *
 * Prepares an offer for simulation.
 */
void
rung_futures_setup_init (RungFuturesSetup       *self,
                         const RungFuturesOffer *offer,
                         guint                   n_years)
{
  double deviation = offer->volatility;

  g_assert (deviation >= 0.0 && deviation <= 10.0 && offer->market_share >= 0.0
            && offer->market_share <= 1.0);
  g_assert (offer->n_grants <= RUNG_MAX_GRANT_DAYS);
  g_assert (offer->n_outcomes <= RUNG_MAX_OUTCOMES);
  memset (self, 0, sizeof *self);
  self->n_years = n_years;
  self->moves = deviation > 0.0;
  self->bonus = make_spread (offer->bonus_low, offer->bonus_high);
  self->refresher = make_spread (offer->refresher_low, offer->refresher_high);
  init_outcomes (self, offer);
  for (guint year = 0; year < n_years; year++)
    {
      init_year (self, offer, year);
      g_assert (isfinite (self->years[year].origin));
    }
  init_moves (self, offer);
}
