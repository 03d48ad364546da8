/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-futures-spec.h"

G_BEGIN_DECLS

/* Offers in many simulated futures: how shares, bonuses, refreshers and the
 * sale of a private company may turn out. */

RungFutures *rung_futures_new        (const RungFuturesSpec *spec,
                                      const int             *is_cancelled);
void         rung_futures_free       (RungFutures           *self);
double       rung_futures_get_chance (const RungFutures     *self,
                                      guint                  offer,
                                      guint                  other);
double       rung_futures_get_tie    (const RungFutures     *self,
                                      guint                  offer,
                                      guint                  other);
double       rung_futures_get_best   (const RungFutures     *self,
                                      guint                  offer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungFutures, rung_futures_free)

G_END_DECLS
