/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "household.h"

#include <math.h>

#include "engine/tax/rung-family.h"

/* Even in log, with some who have nothing. */
static double
random_amount (GRand  *dice,
               double  low,
               double  high)
{
  if (g_rand_int_range (dice, 0, 4) == 0)
    return 0.0;
  return floor (exp (g_rand_double_range (dice, log (low), log (high))) * 100.0) / 100.0;
}

/* Gains, or a loss now and then. */
static double
random_result (GRand  *dice,
               double  high)
{
  double amount = random_amount (dice, 100.0, high);

  return g_rand_int_range (dice, 0, 3) == 0 ? -amount : amount;
}

static RungEarner
random_earner (GRand *dice)
{
  RungEarner earner = { .wages = random_amount (dice, 8000.0, 2e6) };

  earner.deferral = MIN (earner.wages, random_amount (dice, 500.0, 24500.0));
  earner.hsa = MIN (earner.wages - earner.deferral, random_amount (dice, 100.0, 8750.0));
  return earner;
}

/**
 * household_new_random:
 * @dice: where chance comes from
 * @status: the filing status
 * @reach: how much it has
 *
 * Returns: a household with amounts of every size, some of them nothing
 */
RungHousehold
household_new_random (GRand            *dice,
                      RungFilingStatus  status,
                      RungReach         reach)
{
  RungHousehold household = { .earners[0] = random_earner (dice) };
  double *details = household.details;

  if (status == RUNG_FILING_JOINT)
    household.earners[1] = random_earner (dice);
  if (reach == RUNG_REACH_WAGES)
    return household;
  for (int i = g_rand_int_range (dice, 0, 4); i > 0; i--)
    rung_household_add_child (&household, g_rand_int_range (dice, 0, 22));
  details[RUNG_DETAIL_DEPENDENTS] += g_rand_int_range (dice, 0, 2);
  details[RUNG_DETAIL_MORTGAGE_INTEREST] = random_amount (dice, 1000.0, 60000.0);
  details[RUNG_DETAIL_OLD_LIMIT_INTEREST]
    = details[RUNG_DETAIL_MORTGAGE_INTEREST] * g_rand_double_range (dice, 1.0, 1.3);
  details[RUNG_DETAIL_PROPERTY_TAX] = random_amount (dice, 1000.0, 60000.0);
  details[RUNG_DETAIL_CHARITY] = random_amount (dice, 100.0, 100000.0);
  household.earners[0].dependent_care = MIN (random_amount (dice, 500.0, 7500.0),
                                             household.earners[0].wages);
  household.earners[0].benefits = random_amount (dice, 200.0, 9000.0);
  if (reach == RUNG_REACH_HOUSEHOLD)
    return household;
  details[RUNG_DETAIL_STOCK_INCOME] = random_amount (dice, 1000.0, 500000.0);
  details[RUNG_DETAIL_OTHER_INCOME] = random_amount (dice, 100.0, 100000.0);
  details[RUNG_DETAIL_SHORT_GAINS] = random_result (dice, 100000.0);
  details[RUNG_DETAIL_LONG_GAINS] = random_result (dice, 500000.0);
  details[RUNG_DETAIL_SMALL_BUSINESS] = MIN (random_amount (dice, 100.0, 500000.0),
                                             MAX (details[RUNG_DETAIL_LONG_GAINS], 0.0));
  details[RUNG_DETAIL_EXCLUDED_GAINS] = random_amount (dice, 100.0, 500000.0);
  details[RUNG_DETAIL_SPREAD] = random_amount (dice, 100.0, 500000.0);
  details[RUNG_DETAIL_AMT_CREDIT] = random_amount (dice, 100.0, 50000.0);
  details[RUNG_DETAIL_SHORT_LOSS] = random_amount (dice, 100.0, 50000.0);
  details[RUNG_DETAIL_LONG_LOSS] = random_amount (dice, 100.0, 50000.0);
  details[RUNG_DETAIL_LIKELY_LOSS] = random_amount (dice, 1.0, 3000.0);
  return household;
}

/**
 * household_dup_text:
 * @about: whose return it is
 * @household: the household
 *
 * Returns: (transfer full): both in words
 */
char *
household_dup_text (const RungTaxReturn *about,
                    const RungHousehold *household)
{
  static const char *const names[RUNG_N_DETAILS] = {
    "interest", "old interest", "property tax", "charity", "dependents", "children", "under 4",
    "under 6", "under 7",
    "under 13", "under 18", "under 19", "stock", "other income", "short gains", "long gains",
    "small business", "excluded",
    "spread", "credit", "short loss", "long loss", "likely loss",
  };
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%s, %d, %s, wages %.2f and %.2f",
                   about->home.locality != NULL ? about->home.locality->id
                                                             : about->home.state != NULL
                   ? about->home.state->id : "us",
                   about->year, rung_filing_status_get_id (about->status),
                   household->earners[0].wages,
                   household->earners[1].wages);
  for (guint i = 0; i < 2; i++)
    if (about->work[i].state != NULL)
      g_string_append_printf (text, ", %u works in %s", i + 1,
                              about->work[i].locality != NULL
                              ? about->work[i].locality->id : about->work[i].state->id);
  for (guint i = 0; i < RUNG_N_DETAILS; i++)
    if (household->details[i] != 0.0)
      g_string_append_printf (text, ", %s %.2f", names[i], household->details[i]);
  return g_string_free (text, FALSE);
}
