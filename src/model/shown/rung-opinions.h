/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "report/charts/rung-figures-chart.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* What others publish on pay at the place of the estimate, beside it. */

RungGrid *rung_opinions_grid_new      (RungSession *session);
RungGrid *rung_employers_grid_new     (RungSession *session);
RungGrid *rung_companies_grid_new     (RungSession *session);
char     *rung_opinions_dup_sources   (RungSession *session);
GArray   *rung_employers_list_figures (RungSession *session);
char     *rung_employers_dup_notes    (RungSession *session);

G_END_DECLS
