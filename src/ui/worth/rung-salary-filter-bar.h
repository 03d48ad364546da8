/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/salaries/rung-salaries.h"
#include "engine/salaries/rung-salary-query.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A filter for rows of pay. It offers only what the rows have, and emits "changed" whenever what it
 * asks for may be another. */

#define RUNG_TYPE_SALARY_FILTER_BAR (rung_salary_filter_bar_get_type ())

G_DECLARE_FINAL_TYPE (RungSalaryFilterBar, rung_salary_filter_bar, RUNG, SALARY_FILTER_BAR,
                      RungWidget)

void          rung_salary_filter_bar_set_salaries (RungSalaryFilterBar    *self,
                                                   const RungSalaries     *salaries);
void          rung_salary_filter_bar_get          (RungSalaryFilterBar    *self,
                                                   RungSalaryFilter       *filter);
void          rung_salary_filter_bar_set          (RungSalaryFilterBar    *self,
                                                   const RungSalaryFilter *filter);
RungSalaryPay rung_salary_filter_bar_get_pay      (RungSalaryFilterBar    *self);

G_END_DECLS
