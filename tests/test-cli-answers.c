/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"

/* A leads B in nearly all futures, and a smaller raise turns that. */
#define LEAD \
  "{\"format\": \"rung\", \"version\": 1, \"offers\": [" \
  "{\"id\": \"a\", \"base-pay\": 220000}, " \
  "{\"id\": \"b\", \"base-pay\": 200000, \"bonus\": 700}]}"

static double
number_of (RungJsonNode  object,
           const char   *name)
{
  return rung_json_get_double (rung_json_member (object, name), -1e15, 1e15);
}

static const char *
string_of (RungJsonNode  object,
           const char   *name)
{
  return rung_json_get_string (rung_json_member (object, name));
}

/* Leaving at the end of the horizon is the total, once nothing is paid back. */
static void
check_leaving (RungJsonNode root)
{
  RungJsonNode offer = rung_json_get_first (rung_json_member (root, "offers"), RUNG_JSON_ARRAY);

  g_assert_cmpuint (rung_json_get_n (rung_json_member (root, "leaving"), RUNG_JSON_ARRAY), ==, 3);
  for (RungJsonNode leaving = rung_json_get_first (rung_json_member (root, "leaving"),
                                                   RUNG_JSON_ARRAY);
       rung_json_is_present (leaving); leaving = rung_json_get_next (leaving))
    {
      RungJsonNode months = rung_json_member (leaving, "months");
      double left = 0.0;

      g_assert_cmpstr (string_of (leaving, "offer"), ==, string_of (offer, "id"));
      g_assert_cmpuint (rung_json_get_n (months, RUNG_JSON_ARRAY), ==, 48);
      for (RungJsonNode month = rung_json_get_first (months, RUNG_JSON_ARRAY);
           rung_json_is_present (month); month = rung_json_get_next (month))
        left = number_of (month, "left");
      g_assert_cmpfloat_with_epsilon (left, number_of (rung_json_member (offer, "totals"), "real"),
                                      1e-6);
      offer = rung_json_get_next (offer);
    }
}

/* What is asked for reaches what it is held against, and the verdict knows both. */
static void
check_asks (RungJsonNode root)
{
  RungJsonNode verdict = rung_json_member (root, "verdict");
  guint n_asks = 0;

  for (RungJsonNode ask = rung_json_get_first (rung_json_member (root, "asks"), RUNG_JSON_ARRAY);
       rung_json_is_present (ask); ask = rung_json_get_next (ask))
    {
      g_assert_cmpstr (string_of (ask, "rival"), ==, string_of (verdict, "leader"));
      g_assert_cmpfloat_with_epsilon (number_of (ask, "target"), number_of (verdict, "worth"),
                                      1e-6);
      for (RungJsonNode part = rung_json_get_first (rung_json_member (ask, "parts"),
                                                    RUNG_JSON_ARRAY);
           rung_json_is_present (part); part = rung_json_get_next (part))
        {
          if (!rung_json_get_boolean (rung_json_member (part, "possible")))
            continue;
          g_assert_cmpfloat (number_of (part, "worth"), >=, number_of (ask, "target"));
          g_assert_cmpfloat (number_of (part, "rounded"), >=, number_of (part, "exact"));
        }
      n_asks++;
    }
  g_assert_cmpuint (n_asks, ==, 2);
}

static void
test_json (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=json", NULL);
  g_autoptr (CliRun) led = cli_run (LEAD, "compare", "-", "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  g_autoptr (RungJson) of_lead = cli_parse (led);
  RungJsonNode root = rung_json_get_root (answer);
  RungJsonNode flip = rung_json_get_first (rung_json_member (rung_json_get_root (of_lead), "flips"),
                                           RUNG_JSON_ARRAY);
  RungJsonNode swing = rung_json_get_first (rung_json_member (root, "swings"), RUNG_JSON_ARRAY);

  check_leaving (root);
  check_asks (root);
  /* What is too close to call has nothing that turns it. */
  g_assert_cmpuint (rung_json_get_n (rung_json_member (root, "flips"), RUNG_JSON_ARRAY), ==, 0);
  g_assert_true (rung_json_is_present (flip));
  g_assert_nonnull (strstr (string_of (flip, "sentence"), "pulls ahead if"));
  g_assert_cmpfloat (number_of (flip, "value"), >=, number_of (flip, "low"));
  g_assert_cmpfloat (number_of (flip, "value"), <=, number_of (flip, "high"));
  g_assert_true (rung_json_is_present (swing));
  g_assert_cmpfloat (number_of (swing, "low"), <, number_of (swing, "high"));
  g_assert_true (rung_json_is_present (rung_json_get_first (rung_json_member (root, "missing"),
                                                            RUNG_JSON_ARRAY)));
  g_assert_cmpuint (rung_json_get_n (rung_json_member (root, "deadlines"), RUNG_JSON_ARRAY), ==, 2);
}

static void
test_text (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) plain = cli_run (NULL, "compare", sample, NULL);
  g_autoptr (CliRun) led = cli_run (LEAD, "compare", "-", NULL);
  g_autoptr (CliRun) with = cli_run (NULL, "compare", sample, "--answers", NULL);
  g_autoptr (CliRun) markdown = cli_run (NULL, "compare", sample, "--answers", "--format=md", NULL);

  g_assert_cmpint (with->status, ==, 0);
  /* Nothing turns what is too close to call; a lead may be lost. */
  g_assert_null (strstr (plain->output, " pulls ahead if "));
  g_assert_nonnull (strstr (led->output, "B pulls ahead if "));
  g_assert_null (strstr (plain->output, "What to ask for"));
  g_assert_true (g_str_has_prefix (with->output, plain->output));
  g_assert_nonnull (strstr (with->output, "\nWhat would change the answer\n  "));
  g_assert_nonnull (strstr (with->output, "\nWhat to ask for\n  To match "));
  g_assert_nonnull (strstr (with->output,
                            "\nWhat the offer letters leave out\n  You have to answer A by "));
  g_assert_nonnull (strstr (markdown->output, "\n## What to ask for\n\n- To match "));
}

