/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-inputs.h"
#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* Reads the inputs of one record. */

void rung_document_record_parse (RungJsonNode          object,
                                 const RungInputTable *table,
                                 const RungTables     *tables,
                                 gpointer              record);

G_END_DECLS
