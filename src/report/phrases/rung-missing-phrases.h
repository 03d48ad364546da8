/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-missing.h"

G_BEGIN_DECLS

/* What an offer letter leaves open, what is at stake, and the question that
 * would settle it, ready to be sent. */

const char *rung_phrase_missing      (RungMissingKind     kind);
char       *rung_phrase_missing_cost (const RungMissing  *missing);
const char *rung_phrase_question     (RungMissingKind     kind);
char       *rung_phrase_questions    (const GArray       *rows,
                                      const char         *offer);
char       *rung_phrase_apart        (const RungApart    *apart,
                                      const RungDocument *document);

G_END_DECLS
