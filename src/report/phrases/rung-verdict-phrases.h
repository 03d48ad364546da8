/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"

G_BEGIN_DECLS

/* The answer in words: one sentence, how sure it is, and what it counts. */

char       *rung_phrase_offer_in_text (const RungDocument *document,
                                       const char         *offer);
char       *rung_phrase_verdict       (const RungVerdict  *verdict,
                                       const RungDocument *document);
char       *rung_phrase_sureness      (const RungVerdict  *verdict,
                                       const RungDocument *document,
                                       gboolean            awaits_chance);
char       *rung_phrase_counted       (const RungVerdict  *verdict);
char       *rung_phrase_basis         (const RungVerdict  *verdict,
                                       const RungDocument *document,
                                       gboolean            awaits_chance);
const char *rung_phrase_no_flip       (const RungVerdict  *verdict);

G_END_DECLS
