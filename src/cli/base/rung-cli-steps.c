/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-steps.h"

#include "report/kit/rung-format.h"

#include "rung-cli-output.h"

static gboolean
is_money (const RungLedgerLine *line)
{
  return g_str_has_prefix (line->unit, "USD");
}

static char *
dup_raw (const RungLedgerLine *line)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (is_money (line))
    return rung_cli_dup_cents (line->value);
  return g_strdup (g_ascii_formatd (digits, sizeof digits, "%.10g", line->value));
}

/**
 * rung_cli_steps_write:
 * @ledger: the steps behind a figure
 * @writer: writer inside an object
 *
 * Writes the steps as the member "steps".
 */
void
rung_cli_steps_write (const RungLedger *ledger,
                      RungJsonWriter   *writer)
{
  rung_json_writer_begin_array (writer, "steps");
  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", line->id);
      rung_json_writer_add_string (writer, "title", line->title);
      rung_json_writer_add_string (writer, "formula", line->formula);
      rung_json_writer_add_string (writer, "numbers", line->numbers);
      if (is_money (line))
        rung_json_writer_add_money (writer, "value", line->value);
      else
        rung_json_writer_add_double (writer, "value", line->value);
      rung_json_writer_add_string (writer, "unit", line->unit);
      rung_json_writer_add_string (writer, "source", line->source);
      rung_json_writer_add_string (writer, "status", rung_cli_status_get_id (line->status));
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

/**
 * rung_cli_steps_build:
 * @ledger: the steps behind a figure
 *
 * Returns: (transfer full): the steps as rows
 */
RungGrid *
rung_cli_steps_build (const RungLedger *ledger)
{
  static const char *const titles[] = {
    "id", "title", "value", "unit", "formula", "numbers", "source", "status",
  };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], i == 2);
  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *value = dup_raw (line);
      const char *cells[] = {
        line->id, line->title, value,
        line->unit, line->formula, line->numbers, line->source,
        rung_cli_status_get_id (line->status),
      };

      rung_grid_add_row (grid);
      for (guint k = 0; k < G_N_ELEMENTS (cells); k++)
        rung_grid_set (grid, k, cells[k]);
    }
  return grid;
}

/**
 * rung_cli_steps_append:
 * @ledger: the steps behind a figure
 * @out: where the text goes
 *
 * Appends each step with its formula in names and in numbers, and its source.
 */
void
rung_cli_steps_append (const RungLedger *ledger,
                       GString          *out)
{
  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *value = is_money (line)
                               ? rung_cli_dup_cents (line->value)
                               : rung_format_value (line->value, line->unit);

      g_string_append_printf (out, "\n%s: %s\n", line->title, value);
      if (line->formula != NULL)
        g_string_append_printf (out, "    %s = %s\n", line->id, line->formula);
      if (line->numbers != NULL)
        {
          g_autofree char *numbers = rung_format_numbers (line->numbers);

          g_string_append_printf (out, "    = %s\n", numbers);
        }
      g_string_append_printf (out, "    %s%s(%s)\n", line->source != NULL ? line->source : "",
                              line->source != NULL ? " " : "",
                              rung_status_get_title (line->status));
    }
}
