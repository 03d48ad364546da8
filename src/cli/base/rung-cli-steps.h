/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "report/kit/rung-grid.h"
#include "store/json/rung-json-write.h"

G_BEGIN_DECLS

/* How a figure was made, in every form of an answer. */

RungGrid *rung_cli_steps_build  (const RungLedger *ledger);
void      rung_cli_steps_append (const RungLedger *ledger,
                                 GString          *out);
void      rung_cli_steps_write  (const RungLedger *ledger,
                                 RungJsonWriter   *writer);

G_END_DECLS
