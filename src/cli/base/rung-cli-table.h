/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* The entries of a file of figures, of whatever kind it is, as a table. */

guint     rung_cli_table_count (RungJson *json);
RungGrid *rung_cli_table_build (RungJson *json);

G_END_DECLS
