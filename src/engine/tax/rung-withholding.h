/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-job-tax.h"

G_BEGIN_DECLS

/* What an employer withholds from a year's pay against what is owed for it. */

/* The wages of a job by how tax is withheld from them, USD per year, >= 0. */
typedef struct
{
  double regular;           /* base pay */
  double bonus;             /* cash beside it: bonus, sign-on, relocation */
  double stock;             /* shares on the day they vest */
} RungPayParts;

typedef struct
{
  RungTaxes withheld;       /* USD per year, from this job */
  RungTaxes owed;           /* USD per year, as rung_job_tax_compute() gives it */
  /* Owed less withheld, from the spouse too: above 0 to pay, below 0 a refund. */
  double gap;
} RungWithholding;

gboolean rung_withholding_compute (const RungJobTax   *job_tax,
                                   const RungIncome   *income,
                                   const RungPayParts *parts,
                                   RungWithholding    *out,
                                   RungLedger         *ledger);

G_END_DECLS
