/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid.h"

G_BEGIN_DECLS

/* A table as HTML. */

char *rung_grid_to_html (const RungGrid *self,
                         const char     *caption);

G_END_DECLS
