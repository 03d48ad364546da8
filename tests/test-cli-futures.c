/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"

static RungJsonNode
get_simulation (RungJson *answer)
{
  return rung_json_member (rung_json_get_root (answer), "simulation");
}

static double
get_number (RungJsonNode  object,
            const char   *name)
{
  return rung_json_get_double (rung_json_member (object, name), -1e12, 1e12);
}

/* The chances of every pair sum to 1 at most, and percentiles rise. */
static void
test_json (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=json", NULL);
  g_autoptr (CliRun) again = cli_run (NULL, "compare", sample, "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode simulation = get_simulation (answer);
  RungJsonNode offers = rung_json_member (simulation, "offers");
  double best = 0.0;

  g_assert_cmpstr (run->output, ==, again->output);
  g_assert_cmpfloat (get_number (simulation, "n_futures"), ==, 20000.0);
  g_assert_cmpuint (rung_json_get_n (offers, RUNG_JSON_ARRAY), ==, 3);
  for (RungJsonNode offer = rung_json_get_first (offers, RUNG_JSON_ARRAY);
       rung_json_is_present (offer); offer = rung_json_get_next (offer))
    {
      RungJsonNode total = rung_json_member (offer, "total");

      best += get_number (offer, "best");
      g_assert_cmpfloat (get_number (total, "p10"), <=, get_number (total, "p50"));
      g_assert_cmpfloat (get_number (total, "p50"), <=, get_number (total, "p90"));
      g_assert_cmpuint (rung_json_get_n (rung_json_member (offer, "years"), RUNG_JSON_ARRAY), ==,
                        4);
      g_assert_cmpuint (rung_json_get_n (rung_json_member (offer, "ahead_of"), RUNG_JSON_OBJECT),
                        ==, 2);
    }
  g_assert_cmpfloat (best, <=, 1.0 + 1e-9);
  g_assert_cmpfloat (get_number (rung_json_member (rung_json_get_root (answer), "verdict"),
                                 "chance"), >, 0.0);
}

static void
test_text (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, NULL);
  g_autoptr (CliRun) fewer = cli_run (NULL, "compare", sample, "--futures=10000", NULL);
  g_autoptr (CliRun) none = cli_run (NULL, "compare", sample, "--futures=0", NULL);
  g_autoptr (CliRun) json = cli_run (NULL, "compare", sample, "--futures=0", "--format=json", NULL);
  g_autoptr (CliRun) csv = cli_run (NULL, "compare", sample, "--format=csv", NULL);

  g_assert_nonnull (strstr (run->output, "of 100 simulated futures"));
  g_assert_nonnull (strstr (run->output, "20,000 futures, simulated with seed 1."));
  g_assert_nonnull (strstr (run->output, "1 in 10 is below"));
  g_assert_nonnull (strstr (fewer->output, "10,000 futures"));
  g_assert_null (strstr (none->output, "futures"));
  g_assert_null (strstr (json->output, "simulation"));
  g_assert_null (strstr (csv->output, "futures"));
}

/* Of many offers the best are simulated, so that the verdict has its chance. */
static void
test_many_offers (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"rung\", \"version\": 1, \"offers\": [");
  g_autoptr (CliRun) run = NULL;

  for (int i = 0; i < 12; i++)
    g_string_append_printf (text, "%s{\"id\": \"%c\", \"base-pay\": %d, \"bonus\": 1500}",
                            i > 0 ? "," : "",
                            'a' + i, 200000 + 10000 * i);
  g_string_append (text, "]}");
  run = cli_run (text->str, "compare", "-", NULL);
  g_assert_nonnull (strstr (run->output, "Take L over K: +$"));
  g_assert_nonnull (strstr (run->output, "L is the best of all in "));
}

static void
test_range (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) few = cli_run (NULL, "compare", sample, "--futures=-2", NULL);
  g_autoptr (CliRun) many = cli_run (NULL, "compare", sample, "--futures=1000001", NULL);

  g_assert_cmpint (few->status, ==, 1);
  g_assert_nonnull (strstr (few->errors, "expected 0 to 1000000"));
  g_assert_cmpint (many->status, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  g_test_add_func ("/cli-futures/json-repeats-and-its-chances-add-up", test_json);
  g_test_add_func ("/cli-futures/text-tells-how-futures-were-drawn", test_text);
  g_test_add_func ("/cli-futures/of-many-offers-the-best-are-simulated", test_many_offers);
  g_test_add_func ("/cli-futures/a-number-of-futures-out-of-range-is-refused", test_range);
  return g_test_run ();
}
