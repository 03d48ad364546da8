/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-measure.h"
#include "engine/document/rung-inputs.h"

G_BEGIN_DECLS

/* Lines that many figures tell: what a person typed, what the law says, a
 * figure of the table, and a sum of lines. Without a ledger nothing is told. */

void            rung_telling_add_input   (RungLedger           *ledger,
                                          const RungInputTable *table,
                                          gconstpointer         record,
                                          const char           *input);
RungLedgerLine *rung_telling_add_law     (RungLedger           *ledger,
                                          const RungTables     *tables,
                                          const char           *law,
                                          const char           *parameter,
                                          int                   year,
                                          const char           *title,
                                          double                value);
RungLedgerLine *rung_telling_add_measure (RungLedger           *ledger,
                                          RungMeasure           measure,
                                          double                value);
RungLedgerLine *rung_telling_add_dollars (RungLedger           *ledger,
                                          const char           *id,
                                          const char           *title,
                                          double                value);
void            rung_telling_sum_lines   (RungLedger           *ledger,
                                          guint                 from,
                                          const char           *ids,
                                          RungLedgerLine       *line,
                                          const char           *formula);
void            rung_telling_add_sum     (RungLedger           *ledger,
                                          guint                 from,
                                          const char           *ids,
                                          RungMeasure           measure,
                                          double                value,
                                          const char           *formula);

G_END_DECLS
