/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/csv/rung-csv-reader.h"

#include "rung-cli-return.h"

G_BEGIN_DECLS

/* The laws that the rows of a batch name, each found and compiled once. */
typedef struct _RungCliLaws RungCliLaws;

typedef struct
{
  RungCliReturn found;
  double limit;             /* USD/year: largest 401(k) deferral, NAN for none */
  double hsa_limit;         /* USD/year: largest HSA contribution, NAN for none */
  guint64 chunk[RUNG_CLI_N_REACHES]; /* number of the chunk that the group is of */
  guint group[RUNG_CLI_N_REACHES];
} RungCliLaw;

/* Laws that are kept together, for as long as a chunk is computed by them. */
typedef struct _RungCliLawSet RungCliLawSet;

RungCliLawSet        *rung_cli_law_set_ref      (RungCliLawSet       *self);
void                  rung_cli_law_set_unref    (RungCliLawSet       *self);
gboolean              rung_cli_law_set_is_full  (const RungCliLawSet *self);
RungCliLawSet        *rung_cli_laws_get_set     (RungCliLaws         *self);
RungCliLaws          *rung_cli_laws_new         (const RungTables    *tables);
void                  rung_cli_laws_free        (RungCliLaws         *self);
RungCliLaw           *rung_cli_laws_find        (RungCliLaws         *self,
                                                 const RungCsvField   words[RUNG_N_LAW_WORDS],
                                                 GError             **error);
const RungTaxProgram *rung_cli_laws_get_program (RungCliLaws         *self,
                                                 RungCliLaw          *law,
                                                 RungReach            reach,
                                                 GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCliLaws, rung_cli_laws_free)

G_END_DECLS
