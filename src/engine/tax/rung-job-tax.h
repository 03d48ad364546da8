/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/document/rung-document.h"

#include "rung-household.h"
#include "rung-tax-cache.h"
#include "rung-tax-program.h"

G_BEGIN_DECLS

/* The tax on one job in a household: the household's tax with the job less its
 * tax without it, where the person lives and where the work is done. */

typedef struct
{
  const RungTables *tables;
  RungTaxCache *cache;
  const RungProfileInputs *profile;
  int tax_year;
  double inflation;         /* a year, by which brackets rise after the last year held */
  const char *home;         /* (nullable) law of the place the person lives in */
  const char *work;         /* (nullable) law of another place the work is done in */
} RungJobTax;

/* Everything a job brings in a year, as the law sees it, USD per year. */
typedef struct
{
  RungEarner job;
  double roth;              /* of the 401(k), what is taxed now */
  double ordinary;          /* income without payroll taxes */
  double short_gains;       /* short-term gains: taxed as ordinary, and net investment income */
  double gains;             /* long-term, a loss below 0 as short-term ones too */
  double small_business;    /* of them, on small business stock that is left out in part */
  double excluded;          /* long-term, which some states tax and federal law does not */
  double spread;            /* incentive stock options exercised and kept, less those sold */
  double amt_credit;        /* minimum tax of earlier years that is still to come back */
  double short_loss;        /* carried from earlier years, >= 0 */
  double long_loss;         /* likewise */
  double likely_loss;       /* what losses in some outcomes take off other income, by odds */
} RungIncome;

RungFilingStatus      rung_profile_get_filing_status (const RungProfileInputs *profile);
RungHousehold         rung_job_tax_get_household     (const RungJobTax        *self,
                                                      const RungIncome        *income);
const RungTaxProgram *rung_job_tax_get_program       (const RungJobTax        *self,
                                                      const RungHousehold     *household);
gboolean              rung_job_tax_has_law           (const RungJobTax        *self);
void                  rung_job_tax_compute           (const RungJobTax        *self,
                                                      const RungIncome        *income,
                                                      RungTaxes               *due,
                                                      RungTax                  tax,
                                                      RungLedger              *ledger);
double                rung_job_tax_get_next          (const RungJobTax        *self,
                                                      const RungIncome        *income,
                                                      double                   more);

G_END_DECLS
