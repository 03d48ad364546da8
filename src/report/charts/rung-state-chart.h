/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-place.h"
#include "engine/figures/rung-tables.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* A map of the states, a tile each. */

/* A published figure of a state. */
typedef struct
{
  const RungPlace *place;
  const char *map;          /* what is told; figures of another map are on one of their own */
  const char *measure;      /* so are figures of another measure */
  const char *value;        /* the figure in words */
  double number;            /* NAN where no amount is published */
} RungStateFigure;

RungChart *rung_state_chart_new        (const RungStateFigure *figures,
                                        guint                  n_figures,
                                        const RungTables      *tables,
                                        const RungCanvas      *canvas);
double     rung_state_chart_get_height (const RungStateFigure *figures,
                                        guint                  n_figures,
                                        double                 line_height);

G_END_DECLS
