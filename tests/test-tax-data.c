/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-formula.h"
#include "store/data/rung-data-locality-file.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

/* The law as data: everything compiles, everything is used, everything has
 * its golden cases. */

static RungTables *tables;

static void
test_compiles (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      g_assert_cmpint (law->first_year, <=, 2025);
      g_assert_cmpint (law->last_year, >=, 2026);
      for (int year = 2025; year <= 2026; year++)
        for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
          {
            g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
            g_autoptr (GError) error = NULL;

            fixture_get_program (cache, tables, law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id,
                                 year,
                                status, &error);
            g_assert_no_error (error);
          }
    }
}

typedef struct
{
  const RungTaxLaw *law;
  GHashTable *used;         /* "law/parameter" */
} Use;

static void
add_use (Use        *use,
         const char *law,
         const char *name)
{
  g_hash_table_add (use->used, g_strconcat (law, "/", name, NULL));
}

static char *
use_cb (const char *name,
        gpointer    user_data)
{
  Use *use = user_data;

  if (g_str_has_prefix (name, "federal."))
    add_use (use, "us", name + strlen ("federal."));
  else if (g_str_has_prefix (name, "state.") && use->law->parent != NULL)
    add_use (use, use->law->parent, name + strlen ("state."));
  else
    add_use (use, use->law->id, name);
  return NULL;
}

/* What the steps of a law read, those of people who only work there too. */
static void
add_steps (Use *use)
{
  for (guint k = 0; k < use->law->n_steps; k++)
    g_free (rung_formula_substitute (use->law->steps[k].formula, use_cb, use));
  for (guint k = 0; k < use->law->n_nonresident_steps; k++)
    g_free (rung_formula_substitute (use->law->nonresident_steps[k].formula, use_cb, use));
}

/* The file of a law, that of a locality made of its row. */
static RungJson *
read_law (const RungTaxLaw *law)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  const RungDataFile *file = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = NULL;
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < tables->files->len && file == NULL; i++)
    {
      const RungDataFile *other = g_ptr_array_index (tables->files, i);

      if (g_str_equal (other->kind, "tax") && g_str_equal (other->id, law->id))
        file = other;
    }
  g_assert_nonnull (file);
  path = g_build_filename (folder, file->filename, NULL);
  json = rung_json_read_file (path, &rung_json_data_limits, &error);
  g_assert_no_error (error);
  if (file->row == 0)
    return g_steal_pointer (&json);
  bytes = rung_data_dup_locality_file (json, file->row);
  return rung_json_read_bytes (bytes, &rung_json_data_limits, NULL);
}

/* Parameters that no step reads say so in their note. */
static void
check_unused (const RungTaxLaw *law,
              GHashTable       *used)
{
  g_autoptr (RungJson) json = read_law (law);
  RungJsonNode parameters = rung_json_member (rung_json_get_root (json), "parameters");

  for (RungJsonNode item = rung_json_get_first (parameters, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      const char *id = rung_json_get_string (rung_json_member (item, "id"));
      const char *note = rung_json_get_string_or (rung_json_member (item, "note"), "");
      g_autofree char *key = g_strconcat (law->id, "/", id, NULL);

      if (g_hash_table_contains (used, key) || g_str_has_prefix (note, "for "))
        continue;
      g_test_message ("%s: no step reads it", key);
      g_test_fail ();
    }
}

static void
test_every_parameter_is_used (void)
{
  g_autoptr (GHashTable) used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < tables->laws->len; i++)
    {
      Use use = { g_ptr_array_index (tables->laws, i), used };

      add_steps (&use);
    }
  for (guint i = 0; i < tables->laws->len; i++)
    check_unused (g_ptr_array_index (tables->laws, i), used);
}

/* What is carried from a year to the next. */
static const char *const read_by_the_program[] = {
  "us/amt-credit-born", "us/short-loss-left", "us/long-loss-left", NULL
};

/* A step that neither adds to a tax nor is read by another one does nothing. */
static void
test_every_step_counts (void)
{
  g_autoptr (GHashTable) used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < tables->laws->len; i++)
    {
      Use use = { g_ptr_array_index (tables->laws, i), used };

      add_steps (&use);
    }
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      for (guint k = 0; k < law->n_steps; k++)
        {
          g_autofree char *key = g_strconcat (law->id, "/", law->steps[k].id, NULL);

          if (law->steps[k].adds_to != RUNG_TAX_NONE || g_hash_table_contains (used, key)
              || g_strv_contains (read_by_the_program, key))
            continue;
          g_test_message ("%s: nothing reads it", key);
          g_test_fail ();
        }
    }
}

/* Whether a step of @law, or of one below it, reads a parameter in a year. */
static gboolean
is_read (const RungTaxLaw *law,
         const char       *parameter,
         int               year)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      g_autoptr (GHashTable) used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      Use use = { g_ptr_array_index (tables->laws, i), used };
      g_autofree char *key = g_strconcat (law->id, "/", parameter, NULL);

      if (law->scope == RUNG_SCOPE_LOCAL && use.law != law)
        continue;
      for (guint k = 0; k < use.law->n_steps; k++)
        if (year >= use.law->steps[k].from_year
            && (use.law->steps[k].to_year == 0 || year <= use.law->steps[k].to_year))
          g_free (rung_formula_substitute (use.law->steps[k].formula, use_cb, &use));
      for (guint k = 0; k < use.law->n_nonresident_steps; k++)
        g_free (rung_formula_substitute (use.law->nonresident_steps[k].formula, use_cb, &use));
      if (g_hash_table_contains (used, key))
        return TRUE;
    }
  return FALSE;
}

