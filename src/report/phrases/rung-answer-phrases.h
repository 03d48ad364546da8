/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-flip.h"
#include "engine/offer/rung-stack.h"

G_BEGIN_DECLS

/* Sentences about what would change the answer, the same in the window, on
 * paper and on the command line. */

char *rung_phrase_knob_value   (RungKnob         knob,
                                double           value);
char *rung_phrase_knob         (RungKnob         knob,
                                const char      *offer_id);
char *rung_phrase_verdict_flip (const RungFlip  *flip,
                                const char      *behind);
char *rung_phrase_flip         (const RungFlip  *flip,
                                const char      *behind);
char *rung_phrase_swing        (const RungSwing *swing,
                                const char      *first,
                                const char      *second);
char *rung_phrase_lead         (double           gap,
                                const char      *first,
                                const char      *second);
char *rung_phrase_fall         (const RungFall  *fall);

G_END_DECLS
