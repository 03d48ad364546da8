/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* What a person typed in, as tables. */

char     *rung_input_dup_label      (const RungInput         *input);
char     *rung_input_dup_value      (const RungInput         *input,
                                     const RungTables        *tables,
                                     gconstpointer            record);
char     *rung_inputs_dup_summary   (const RungInputTable    *table,
                                     const char              *group,
                                     const RungTables        *tables,
                                     gconstpointer            record);
RungGrid *rung_inputs_grid_new      (const RungInputTable    *table,
                                     const RungTables        *tables,
                                     gconstpointer            record);
RungGrid *rung_offers_grid_new      (const RungDocument      *document,
                                     const RungTables        *tables);
char     *rung_input_list_dup_title (const RungInputList     *list,
                                     guint                    index);
RungGrid *rung_items_grid_new       (const RungDocumentOffer *offer,
                                     const RungTables        *tables);

G_END_DECLS
