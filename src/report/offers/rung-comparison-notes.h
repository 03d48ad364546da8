/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"

G_BEGIN_DECLS

/* Sentences about a whole comparison, wherever it is shown. */

char *rung_comparison_dup_span  (const RungComparison *self,
                                 RungSpan              span);
char *rung_comparison_dup_notes (const RungComparison *self,
                                 const RungDocument   *document);

G_END_DECLS
