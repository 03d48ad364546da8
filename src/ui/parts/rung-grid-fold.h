/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The title of a group of rows, which folds them away. */

#define RUNG_TYPE_GRID_FOLD (rung_grid_fold_get_type ())

G_DECLARE_FINAL_TYPE (RungGridFold, rung_grid_fold, RUNG, GRID_FOLD, RungWidget)

G_END_DECLS
