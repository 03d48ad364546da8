/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid-body.h"

G_BEGIN_DECLS

/* How the keyboard walks a table. */

gboolean rung_grid_keys_focus (RungGridBody    *self,
                               GtkDirectionType direction);

G_END_DECLS
