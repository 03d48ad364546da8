/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-commands.h"

G_BEGIN_DECLS

/* A table of households, answered row by row. */

int rung_cli_batch (const RungTables    *tables,
                    const char          *input,
                    const RungCliOutput *output);

G_END_DECLS
