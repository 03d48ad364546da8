/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/salaries/rung-salaries.h"

G_BEGIN_DECLS

/* Rows of pay as a list of RungTableRow, each made when it is looked at. */

typedef enum
{
  RUNG_SALARY_COLUMN_TITLE,
  RUNG_SALARY_COLUMN_LEVEL,
  RUNG_SALARY_COLUMN_PLACE,
  RUNG_SALARY_COLUMN_EMPLOYER,
  RUNG_SALARY_COLUMN_DATE,
  RUNG_SALARY_COLUMN_PAY,
} RungSalaryColumn;

#define RUNG_TYPE_SALARY_ROWS (rung_salary_rows_get_type ())

G_DECLARE_FINAL_TYPE (RungSalaryRows, rung_salary_rows, RUNG, SALARY_ROWS, GObject)

RungSalaryRows *rung_salary_rows_new (const RungSalaries *salaries,
                                      GArray             *rows,
                                      RungSalaryPay       pay);

G_END_DECLS
