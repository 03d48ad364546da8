/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/figures/rung-tables.h"

#include "rung-market-rows.h"

G_BEGIN_DECLS

/* Which rows of published figures stand on which chart. */

typedef enum
{
  RUNG_PART_GROWTH,         /* RungChartFigure */
  RUNG_PART_YEARS,          /* RungChartPoint */
  RUNG_PART_STATES,         /* RungStateFigure */
  RUNG_PART_FIGURES,        /* RungChartFigure */
  RUNG_N_PARTS,
} RungMarketPart;

typedef struct
{
  const RungTables *tables;
  GArray *drawn[RUNG_N_PARTS];
  GPtrArray *drawn_rows[RUNG_N_PARTS]; /* RungMarketRow of each that is drawn */
  guint n_figures;          /* of the last part, with those that are too many to be drawn */
  GPtrArray *rows;          /* RungMarketRow; the figures point at their texts */
  GPtrArray *texts;         /* other texts the figures point at */
  GHashTable *lines;        /* series to their only year, or -1 */
} RungMarketDrawing;

RungMarketDrawing *rung_market_drawing_new  (GListModel        *rows,
                                             const RungTables  *tables);
void               rung_market_drawing_free (RungMarketDrawing *self);
RungMarketRow     *rung_market_drawing_find (const RungMarketDrawing *self,
                                             RungMarketPart           part,
                                             const char              *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungMarketDrawing, rung_market_drawing_free)

G_END_DECLS
