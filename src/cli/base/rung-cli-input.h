/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/base/rung-number.h"
#include "engine/document/rung-document.h"
#include "engine/tax/rung-household.h"

#include "rung-cli-output.h"

G_BEGIN_DECLS

/* What the commands read: words of the command line, files, standard input. */

/* Signs of an amount of pay, and the largest one that is meant. */
#define RUNG_CLI_AMOUNT_FLAGS (RUNG_NUMBER_DOLLARS | RUNG_NUMBER_LETTERS)
#define RUNG_CLI_AMOUNT_MAX 1e9

GOptionContext *rung_cli_context_new      (const char          *name,
                                           const char          *arguments,
                                           const char          *description,
                                           const GOptionEntry  *entries,
                                           RungCliOutput       *output);
gboolean        rung_cli_context_parse    (GOptionContext      *context,
                                           int                  argc,
                                           char               **argv,
                                           char              ***words,
                                           GError             **error);
gboolean        rung_cli_parse_number     (const char          *name,
                                           const char          *text,
                                           RungNumberFlags      flags,
                                           double               most,
                                           double              *value,
                                           GError             **error);
gboolean        rung_cli_parse_children   (const char          *text,
                                           RungHousehold       *household,
                                           GError             **error);
gboolean        rung_cli_check_birth_year (const char          *name,
                                           double               year,
                                           GError             **error);
GBytes         *rung_cli_read_bytes       (const char          *filename,
                                           gsize                limit,
                                           GError             **error);
RungTables     *rung_cli_load_figures     (const char          *data_folder,
                                           const RungCliOutput *output,
                                           GError             **error);
void            rung_cli_tell_remarks     (const RungDocument  *document,
                                           const char          *filename);
RungDocument   *rung_cli_read_document    (const char          *filename,
                                           const RungCliOutput *output,
                                           const RungTables    *tables,
                                           GError             **error);

G_END_DECLS
