/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-small-business.h"

#include <math.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-job-tax.h"

/* The first year whose law is held names the rules. */
static int
get_law_year (const RungContext *context)
{
  return (int) context->document->assumptions.first_tax_year;
}

static double
get_number (const RungContext *context,
            const char        *parameter)
{
  return rung_parameter_get_number (context->tables, RUNG_FEDERAL_LAW, parameter,
                                    get_law_year (context),
                                    rung_profile_get_filing_status (&context->document->profile));
}

/* Whether shares bought in a month of the job fall under the law before. */
static gboolean
is_before (const RungContext *context,
           guint              bought)
{
  double month = 12.0 * get_law_year (context) + bought;

  return month < get_number (context, "small-business-first-month");
}

/**
 * rung_small_business_get_part:
 * @context: the context
 * @bought: the month of the job the shares were acquired in, from 1
 * @sold: the month of their sale
 *
 * Source: Internal Revenue Code, section 1202(a)
 *
 * Returns: the part of a gain on them that federal law leaves out, 0 to 1
 */
double
rung_small_business_get_part (const RungContext *context,
                              guint              bought,
                              guint              sold)
{
  const RungScale *rows = rung_parameter_get_rows (context->tables, RUNG_FEDERAL_LAW,
                                                   is_before (context, bought)
                                                   ? "small-business-exclusion-before"
                                                   : "small-business-exclusion",
                                                   get_law_year (context), RUNG_FILING_SINGLE);
  double part = 0.0;

  for (guint i = 0; rows != NULL && i < rows->n_rows && sold - bought >= rows->from[i]; i++)
    part = rows->number[i];
  return part;
}

/**
 * rung_small_business_note:
 * @context: the context
 * @exit: how the company may end
 * @units: shares sold, by what waiting leaves of them
 * @price: what the last round paid, USD a share
 * @basis: what a share cost, USD
 * @bought: the month of the job the shares were acquired in, from 1
 * @month: the month of the sale, from 1
 * @is_held: whether it is counted only, for want of a sale
 * @flows: (inout): where it is noted
 *
 * Notes a gain that is left out, outcome by outcome, for the limit.
 */
void
rung_small_business_note (const RungContext *context,
                          const RungExit    *exit,
                          double             units,
                          double             price,
                          double             basis,
                          guint              bought,
                          guint              month,
                          gboolean           is_held,
                          RungFlows         *flows)
{
  guint at = is_held ? RUNG_MAX_YEARS : (month - 1) / 12;
  double limit = get_number (context,
                             is_before (context, bought) ? "small-business-limit-before"
                             : "small-business-limit");

  if (isnan (limit))
    return;
  for (guint i = 0; i < RUNG_N_OUTCOMES; i++)
    flows->eligible[i][at] += units * MAX (price * exit->ratio[i] - basis, 0.0);
  flows->eligible_basis[at] += units * basis;
  flows->eligible_limit = MAX (flows->eligible_limit, limit);
}

/* What the limit lets through of the gains of a year, in the expectation over all
 * outcomes, as a ratio; each outcome uses up a limit of its own. */
static double
get_share (const RungFlows *flows,
           const RungExit  *exit,
           guint            at,
           double           basis_multiple,
           double          *used)
{
  double eligible = 0.0;
  double counted = 0.0;

  for (guint i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      double limit = MAX (flows->eligible_limit - used[i],
                          basis_multiple * flows->eligible_basis[at]);
      double let_in = MIN (flows->eligible[i][at], MAX (limit, 0.0));

      eligible += exit->odds[i] * flows->eligible[i][at];
      counted += exit->odds[i] * let_in;
      used[i] += let_in;
    }
  return eligible > 0.0 ? counted / eligible : 1.0;
}

/* A gain above the limit is an ordinary long-term gain. */
static void
move (double *taxed_small,
      double *excluded,
      double *gains,
      double  share)
{
  *gains += (1.0 - share) * (*taxed_small + *excluded);
  *taxed_small *= share;
  *excluded *= share;
}

/**
 * rung_small_business_limit:
 * @context: the context
 * @offer: an offer
 * @flows: (inout): its pay, with all grants
 *
 * Leaves out no more gain on small business stock than the law allows for one
 * company: an amount over all years, or a multiple of what the shares sold in a
 * year cost, whichever is more.
 *
 * Source: Internal Revenue Code, section 1202(b)
 */
void
rung_small_business_limit (const RungContext     *context,
                           const RungOfferInputs *offer,
                           RungFlows             *flows)
{
  double multiple = get_number (context, "small-business-basis-multiple");
  double used[RUNG_N_OUTCOMES] = { 0.0 };
  RungExit exit;

  if (flows->eligible_limit <= 0.0 || isnan (multiple))
    return;
  rung_exit_init (&exit, context, offer, NULL);
  for (guint year = 0; year < flows->n_years; year++)
    move (&flows->taxed[RUNG_TAXED_SMALL][year], &flows->taxed[RUNG_TAXED_EXCLUDED][year],
          &flows->taxed[RUNG_TAXED_GAINS][year], get_share (flows, &exit, year, multiple, used));
  move (&flows->held_taxed[RUNG_TAXED_SMALL], &flows->held_taxed[RUNG_TAXED_EXCLUDED],
        &flows->held_taxed[RUNG_TAXED_GAINS],
        get_share (flows, &exit, RUNG_MAX_YEARS, multiple, used));
}
