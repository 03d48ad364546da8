/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-telling.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-source.h"
#include "engine/document/rung-record.h"
#include "engine/figures/rung-parameter.h"

static void
set_unit (RungLedgerLine *line,
          const char     *unit)
{
  g_free (line->unit);
  line->unit = g_strdup (unit);
}

/**
 * rung_telling_add_input:
 * @ledger: (nullable): a ledger
 * @table: a table of inputs
 * @record: a record of @table
 * @input: id of an input of @table that is a number
 *
 * Records what a person typed.
 */
void
rung_telling_add_input (RungLedger           *ledger,
                        const RungInputTable *table,
                        gconstpointer         record,
                        const char           *input)
{
  const RungInput *found = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;
  double value = 0.0;

  if (ledger == NULL)
    return;
  found = rung_inputs_find (table, input);
  parts = g_strsplit (_(found->label), "_", -1);
  title = g_strjoinv ("", parts);
  value = (double) rung_input_get_number (found, record) / rung_input_get_scale (found);
  line = rung_ledger_add (ledger, input, title, value, RUNG_STATUS_TYPED);
  if (found->kind == RUNG_KIND_PERCENT)
    set_unit (line, "percent");
  else if (found->kind == RUNG_KIND_MONEY || found->kind == RUNG_KIND_PRICE)
    set_unit (line, "USD");
  else
    set_unit (line, "1");
}

/**
 * rung_telling_add_law:
 * @ledger: (nullable): a ledger
 * @tables: the figures
 * @law: id of a tax law
 * @parameter: id of a parameter of @law
 * @year: tax year
 * @title: what the line says
 * @value: USD per year
 *
 * Records a figure that rests on a parameter of the law, with its source.
 *
 * Returns: (transfer none) (nullable): the line
 */
RungLedgerLine *
rung_telling_add_law (RungLedger       *ledger,
                      const RungTables *tables,
                      const char       *law,
                      const char       *parameter,
                      int               year,
                      const char       *title,
                      double            value)
{
  const RungParameterValue *found = NULL;
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return NULL;
  found = rung_parameter_get_value (tables, law, parameter, year);
  line = rung_ledger_add (ledger, parameter, title, value, RUNG_STATUS_DERIVED);
  if (found != NULL)
    line->status = found->status;
  if (found != NULL && found->source != NULL)
    line->source = rung_source_dup_text (found->source);
  return line;
}

/**
 * rung_telling_add_measure:
 * @ledger: (nullable): a ledger
 * @measure: a measure
 * @value: USD per year
 *
 * Records a figure of the table under its own name.
 *
 * Returns: (transfer none) (nullable): the line
 */
RungLedgerLine *
rung_telling_add_measure (RungLedger  *ledger,
                          RungMeasure  measure,
                          double       value)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);

  if (ledger == NULL)
    return NULL;
  return rung_ledger_add (ledger, info->id, _(info->title), value, RUNG_STATUS_DERIVED);
}

/**
 * rung_telling_add_dollars:
 * @ledger: (nullable): a ledger
 * @id: id of the step
 * @title: what the line says
 * @value: USD, once
 *
 * Records an amount that is not by the year.
 *
 * Returns: (transfer none) (nullable): the line
 */
RungLedgerLine *
rung_telling_add_dollars (RungLedger *ledger,
                          const char *id,
                          const char *title,
                          double      value)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, value, RUNG_STATUS_DERIVED);

  if (line != NULL)
    set_unit (line, "USD");
  return line;
}

/**
 * rung_telling_sum_lines:
 * @ledger: (nullable): a ledger
 * @from: the first line of @ledger that may be a term
 * @ids: (nullable): the terms are the lines of these ids, joined by ","; %NULL for all
 * @line: (nullable): the last line of @ledger
 * @formula: the sum in words, N_()
 *
 * Says that a line is the sum of lines above it, 0 where there are none.
 */
void
rung_telling_sum_lines (RungLedger     *ledger,
                        guint           from,
                        const char     *ids,
                        RungLedgerLine *line,
                        const char     *formula)
{
  g_autoptr (GString) numbers = NULL;

  if (ledger == NULL)
    return;
  numbers = g_string_new (NULL);
  for (guint i = from; i + 1 < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *term = rung_ledger_get (ledger, i);
      g_autofree char *number = NULL;

      if (ids != NULL && !rung_set_has (ids, term->id))
        continue;
      number = rung_ledger_dup_number (ABS (term->value));
      if (numbers->len > 0)
        g_string_append (numbers, term->value < 0.0 ? " − " : " + ");
      else if (term->value < 0.0)
        g_string_append (numbers, "−");
      g_string_append (numbers, number);
    }
  line->formula = g_strdup (_(formula));
  line->numbers = g_strdup (numbers->len > 0 ? numbers->str : "0");
}

/**
 * rung_telling_add_sum:
 * @ledger: (nullable): a ledger
 * @from: the first line of @ledger that may be a term
 * @ids: (nullable): the terms are the lines of these ids, joined by ","; %NULL for all
 * @measure: the measure that is their sum
 * @value: USD per year
 * @formula: the sum in words, N_()
 *
 * Records a figure of the table that is the sum of lines above it.
 */
void
rung_telling_add_sum (RungLedger  *ledger,
                      guint        from,
                      const char  *ids,
                      RungMeasure  measure,
                      double       value,
                      const char  *formula)
{
  if (ledger != NULL)
    rung_telling_sum_lines (ledger, from, ids, rung_telling_add_measure (ledger, measure, value),
                            formula);
}