/* A parameter has both years, but for a rule that was law in one of them. */
static void
test_every_year (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      for (guint k = 0; k < law->n_parameters; k++)
        for (int year = 2025; year <= 2026; year++)
          {
            const RungParameter *parameter = &law->parameters[k];
            const RungParameterValue *value
              = rung_parameter_get_value (tables, law->id, parameter->id, year);

            if ((value != NULL && value->year == year)
                || (is_read (law, parameter->id, parameter->values[0].year)
                    && !is_read (law, parameter->id, year)))
              continue;
            g_test_message ("%s/%s: no value for %d", law->id, parameter->id, year);
            g_test_fail ();
          }
    }
}

static RungJsonNode
find_value (RungJsonNode values,
            gint64       year)
{
  RungJsonNode item = rung_json_get_first (values, RUNG_JSON_ARRAY);

  while (rung_json_is_present (item)
         && rung_json_get_integer (rung_json_member (item, "year"), 2000, 2100) != year)
    item = rung_json_get_next (item);
  return item;
}

static char *
dup_amount (RungJsonNode value)
{
  RungJsonNode plain = rung_json_member (value, "value");

  return rung_json_dup_compact (rung_json_is_present (plain)
                                ? plain : rung_json_member (value, "by-filing-status"));
}

/* A figure moved from another year names that year; a carried one is the same. */
static void
check_mark (const char   *law,
            RungJsonNode  values,
            RungJsonNode  value)
{
  const char *status = rung_json_get_string_or (rung_json_member (value, "status"), "published");
  gint64 from = rung_json_get_integer_or (rung_json_member (value, "carried-from"), 2000, 2100, 0);
  gint64 year = rung_json_get_integer (rung_json_member (value, "year"), 2000, 2100);
  gboolean is_carried = g_str_equal (status, "carried");
  g_autofree char *place = rung_json_dup_place (value);
  g_autofree char *amount = dup_amount (value);
  g_autofree char *earlier = NULL;
  RungJsonNode source;

  g_test_message ("%s: %s", law, place);
  g_assert_cmpint (from != 0, ==, is_carried || g_str_equal (status, "projected"));
  if (from == 0)
    return;
  g_assert_cmpint (from, <, year);
  source = find_value (values, from);
  g_assert_true (rung_json_is_present (source));
  earlier = dup_amount (source);
  if (is_carried)
    g_assert_cmpstr (amount, ==, earlier);
}

static void
test_marks (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
      g_autoptr (RungJson) json = read_law (law);
      RungJsonNode parameters = rung_json_member (rung_json_get_root (json), "parameters");
      g_autoptr (GError) error = NULL;

      for (RungJsonNode item = rung_json_get_first (parameters, RUNG_JSON_ARRAY);
           rung_json_is_present (item); item = rung_json_get_next (item))
        {
          RungJsonNode values = rung_json_member (item, "values");

          for (RungJsonNode value = rung_json_get_first (values, RUNG_JSON_ARRAY);
               rung_json_is_present (value); value = rung_json_get_next (value))
            check_mark (law->id, values, value);
        }
      rung_json_check (json, &error);
      g_assert_no_error (error);
    }
}

static void
collect_laws (const char *name,
              GHashTable *laws)
{
  g_autoptr (RungJson) json = fixture_read_case (name);
  RungJsonNode cases = rung_json_member (rung_json_get_root (json), "cases");

  for (RungJsonNode item = rung_json_get_first (cases, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      const char *state = rung_json_get_string (rung_json_member (item, "state"));
      const char *locality = rung_json_get_string (rung_json_member (item, "locality"));
      int year = (int) rung_json_get_integer (rung_json_member (item, "year"), 2025, 2040);
      const char *law = *locality != '\0' ? locality : *state != '\0' ? state : "us";

      g_hash_table_add (laws, g_strdup_printf ("%s %d", law, year));
    }
}

/* A new state or city arrives with its cases. */
static void
test_every_law_has_cases (void)
{
  g_autoptr (GHashTable) laws = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "cases", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "tax-us"))
      collect_laws (name, laws);
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      for (int year = 2025; year <= 2026; year++)
        {
          g_autofree char *key = g_strdup_printf ("%s %d", law->id, year);

          if (g_hash_table_contains (laws, key))
            continue;
          g_test_message ("%s: no golden case", key);
          g_test_fail ();
        }
    }
}

/* Puerto Rico has an income tax of its own in place of the federal one. */
static const char *const lawless[] = { "us-pr", NULL };

static void
test_places_have_law (void)
{
  for (guint i = 0; i < tables->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (tables->places, i);

      if (place->tax_state != NULL && !g_strv_contains (lawless, place->tax_state)
          && rung_tables_find_law (tables, place->tax_state) == NULL)
        {
          g_test_message ("%s: no law %s", place->id, place->tax_state);
          g_test_fail ();
        }
      if (place->locality != NULL)
        g_assert_nonnull (rung_tables_find_law (tables, place->locality));
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/tax-data/every-law-compiles", test_compiles);
  g_test_add_func ("/tax-data/every-parameter-is-used", test_every_parameter_is_used);
  g_test_add_func ("/tax-data/every-step-counts", test_every_step_counts);
  g_test_add_func ("/tax-data/every-parameter-has-both-years", test_every_year);
  g_test_add_func ("/tax-data/carried-values-are-the-earlier-ones", test_marks);
  g_test_add_func ("/tax-data/every-law-has-cases", test_every_law_has_cases);
  g_test_add_func ("/tax-data/every-place-has-its-law", test_places_have_law);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
