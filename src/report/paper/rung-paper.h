/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-chart.h"
#include "report/kit/rung-grid.h"

#include "rung-paper-text.h"

G_BEGIN_DECLS

/* Pages, filled block by block in reading order and written as PDF. Blocks flow
 * from page to page; whoever builds on a paper may add blocks until it is
 * written. */

typedef struct _RungPaper RungPaper;

/* Points. */
typedef struct
{
  double width;
  double height;
} RungPaperSize;

#define RUNG_PAPER_LETTER ((RungPaperSize) { .width = 612.0, .height = 792.0 })
#define RUNG_PAPER_A4 ((RungPaperSize) { .width = 595.276, .height = 841.89 })

typedef RungChart *(*RungPaperChartFunc) (const RungCanvas *canvas,
                                          gpointer          user_data);

RungPaper *rung_paper_new         (RungPaperSize      size,
                                   const char        *title,
                                   GDateTime         *created);
void       rung_paper_free        (RungPaper         *self);
void       rung_paper_add_heading (RungPaper         *self,
                                   const char        *text);
void       rung_paper_add_text    (RungPaper         *self,
                                   RungPaperText      kind,
                                   const char        *text);
void       rung_paper_add_link    (RungPaper         *self,
                                   const char        *text,
                                   const char        *address);
void       rung_paper_add_grid    (RungPaper         *self,
                                   RungGrid          *grid);
gboolean   rung_paper_add_chart   (RungPaper         *self,
                                   double             n_lines,
                                   RungPaperChartFunc build,
                                   gpointer           user_data);
RungCanvas rung_paper_get_canvas  (RungPaper         *self,
                                   double             n_lines);
guint      rung_paper_get_n_pages (RungPaper         *self);
void       rung_paper_draw_page   (RungPaper         *self,
                                   guint              page,
                                   cairo_t           *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungPaper, rung_paper_free)

G_END_DECLS