/* A page has room for them; a table of figures has not, and says so. */
static void
test_other_formats (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) html = cli_run (NULL, "compare", sample, "--answers", "--format=html", NULL);
  g_autoptr (CliRun) csv = cli_run (NULL, "compare", sample, "--answers", "--format=csv", NULL);

  g_assert_cmpint (html->status, ==, 0);
  g_assert_nonnull (strstr (html->output, "<h2>What to ask for</h2>\n<ul>\n<li>To match "));
  g_assert_true (g_str_has_suffix (html->output, "</body>\n</html>\n"));
  g_assert_cmpint (csv->status, ==, 1);
  g_assert_nonnull (strstr (csv->errors, "--answers"));
}

/* Two days that do not fit, in one offer alone, and in no offer at all. */
static void
test_few_offers (void)
{
  static const char apart[] =
    "{\"format\": \"rung\", \"version\": 1, \"offers\": ["
    "{\"id\": \"a\", \"base-pay\": 200000, \"deadline\": \"2026-12-01\"},"
    "{\"id\": \"b\", \"base-pay\": 210000, \"in-hand\": \"2026-12-10\"}]}";
  static const char one[] =
    "{\"format\": \"rung\", \"version\": 1, \"offers\": [{\"id\": \"a\", \"base-pay\": 200000}]}";
  static const char none[] = "{\"format\": \"rung\", \"version\": 1}";
  g_autoptr (CliRun) two = cli_run (apart, "compare", "-", "--answers", NULL);
  g_autoptr (CliRun) alone = cli_run (one, "compare", "-", "--answers", NULL);
  g_autoptr (CliRun) nothing = cli_run (none, "compare", "-", "--answers", NULL);
  g_autoptr (CliRun) data = cli_run (none, "compare", "-", "--format=json", NULL);

  g_assert_nonnull (strstr (two->output, "You have to answer A by Dec 1, 2026, but you will not "
                                         "have B in hand until Dec 10, 2026."));
  g_assert_cmpint (alone->status, ==, 0);
  g_assert_null (strstr (alone->output, "What would change the answer"));
  g_assert_null (strstr (alone->output, "What to ask for"));
  g_assert_nonnull (strstr (alone->output, "What the offer letters leave out"));
  g_assert_cmpint (nothing->status, ==, 0);
  g_assert_null (strstr (nothing->output, "letters"));
  g_assert_cmpint (data->status, ==, 0);
}

/* An offer that was just added is no reason to ask for anything. */
static void
test_without_pay (void)
{
  static const char with_empty[] =
    "{\"format\": \"rung\", \"version\": 1, \"offers\": ["
    "{\"id\": \"a\", \"base-pay\": 200000}, {\"id\": \"b\"}, {\"id\": \"c\", \"base-pay\": "
    "150000}]}";
  static const char one[] =
    "{\"format\": \"rung\", \"version\": 1, \"offers\": [{\"id\": \"a\", \"base-pay\": 200000}, "
    "{\"id\": \"b\"}]}";
  g_autoptr (CliRun) three = cli_run (with_empty, "compare", "-", "--answers", NULL);
  g_autoptr (CliRun) two = cli_run (one, "compare", "-", "--answers", NULL);

  g_assert_true (g_str_has_prefix (three->output, "Take A over C: +$"));
  g_assert_nonnull (strstr (three->output, "\nOffer B\n"));
  g_assert_nonnull (strstr (three->output, "To match A, ask C for "));
  g_assert_null (strstr (three->output, "ask B for "));
  g_assert_true (g_str_has_prefix (two->output, "A is worth $"));
  g_assert_nonnull (strstr (two->output, "1 offer without pay is left out."));
  g_assert_null (strstr (two->output, "of 100"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 0;
  g_test_add_func ("/cli-answers/json-holds-every-answer", test_json);
  g_test_add_func ("/cli-answers/text-tells-answers-only-when-asked", test_text);
  g_test_add_func ("/cli-answers/pages-hold-answers-and-tables-refuse-them", test_other_formats);
  g_test_add_func ("/cli-answers/a-single-offer-has-nothing-to-compare", test_few_offers);
  g_test_add_func ("/cli-answers/an-offer-without-pay-is-asked-for-nothing", test_without_pay);
  return g_test_run ();
}
