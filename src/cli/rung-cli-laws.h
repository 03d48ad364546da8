/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/rung-csv-reader.h"

#include "rung-cli-return.h"

G_BEGIN_DECLS

/* The laws that the rows of a batch name, each found and compiled once. */
typedef struct _RungCliLaws RungCliLaws;

typedef enum
{
  RUNG_LAW_WORD_YEAR,
  RUNG_LAW_WORD_STATE,
  RUNG_LAW_WORD_LOCALITY,
  RUNG_LAW_WORD_STATUS,
  RUNG_N_LAW_WORDS,
} RungLawWord;

typedef struct
{
  RungCliReturn about;
  double limit;             /* USD/year: largest 401(k) deferral, NAN for none */
  double hsa_limit;         /* USD/year: largest HSA contribution, NAN for none */
  guint64 chunk;            /* number of the chunk that @group is of */
  guint group;
} RungCliLaw;

RungCliLaws *rung_cli_laws_new  (const RungTables    *tables);
void         rung_cli_laws_free (RungCliLaws         *self);
RungCliLaw  *rung_cli_laws_find (RungCliLaws         *self,
                                 const RungCsvField   words[RUNG_N_LAW_WORDS],
                                 GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCliLaws, rung_cli_laws_free)

G_END_DECLS
