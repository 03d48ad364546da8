/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-cli-output.h"

G_BEGIN_DECLS

/* An answer never goes over what it was made from. */

gboolean rung_cli_spare_file    (const RungCliOutput *output,
                                 const char          *input,
                                 GError             **error);
gboolean rung_cli_spare_figures (const RungCliOutput *output,
                                 const RungTables    *tables,
                                 const char          *data_folder,
                                 GError             **error);

G_END_DECLS
