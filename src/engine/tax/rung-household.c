/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-household.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/base/rung-error.h"
#include "engine/figures/rung-parameter.h"

/* Above this a wage is a slip of the finger, not a wage. */
#define WAGES_MAX 1e9
/* Nobody who is older works: the year of birth is a slip of the finger. */
#define OLDEST 110
#define DEPENDENTS_MAX 30

static gboolean
check_earner (const RungEarner *earner,
              GError          **error)
{
  double wages = earner->wages;

  if (!isfinite (wages) || wages < 0.0 || wages > WAGES_MAX)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   /* Translators: the wages, then the most possible */
                   _("wages of %.2f: expected 0 to %.0f dollars a year"), wages, WAGES_MAX);
      return FALSE;
    }
  if (!isfinite (earner->dependent_care) || earner->dependent_care < 0.0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE, _("dependent care of %.2f: expected 0 or "
                                                          "more dollars a year"),
                   earner->dependent_care);
      return FALSE;
    }
  if (!isfinite (earner->deferral) || earner->deferral < 0.0
      || !isfinite (earner->hsa) || earner->hsa < 0.0
      || earner->deferral + earner->hsa > wages)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   /* Translators: the two amounts, then the wages */
                   _("401(k) of %.2f and HSA of %.2f: expected 0 or more, together at most the "
                     "wages of %.2f"),
                   earner->deferral, earner->hsa, wages);
      return FALSE;
    }
  return TRUE;
}

static double
get_federal (const RungTables *tables,
             const char       *parameter,
             int               year)
{
  return rung_parameter_get_number (tables, RUNG_FEDERAL_LAW, parameter, year, RUNG_FILING_SINGLE);
}

/* What the law adds to the limit at an age; somebody who does not say when
 * they were born is taken to be younger. */
static double
get_catch_up (const RungTables *tables,
              int               year,
              int               birth_year)
{
  int age = birth_year > year - OLDEST ? year - birth_year : 0;

  if (age >= 60 && age <= 63)
    return get_federal (tables, "k401-catch-up-60-63", year);
  return age >= 50 ? get_federal (tables, "k401-catch-up-50", year) : 0.0;
}

/**
 * rung_household_get_deferral_limit:
 * @tables: the figures
 * @year: tax year
 * @birth_year: year of birth, 0 if it is not known
 *
 * Gives the most a person may defer into a 401(k), with the catch-up of the
 * age they reach that year. Source: IRC 402(g) and 414(v).
 *
 * Returns: USD per year, NAN if it is not held
 */
double
rung_household_get_deferral_limit (const RungTables *tables,
                                   int               year,
                                   int               birth_year)
{
  return get_federal (tables, "k401-limit", year) + get_catch_up (tables, year, birth_year);
}

/**
 * rung_household_get_hsa_limit:
 * @tables: the figures
 * @year: tax year
 * @birth_year: year of birth, 0 if it is not known
 *
 * Gives the most a family may put into a health savings account, with the
 * addition from the age of 55. Source: IRC 223(b).
 *
 * Returns: USD per year, NAN if it is not held
 */
double
rung_household_get_hsa_limit (const RungTables *tables,
                              int               year,
                              int               birth_year)
{
  double limit = get_federal (tables, "hsa-limit-family", year);

  if (birth_year > year - OLDEST && year - birth_year >= 55)
    limit += get_federal (tables, "hsa-catch-up-55", year);
  return limit;
}

/* Deductions above all income are a slip of the finger. */
static gboolean
check_details (const RungHousehold  *household,
               GError              **error)
{
  static const struct { RungDetail detail; const char *name; gboolean is_limited; } costs[] = {
    {
      .detail = RUNG_DETAIL_MORTGAGE_INTEREST, .name = N_("mortgage interest"), .is_limited = TRUE,
    },
    { .detail = RUNG_DETAIL_PROPERTY_TAX, .name = N_("property tax"), .is_limited = FALSE },
    { .detail = RUNG_DETAIL_CHARITY, .name = N_("gifts to charity"), .is_limited = FALSE },
    { .detail = RUNG_DETAIL_OTHER_INCOME, .name = N_("other income"), .is_limited = FALSE },
  };
  double gains = household->details[RUNG_DETAIL_LONG_GAINS];
  double income = household->earners[0].wages + household->earners[1].wages
                  + household->details[RUNG_DETAIL_OTHER_INCOME] + MAX (gains, 0.0);
  double dependents = household->details[RUNG_DETAIL_DEPENDENTS];

  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    {
      double cost = household->details[costs[i].detail];
      double most = costs[i].is_limited ? income : WAGES_MAX;

      if (isfinite (cost) && cost >= 0.0 && cost <= most)
        continue;
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   /* Translators: what it is, such as “property tax”, its amount, then the most
                    * possible */
                   costs[i].is_limited ? _("%s of %.2f: expected 0 to %.2f, the income of the "
                                           "household")
                                       /* Translators: what it is, such as “property tax”, its
                                        * amount, then the most possible */
                                       : _("%s of %.2f: expected 0 to %.0f dollars a year"),
                   _(costs[i].name), cost, most);
      return FALSE;
    }
  if (!isfinite (gains) || fabs (gains) > WAGES_MAX)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   /* Translators: the amount, the most possible, then the largest loss possible */
                   _("long-term gains of %.2f: expected at most %.0f dollars a year, or a loss "
                     "down to −%.0f"), gains,
                   WAGES_MAX, WAGES_MAX);
      return FALSE;
    }
  if (dependents >= 0.0 && dependents <= DEPENDENTS_MAX && floor (dependents) == dependents)
    return TRUE;
  /* Translators: the number found, then the most possible */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE, _("%g dependents: expected a whole number "
                                                      "from 0 to %d"), dependents,
               DEPENDENTS_MAX);
  return FALSE;
}

