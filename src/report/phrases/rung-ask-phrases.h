/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-answer-phrases.h"

G_BEGIN_DECLS

/* What to ask for, in words. */

char *rung_phrase_ask_part (RungAskKind          kind,
                            double               amount);
char *rung_phrase_ask      (const RungAskResult *ask);
char *rung_phrase_ask_mix  (const RungAskResult *ask);

G_END_DECLS
