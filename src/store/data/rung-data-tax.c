/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-tax.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "rung-data-locality.h"
#include "rung-data-parameter.h"

static const char *const scope_ids[] = { "federal", "state", "local" };

G_STATIC_ASSERT (G_N_ELEMENTS (scope_ids) == RUNG_N_SCOPES);

static const char *const convenience_ids[] = { "none", "full", "mutual", "managers" };

G_STATIC_ASSERT (G_N_ELEMENTS (convenience_ids) == RUNG_N_CONVENIENCES);

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
    .id = rung_data_read_name (self, entry),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .formula = rung_data_text (self, rung_json_member (entry, "formula")),
    .unit = rung_json_is_present (unit) ? rung_data_text (self, unit)
                                        : rung_tables_intern (self->tables, "USD/year"),
    .adds_to = RUNG_TAX_NONE,
    .per_person = rung_json_is_present (per),
    .from_year = (int) rung_json_get_integer_or (rung_json_member (entry, "from-year"),
                                                 RUNG_DATA_FIRST_YEAR, RUNG_DATA_LAST_YEAR, 0),
    .to_year = (int) rung_json_get_integer_or (rung_json_member (entry, "to-year"),
                                               RUNG_DATA_FIRST_YEAR, RUNG_DATA_LAST_YEAR, 0),
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
      int year = (int) rung_json_get_integer (item, RUNG_DATA_FIRST_YEAR, RUNG_DATA_LAST_YEAR);

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
            gboolean        is_shared,
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
    rung_data_read_parameter (self, item, is_shared, parameter++);
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
 * Reads the law of one jurisdiction, or of the localities of a state that have
 * one rule.
 */
void
rung_data_read_tax (RungDataReader *self)
{
  RungTaxLaw *law = rung_tables_alloc (self->tables, 1, sizeof *law);
  RungJsonNode scope = rung_json_member (self->root, "scope");
  RungJsonNode parent = rung_json_member (self->root, "parent");
  RungJsonNode localities = rung_json_member (self->root, "localities");

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
  read_lists (self, rung_json_is_present (localities), law);
  read_ties (self, law);
  if (rung_json_is_present (localities))
    rung_data_read_localities (self, localities, law);
  else
    g_ptr_array_add (self->tables->laws, law);
}
