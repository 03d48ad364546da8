/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/salaries/rung-salary-query.h"
#include "model/results/rung-results.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-grid.h"
#include "store/salary/rung-salary-import.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Pay that a person has brought along: what the rows that are asked for say, and a page of them. */

#define RUNG_TYPE_SALARIES_SHOWN (rung_salaries_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungSalariesShown, rung_salaries_shown, RUNG, SALARIES_SHOWN, RungShown)

enum
{
  RUNG_SALARIES_SHOWN_ANSWER,
  RUNG_SALARIES_SHOWN_ABOUT,
  RUNG_SALARIES_SHOWN_LEFT_OUT,
  RUNG_SALARIES_SHOWN_PROBLEM,      /* of a file that cannot be imported */
  RUNG_SALARIES_SHOWN_RANGE,        /* which rows the page has */
  RUNG_SALARIES_SHOWN_HAS_DATA,     /* something is imported */
  RUNG_SALARIES_SHOWN_HAS_ROWS,     /* some of it is asked for */
  RUNG_SALARIES_SHOWN_HAS_BEFORE,   /* there is a page before */
  RUNG_SALARIES_SHOWN_HAS_AFTER,
  RUNG_SALARIES_SHOWN_IS_FEW,
  RUNG_SALARIES_SHOWN_IS_UNPLACED,  /* nobody can be placed among them */
  RUNG_N_SALARIES_SHOWN_FIELDS,
};

/* Rows of a page. */
#define RUNG_SALARIES_PAGE 12

void      rung_salaries_shown_set_import  (RungSalariesShown      *self,
                                           const RungSalaryImport *import);
void      rung_salaries_shown_update      (RungSalariesShown      *self,
                                           const RungSalaryFilter *filter,
                                           RungSalaryPay           pay,
                                           const RungResults      *results);
void      rung_salaries_shown_get_own     (RungSalariesShown      *self,
                                           RungOwnPay             *own);
RungGrid *rung_salaries_shown_create_page (RungSalariesShown      *self,
                                           guint                   order,
                                           guint                   page);
RungGrid *rung_salaries_shown_create_grid (RungSalariesShown      *self);
RungChart *rung_salaries_shown_build_chart (RungSalariesShown     *self,
                                           const RungCanvas       *canvas);

G_END_DECLS
