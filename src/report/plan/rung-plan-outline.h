/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/paper/rung-paper.h"

#include "rung-plan-report.h"

G_BEGIN_DECLS

/* What is said of the road ahead, part by part, to a writer that knows one
 * format. Every format says the same, in an order of its own. */

typedef enum
{
  RUNG_PLAN_ANSWER,
  RUNG_PLAN_STANDING,
  RUNG_PLAN_STEPS,
  RUNG_PLAN_PATHS,
  RUNG_PLAN_RETURNS,
  RUNG_PLAN_LADDER,
  RUNG_PLAN_SKILLS,
  RUNG_PLAN_SOURCES,
  RUNG_PLAN_DISCLOSURE,
} RungPlanPart;

/* How a format writes; @out is handed back to it. */
typedef struct
{
  gboolean has_details;     /* whether steps are told one by one, beside their table */
  void (*add_text)  (gpointer              out,
                     RungPaperText         kind,
                     const char           *text);
  void (*add_link)  (gpointer              out,
                     const char           *text,
                     const char           *address);
  void (*add_grid)  (gpointer              out,
                     RungGrid             *grid);    /* (transfer full) */
  void (*add_step)  (gpointer              out,
                     const RungPlanReport *report,
                     guint                 row);     /* (nullable) */
  void (*add_chart) (gpointer              out,
                     const RungPlanReport *report,
                     RungPlanPart          part);    /* (nullable) */
} RungPlanWriter;

void  rung_plan_tell           (const RungPlanReport *self,
                                RungPlanPart          part,
                                const RungPlanWriter *writer,
                                gpointer              out);
char *rung_plan_dup_step_title (const RungPlanReport *self,
                                guint                 row);
char *rung_plan_dup_done_when  (const RungPlanReport *self,
                                guint                 row);
char *rung_plan_dup_own_note   (const RungPlanReport *self,
                                guint                 row);

G_END_DECLS
