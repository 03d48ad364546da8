/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a person types in about paths, studies and steps; see rung-records.h. */

/* Something that happens on a path; which members count follows from the kind. */
typedef struct
{
  char *kind, *day;
  char *level, *track_step, *study, *place, *industry, *specialization, *skills;
  gint64 months, pay_kept, if_finished;
} RungEventInputs;

typedef struct
{
  char *title;
  GPtrArray *events;        /* RungItem of RungEventInputs */
} RungPathInputs;

/* A person's own figures for a course of study, in the place of the published ones. */
typedef struct
{
  char *study;
  gint64 tuition, months, pay_kept, stipend, finish, gain, gain_doubt, claim;
} RungStudyInputs;

/* What a person says of a step of the roadmap. */
typedef struct
{
  char *step, *state, *started, *finished, *note;
} RungStepInputs;

typedef struct
{
  char *start;
  gint64 age, years, growth, inflation, hours;
  GPtrArray *paths;         /* RungItem of RungPathInputs */
  GPtrArray *studies;       /* RungItem of RungStudyInputs */
  GPtrArray *steps;         /* RungItem of RungStepInputs */
} RungPlanInputs;

G_END_DECLS
