/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-measure.h"
#include "engine/tax/rung-context.h"

G_BEGIN_DECLS

/* Grants of so many different days keep their own; more count with the day before. */
#define RUNG_MAX_GRANT_DAYS 16

/* Id of the lines that sum up to a kind of pay. */
#define RUNG_FLOWS_TERM "term"
/* The same with the last line on a match, which sums up by itself. */
#define RUNG_FLOWS_TERMS RUNG_FLOWS_TERM ",match"

/* How pay meets tax. What is not named here is not taxed. */
typedef enum
{
  RUNG_TAXED_REGULAR,       /* wages: base pay less the health premium */
  RUNG_TAXED_CASH,          /* wages: bonus and one-time money */
  RUNG_TAXED_STOCK,         /* wages: shares, options, profit units */
  RUNG_TAXED_ORDINARY,      /* income without payroll taxes: ISO and ESPP sold early */
  RUNG_TAXED_SHORT,         /* gains on shares held for a year or less */
  RUNG_TAXED_GAINS,         /* long-term gains */
  RUNG_TAXED_SMALL,         /* the same on small business stock that is left out in part */
  RUNG_TAXED_SPREAD,        /* ISO exercised and kept: alternative minimum tax */
  RUNG_TAXED_EXCLUDED,      /* long-term gains that some states tax and federal law does not */
  RUNG_TAXED_SHORT_LOSS,    /* losses on shares held for a year or less, >= 0 */
  RUNG_TAXED_LONG_LOSS,     /* losses on others, >= 0 */
  RUNG_N_TREATMENTS,
} RungTreatment;

/* Pay by month: month 0 is the first month of the job. After the last month
 * counted nothing vests and nothing is paid. Amounts are USD. */
typedef struct
{
  guint n_months;
  guint n_years;            /* the last one may be a part */
  guint notes;              /* RungNote */
  gboolean is_now;          /* the job the person has already */
  double amount[RUNG_N_PAY_KINDS][RUNG_MAX_MONTHS];
  /* Shares still held left out. */
  double taxed[RUNG_N_TREATMENTS][RUNG_MAX_YEARS];
  /* Of the outcomes with the losses of a year, 0 to 1; and of those on shares still held. */
  double loss_odds[RUNG_MAX_YEARS];
  double held_loss_odds;
  /* Gains that may be left out, by outcome, and what those shares cost; the last: held. */
  double eligible[RUNG_N_OUTCOMES][RUNG_MAX_YEARS + 1];
  double eligible_basis[RUNG_MAX_YEARS + 1];
  double eligible_limit;    /* most that is left out of one company */
  /* One-time pay that leaving early costs. */
  double owed_back[RUNG_MAX_YEARS];
  double held;              /* of the last month: not sold yet */
  /* What they would add to the last year. */
  double held_taxed[RUNG_N_TREATMENTS];
  double claimed;           /* vested private shares as claimed */
  /* Days of a grant, as far as they are told apart: months from the first day, in the order
   * they came. */
  guint n_grants;
  guint granted[RUNG_MAX_GRANT_DAYS];
  /* By day of the grant and month of vesting; then of taxed, held and held_taxed what
   * follows the price of shares. */
  double shares[RUNG_MAX_GRANT_DAYS][RUNG_MAX_MONTHS];
  double shares_taxed[RUNG_N_TREATMENTS][RUNG_MAX_YEARS];
  double shares_held;
  double shares_held_taxed[RUNG_N_TREATMENTS];
  /* Public options sold when they vest: their shares and what those cost, of which the month
   * gets what is above 0; and how the gain would be taxed. */
  double option[RUNG_MAX_MONTHS];
  double strike[RUNG_MAX_MONTHS];
  double option_taxed[RUNG_N_TREATMENTS][RUNG_MAX_YEARS];
  double keep_cost;         /* to keep vested options on leaving */
  double forfeited;         /* granted and not vested, as claimed */
} RungFlows;

/* Where the lines of one measure in one year go. */
typedef struct
{
  RungLedger *ledger;
  RungMeasure measure;
  guint year;
} RungFlowsLog;

void        rung_flows_add             (RungFlows          *self,
                                        RungMeasure         kind,
                                        guint               month,
                                        double              amount);
void        rung_flows_add_taxed       (RungFlows          *self,
                                        RungTreatment       treatment,
                                        guint               month,
                                        double              amount);
void        rung_flows_add_loss        (RungFlows          *self,
                                        RungTreatment       treatment,
                                        guint               month,
                                        double              amount,
                                        double              odds,
                                        gboolean            is_held);
void        rung_flows_add_pay         (RungFlows          *self,
                                        RungMeasure         kind,
                                        RungTreatment       treatment,
                                        guint               month,
                                        double              amount);
double      rung_flows_get_year_months (const RungFlows    *self,
                                        guint               year);
RungLedger *rung_flows_get_ledger      (const RungFlowsLog *log,
                                        RungMeasure         measure,
                                        guint               year);
char       *rung_flows_dup_months      (guint               first,
                                        guint               last);

G_END_DECLS
