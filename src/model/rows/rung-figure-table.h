/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"

#include "rung-figure.h"

G_BEGIN_DECLS

/* The cells of the comparison. They change in place until there are more or
 * fewer offers. */

typedef struct _RungFigureTable RungFigureTable;

RungFigureTable *rung_figure_table_new    (void);
void             rung_figure_table_free   (RungFigureTable       *self);
void             rung_figure_table_update (RungFigureTable       *self,
                                           const RungComparison  *comparison,
                                           RungSpan               span);
RungFigure      *rung_figure_table_get    (const RungFigureTable *self,
                                           RungMeasure            measure,
                                           const char            *offer);

G_END_DECLS
