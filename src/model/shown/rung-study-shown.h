/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-study-return.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A course of study, as a row. */

#define RUNG_TYPE_STUDY_SHOWN (rung_study_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungStudyShown, rung_study_shown, RUNG, STUDY_SHOWN, RungShown)

enum
{
  RUNG_STUDY_SHOWN_ID,
  RUNG_STUDY_SHOWN_TITLE,
  RUNG_STUDY_SHOWN_FIGURE,  /* how far ahead it is, or why there is no answer */
  RUNG_STUDY_SHOWN_FACTS,   /* when it breaks even, and how often it pays */
  RUNG_STUDY_SHOWN_SPOKEN,  /* the row in one sentence */
  RUNG_STUDY_SHOWN_ANSWER,
  RUNG_STUDY_SHOWN_COSTS,
  RUNG_STUDY_SHOWN_CLAIM,   /* what its seller claims */
  RUNG_STUDY_SHOWN_NOTE,
  RUNG_STUDY_SHOWN_MAKE,    /* what the button says that makes a path of it */
  RUNG_STUDY_SHOWN_IS_OWN,  /* counted with figures of the person */
  RUNG_STUDY_SHOWN_IS_OPEN,
  RUNG_STUDY_SHOWN_TERMS,   /* (nullable) of RungLine, once it was open */
  RUNG_N_STUDY_SHOWN_FIELDS,
};

void rung_study_shown_update (RungStudyShown     *self,
                              const RungReturn   *row,
                              const RungTables   *tables,
                              const RungDocument *document);

G_END_DECLS
