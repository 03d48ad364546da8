/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/tax/rung-tax-run.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

/* Every golden case: the figures in tests/cases/tax-*.json were worked out
 * from the printed law, never by this program. */

static RungTables *tables;

static const RungTaxProgram *
program_of_case (RungTaxCache     *cache,
                 RungJsonNode      item,
                 RungFilingStatus *status)
{
  const char *state = rung_json_get_string (rung_json_member (item, "state"));
  const char *locality = rung_json_get_string (rung_json_member (item, "locality"));
  int year = (int) rung_json_get_integer (rung_json_member (item, "year"), 2025, 2040);
  const char *law = *locality != '\0' ? locality : *state != '\0' ? state : NULL;
  g_autoptr (GError) error = NULL;
  const RungTaxProgram *program = NULL;

  g_assert_true (rung_filing_status_parse (
    rung_json_get_string (rung_json_member (item, "filing-status")), status));
  program = fixture_get_program (cache, tables, law, year, *status, &error);
  g_assert_no_error (error);
  return program;
}

static double
amount (RungJsonNode item,
        const char  *name)
{
  return rung_json_get_double (rung_json_member (item, name), -1e9, 1e9);
}

static void
check_case (RungTaxCache *cache,
            RungJsonNode  item)
{
  RungFilingStatus status = RUNG_FILING_SINGLE;
  const RungTaxProgram *program = program_of_case (cache, item, &status);
  const char *name = rung_json_get_string (rung_json_member (item, "name"));
  RungJsonNode expected = rung_json_member (item, "expected");
  RungHousehold household = { 0 };
  RungTaxes taxes;

  household.earners[0] = (RungEarner) { amount (item, "wages"), amount (item, "deferral"),
                                        amount (item, "hsa") };
  household.earners[1].wages = amount (item, "spouse-wages");
  rung_tax_program_run (program, &household, &taxes);
  for (int tax = 0; tax < RUNG_TAX_CAPITAL; tax++)
    {
      double want = amount (expected, rung_tax_get_id (tax));

      if (ABS (taxes.amount[tax] - want) > CENT)
        g_test_message ("%s: %s is %.4f, expected %.4f", name, rung_tax_get_id (tax),
                        taxes.amount[tax], want);
      assert_near (taxes.amount[tax], want);
    }
}

static void
test_cases (gconstpointer data)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  g_autoptr (RungJson) json = fixture_read_case (data);
  RungJsonNode cases = rung_json_member (rung_json_get_root (json), "cases");
  g_autoptr (GError) error = NULL;
  guint n = 0;

  for (RungJsonNode item = rung_json_get_first (cases, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), n++)
    check_case (cache, item);
  rung_json_check (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, >, 0);
  g_test_message ("%u cases", n);
}

static void
test_sum (void)
{
  RungTaxes taxes = { .amount = { 1.0, 2.0, 3.0, 4.0, 5.0, -0.5 } };

  assert_near (rung_taxes_get_sum (&taxes), 14.5);
}

/* The wage base of 2026 is 184,500, at 6.2 % a person: 11,439. */
static void
test_social_security_per_person (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  const RungTaxProgram *joint = fixture_get_program (cache, tables, NULL, 2026, RUNG_FILING_JOINT,
                                                     NULL);
  const RungTaxProgram *single = fixture_get_program (cache, tables, NULL, 2026, RUNG_FILING_SINGLE,
                                                      NULL);
  static const struct { double wages, spouse, joint, single; } items[] = {
    { 184500, 0, 11439, 11439 },
    { 500000, 0, 11439, 11439 },
    { 500000, 500000, 22878, 11439 },
    { 500000, 100000, 17639, 11439 },   /* 11,439 + 6,200 */
    { 100000, 100000, 12400, 6200 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      RungHousehold household = { .earners = { { items[i].wages, 0, 0 },
                                               { items[i].spouse, 0, 0 } } };
      RungTaxes taxes;

      rung_tax_program_run (joint, &household, &taxes);
      assert_near (taxes.amount[RUNG_TAX_SOCIAL_SECURITY], items[i].joint);
      rung_tax_program_run (single, &household, &taxes);
      assert_near (taxes.amount[RUNG_TAX_SOCIAL_SECURITY], items[i].single);
    }
}

static void
assert_unknown (const char *law,
                int         year)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  g_autoptr (GError) error = NULL;

  g_assert_null (fixture_get_program (cache, tables, law, year, RUNG_FILING_SINGLE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN);
}

static void
test_unknown (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);

  assert_unknown ("us-xx", 2026);
  assert_unknown ("us", 2026);
  assert_unknown ("us-ca", 2024);
  /* A later year uses the latest law held, and asking again gives the same. */
  g_assert_nonnull (fixture_get_program (cache, tables, "us-ca", 2031, RUNG_FILING_SINGLE, NULL));
  g_assert_true (fixture_get_program (cache, tables, "us-ca", 2031, RUNG_FILING_SINGLE, NULL)
                 == fixture_get_program (cache, tables, "us-ca", 2031, RUNG_FILING_SINGLE, NULL));
}

