/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "rung-palette.h"

G_BEGIN_DECLS

/* A chart as plain geometry: marks that carry data, labels and rules. The same
 * value is drawn on screen and on paper, picked by pointer and keyboard, and
 * read out as text. Lengths are in pixels or points of the target. */

typedef enum
{
  RUNG_MARK_BAR,
  RUNG_MARK_BAND,           /* a bar that is only a range: drawn faint */
  RUNG_MARK_TICK,           /* a line across a bar */
  RUNG_MARK_DOT,            /* a disc with a letter in it */
  RUNG_MARK_LINE,           /* slanted: from its left edge to end_y at its right, height thick */
  RUNG_MARK_WEDGE,          /* a slanted band: end_y and end_height at its right edge */
  RUNG_MARK_SPOT,           /* a place that says something, drawn by other marks */
  RUNG_MARK_STROKE,         /* from x, y to x + width, y + height, which may be negative */
} RungMarkKind;

typedef struct
{
  RungMarkKind kind;
  double x, y, width, height;
  double end_y, end_height; /* of slanted marks */
  RungColour colour;
  gboolean is_hatched;      /* uncertain */
  gboolean is_outlined;     /* cannot be sold yet */
  gboolean is_silent;       /* decoration: neither picked nor read */
  gboolean is_minor;        /* picked by the pointer, but one of too many to be read */
  char *letter;             /* (nullable) */
  char *text;               /* what the mark says, with its exact figure */
} RungMark;

typedef struct
{
  double x, y;              /* of the anchor */
  double align;             /* 0 text starts at x, 0.5 centred, 1 ends at x */
  double max_width;         /* 0 = no limit, else ellipsized */
  gboolean may_break;       /* in two smaller lines, before it is ellipsized */
  gboolean is_bold;
  gboolean is_dim;
  gboolean has_colour;
  RungColour colour;
  char *text;
} RungLabel;

typedef struct
{
  double x1, y1, x2, y2;
  gboolean is_strong;
} RungRule;

typedef struct
{
  double width;
  double height;
  GArray *marks;            /* RungMark */
  GArray *labels;           /* RungLabel */
  GArray *rules;            /* RungRule */
} RungChart;

/* What a builder has to know of the target. */
typedef struct
{
  double width;
  double height;
  double line_height;       /* of a line of text */
  double char_width;        /* of an average character */
  RungGround ground;
} RungCanvas;

RungChart  *rung_chart_new               (const RungCanvas *canvas);
void        rung_chart_free              (RungChart        *self);
RungMark   *rung_chart_add_mark          (RungChart        *self,
                                          RungMarkKind      kind,
                                          double            x,
                                          double            y,
                                          double            width,
                                          double            height,
                                          RungColour        colour,
                                          char             *text);
double      rung_canvas_get_letter_width (const RungCanvas *self,
                                          const char       *offer_id);
RungLabel  *rung_chart_add_label         (RungChart        *self,
                                          double            x,
                                          double            y,
                                          double            align,
                                          const char       *text);
void        rung_chart_add_rule          (RungChart        *self,
                                          double            x1,
                                          double            y1,
                                          double            x2,
                                          double            y2,
                                          gboolean          is_strong);
int         rung_chart_pick              (const RungChart  *self,
                                          double            x,
                                          double            y);
int         rung_chart_step              (const RungChart  *self,
                                          int               mark,
                                          int               direction);
const char *rung_chart_get_text          (const RungChart  *self,
                                          int               mark);
char       *rung_chart_to_text           (const RungChart  *self);
double      rung_chart_get_step          (double            span,
                                          guint             n_ticks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungChart, rung_chart_free)

G_END_DECLS
