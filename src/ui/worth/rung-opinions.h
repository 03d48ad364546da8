/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* What others publish on pay at the place of the estimate, beside it. */

const char *rung_opinions_get_class (const RungGrid *table,
                                     guint           row,
                                     guint           column);
RungGrid   *rung_opinions_grid_new  (RungSession    *session);
RungGrid   *rung_employers_grid_new (RungSession    *session);
RungGrid   *rung_companies_grid_new (RungSession    *session);

G_END_DECLS
