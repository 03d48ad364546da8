/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/shown/rung-salaries-shown.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Rows of pay one by one, in a chosen order, a few at a time. */

#define RUNG_TYPE_SALARY_PAGES (rung_salary_pages_get_type ())

G_DECLARE_FINAL_TYPE (RungSalaryPages, rung_salary_pages, RUNG, SALARY_PAGES, RungWidget)

void rung_salary_pages_show (RungSalaryPages   *self,
                             RungSalariesShown *shown,
                             gboolean           from_start);

G_END_DECLS
