/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/tax/rung-household.h"
#include "engine/tax/rung-tax-cache.h"
#include "engine/tax/rung-tax-program.h"
#include "engine/tax/rung-tax-return.h"

G_BEGIN_DECLS

/* The law that every return is under. */
#define RUNG_CLI_FEDERAL_LAW "us"

/* What a person names in words to say whose return it is. */
typedef enum
{
  RUNG_LAW_WORD_YEAR,
  RUNG_LAW_WORD_STATE,
  RUNG_LAW_WORD_LOCALITY,
  RUNG_LAW_WORD_STATUS,
  RUNG_LAW_WORD_WORK_STATE,
  RUNG_LAW_WORD_WORK_LOCALITY,
  RUNG_LAW_WORD_SPOUSE_WORK_STATE,
  RUNG_LAW_WORD_SPOUSE_WORK_LOCALITY,
  RUNG_LAW_WORD_DEDUCTION,
  RUNG_N_LAW_WORDS,
} RungLawWord;

/* A batch needs no more than what costs and people a household has. */
#define RUNG_CLI_N_REACHES (RUNG_REACH_HOUSEHOLD + 1)

/* A tax return as a person names it, found in the data, with the compiled law for it. */
typedef struct
{
  RungTaxReturn about;
  /* Compiled when they are asked for, but the first. */
  const RungTaxProgram *programs[RUNG_CLI_N_REACHES];
} RungCliReturn;

char                 *rung_cli_return_dup_year      (const RungTables    *tables);
gboolean              rung_cli_return_find          (RungCliReturn       *self,
                                                     const RungTables    *tables,
                                                     RungTaxCache        *cache,
                                                     const char *const    words[RUNG_N_LAW_WORDS],
                                                     gboolean             is_untold,
                                                     GError             **error);
const RungTaxProgram *rung_cli_return_get_program   (RungCliReturn       *self,
                                                     RungTaxCache        *cache,
                                                     RungReach            reach,
                                                     GError             **error);
double                rung_cli_return_get_take_home (const RungHousehold *household,
                                                     const RungTaxes     *taxes);

G_END_DECLS
