/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <math.h>

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* Pay that a person has brought along, column by column: texts are kept once,
 * amounts in the currency of their row and never converted. */

typedef enum
{
  RUNG_SALARY_TITLE,
  RUNG_SALARY_LEVEL,
  RUNG_SALARY_PLACE,
  RUNG_SALARY_EMPLOYER,
  RUNG_SALARY_CURRENCY,
  RUNG_N_SALARY_TEXTS,
} RungSalaryText;

typedef enum
{
  RUNG_SALARY_BASE,
  RUNG_SALARY_TOTAL,
  RUNG_N_SALARY_PAYS,
} RungSalaryPay;

#define RUNG_NO_MONTH G_MININT

typedef struct
{
  const char *texts[RUNG_N_SALARY_TEXTS]; /* (nullable): NULL or "" = missing */
  double pays[RUNG_N_SALARY_PAYS];  /* of the currency, per year; NaN = missing */
  double years;                     /* of experience; NaN = missing */
  int month;                        /* 12 x year + month - 1, or RUNG_NO_MONTH */
} RungSalary;

typedef struct _RungSalaries RungSalaries;

RungSalaries *rung_salaries_new        (void);
void          rung_salaries_free       (RungSalaries       *self);
void          rung_salaries_add        (RungSalaries       *self,
                                        const RungSalary   *row);
guint         rung_salaries_get_n_rows (const RungSalaries *self);
void          rung_salaries_get        (const RungSalaries *self,
                                        guint               row,
                                        RungSalary         *salary);
guint         rung_salaries_get_n_pays (const RungSalaries *self,
                                        RungSalaryPay       pay);
gsize         rung_salaries_get_size   (const RungSalaries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSalaries, rung_salaries_free)

G_END_DECLS
