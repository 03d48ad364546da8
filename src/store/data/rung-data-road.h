/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The roadmap's stages and steps. */

gboolean rung_data_check_road   (const RungTables *tables,
                                 GError          **error);
void     rung_data_regroup_road (RungTables       *tables);
void     rung_data_read_stage   (RungDataReader   *self,
                                 RungJsonNode      entry);

G_END_DECLS
