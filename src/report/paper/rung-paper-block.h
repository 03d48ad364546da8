/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-paper-private.h"

G_BEGIN_DECLS

/* What is on a paper, in order, and how it gets onto pages. */

typedef enum
{
  RUNG_PAPER_BLOCK_TEXT,
  RUNG_PAPER_BLOCK_GRID,
  RUNG_PAPER_BLOCK_CHART,
} RungPaperBlockKind;

typedef struct
{
  RungPaperBlockKind kind;
  RungPaperText text_kind;
  char *text;
  char *address;            /* (nullable) of a link */
  RungGrid *grid;
  RungChart *chart;
} RungPaperBlock;

void          rung_paper_block_free  (gpointer         data);
RungPaperFlow rung_paper_flow_start  (const RungPaper *self);
void          rung_paper_flow_blocks (const RungPaper *self,
                                      RungPaperFlow   *flow);

G_END_DECLS
