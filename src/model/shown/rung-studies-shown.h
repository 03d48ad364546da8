/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Courses of study: those that have an answer, and the others. */

#define RUNG_TYPE_STUDIES_SHOWN (rung_studies_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungStudiesShown, rung_studies_shown, RUNG, STUDIES_SHOWN, RungShown)

enum
{
  RUNG_STUDIES_SHOWN_NOTE,     /* what is counted */
  RUNG_STUDIES_SHOWN_ANSWERED, /* of RungStudyShown */
  RUNG_STUDIES_SHOWN_OTHERS,   /* of RungStudyShown */
  RUNG_STUDIES_SHOWN_NONE,  /* that no program adds anything; "" where one does */
  RUNG_N_STUDIES_SHOWN_FIELDS,
};

void rung_studies_shown_update (RungStudiesShown   *self,
                                const RungResults  *results,
                                const RungTables   *tables,
                                const RungDocument *document);

G_END_DECLS
