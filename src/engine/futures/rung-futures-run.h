/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-futures-work.h"

G_BEGIN_DECLS

/* A run of futures on one thread. */

void rung_futures_setup_run (const RungFuturesSetup *self,
                             guint64                 seed,
                             guint                   offer,
                             guint                   block,
                             RungFuturesWork        *work);

G_END_DECLS
