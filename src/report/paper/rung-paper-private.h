/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-paper.h"

G_BEGIN_DECLS

/* How blocks get onto pages: laid out once to count them, then to draw them. */

typedef struct
{
  PangoContext *fonts;
  double width;             /* of the page, points like all lengths here */
  double height;
  double line_height;       /* of body text */
  double char_width;
} RungPaperSheet;

struct _RungPaper
{
  RungPaperSheet sheet;
  char *title;
  GDateTime *created;
  GPtrArray *blocks;        /* what is on it, in order */
};

typedef struct
{
  const RungPaperSheet *sheet;
  cairo_t *cr;              /* NULL while counting */
  const char *title;        /* of the document, at the foot of every page */
  double y;                 /* where the next block starts */
  double top;               /* a line that starts here has nothing above it to leave room for */
  guint page;               /* from 1 */
  guint n_pages;            /* in all, while drawing */
} RungPaperFlow;

#define RUNG_PAPER_MARGIN 54.0
#define RUNG_PAPER_FOOT 24.0     /* from the text to the foot of the page */

RungPaperFlow rung_paper_flow_start  (const RungPaper *self);
void          rung_paper_flow_blocks (const RungPaper *self,
                                      RungPaperFlow   *flow);

G_END_DECLS
