/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The comparison as a table. */

const char *rung_comparison_get_title        (const RungComparison *comparison,
                                              RungMeasure           measure);
void        rung_comparison_put_title        (const RungComparison *comparison,
                                              RungMeasure           measure,
                                              RungGrid             *grid);
RungGrid   *rung_comparison_grid_new         (const RungComparison *comparison,
                                              const RungDocument   *document,
                                              RungSpan              span);
RungGrid   *rung_comparison_sheet_new        (const RungComparison *comparison,
                                              const RungDocument   *document,
                                              RungSpan              span);
void        rung_comparison_add_offers       (RungGrid             *grid,
                                              const RungComparison *comparison,
                                              const RungDocument   *document);
void        rung_comparison_set_gap          (RungGrid             *grid,
                                              const RungComparison *comparison,
                                              guint                 offer,
                                              double                gap);
RungGrid   *rung_comparison_letters_grid_new (const RungComparison *comparison,
                                              const RungDocument   *document,
                                              RungSpan              span,
                                              RungRanking           ranking);

G_END_DECLS
