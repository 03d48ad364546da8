/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/rung-household.h"

G_BEGIN_DECLS

/* The law that every return is under. */
#define RUNG_CLI_FEDERAL_LAW "us"

/* A tax return as a person names it in words: year, place and filing status,
 * found in the data, with the compiled law for it. */
typedef struct
{
  int year;
  RungFilingStatus status;
  const RungTaxLaw *state;      /* (nullable) NULL = federal tax alone */
  const RungTaxLaw *locality;   /* (nullable) */
  const RungTaxProgram *program;
} RungCliReturn;

gboolean rung_cli_return_find          (RungCliReturn       *self,
                                        const RungTables    *tables,
                                        RungTaxCache        *cache,
                                        const char          *year,
                                        const char          *state,
                                        const char          *locality,
                                        const char          *status,
                                        GError             **error);
double   rung_cli_return_get_take_home (const RungHousehold *household,
                                        const RungTaxes     *taxes);

G_END_DECLS
