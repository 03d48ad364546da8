/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/salaries/rung-salaries.h"

G_BEGIN_DECLS

/* Rows of pay one by one, in a chosen order. */

#define RUNG_TYPE_SALARY_TABLE (rung_salary_table_get_type ())

G_DECLARE_FINAL_TYPE (RungSalaryTable, rung_salary_table, RUNG, SALARY_TABLE, GtkWidget)

GtkWidget *rung_salary_table_new  (void);
void       rung_salary_table_show (RungSalaryTable    *self,
                                   const RungSalaries *salaries,
                                   const GArray       *rows,
                                   RungSalaryPay       pay);

G_END_DECLS
