/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-study.h"

G_BEGIN_DECLS

/* What a course of study returns: the person who studies from the first day against the
 * same person who stays. */

typedef enum
{
  RUNG_RETURN_GOOD = 0,
  RUNG_RETURN_NO_GAIN,      /* the profile has it, or nothing is published */
  RUNG_RETURN_NO_PRICE,     /* the person has to put in what it costs */
  RUNG_RETURN_NOT_YET,      /* asks for a degree the profile does not have */
  RUNG_RETURN_NOT_TOLD,     /* what a degree adds depends on the one there is */
  RUNG_N_RETURN_STATES,
} RungReturnState;

typedef struct
{
  const RungStudy *study;
  RungStudyFigures figures;
  RungReturnState state;
  gboolean is_shown;        /* the profile has all that it ends with */
  /* What it ends with adds today, in full: the same as a change on Worth. */
  RungWorth adds;
  double tuition;           /* USD in all, dollars of the first year */
  double lost;              /* USD of take-home given up while studying, without tuition */
  /* USD of take-home more in the first whole year after it; NAN beyond the years. */
  double gain;
  double claimed;           /* USD a year the seller claims; 0 for none */
  /* Share of graduates the seller says it places, 0 to 1; 0 for none; never counted. */
  double placement;
  double present;           /* USD: what studying is ahead of staying, worth on the first day */
  double present_low;       /* the same where the gain is a deviation less, */
  double present_high;      /* and where it is one more */
  double present_finished;  /* the same for who finishes */
  int break_even;           /* year in which it has caught up, from 1; 0 for not within the years */
  double needed;            /* part of the gain at which it just pays; NAN where no part does */
  double chance;            /* that it pays, 0 to 1 */
} RungReturn;

GArray *rung_returns_compute (const RungWorthContext *context);

G_END_DECLS
