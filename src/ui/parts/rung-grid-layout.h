/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid-body.h"

G_BEGIN_DECLS

/* Where the cells of a table go. */

void  rung_grid_layout_measure  (RungGridBody  *self,
                                 GtkOrientation orientation,
                                 int            for_size,
                                 int           *minimum,
                                 int           *natural);
guint rung_grid_layout_allocate (RungGridBody  *self,
                                 int            width,
                                 int            height);

G_END_DECLS
