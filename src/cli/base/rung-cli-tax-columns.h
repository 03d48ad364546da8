/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/tax/rung-household.h"

#include "rung-cli-header.h"

G_BEGIN_DECLS

/* The columns of a batch of households. Those of the law stand first, in its order. */
typedef enum
{
  RUNG_CLI_TAX_YEAR,
  RUNG_CLI_TAX_STATE,
  RUNG_CLI_TAX_LOCALITY,
  RUNG_CLI_TAX_STATUS,
  RUNG_CLI_TAX_WORK_STATE,
  RUNG_CLI_TAX_WORK_LOCALITY,
  RUNG_CLI_TAX_SPOUSE_WORK_STATE,
  RUNG_CLI_TAX_SPOUSE_WORK_LOCALITY,
  RUNG_CLI_TAX_DEDUCTION,
  RUNG_CLI_TAX_WAGES,
  RUNG_CLI_TAX_SPOUSE_WAGES,
  RUNG_CLI_TAX_DEFERRAL,
  RUNG_CLI_TAX_SPOUSE_DEFERRAL,
  RUNG_CLI_TAX_HSA,
  RUNG_CLI_TAX_SPOUSE_HSA,
  RUNG_CLI_TAX_DEPENDENT_CARE,
  RUNG_CLI_TAX_MORTGAGE_INTEREST,
  RUNG_CLI_TAX_PROPERTY_TAX,
  RUNG_CLI_TAX_CHARITY,
  RUNG_CLI_TAX_DEPENDENTS,
  RUNG_CLI_TAX_CHILDREN,
  RUNG_CLI_TAX_BIRTH_YEAR,
  RUNG_CLI_N_TAX_COLUMNS,
} RungCliTaxColumn;

extern const RungCliColumns rung_cli_tax_columns;

gboolean rung_cli_tax_column_get_input (RungCliTaxColumn column,
                                        RungColumn      *input);

G_END_DECLS