/**
 * rung_household_get_care_limit:
 * @tables: the figures
 * @status: the filing status
 * @year: tax year
 * @wages: of one earner, USD per year
 * @spouse_wages: of the other, USD per year, which count on a joint return
 *
 * Gives what the law lets into a dependent-care account: the yearly limit, and on
 * a joint return no more than the lower of both wages.
 *
 * Source: Internal Revenue Code, section 129(a)(2) and (b)
 *
 * Returns: USD per year
 */
double
rung_household_get_care_limit (const RungTables *tables,
                               RungFilingStatus  status,
                               int               year,
                               double            wages,
                               double            spouse_wages)
{
  double limit = rung_parameter_get_number (tables, RUNG_FEDERAL_LAW, "dependent-care-limit", year,
                                            status);
  double lower = status == RUNG_FILING_JOINT ? MIN (wages, spouse_wages) : wages;

  return isnan (limit) ? lower : MIN (limit, lower);
}

/**
 * rung_household_limit_care:
 * @household: (inout): a household
 * @tables: the figures
 * @status: the filing status
 * @year: tax year
 *
 * Leaves in a dependent-care account what the law lets in and the pay has room for.
 */
void
rung_household_limit_care (RungHousehold    *household,
                           const RungTables *tables,
                           RungFilingStatus  status,
                           int               year)
{
  RungEarner *earner = &household->earners[0];
  double limit = rung_household_get_care_limit (tables, status, year, earner->wages,
                                                household->earners[1].wages);

  earner->dependent_care = MIN (earner->dependent_care,
                                MIN (limit, earner->wages - earner->deferral - earner->hsa));
}

/* A limit that is not held is NAN and refuses nothing. */
static gboolean
check_limits (const RungTables *tables,
              const RungEarner *earner,
              int               year,
              int               birth_year,
              GError          **error)
{
  double deferral = rung_household_get_deferral_limit (tables, year, birth_year);
  double hsa = rung_household_get_hsa_limit (tables, year, birth_year);

  if (earner->deferral > deferral)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   birth_year > 0
                   /* Translators: the amount, the limit, then the year */
                   ? _("401(k) of %.2f: expected at most %.0f, the limit for %d at this age")
                   /* Translators: the amount, the limit, then the year */
                   : _("401(k) of %.2f: expected at most %.0f, the limit for %d under 50; with a "
                       "birth year a catch-up counts"),
                   earner->deferral, deferral, year);
      return FALSE;
    }
  if (earner->hsa > hsa)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   /* Translators: the amount, the limit, then the year */
                   _("HSA of %.2f: expected at most %.0f, the limit of a family for %d"),
                   earner->hsa, hsa, year);
      return FALSE;
    }
  return TRUE;
}

/**
 * rung_household_check:
 * @tables: the figures
 * @household: who files the return, USD per year
 * @status: the filing status
 * @year: tax year
 * @birth_year: year of birth of both, 0 if it is not known
 * @error: return location
 *
 * Checks what a person typed before tax is computed on it.
 *
 * Fails with %RUNG_ERROR_RANGE if an amount is negative, not finite or
 * absurd, if deductions exceed the wages, if a 401(k) deferral or an HSA exceeds
 * the yearly limit at that age (IRC 402(g), 414(v), 223(b)), or if a spouse has
 * wages without a joint return.
 *
 * Returns: %TRUE if tax can be computed
 */
gboolean
rung_household_check (const RungTables    *tables,
                      const RungHousehold *household,
                      RungFilingStatus     status,
                      int                  year,
                      int                  birth_year,
                      GError             **error)
{
  for (guint i = 0; i < 2; i++)
    if (!check_earner (&household->earners[i], error)
        || !check_limits (tables, &household->earners[i], year, birth_year, error))
      return FALSE;
  if (!check_details (household, error))
    return FALSE;
  if (status != RUNG_FILING_JOINT && household->earners[1].wages > 0.0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   _("spouse’s wages of %.2f: expected 0 unless the filing status is joint"),
                   household->earners[1].wages);
      return FALSE;
    }
  return TRUE;
}

/**
 * rung_household_get_reach:
 * @household: a household
 *
 * Returns: how much a program has to know to compute its tax
 */
RungReach
rung_household_get_reach (const RungHousehold *household)
{
  for (guint i = RUNG_DETAIL_STOCK_INCOME; i < RUNG_N_DETAILS; i++)
    if (household->details[i] != 0.0)
      return RUNG_REACH_ALL;
  for (guint i = 0; i < RUNG_DETAIL_STOCK_INCOME; i++)
    if (household->details[i] != 0.0)
      return RUNG_REACH_HOUSEHOLD;
  for (guint i = 0; i < G_N_ELEMENTS (household->earners); i++)
    if (household->earners[i].dependent_care != 0.0 || household->earners[i].benefits != 0.0)
      return RUNG_REACH_HOUSEHOLD;
  return RUNG_REACH_WAGES;
}

/**
 * rung_column_get_spouse:
 * @own: a column of the first earner
 *
 * Returns: the same column of the other one
 */
RungColumn
rung_column_get_spouse (RungColumn own)
{
  return (RungColumn) ((guint) RUNG_COLUMN_SPOUSE_WAGES + (guint) own);
}

/**
 * rung_detail_get_column:
 * @detail: what a return knows beside its earners
 *
 * Returns: the column it stands in
 */
RungColumn
rung_detail_get_column (RungDetail detail)
{
  return (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) detail);
}
