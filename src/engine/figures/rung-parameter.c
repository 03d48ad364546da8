/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-parameter.h"

#include <math.h>

/**
 * rung_parameter_get_value:
 * @tables: the figures
 * @law: (nullable): id of a tax law
 * @parameter: id of a parameter of @law
 * @year: tax year; a year that is not listed uses the one before it
 *
 * Returns: (transfer none) (nullable): what the parameter is that year, with
 *   its status and source, %NULL if there is none
 */
const RungParameterValue *
rung_parameter_get_value (const RungTables *tables,
                          const char       *law,
                          const char       *parameter,
                          int               year)
{
  const RungTaxLaw *found = rung_tables_find_law (tables, law);

  if (found == NULL)
    return NULL;
  for (guint i = 0; i < found->n_parameters; i++)
    {
      const RungParameter *candidate = &found->parameters[i];

      /* Most differ in their first letters, and this is asked very often. */
      if (candidate->id[0] != parameter[0] || !g_str_equal (candidate->id, parameter))
        continue;
      for (guint k = candidate->n_values; k-- > 0;)
        if (candidate->values[k].year <= year)
          return &candidate->values[k];
    }
  return NULL;
}

/**
 * rung_parameter_get_number:
 * @tables: the figures
 * @law: (nullable): id of a tax law
 * @parameter: id of a parameter of @law that is a number
 * @year: tax year; a year after the last one held uses the last one
 * @status: the filing status
 *
 * Returns: the number in the unit of the parameter, NAN if there is none
 */
double
rung_parameter_get_number (const RungTables *tables,
                           const char       *law,
                           const char       *parameter,
                           int               year,
                           RungFilingStatus  status)
{
  const RungParameterValue *value = rung_parameter_get_value (tables, law, parameter, year);

  return value != NULL && !value->is_table ? value->number[status] : NAN;
}

/**
 * rung_parameter_get_rows:
 * @tables: the figures
 * @law: (nullable): id of a tax law
 * @parameter: id of a parameter of @law that is a table
 * @year: tax year; a year after the last one held uses the last one
 * @status: the filing status
 *
 * Returns: (transfer none) (nullable): the table, numbers in the unit of the
 *   parameter, %NULL if there is none
 */
const RungScale *
rung_parameter_get_rows (const RungTables *tables,
                         const char       *law,
                         const char       *parameter,
                         int               year,
                         RungFilingStatus  status)
{
  const RungParameterValue *value = rung_parameter_get_value (tables, law, parameter, year);

  return value != NULL && value->is_table ? &value->rows[status] : NULL;
}
