/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"

#include "rung-changes.h"
#include "rung-plan-day.h"
#include "rung-study.h"

G_BEGIN_DECLS

/* What a person is paid year by year along a path: the pay model asked anew
 * whenever an event or another year changes the answer. Amounts are those of
 * the year they fall in; the year starts on the day the plan starts. */

#define RUNG_MAX_PATH_YEARS 30
#define RUNG_MAX_OPEN_STUDIES 4 /* with a chance of stopping; further ones count as finished */

typedef enum
{
  RUNG_PATH_GROSS,          /* pay and stipend */
  RUNG_PATH_TAKE_HOME,      /* less taxes and tuition; savings by payroll are in it */
  RUNG_PATH_REAL,           /* that in dollars of the first year, at average US prices */
  RUNG_N_PATH_MEASURES,
} RungPathMeasure;

/* Where the doubt about pay leaves a figure. */
typedef enum
{
  RUNG_PATH_LOW,
  RUNG_PATH_MIDDLE,
  RUNG_PATH_HIGH,
  RUNG_N_PATH_CASES,
} RungPathCase;

typedef struct
{
  double pay;               /* USD of the year, all in the middle case */
  double stipend;
  double taxes;
  double tuition;
  double amount[RUNG_N_PATH_MEASURES][RUNG_N_PATH_CASES];
} RungPathYear;

typedef struct
{
  const RungPathInputs *inputs; /* (nullable) NULL for staying */
  guint n_years;
  RungPathYear years[RUNG_MAX_PATH_YEARS];
  guint n_late;             /* events after the last year */
  gboolean has_odds;        /* a study of it may be stopped */
  gboolean has_more_studies; /* than can be open at once */
} RungPath;

/* Something that happens, counted in months from the start of the plan. */
typedef struct
{
  const RungEventInputs *inputs;
  guint month;
  const RungStudy *study;   /* (nullable) */
  RungStudyFigures figures; /* of the study */
} RungPathEvent;

gboolean rung_path_compute        (const RungWorthContext *context,
                                   const RungPathEvent    *events,
                                   guint                   n_events,
                                   RungPath               *path);
gboolean rung_path_compute_middle (const RungWorthContext *context,
                                   const RungPathEvent    *events,
                                   guint                   n_events,
                                   RungPath               *path);

G_END_DECLS
