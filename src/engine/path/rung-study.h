/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-changes.h"

G_BEGIN_DECLS

/* A course of study: what the data or the person says it costs and takes. */

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

const RungStudy       *rung_study_find          (const RungTables   *tables,
                                                 const char         *id);
const RungStudyInputs *rung_study_find_inputs   (const RungDocument *document,
                                                 const char         *id);
void                   rung_study_get_figures   (const RungTables   *tables,
                                                 const RungDocument *document,
                                                 const RungStudy    *study,
                                                 RungStudyFigures   *figures);
void                   rung_study_fill_inputs   (const RungTables   *tables,
                                                 const RungStudy    *study,
                                                 RungStudyInputs    *inputs);
double                 rung_study_get_claim     (const RungTables   *tables,
                                                 const RungStudy    *study);
double                 rung_study_get_placement (const RungTables   *tables,
                                                 const RungStudy    *study);

G_END_DECLS
