/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

RungGrid *rung_derivation_grid_new (const RungLedger *ledger,
                                    const char       *title);

G_END_DECLS
