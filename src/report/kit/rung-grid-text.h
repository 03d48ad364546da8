/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid.h"

G_BEGIN_DECLS

/* Writes a table as text: in columns, with tabs, in Markdown. */

char *rung_grid_to_text     (const RungGrid *self);
char *rung_grid_to_tsv      (const RungGrid *self);
char *rung_grid_to_markdown (const RungGrid *self);
char *rung_grid_to_raw      (const RungGrid *self,
                             guint           row,
                             guint           column);

G_END_DECLS
