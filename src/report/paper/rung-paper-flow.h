/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "rung-paper-text.h"

G_BEGIN_DECLS

/* Lines and rules flow down a page and on to the next: once to count the pages, then to
 * draw them. */

#define RUNG_PAPER_MARGIN 54.0
#define RUNG_PAPER_FOOT 24.0     /* from the text to the foot of the page */

typedef struct
{
  PangoContext *fonts;
  double width;             /* of the page, points like all lengths here */
  double height;
  double line_height;       /* of body text */
  double char_width;
} RungPaperSheet;

typedef struct
{
  const RungPaperSheet *sheet;
  cairo_t *cr;              /* NULL while counting */
  const char *title;        /* of the document, at the foot of every page */
  double y;                 /* where the next block starts */
  double top;               /* a line that starts here has nothing above it to leave room for */
  guint page;               /* from 1 */
  guint n_pages;            /* in all, while drawing */
  guint sole;               /* the only page that is drawn; 0: all are */
  cairo_t *sole_cr;         /* where */
} RungPaperFlow;

PangoContext *rung_paper_sheet_create_fonts (void);
double        rung_paper_sheet_get_width    (const RungPaperSheet *self);
double        rung_paper_sheet_get_bottom   (const RungPaperSheet *self);
PangoLayout  *rung_paper_sheet_layout       (const RungPaperSheet *self,
                                             RungPaperText         kind,
                                             const char           *text,
                                             double                width);
double        rung_paper_layout_get_height  (PangoLayout          *layout);
double        rung_paper_layout_get_width   (PangoLayout          *layout);
gboolean      rung_paper_flow_is_fresh      (const RungPaperFlow  *self);
double        rung_paper_flow_get_room      (const RungPaperFlow  *self);
void          rung_paper_flow_break         (RungPaperFlow        *self);
void          rung_paper_flow_end_page      (RungPaperFlow        *self);
void          rung_paper_flow_add_space     (RungPaperFlow        *self,
                                             double                space);
void          rung_paper_flow_begin         (RungPaperFlow        *self,
                                             const char           *tag,
                                             const char           *attributes);
void          rung_paper_flow_end           (RungPaperFlow        *self,
                                             const char           *tag);
double        rung_paper_flow_draw_lines    (RungPaperFlow        *self,
                                             PangoLayout          *layout,
                                             double                x,
                                             double                room,
                                             int                  *line);
void          rung_paper_flow_draw_rule     (RungPaperFlow        *self,
                                             double                x,
                                             double                width,
                                             double                ink);

G_END_DECLS
