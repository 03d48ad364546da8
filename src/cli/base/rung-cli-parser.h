/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"
#include "store/csv/rung-csv-reader.h"

#include "rung-cli-chunk.h"

G_BEGIN_DECLS

/* Turns the rows of a CSV file into chunks of households. */
typedef struct _RungCliParser RungCliParser;

RungCliParser *rung_cli_parser_new        (const RungTables    *tables,
                                           RungCsvReader       *reader,
                                           GError             **error);
void           rung_cli_parser_free       (RungCliParser       *self);
const char    *rung_cli_parser_get_header (const RungCliParser *self);
gboolean       rung_cli_parser_fill       (RungCliParser       *self,
                                           RungCliChunk        *chunk,
                                           GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCliParser, rung_cli_parser_free)

G_END_DECLS
