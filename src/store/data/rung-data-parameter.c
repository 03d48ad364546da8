/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-parameter.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-tax-input.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

/* What a formula can name beside parameters and steps. */
static const char *const input_names[] = {
  "persons", "salt-paid", "work-share", "lives-in-state", "federal", "state", "local",
};

/* To what the law rounds an amount that moves with prices. */
static const char *const rounding_ids[] = { "nearest", "down" };

/**
 * rung_data_read_name:
 * @self: a reader on a file of the kind "tax"
 * @entry: a parameter or a step
 *
 * Reads its id. Parameters and steps share one set of names in a law.
 *
 * Returns: (transfer none): a copy that lives as long as the tables
 */
const char *
rung_data_read_name (RungDataReader *self,
                     RungJsonNode    entry)
{
  RungJsonNode member = rung_json_member (entry, "id");
  g_autofree char *scope = g_strdup_printf ("law/%s", self->file->id);
  const char *name = rung_data_unique_id (self, member, scope);

  for (guint i = 0; i < G_N_ELEMENTS (input_names); i++)
    if (g_str_equal (name, input_names[i]))
      rung_json_fail (member, RUNG_ERROR_FORMAT, _("“%s” is the name of an input of formulas"),
                      name);
  if (name != NULL && rung_tax_input_find (name) != NULL)
    rung_json_fail (member, RUNG_ERROR_FORMAT, _("“%s” is the name of an input of formulas"), name);
  return name;
}

static void
read_row (RungJsonNode  row,
          guint         i,
          double       *from,
          double       *number)
{
  RungJsonNode item = rung_json_get_first (row, RUNG_JSON_ARRAY);

  if (rung_json_get_n (row, RUNG_JSON_ARRAY) != 2)
    {
      rung_json_fail (row, RUNG_ERROR_FORMAT,
                      _("expected two numbers: from, and what holds from there"));
      return;
    }
  from[i] = rung_json_get_double (item, 0.0, 1e12);
  if (i == 0 ? from[i] > 0.0 : from[i] <= from[i - 1])
    rung_json_fail (item, RUNG_ERROR_RANGE,
                    i == 0 ? _("expected the first row of a table at 0")
                           : _("expected more than in the row before"));
  number[i] = rung_json_get_double (rung_json_get_next (item), -1e12, 1e12);
}

static void
read_rows (RungDataReader *self,
           RungJsonNode    table,
           RungScale      *rows)
{
  guint n = rung_json_get_n (table, RUNG_JSON_ARRAY);
  double *from = rung_tables_alloc (self->tables, n, 2 * sizeof *from);
  double *number = from + n;

  if (n == 0)
    rung_json_fail (table, RUNG_ERROR_FORMAT, _("found a table without a row"));
  *rows = (RungScale) { n, from, number };
  n = 0;
  for (RungJsonNode row = rung_json_get_first (table, RUNG_JSON_ARRAY);
       rung_json_is_present (row); row = rung_json_get_next (row))
    read_row (row, n++, from, number);
}

static void
read_number (RungDataReader     *self,
             RungJsonNode        node,
             RungFilingStatus    status,
             RungParameterValue *value)
{
  gboolean is_table = rung_json_get_type (node) == RUNG_JSON_ARRAY;

  if (status == RUNG_FILING_SINGLE)
    value->is_table = is_table;
  else if (is_table != value->is_table)
    rung_json_fail (node, RUNG_ERROR_FORMAT,
                    _("expected a number for every filing status, or a table for every one"));
  if (is_table)
    read_rows (self, node, &value->rows[status]);
  else
    value->number[status] = rung_json_get_double (node, -1e12, 1e12);
}

/**
 * rung_data_fill_value:
 * @self: a reader
 * @number: a number or a table
 * @value: a value of a year
 *
 * Reads one number or table that holds for every filing status.
 */
