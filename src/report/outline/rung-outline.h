/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/paper/rung-paper.h"

G_BEGIN_DECLS

/* What a report says, in the order in which it is read, to a writer that knows
 * one format. Whoever tells a report does not know the format, and so all of
 * them say the same. */

/* How a format writes; @out is handed back to it. */
typedef struct
{
  gboolean is_narrow;       /* letters stand over the columns of offers, not names */
  void       (*add_text)   (gpointer           out,
                            RungPaperText      kind,
                            const char        *text);
  void       (*add_item)   (gpointer           out,   /* of a list */
                            const char        *text);
  void       (*add_link)   (gpointer           out,
                            const char        *text,
                            const char        *address);  /* (nullable) */
  void       (*add_grid)   (gpointer           out,
                            RungGrid          *grid,      /* (transfer full) */
                            const char        *caption);  /* (nullable) */
  gboolean   (*add_chart)  (gpointer           out,   /* (nullable): no charts */
                            double             n_lines,
                            RungPaperChartFunc build,
                            gpointer           user_data);
  RungCanvas (*get_canvas) (gpointer           out,   /* (nullable): likewise */
                            double             n_lines);
} RungOutlineWriter;

typedef struct
{
  const RungOutlineWriter *writer;
  gpointer out;
} RungOutline;

void     rung_outline_add_text   (const RungOutline *self,
                                  RungPaperText      kind,
                                  const char        *text);
void     rung_outline_take_text  (const RungOutline *self,
                                  RungPaperText      kind,
                                  char              *text);
void     rung_outline_add_item   (const RungOutline *self,
                                  const char        *text);
void     rung_outline_add_link   (const RungOutline *self,
                                  const char        *text,
                                  const char        *address);
void     rung_outline_take_grid  (const RungOutline *self,
                                  RungGrid          *grid,
                                  const char        *caption);
gboolean rung_outline_has_charts (const RungOutline *self);
gboolean rung_outline_add_chart  (const RungOutline *self,
                                  double             n_lines,
                                  RungPaperChartFunc build,
                                  gpointer           user_data);

G_END_DECLS
