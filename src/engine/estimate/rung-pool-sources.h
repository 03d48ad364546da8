/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-pool.h"

G_BEGIN_DECLS

/* What each source says about a person. */

void rung_pool_gather (RungPool                *pool,
                       const RungTables        *tables,
                       const RungEstimateQuery *query,
                       const RungEstimate      *estimate);

G_END_DECLS
