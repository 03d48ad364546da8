/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-tax-columns.h"

#include "rung-cli-return.h"

G_STATIC_ASSERT ((guint) RUNG_CLI_TAX_WAGES == (guint) RUNG_N_LAW_WORDS);

static const char *const names[] = {
  [RUNG_CLI_TAX_YEAR] = "year",
  [RUNG_CLI_TAX_STATE] = "state",
  [RUNG_CLI_TAX_LOCALITY] = "locality",
  [RUNG_CLI_TAX_STATUS] = "filing_status",
  [RUNG_CLI_TAX_WORK_STATE] = "work_state",
  [RUNG_CLI_TAX_WORK_LOCALITY] = "work_locality",
  [RUNG_CLI_TAX_SPOUSE_WORK_STATE] = "spouse_work_state",
  [RUNG_CLI_TAX_SPOUSE_WORK_LOCALITY] = "spouse_work_locality",
  [RUNG_CLI_TAX_DEDUCTION] = "deduction",
  [RUNG_CLI_TAX_WAGES] = "wages",
  [RUNG_CLI_TAX_SPOUSE_WAGES] = "spouse_wages",
  [RUNG_CLI_TAX_DEFERRAL] = "pretax_401k",
  [RUNG_CLI_TAX_SPOUSE_DEFERRAL] = "spouse_401k",
  [RUNG_CLI_TAX_HSA] = "pretax_hsa",
  [RUNG_CLI_TAX_SPOUSE_HSA] = "spouse_hsa",
  [RUNG_CLI_TAX_DEPENDENT_CARE] = "dependent_care",
  [RUNG_CLI_TAX_MORTGAGE_INTEREST] = "mortgage_interest",
  [RUNG_CLI_TAX_PROPERTY_TAX] = "property_tax",
  [RUNG_CLI_TAX_CHARITY] = "charity",
  [RUNG_CLI_TAX_DEPENDENTS] = "dependents",
  [RUNG_CLI_TAX_CHILDREN] = "children",
  [RUNG_CLI_TAX_BIRTH_YEAR] = "birth_year",
};

G_STATIC_ASSERT (G_N_ELEMENTS (names) == RUNG_CLI_N_TAX_COLUMNS);

const RungCliColumns rung_cli_tax_columns = {
  names, RUNG_CLI_N_TAX_COLUMNS, 1u << RUNG_CLI_TAX_STATE | 1u << RUNG_CLI_TAX_WAGES,
  "federal_income_tax,social_security,medicare,state_income_tax,state_payroll_tax,local_tax,"
  "take_home,error",
};

/**
 * rung_cli_tax_column_get_input:
 * @column: a column of a batch
 * @input: (out): the column of the law that its amount goes to
 *
 * Returns: %TRUE if it holds an amount
 */
gboolean
rung_cli_tax_column_get_input (RungCliTaxColumn  column,
                               RungColumn       *input)
{
  static const struct
  {
    RungCliTaxColumn column;
    RungColumn input;
  } earned[] = {
    { .column = RUNG_CLI_TAX_WAGES, .input = RUNG_COLUMN_WAGES },
    { .column = RUNG_CLI_TAX_SPOUSE_WAGES, .input = RUNG_COLUMN_SPOUSE_WAGES },
    { .column = RUNG_CLI_TAX_DEFERRAL, .input = RUNG_COLUMN_DEFERRAL },
    { .column = RUNG_CLI_TAX_SPOUSE_DEFERRAL, .input = RUNG_COLUMN_SPOUSE_DEFERRAL },
    { .column = RUNG_CLI_TAX_HSA, .input = RUNG_COLUMN_HSA },
    { .column = RUNG_CLI_TAX_SPOUSE_HSA, .input = RUNG_COLUMN_SPOUSE_HSA },
    { .column = RUNG_CLI_TAX_DEPENDENT_CARE, .input = RUNG_COLUMN_DEPENDENT_CARE },
  };
  static const struct
  {
    RungCliTaxColumn column;
    RungDetail detail;
  } details[] = {
    { .column = RUNG_CLI_TAX_MORTGAGE_INTEREST, .detail = RUNG_DETAIL_MORTGAGE_INTEREST },
    { .column = RUNG_CLI_TAX_PROPERTY_TAX, .detail = RUNG_DETAIL_PROPERTY_TAX },
    { .column = RUNG_CLI_TAX_CHARITY, .detail = RUNG_DETAIL_CHARITY },
    { .column = RUNG_CLI_TAX_DEPENDENTS, .detail = RUNG_DETAIL_DEPENDENTS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (earned); i++)
    if (earned[i].column == column)
      {
        *input = earned[i].input;
        return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    if (details[i].column == column)
      {
        *input = rung_detail_get_column (details[i].detail);
        return TRUE;
      }
  return FALSE;
}
