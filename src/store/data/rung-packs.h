/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

RungTables *rung_packs_load          (const char       *folder,
                                      GError          **error);
char       *rung_packs_get_folder    (void);
gboolean    rung_packs_switch        (const char       *name,
                                      gboolean          is_on,
                                      GError          **error);
gboolean    rung_packs_copy          (const char       *filename,
                                      const char       *folder,
                                      char            **name,
                                      GError          **error);
char      **rung_packs_list_editions (const RungTables *tables);

G_END_DECLS
