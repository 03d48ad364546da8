/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* All that is drawn lies on the canvas. */
static inline void
assert_inside (const RungChart *chart)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      g_assert_cmpfloat (mark->width, >=, 0.0);
      g_assert_cmpfloat (mark->height, >=, 0.0);
      g_assert_cmpfloat (mark->x, >=, -0.01);
      g_assert_cmpfloat (mark->y, >=, -0.01);
      g_assert_cmpfloat (mark->x + mark->width, <=, chart->width + 0.01);
      g_assert_cmpfloat (mark->y + mark->height, <=, chart->height + 0.01);
    }
  for (guint i = 0; i < chart->labels->len; i++)
    {
      const RungLabel *label = &g_array_index (chart->labels, RungLabel, i);

      g_assert_cmpfloat (label->x, >=, 0.0);
      g_assert_cmpfloat (label->x, <=, chart->width);
      g_assert_cmpfloat (label->y, >=, 0.0);
      g_assert_cmpfloat (label->y, <=, chart->height);
    }
}

G_END_DECLS
