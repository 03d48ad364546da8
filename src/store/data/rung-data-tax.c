/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-tax.h"

#include <glib/gi18n-lib.h>

#include "engine/tax/rung-tax-input.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define FIRST_YEAR 1900
#define LAST_YEAR 2100

static const char *const scope_ids[] = { "federal", "state", "local" };

G_STATIC_ASSERT (G_N_ELEMENTS (scope_ids) == RUNG_N_SCOPES);

/* What a formula can name beside parameters and steps. */
static const char *const input_names[] = {
  "persons", "salt-paid", "work-share", "lives-in-state", "federal", "state", "local",
};

static const char *const convenience_ids[] = { "none", "full", "mutual", "managers" };

G_STATIC_ASSERT (G_N_ELEMENTS (convenience_ids) == RUNG_N_CONVENIENCES);

/* To what the law rounds an amount that moves with prices. */
static const char *const rounding_ids[] = { "nearest", "down" };

/* Reads the id of a parameter or step. They share one set of names in a law. */
static const char *
read_name (RungDataReader *self,
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
           RungRows       *rows)
{
  guint n = rung_json_get_n (table, RUNG_JSON_ARRAY);
  double *from = rung_tables_alloc (self->tables, n, 2 * sizeof *from);
  double *number = from + n;

  if (n == 0)
    rung_json_fail (table, RUNG_ERROR_FORMAT, _("found a table without a row"));
  *rows = (RungRows) { n, from, number };
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

static void
read_value (RungDataReader     *self,
            RungJsonNode        entry,
            const RungSource   *source,
            RungParameterValue *value)
{
  RungJsonNode one = rung_json_member (entry, "value");
  RungJsonNode by_status = rung_json_member (entry, "by-filing-status");

  value->year = (int) rung_json_get_integer (rung_json_member (entry, "year"), FIRST_YEAR,
                                             LAST_YEAR);
  value->status = rung_data_status (entry);
  value->source = rung_data_source_or (self, rung_json_member (entry, "source"), source);
  if (rung_json_is_present (one) == rung_json_is_present (by_status))
    {
      rung_json_fail (entry, RUNG_ERROR_FORMAT,
                      _("expected one of “value” and “by-filing-status”"));
      return;
    }
  if (rung_json_is_present (one))
    read_number (self, one, RUNG_FILING_SINGLE, value);
  for (RungFilingStatus i = 0; i < RUNG_N_FILING_STATUSES; i++)
    if (rung_json_is_present (by_status))
      read_number (self, rung_json_member (by_status, rung_filing_status_get_id (i)), i, value);
    else
      {
        value->number[i] = value->number[RUNG_FILING_SINGLE];
        value->rows[i] = value->rows[RUNG_FILING_SINGLE];
      }
}

static void
read_parameter (RungDataReader *self,
                RungJsonNode    entry,
                RungParameter  *parameter)
{
  RungJsonNode list = rung_json_member (entry, "values");
  RungJsonNode index = rung_json_member (entry, "index");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungParameterValue *values = rung_tables_alloc (self->tables, n, sizeof *values);
  const RungSource *source = rung_data_source (self, rung_json_member (entry, "source"));

  *parameter = (RungParameter) {
    .id = read_name (self, entry),
    .title = rung_data_text (self, rung_json_member (entry, "title")),
    .unit = rung_data_text (self, rung_json_member (entry, "unit")),
    .values = values,
    .n_values = n,
  };
  if (rung_json_is_present (index))
    {
      parameter->index_step = rung_json_get_double (rung_json_member (index, "round"), 0.001, 1e6);
      parameter->is_index_down = rung_data_choice (rung_json_member (index, "to"), rounding_ids,
                                                   G_N_ELEMENTS (rounding_ids)) == 1;
    }
  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no value, expected one a year"));
  n = 0;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      read_value (self, item, source, &values[n]);
      if (n > 0 && values[n].year <= values[n - 1].year)
        rung_json_fail (rung_json_member (item, "year"), RUNG_ERROR_FORMAT,
                        _("expected a later year than that of the value before"));
      n++;
    }
}

static gboolean
read_flag (RungJsonNode  object,
           const char   *name)
{
  RungJsonNode member = rung_json_member (object, name);

  return rung_json_get_boolean_or (member, FALSE);
}

static void
read_step (RungDataReader *self,
           RungJsonNode    entry,
           RungLawStep       *step)
{
  static const char *const per_ids[] = { "person" };
  RungJsonNode adds_to = rung_json_member (entry, "adds-to");
  RungJsonNode per = rung_json_member (entry, "per");
  RungJsonNode unit = rung_json_member (entry, "unit");
  RungJsonNode deductible = rung_json_member (entry, "deductible");
  const char *ids[RUNG_N_TAXES];

  for (RungTax i = 0; i < RUNG_N_TAXES; i++)
    ids[i] = rung_tax_get_id (i);
  *step = (RungLawStep) {
    .id = read_name (self, entry),
    .title = rung_data_text (self, rung_json_member (entry, "title")),
    .formula = rung_data_text (self, rung_json_member (entry, "formula")),
    .unit = rung_json_is_present (unit) ? rung_data_text (self, unit)
                                        : rung_tables_intern (self->tables, "USD/year"),
    .adds_to = RUNG_TAX_NONE,
    .per_person = rung_json_is_present (per),
    .from_year = (int) rung_json_get_integer_or (rung_json_member (entry, "from-year"),
                                                 FIRST_YEAR, LAST_YEAR, 0),
    .to_year = (int) rung_json_get_integer_or (rung_json_member (entry, "to-year"),
                                               FIRST_YEAR, LAST_YEAR, 0),
    .source = rung_data_source_or (self, rung_json_member (entry, "source"), NULL),
  };
  if (rung_json_is_present (adds_to))
    step->adds_to = (RungTax) rung_data_choice (adds_to, ids, RUNG_N_TAXES);
  step->is_work_only = read_flag (entry, "work-only");
  step->is_deductible = rung_json_is_present (deductible)
                        ? rung_json_get_boolean (deductible)
                        : step->adds_to == RUNG_TAX_STATE_INCOME || step->adds_to == RUNG_TAX_LOCAL;
  if (rung_json_is_present (per))
    rung_data_choice (per, per_ids, G_N_ELEMENTS (per_ids));
  if (step->to_year != 0 && step->to_year < step->from_year)
    rung_json_fail (rung_json_member (entry, "to-year"), RUNG_ERROR_RANGE,
                    _("expected no earlier year than “from-year”"));
}

