/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-estimated.h"

G_BEGIN_DECLS

/* A table of profiles, answered row by row. */

int rung_cli_estimate_batch (const RungTables    *tables,
                             const char          *input,
                             const RungCliOutput *output);

G_END_DECLS
