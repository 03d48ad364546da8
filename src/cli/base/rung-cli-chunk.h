/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/tax/rung-tax-program.h"

G_BEGIN_DECLS

/* Some rows of a batch on their way through it. A chunk is allocated once and
 * filled again and again, so the memory of a batch does not depend on its
 * length. */

#define RUNG_CHUNK_ROWS 16384
/* Federal income tax to local tax, then take-home pay; nobody has gains here. */
#define RUNG_CHUNK_TAXES RUNG_TAX_CAPITAL
#define RUNG_CHUNK_RESULTS (RUNG_CHUNK_TAXES + 1)

typedef struct
{
  double input[RUNG_N_COLUMNS]; /* those that the chunk uses; USD/year, or how many */
  gsize echo_end;           /* in the echo; it starts where that of the row before ends */
  guint group;              /* index into groups */
  char *error;              /* (nullable) why the row cannot be computed */
} RungCliRow;

/* The rows of a chunk that fall under the same law. */
typedef struct
{
  const RungTaxProgram *program;
  guint n_rows;
  guint first;              /* in the sorted columns */
} RungCliGroup;

typedef struct
{
  RungCliRow *rows;
  guint n_rows;
  guint n_failed;
  RungCliGroup *groups;
  guint n_groups;
  GString *echo;            /* the input columns of all rows as they are written back */
  guint *place;             /* of a row in the sorted columns */
  gpointer laws;            /* (nullable): what the groups’ programs belong to */
  GDestroyNotify free_laws;
  const RungColumn *used;   /* the columns that rows may have */
  guint n_used;
  double *inputs[RUNG_N_COLUMNS];
  double *results[RUNG_CHUNK_RESULTS];
  char *text;               /* rows as they are written */
  gsize length;             /* bytes of it */
  gsize size;
  gboolean is_last;
} RungCliChunk;

RungCliChunk *rung_cli_chunk_new     (void);
void          rung_cli_chunk_free    (RungCliChunk         *self);
void          rung_cli_chunk_clear   (RungCliChunk         *self);
guint         rung_cli_chunk_group   (RungCliChunk         *self,
                                      const RungTaxProgram *program);
void          rung_cli_chunk_compute (RungCliChunk         *self);
void          rung_cli_chunk_format  (RungCliChunk         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCliChunk, rung_cli_chunk_free)

G_END_DECLS
