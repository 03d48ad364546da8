/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The road ahead as tables, for clipboards and paper. */

/* The figures of a path, one below the other. */
typedef enum
{
  RUNG_PATH_ROW_TOTAL,
  RUNG_PATH_ROW_PRESENT,
  RUNG_PATH_ROW_AHEAD,
  RUNG_PATH_ROW_BREAK_EVEN,
  RUNG_N_PATH_ROWS,
} RungPathRow;

const char *rung_path_row_get_title (RungPathRow         row);
char       *rung_path_row_format    (RungPathRow         row,
                                     const RungPaths    *paths,
                                     const RungDocument *document,
                                     guint               path,
                                     RungPathMeasure     measure);
char       *rung_path_cell_format   (const RungPaths    *paths,
                                     guint               path,
                                     guint               year,
                                     RungPathMeasure     measure,
                                     RungPathView        view);
RungGrid   *rung_paths_grid_new     (const RungPaths    *paths,
                                     const RungDocument *document,
                                     RungPathMeasure     measure,
                                     RungPathView        view);
RungGrid   *rung_events_grid_new    (const RungTables   *tables,
                                     const RungDocument *document);
RungGrid   *rung_returns_grid_new   (const GArray       *returns);

G_END_DECLS
