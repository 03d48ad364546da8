/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-everywhere.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* Tile maps of the states. */

/* Rows of a tile map. */
#define RUNG_TILE_ROWS 8

/* A state on a tile map. */
typedef struct
{
  const RungPlace *place;   /* a state with a tile */
  double gap;               /* USD */
  gboolean is_here;
  char *text;               /* what the tile says */
} RungTile;

GArray    *rung_tiles_new            (void);
void       rung_tile_chart_add       (RungChart        *chart,
                                      const RungCanvas *canvas,
                                      const RungPlace  *place,
                                      double            top,
                                      RungColour        colour,
                                      const char       *head,
                                      const char       *foot,
                                      char             *text);
void       rung_tile_chart_add_empty (RungChart        *chart,
                                      const RungCanvas *canvas,
                                      const RungPlace  *place,
                                      double            top,
                                      char             *text);
RungChart *rung_tile_chart_new_of    (const RungTile   *tiles,
                                      guint             n_tiles,
                                      const RungCanvas *canvas);
RungChart *rung_tile_chart_new       (const GArray     *rows,
                                      const RungTables *tables,
                                      const RungCanvas *canvas);

G_END_DECLS
