/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-path.h"

G_BEGIN_DECLS

/* Walking along one branch of a path: at each month the profile as the events
 * up to it have left it. */

#define RUNG_MAX_PATH_EVENTS 20

typedef struct
{
  const RungWorthContext *context;
  const RungPathEvent *events;  /* by month */
  guint n_events;
  gboolean is_left[RUNG_MAX_PATH_EVENTS]; /* this study is stopped half-way */
  gboolean is_middle_only;      /* the ends of the doubt are not asked for */
  const char *level;            /* (nullable) guessed on the first day, where none is told */
  double own_pay;               /* the person's base pay by the middle of the market */
  double worked;                /* months of full pay so far */
  double counted;               /* these on the last birthday of the plan */
} RungWalk;

typedef struct
{
  const RungLevel *level;
  const RungPlace *place;       /* (nullable) */
  double base;                  /* USD per year at full pay, dollars of the first year */
  double total;
  double doubt;                 /* of ln (pay) */
  double pay_kept;              /* share of pay, 0 to 1 */
  double stipend;               /* USD per year, dollars of the first year */
  double tuition;               /* USD per year, dollars of the first year */
} RungMoment;

guint rung_path_list_events (const RungWorthContext *context,
                             const RungPathInputs   *inputs,
                             RungPathEvent          *events);

G_END_DECLS
