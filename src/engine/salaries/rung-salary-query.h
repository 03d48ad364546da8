/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-salaries.h"

G_BEGIN_DECLS

/* Which rows of brought pay are meant, and in what order. */

typedef enum
{
  RUNG_SALARY_BY_TITLE,
  RUNG_SALARY_BY_LEVEL,
  RUNG_SALARY_BY_PLACE,
  RUNG_SALARY_BY_EMPLOYER,
  RUNG_SALARY_BY_CURRENCY,
  RUNG_SALARY_BY_BASE,
  RUNG_SALARY_BY_TOTAL,
  RUNG_SALARY_BY_YEARS,
  RUNG_SALARY_BY_MONTH,
} RungSalaryOrder;

/* What rows have to be; a text that is NULL, NaN and RUNG_NO_MONTH ask nothing.
 * Texts are compared without case: a title has to contain one of the parts
 * between commas, other texts have to be equal. */
typedef struct
{
  const char *texts[RUNG_N_SALARY_TEXTS]; /* (nullable) */
  double years_from, years_to;      /* inclusive */
  int month_from, month_to;         /* inclusive */
} RungSalaryFilter;

#define RUNG_SALARY_FILTER_ALL { { NULL }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }

GPtrArray *rung_salaries_get_words (const RungSalaries     *self,
                                    RungSalaryText          text);
GArray    *rung_salaries_filter    (const RungSalaries     *self,
                                    const RungSalaryFilter *filter);
void       rung_salaries_sort      (const RungSalaries     *self,
                                    GArray                 *rows,
                                    RungSalaryOrder         order,
                                    gboolean                is_descending);

G_END_DECLS
