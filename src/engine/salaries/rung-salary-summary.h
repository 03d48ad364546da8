/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-records.h"

#include "rung-salaries.h"
#include "rung-salary-query.h"

G_BEGIN_DECLS

/* What rows of pay say together. They have to be of one currency. */

#define RUNG_N_SALARY_PERCENTILES 5
#define RUNG_MAX_SALARY_BUCKETS 32
/* Percentiles of fewer rows move a lot with every row. */
#define RUNG_FEW_SALARIES 30

typedef struct
{
  guint n;                  /* rows that tell the pay */
  double *values;           /* n of them, rising; of the currency, per year */
  double percentiles[RUNG_N_SALARY_PERCENTILES];  /* see rung_salary_percentiles; NaN if n is 0 */
  double mean;              /* NaN if n is 0 */
  double start;             /* of the first bucket */
  double step;              /* width of a bucket; what lies beyond counts in the last */
  guint n_buckets;
  guint counts[RUNG_MAX_SALARY_BUCKETS];
} RungSalarySummary;

extern const double rung_salary_percentiles[RUNG_N_SALARY_PERCENTILES]; /* 10, 25, 50, 75, 90 */

RungSalarySummary *rung_salary_summary_new            (const RungSalaries      *salaries,
                                                       const GArray            *rows,
                                                       RungSalaryPay            pay);
void               rung_salary_summary_free           (RungSalarySummary       *self);
double             rung_salary_summary_get_percentile (const RungSalarySummary *self,
                                                       double                   pay);
void               rung_salaries_find_similar         (const RungSalaries      *salaries,
                                                       const RungTables        *tables,
                                                       const RungProfileInputs *profile,
                                                       RungSalaryFilter        *filter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSalarySummary, rung_salary_summary_free)

G_END_DECLS
