/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The sources that the figures rest on. */

RungGrid *rung_cli_list_sources (const RungTables *tables);

G_END_DECLS
