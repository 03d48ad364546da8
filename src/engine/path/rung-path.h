/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"

#include "rung-changes.h"
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

typedef enum
{
  RUNG_PATH_YEARLY,
  RUNG_PATH_SUMMED,         /* all years up to it */
  RUNG_PATH_PRESENT,        /* these at their worth on the first day */
  RUNG_PATH_AHEAD,          /* of staying, at its worth on the first day */
  RUNG_N_PATH_VIEWS,
} RungPathView;

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

/* Staying as things are, then the paths of the document. */
typedef struct
{
  guint n_years;
  double discount;          /* ratio a year */
  double inflation;         /* ratio a year */
  guint n_paths;            /* staying is path 0 */
  RungPath paths[RUNG_MAX_PATHS + 1];
} RungPaths;

/* Something that happens, counted in months from the start of the plan. */
typedef struct
{
  const RungEventInputs *inputs;
  guint month;
  const RungStudy *study;   /* (nullable) */
  RungStudyFigures figures; /* of the study */
} RungPathEvent;

RungPaths *rung_paths_compute        (const RungWorthContext *context);
void       rung_paths_free           (RungPaths              *self);
gboolean   rung_path_compute         (const RungWorthContext *context,
                                      const RungPathEvent    *events,
                                      guint                   n_events,
                                      RungPath               *path);
gboolean   rung_path_compute_middle  (const RungWorthContext *context,
                                      const RungPathEvent    *events,
                                      guint                   n_events,
                                      RungPath               *path);
double     rung_paths_get            (const RungPaths        *self,
                                      guint                   path,
                                      guint                   year,
                                      RungPathMeasure         measure,
                                      RungPathView            view,
                                      RungPathCase            path_case);
int        rung_paths_get_break_even (const RungPaths        *self,
                                      guint                   path,
                                      RungPathMeasure         measure);
double     rung_paths_get_discount   (const RungPaths        *self,
                                      RungPathMeasure         measure,
                                      guint                   year);
guint      rung_plan_get_month       (const RungDocument     *document,
                                      const char             *day);
void       rung_plan_get_start       (const RungDocument     *document,
                                      GDate                  *start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungPaths, rung_paths_free)

G_END_DECLS
