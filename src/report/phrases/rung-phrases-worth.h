/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-phrases.h"

G_BEGIN_DECLS

/* What a change is worth, in words. */

const char *rung_phrase_change_kind (RungChangeKind    kind);
char       *rung_phrase_pair        (const RungChange *first,
                                     const RungChange *second,
                                     const RungWorth  *both);

G_END_DECLS