void
rung_data_fill_value (RungDataReader     *self,
                      RungJsonNode        number,
                      RungParameterValue *value)
{
  read_number (self, number, RUNG_FILING_SINGLE, value);
  for (RungFilingStatus i = 0; i < RUNG_N_FILING_STATUSES; i++)
    {
      value->number[i] = value->number[RUNG_FILING_SINGLE];
      value->rows[i] = value->rows[RUNG_FILING_SINGLE];
    }
}

/**
 * rung_data_is_open:
 * @value: a value of a parameter that localities share
 *
 * Returns: %TRUE if every locality says the number itself
 */
gboolean
rung_data_is_open (const RungParameterValue *value)
{
  return isnan (value->number[RUNG_FILING_SINGLE]);
}

static void
read_value (RungDataReader     *self,
            RungJsonNode        entry,
            const RungSource   *source,
            gboolean            is_shared,
            RungParameterValue *value)
{
  RungJsonNode one = rung_json_member (entry, "value");
  RungJsonNode by_status = rung_json_member (entry, "by-filing-status");
  gboolean is_one = rung_json_is_present (one);
  gboolean is_by_status = rung_json_is_present (by_status);

  value->year = (int) rung_json_get_integer (rung_json_member (entry, "year"),
                                             RUNG_DATA_FIRST_YEAR, RUNG_DATA_LAST_YEAR);
  value->status = rung_data_status (entry);
  value->source = rung_data_source_or (self, rung_json_member (entry, "source"), source);
  if (is_one && !is_by_status)
    rung_data_fill_value (self, one, value);
  else if (is_by_status && !is_one)
    for (RungFilingStatus i = 0; i < RUNG_N_FILING_STATUSES; i++)
      read_number (self, rung_json_member (by_status, rung_filing_status_get_id (i)), i, value);
  else if (is_shared && !is_one)
    value->number[RUNG_FILING_SINGLE] = NAN; /* which no file can say */
  else
    rung_json_fail (entry, RUNG_ERROR_FORMAT,
                    _("expected one of “value” and “by-filing-status”"));
}

/**
 * rung_data_read_values:
 * @self: a reader
 * @list: a list of values, one a year
 * @source: (nullable): that of a value that names none
 * @is_shared: whether the numbers may be left to the localities
 * @parameter: what they are values of
 *
 * Reads the values of a parameter.
 */
void
rung_data_read_values (RungDataReader   *self,
                       RungJsonNode      list,
                       const RungSource *source,
                       gboolean          is_shared,
                       RungParameter    *parameter)
{
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungParameterValue *values = rung_tables_alloc (self->tables, n, sizeof *values);

  parameter->values = values;
  parameter->n_values = n;
  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no value, expected one a year"));
  n = 0;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      read_value (self, item, source, is_shared, &values[n]);
      if (n > 0 && values[n].year <= values[n - 1].year)
        rung_json_fail (rung_json_member (item, "year"), RUNG_ERROR_FORMAT,
                        _("expected a later year than that of the value before"));
      n++;
    }
}

/**
 * rung_data_read_parameter:
 * @self: a reader on a file of the kind "tax"
 * @entry: a parameter
 * @is_shared: whether the numbers may be left to the localities
 * @parameter: (out): what is read
 *
 * Reads a parameter of a law.
 */
void
rung_data_read_parameter (RungDataReader *self,
                          RungJsonNode    entry,
                          gboolean        is_shared,
                          RungParameter  *parameter)
{
  RungJsonNode index = rung_json_member (entry, "index");
  const RungSource *source = rung_data_source (self, rung_json_member (entry, "source"));

  *parameter = (RungParameter) {
    .id = rung_data_read_name (self, entry),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .unit = rung_data_text (self, rung_json_member (entry, "unit")),
  };
  if (rung_json_is_present (index))
    {
      parameter->index_step = rung_json_get_double (rung_json_member (index, "round"), 0.001, 1e6);
      parameter->is_index_down = rung_data_choice (rung_json_member (index, "to"), rounding_ids,
                                                   G_N_ELEMENTS (rounding_ids)) == 1;
    }
  rung_data_read_values (self, rung_json_member (entry, "values"), source, is_shared, parameter);
}
