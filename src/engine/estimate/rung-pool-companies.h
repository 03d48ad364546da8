/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-pool.h"

G_BEGIN_DECLS

guint    rung_pool_find_companies (const RungTables    *tables,
                                   const RungEstimate  *estimate,
                                   const RungDocument  *document,
                                   RungOpinion         *opinions,
                                   guint                n_opinions);
gboolean rung_companies_are_same  (const RungTables    *tables,
                                   const RungDocument  *document,
                                   const RungDocument  *other);
gboolean rung_company_is_named    (const RungFigureRow *figure,
                                   const RungDocument  *document);

G_END_DECLS
