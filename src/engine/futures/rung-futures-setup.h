/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-futures-work.h"

G_BEGIN_DECLS

/* The draws that a simulation makes, decided before the first one. */

void rung_futures_setup_init (RungFuturesSetup       *self,
                              const RungFuturesOffer *offer,
                              guint                   n_years);

G_END_DECLS
