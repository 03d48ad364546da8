/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* One figure on screen: a cell of the comparison. It persists and changes its
 * value in place, so that nothing on screen is rebuilt while a person types. */

#define RUNG_TYPE_FIGURE (rung_figure_get_type ())

G_DECLARE_FINAL_TYPE (RungFigure, rung_figure, RUNG, FIGURE, GObject)

RungFigure *rung_figure_new         (void);
void        rung_figure_update      (RungFigure *self,
                                     double      value,
                                     const char *text,
                                     const char *gap,
                                     gboolean    is_best);
const char *rung_figure_get_text    (RungFigure *self);
const char *rung_figure_get_gap     (RungFigure *self);
gboolean    rung_figure_get_is_best (RungFigure *self);
double      rung_figure_get_value   (RungFigure *self);

G_END_DECLS
