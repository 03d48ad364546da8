/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-chart.h"

G_BEGIN_DECLS

/* What charts of lines over time have in common: one axis of dollars, and the
 * names of the lines where they end. */

typedef struct
{
  const RungCanvas *canvas;
  RungChart *chart;
  double left, top, right, bottom;
  double from, to;          /* USD at the bottom and at the top */
} RungLinePlot;

/* Where a line ends, and what it is called there. */
typedef struct
{
  double y;
  char *text;
  RungColour colour;
} RungLineEnd;

void    rung_line_plot_set_up   (RungLinePlot       *self,
                                 const RungCanvas   *canvas,
                                 double              beside);
double  rung_line_plot_get_y    (const RungLinePlot *self,
                                 double              dollars);
void    rung_line_plot_include  (RungLinePlot       *self,
                                 double              dollars);
void    rung_line_plot_add_axis (RungLinePlot       *self);
GArray *rung_line_ends_new      (void);
void    rung_line_plot_add_ends (RungLinePlot       *self,
                                 GArray             *ends);

G_END_DECLS
