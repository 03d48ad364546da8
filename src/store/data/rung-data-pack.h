/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data.h"

G_BEGIN_DECLS

/* A data pack that a person brings. */

gboolean rung_data_add_pack   (RungTables *tables,
                               RungPack   *pack,
                               gboolean    is_market);
gboolean rung_data_check_pack (RungTables *tables,
                               const char *filename,
                               GBytes     *bytes,
                               GError    **error);

G_END_DECLS
