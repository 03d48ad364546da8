/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid-body.h"

G_BEGIN_DECLS

/* Makes the widgets of a table and fills them. */

void rung_grid_build_show  (RungGridBody   *self,
                                 const RungGrid *grid);
void rung_grid_build_clear (RungGridBody   *self);

G_END_DECLS
