/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "engine/estimate/rung-estimate.h"
#include "engine/salaries/rung-salary-summary.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Pay a person has brought along: a histogram and a table, with the person, the
 * estimate and the offers placed among the rows. */

/* The person and the offers among the rows, by base pay. */
typedef struct
{
  char *title;
  char *letter;             /* (nullable): of an offer */
  char *offer;              /* (nullable): its id */
  gboolean is_person;       /* the person's own pay */
  gboolean is_estimate;     /* known to the thousand */
  double pay;               /* USD per year */
  double percentile;        /* among the rows, 0 to 100; NaN without rows */
} RungSalaryPlace;

GArray    *rung_salary_places_new (const RungSalarySummary *summary,
                                   const RungDocument      *document,
                                   const RungEstimate      *estimate);
RungChart *rung_salary_chart_new  (const RungSalarySummary *summary,
                                   const GArray            *places,
                                   const char              *currency,
                                   const RungCanvas        *canvas);
RungGrid  *rung_salary_grid_new   (const RungSalarySummary *summary,
                                   const GArray            *places,
                                   const char              *currency);

G_END_DECLS
