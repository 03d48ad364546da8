/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The years of each path on one axis. */

/* Which paths are drawn, and how. */
typedef struct
{
  const RungPaths *paths;
  const RungDocument *document;
  RungPathMeasure measure;
  RungPathView view;
  guint focus;              /* the path whose doubt is shown, 0 for staying */
} RungPathTable;

RungChart  *rung_path_chart_new      (const RungPathTable *table,
                                      const RungCanvas    *canvas);
const char *rung_path_get_palette_id (guint                path);
RungColour  rung_path_get_colour     (guint                path,
                                      RungGround           ground);

G_END_DECLS
