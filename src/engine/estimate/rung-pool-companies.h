/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-pool.h"

G_BEGIN_DECLS

guint    rung_pool_find_companies (const RungTables        *tables,
                                   const RungEstimate      *estimate,
                                   const char *const       *names,
                                   RungOpinion             *opinions,
                                   guint                    n_opinions);
gboolean rung_company_is_named    (const RungFigureRow     *figure,
                                   const char *const       *names);

G_END_DECLS
