/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-estimate.h"
#include "engine/offer/rung-comparison.h"
#include "engine/path/rung-changes.h"
#include "engine/path/rung-roadmap.h"

G_BEGIN_DECLS

/* Sentences made from figures, the same in the window, on paper and on the
 * command line. Whole sentences, so that they can be translated. */

char       *rung_phrase_offer      (const RungDocumentOffer *offer);
char       *rung_phrase_note       (RungNote                 note,
                                    const RungTables        *tables);
char       *rung_phrase_notes      (guint                    notes,
                                    const RungTables        *tables);
char       *rung_phrase_premium    (const RungWaterfallLine *line,
                                    const RungEstimate      *estimate);
char       *rung_phrase_range      (const RungEstimate      *estimate);
const char *rung_phrase_step_state (RungStepState            state);
const char *rung_phrase_living     (RungLiving               living);
const char *rung_phrase_real       (RungLiving               living);
char       *rung_phrase_schedule   (const RungSchedule      *schedule);
char       *rung_phrase_source     (const RungSource        *source);
char       *rung_phrase_april_gap  (double                   gap);

G_END_DECLS
