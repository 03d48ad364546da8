/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

RungTables *rung_data_load         (const char *folder,
                                    GError    **error);
gboolean    rung_data_load_market  (RungTables *tables,
                                    const char *folder,
                                    GError    **error);

G_END_DECLS
