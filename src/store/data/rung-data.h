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
gboolean    rung_data_add_pack     (RungTables *tables,
                                    RungPack   *pack,
                                    gboolean    is_market);
gboolean    rung_data_check_pack   (RungTables *tables,
                                    const char *path,
                                    GBytes     *bytes,
                                    GError    **error);
GPtrArray  *rung_data_list_samples (const char *folder);

G_END_DECLS
