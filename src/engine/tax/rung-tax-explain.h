/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"

#include "rung-tax-program.h"

G_BEGIN_DECLS

/* A return explained line by line from a run of its program. */

void       rung_tax_program_explain    (const RungTaxProgram *self,
                                        const RungHousehold  *household,
                                        RungTax               tax,
                                        const char           *about,
                                        RungTaxes            *taxes,
                                        RungLedger           *ledger);
RungStatus rung_tax_program_get_status (const RungTaxProgram *self);

G_END_DECLS