static void
test_household_check (void)
{
  static const struct
  {
    const char *name;
    RungFilingStatus status;
    int year;
    RungHousehold household;
    gboolean is_good;
    int birth_year;
  } items[] = {
    { "plain", RUNG_FILING_SINGLE, 2026, { { { 100000, 0, 0 } } }, TRUE },
    { "nothing", RUNG_FILING_SINGLE, 2026, { { { 0, 0, 0 } } }, TRUE },
    { "negative", RUNG_FILING_SINGLE, 2026, { { { -1, 0, 0 } } }, FALSE },
    { "infinite", RUNG_FILING_SINGLE, 2026, { { { G_MAXDOUBLE * 2, 0, 0 } } }, FALSE },
    { "absurd", RUNG_FILING_SINGLE, 2026, { { { 2e9, 0, 0 } } }, FALSE },
    { "deferral-above-wages", RUNG_FILING_SINGLE, 2026, { { { 1000, 900, 101 } } }, FALSE },
    { "deferral-all", RUNG_FILING_SINGLE, 2026, { { { 1000, 900, 100 } } }, TRUE },
    { "deferral-limit", RUNG_FILING_SINGLE, 2026, { { { 200000, 24500, 0 } } }, TRUE },
    { "deferral-above-limit", RUNG_FILING_SINGLE, 2026, { { { 200000, 24501, 0 } } }, FALSE },
    { "deferral-limit-at-49", RUNG_FILING_SINGLE, 2026, { { { 200000, 24501, 0 } } }, FALSE, 1977 },
    { "deferral-limit-at-50", RUNG_FILING_SINGLE, 2026, { { { 200000, 32500, 0 } } }, TRUE, 1976 },
    { "deferral-above-limit-at-59", RUNG_FILING_SINGLE, 2026, { { { 200000, 32501, 0 } } }, FALSE,
      1967 },
    { "deferral-limit-at-60", RUNG_FILING_SINGLE, 2026, { { { 200000, 35750, 0 } } }, TRUE, 1966 },
    { "deferral-above-limit-at-63", RUNG_FILING_SINGLE, 2026, { { { 200000, 35751, 0 } } }, FALSE,
      1963 },
    { "deferral-above-limit-at-64", RUNG_FILING_SINGLE, 2026, { { { 200000, 32501, 0 } } }, FALSE,
      1962 },
    { "birth-year-is-a-slip", RUNG_FILING_SINGLE, 2026, { { { 200000, 24501, 0 } } }, FALSE, 76 },
    { "deferral-far-above", RUNG_FILING_SINGLE, 2026, { { { 200000, 60000, 0 } } }, FALSE },
    { "hsa-limit", RUNG_FILING_SINGLE, 2026, { { { 200000, 0, 8750 } } }, TRUE },
    { "hsa-above-limit", RUNG_FILING_SINGLE, 2026, { { { 200000, 0, 8751 } } }, FALSE },
    { "hsa-limit-at-55", RUNG_FILING_SINGLE, 2026, { { { 200000, 0, 9750 } } }, TRUE, 1971 },
    { "hsa-above-limit-at-54", RUNG_FILING_SINGLE, 2026, { { { 200000, 0, 8751 } } }, FALSE, 1972 },
    { "hsa-above-earlier-limit", RUNG_FILING_SINGLE, 2025, { { { 200000, 0, 9551 } } }, FALSE },
    { "spouse-hsa-above-limit", RUNG_FILING_JOINT, 2026, { { { 1, 0, 0 }, { 90000, 0, 9751 } } },
      FALSE },
    { "spouse-joint", RUNG_FILING_JOINT, 2026, { { { 1, 0, 0 }, { 5, 0, 0 } } }, TRUE },
    { "spouse-single", RUNG_FILING_SINGLE, 2026, { { { 1, 0, 0 }, { 5, 0, 0 } } }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GError) error = NULL;
      gboolean is_good = rung_household_check (tables, &items[i].household, items[i].status,
                                               items[i].year, items[i].birth_year, &error);

      g_test_message ("%s: %s", items[i].name, error != NULL ? error->message : "good");
      g_assert_cmpint (is_good, ==, items[i].is_good);
      if (!is_good)
        g_assert_error (error, RUNG_ERROR, RUNG_ERROR_RANGE);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_cases (GPtrArray *names)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "cases", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "tax-us") && g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strconcat ("/tax/cases/", g_ptr_array_index (names, i), NULL);

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_cases);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  add_cases (names);
  g_test_add_func ("/tax/the-sum-counts-every-tax", test_sum);
  g_test_add_func ("/tax/each-earner-has-a-wage-base", test_social_security_per_person);
  g_test_add_func ("/tax/unknown-laws-are-refused", test_unknown);
  g_test_add_func ("/tax/impossible-households-are-refused", test_household_check);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
