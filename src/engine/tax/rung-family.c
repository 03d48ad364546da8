/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-family.h"

#include <math.h>

#include "engine/base/rung-years.h"
#include "engine/figures/rung-parameter.h"

#include "rung-job-tax.h"

/* A child who studies is a dependent below this age. Source: Internal Revenue
 * Code, section 152(c)(3). */
#define GROWN_UP 24

static const struct
{
  RungDetail detail;
  int under;                /* years of age at the end of the year */
} ages[] = {
  { .detail = RUNG_DETAIL_CHILDREN, .under = 17 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_4, .under = 4 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_6, .under = 6 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_7, .under = 7 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_13, .under = 13 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_18, .under = 18 },
  { .detail = RUNG_DETAIL_CHILDREN_UNDER_19, .under = 19 },
};

/**
 * rung_household_add_child:
 * @household: a household
 * @age: age at the end of the year; below 0 they are not born yet
 *
 * Counts a child as a dependent, and among those the law counts by age.
 */
void
rung_household_add_child (RungHousehold *household,
                          int            age)
{
  if (age < 0)
    return;
  household->details[RUNG_DETAIL_DEPENDENTS] += 1.0;
  for (guint i = 0; i < G_N_ELEMENTS (ages); i++)
    if (age < ages[i].under)
      household->details[ages[i].detail] += 1.0;
}

static double
get_federal (const RungTables *tables,
             const char       *parameter,
             int               year,
             RungFilingStatus  status)
{
  return rung_parameter_get_number (tables, RUNG_FEDERAL_LAW, parameter, year, status);
}

/* The part of the interest that is on debt within a limit. */
static double
limit_interest (double interest,
                double balance,
                double limit)
{
  return isnan (limit) || balance <= limit ? interest : interest * limit / balance;
}

/* The smaller of what is wanted and the limit; a limit that is not held binds nobody. */
static double
cap (double wanted,
     double limit)
{
  return isnan (limit) ? wanted : MIN (wanted, limit);
}

static void
add_home (RungHousehold           *household,
          const RungTables        *tables,
          const RungProfileInputs *profile,
          int                      year)
{
  RungFilingStatus status = rung_profile_get_filing_status (profile);
  double interest = (double) profile->mortgage_interest;
  double balance = (double) profile->mortgage_balance;

  household->details[RUNG_DETAIL_MORTGAGE_INTEREST]
    = limit_interest (interest, balance, get_federal (tables, "mortgage-debt-limit", year, status));
  household->details[RUNG_DETAIL_OLD_LIMIT_INTEREST]
    = limit_interest (interest, balance,
                      get_federal (tables, "mortgage-debt-limit-old", year, status));
  household->details[RUNG_DETAIL_PROPERTY_TAX] = (double) profile->property_tax;
  household->details[RUNG_DETAIL_CHARITY] = (double) profile->charity;
}

static void
add_spouse (RungHousehold           *household,
            const RungTables        *tables,
            const RungProfileInputs *profile,
            int                      year)
{
  RungEarner *spouse = &household->earners[1];

  if (rung_profile_get_filing_status (profile) != RUNG_FILING_JOINT)
    return;
  spouse->wages = (double) profile->spouse_wages;
  spouse->deferral = MIN (cap ((double) profile->spouse_deferral,
                               rung_household_get_deferral_limit (tables, year, 0)),
                          spouse->wages);
  /* A family shares one limit. */
  spouse->hsa = MIN (cap ((double) profile->spouse_hsa,
                          MAX (rung_household_get_hsa_limit (tables, year,
                                                             0) - (double) profile->hsa, 0.0)),
                     spouse->wages - spouse->deferral);
}

/**
 * rung_family_get_household:
 * @tables: the figures
 * @profile: a profile
 * @tax_year: the year of the return
 *
 * Gives the household as it is without the job of the person: the spouse, the
 * children at their ages of that year, the home, gifts and other income.
 *
 * Returns: the household
 */
RungHousehold
rung_family_get_household (const RungTables        *tables,
                           const RungProfileInputs *profile,
                           int                      tax_year)
{
  RungHousehold household = { 0 };
  int years[RUNG_MAX_BIRTH_YEARS];
  int n = *profile->children != '\0' ? rung_years_parse (profile->children, years, NULL) : 0;

  add_spouse (&household, tables, profile, tax_year);
  for (int i = 0; i < n; i++)
    if (tax_year - years[i] < GROWN_UP)
      rung_household_add_child (&household, tax_year - years[i]);
  household.details[RUNG_DETAIL_DEPENDENTS] += (double) profile->dependents;
  if (profile->mortgage_interest > 0 || profile->property_tax > 0 || profile->charity > 0)
    add_home (&household, tables, profile, tax_year);
  household.details[RUNG_DETAIL_OTHER_INCOME] = (double) profile->other_income;
  household.details[RUNG_DETAIL_LONG_GAINS] = (double) profile->long_term_gains;
  return household;
}
