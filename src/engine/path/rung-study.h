/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-changes.h"

G_BEGIN_DECLS

/* What a course of study costs and returns: the person who studies from the
 * first day against the same person who stays. */

/* The figures a study is counted with, published or a person's own. */
typedef struct
{
  double months;
  double tuition;           /* USD per year of study, dollars of the first year */
  double pay_kept;          /* share of pay meanwhile, 0 to 1 */
  double stipend;           /* USD per year, dollars of the first year */
  double finish;            /* chance, 0 to 1 */
  double gain;              /* part of the model's gain that is counted */
  double gain_doubt;        /* standard deviation of the gain, as a part of it */
  double claim;             /* USD per year the seller claims, 0 where it is not counted */
  gboolean is_own;          /* the person has put in figures */
  gboolean has_price;       /* the tuition is known */
} RungStudyFigures;

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
  double tuition;           /* USD in all, dollars of the first year */
  double lost;              /* USD of take-home given up while studying, without tuition */
  double gain;              /* USD of take-home more in the first whole year after it; NAN beyond the years */
  double claimed;           /* USD a year the seller claims; 0 for none */
  double placement;         /* share of graduates the seller says it places, 0 to 1; 0 for none; never counted */
  double present;           /* USD: what studying is ahead of staying, worth on the first day */
  double present_finished;  /* the same for who finishes */
  int break_even;           /* year in which it has caught up, from 1; 0 for not within the years */
  double needed;            /* part of the gain at which it just pays; NAN where no part does */
  double chance;            /* that it pays, 0 to 1 */
} RungReturn;

const RungStudy       *rung_study_find        (const RungTables       *tables,
                                               const char             *id);
const RungStudyInputs *rung_study_find_inputs (const RungDocument     *document,
                                               const char             *id);
void                   rung_study_get_figures (const RungTables       *tables,
                                               const RungDocument     *document,
                                               const RungStudy        *study,
                                               RungStudyFigures       *figures);
void                   rung_study_fill_inputs (const RungTables       *tables,
                                               const RungStudy        *study,
                                               RungStudyInputs        *inputs);
double                 rung_study_get_claim   (const RungTables       *tables,
                                               const RungStudy        *study);
GArray                *rung_returns_compute   (const RungWorthContext *context);

G_END_DECLS
