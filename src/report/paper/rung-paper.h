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

typedef enum
{
  RUNG_PAPER_LETTER,
  RUNG_PAPER_A4,
  RUNG_N_PAPER_SIZES,
} RungPaperSize;

typedef RungChart *(*RungPaperChartFunc) (const RungCanvas *canvas,
                                          gpointer          user_data);
typedef gboolean   (*RungPaperWriteFunc) (gconstpointer     bytes,
                                          gsize             n_bytes,
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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungPaper, rung_paper_free)

G_END_DECLS
