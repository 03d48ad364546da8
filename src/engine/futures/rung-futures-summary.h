/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-futures-work.h"

G_BEGIN_DECLS

/* Percentiles and shares of won futures, from all futures. */

void rung_futures_sum_up (RungFutures           *self,
                          guint                  offer,
                          RungFuturesWork       *work);
void rung_futures_rank   (RungFutures           *self,
                          const RungFuturesWork *work);

G_END_DECLS
