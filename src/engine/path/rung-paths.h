/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-path.h"

G_BEGIN_DECLS

/* Staying and the paths of a document side by side. */

typedef enum
{
  RUNG_PATH_YEARLY,
  RUNG_PATH_SUMMED,         /* all years up to it */
  RUNG_PATH_PRESENT,        /* these at their worth on the first day */
  RUNG_PATH_AHEAD,          /* of staying, at its worth on the first day */
  RUNG_N_PATH_VIEWS,
} RungPathView;

/* Staying as things are, then the paths of the document. */
typedef struct
{
  guint n_years;
  double discount;          /* ratio a year */
  double inflation;         /* ratio a year */
  guint n_paths;            /* staying is path 0 */
  RungPath paths[RUNG_MAX_PATHS + 1];
} RungPaths;

RungPaths *rung_paths_compute        (const RungWorthContext *context);
void       rung_paths_free           (RungPaths              *self);
double     rung_paths_get            (const RungPaths        *self,
                                      guint                   path,
                                      guint                   year,
                                      RungPathMeasure         measure,
                                      RungPathView            view,
                                      RungPathCase            path_case);
void       rung_paths_get_lead       (const RungPaths        *self,
                                      guint                   path,
                                      RungPathMeasure         measure,
                                      double                 *low,
                                      double                 *high);
int        rung_paths_get_break_even (const RungPaths        *self,
                                      guint                   path,
                                      RungPathMeasure         measure);
double     rung_paths_get_discount   (const RungPaths        *self,
                                      RungPathMeasure         measure,
                                      guint                   year);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungPaths, rung_paths_free)

G_END_DECLS