static void
read_years (RungDataReader *self,
            RungTaxLaw     *law)
{
  RungJsonNode list = rung_json_member (self->root, "years");

  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      int year = (int) rung_json_get_integer (item, FIRST_YEAR, LAST_YEAR);

      if (law->first_year == 0)
        law->first_year = year;
      else if (year != law->last_year + 1)
        rung_json_fail (item, RUNG_ERROR_FORMAT, _("expected the year after %d"), law->last_year);
      law->last_year = year;
    }
  if (law->first_year == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no year, expected at least one"));
}

static const RungLawStep *
read_steps (RungDataReader *self,
            RungJsonNode    list,
            guint          *n_steps)
{
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungLawStep *steps = rung_tables_alloc (self->tables, n, sizeof *steps);

  *n_steps = n;
  n = 0;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    read_step (self, item, &steps[n++]);
  return steps;
}

static void
read_lists (RungDataReader *self,
            RungTaxLaw     *law)
{
  RungJsonNode parameters = rung_json_member (self->root, "parameters");
  RungJsonNode nonresident = rung_json_member (self->root, "nonresident");
  RungParameter *parameter = NULL;

  law->n_parameters = rung_json_get_n (parameters, RUNG_JSON_ARRAY);
  law->parameters = parameter = rung_tables_alloc (self->tables, law->n_parameters,
                                                   sizeof *parameter);
  for (RungJsonNode item = rung_json_get_first (parameters, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    read_parameter (self, item, parameter++);
  law->steps = read_steps (self, rung_json_member (self->root, "steps"), &law->n_steps);
  if (rung_json_is_present (nonresident))
    law->nonresident_steps = read_steps (self, rung_json_member (nonresident, "steps"),
                                         &law->n_nonresident_steps);
}

/* What ties a place to others. */
static void
read_ties (RungDataReader *self,
           RungTaxLaw     *law)
{
  RungJsonNode homes = rung_json_member (self->root, "reciprocity");
  RungJsonNode convenience = rung_json_member (self->root, "convenience");
  const char **ids = NULL;
  guint n = 0;

  if (rung_json_is_present (homes))
    {
      law->reciprocity = ids = rung_tables_alloc (self->tables,
                                                  rung_json_get_n (homes, RUNG_JSON_ARRAY) + 1,
                                                  sizeof *ids);
      for (RungJsonNode item = rung_json_get_first (homes, RUNG_JSON_ARRAY);
           rung_json_is_present (item); item = rung_json_get_next (item))
        ids[n++] = rung_data_text (self, item);
    }
  if (rung_json_is_present (convenience))
    law->convenience = (RungConvenience) rung_data_choice (convenience, convenience_ids,
                                                           RUNG_N_CONVENIENCES);
  law->credits_city_tax = read_flag (self->root, "credits-city-tax");
  law->credits_against_local = read_flag (self->root, "credits-against-local");
  law->credits_work_tax = read_flag (self->root, "credits-work-tax");
  law->credits_as_nonresident = read_flag (self->root, "credits-as-nonresident");
}

/**
 * rung_data_read_tax:
 * @self: a reader on a file of the kind "tax"
 *
 * Reads the law of one jurisdiction.
 */
void
rung_data_read_tax (RungDataReader *self)
{
  RungTaxLaw *law = rung_tables_alloc (self->tables, 1, sizeof *law);
  RungJsonNode scope = rung_json_member (self->root, "scope");
  RungJsonNode parent = rung_json_member (self->root, "parent");

  law->id = self->file->id;
  law->title = self->file->title;
  law->scope = (RungScope) rung_data_choice (scope, scope_ids, RUNG_N_SCOPES);
  law->parent = rung_data_reference (self, parent, RUNG_REFERENCE_LAW);
  if ((law->parent != NULL) != (law->scope == RUNG_SCOPE_LOCAL))
    rung_json_fail (parent, RUNG_ERROR_FORMAT,
                    _("a local law names its state, other laws name none"));
  for (guint i = 0; law->scope == RUNG_SCOPE_FEDERAL && i < self->tables->laws->len; i++)
    {
      const RungTaxLaw *other = g_ptr_array_index (self->tables->laws, i);

      if (other->scope == RUNG_SCOPE_FEDERAL)
        rung_json_fail (scope, RUNG_ERROR_FORMAT, _("“%s” is the federal law already"), other->id);
    }
  read_years (self, law);
  read_lists (self, law);
  read_ties (self, law);
  g_ptr_array_add (self->tables->laws, law);
}
