/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"
#include "fixture.h"

typedef struct
{
  const char *name;
  const char *command;      /* for the shell, after the name of the program */
  int status;
  const char *expected;     /* part of what standard error says */
} Failure;

static const Failure failures[] = {
  { "no-option", "take-home --wage=1", 1, "Unknown option" },
  { "no-wages", "take-home", 1, "--wages or --input is needed" },
  { "stray-word", "take-home --wages=1 x", 1, "not expected" },
  { "format", "take-home --wages=1 --format=xml", 1, "expected text, json, csv, tsv or md" },
  { "later-year", "take-home --year=2090 --wages=1", 2, "2090: expected 2025 or later" },
  { "earlier-year", "take-home --year=2024 --wages=1", 2, "2024: expected 2025 or later" },
  { "no-year", "take-home --year=soon --wages=1", 2, "expected a tax year" },
  { "negative", "take-home --wages=-1", 2, "wages of -1.00" },
  { "absurd", "take-home --wages=1e12", 2, "expected 0 to 1000000000" },
  { "nan", "take-home --wages=nan", 2, "--wages: found" },
  { "words", "take-home --wages=much", 2, "--wages: found" },
  { "over-pay", "take-home --wages=1000 --401k=2000", 2, "at most the wages" },
  { "over-limit", "take-home --year=2026 --wages=200000 --401k=60000", 2, "the limit for 2026" },
  { "spouse", "take-home --wages=1 --spouse-wages=1", 2, "unless the filing status is joint" },
  { "state", "take-home --wages=1 --state=ZZ", 2, "rung data list --kind=tax" },
  { "locality", "take-home --wages=1 --state=CA --locality=nyc", 2, "rung data list --kind=tax" },
  { "alone", "take-home --wages=1 --locality=nyc", 2, "expected a state with it" },
  { "status", "take-home --wages=1 --filing-status=x", 2, "single, joint, hoh or separate" },
  { "no-input", "take-home --input=/nonexistent", 1, "/nonexistent" },
  { "folder-input", "take-home --input=/", 1, "/: " },
  { "input-format", "take-home --input=- --format=json", 1, "is always a CSV file" },
  { "no-folder", "take-home --wages=1 -o /nonexistent/x", 1, "/nonexistent" },
  { "device-full", "take-home --wages=1 -o /dev/full", 1, "No space left" },
  { "closed", "take-home --wages=1 >&-", 1, "Standard output cannot be written" },
  { "no-level", "estimate", 1, "--level, --years or a document" },
  { "level", "estimate --level=boss", 2, "junior, mid, senior, staff, principal" },
  { "skill", "estimate --level=mid --skills=genai,cobol", 2, "--skills" },
  { "years", "estimate --years=99", 2, "--years: found 99, expected 0 to 50" },
  { "two-files", "estimate a b", 1, "not expected" },
  { "no-document", "compare", 1, "expected one document" },
  { "no-file", "compare /nonexistent", 1, "/nonexistent" },
  { "device", "compare /dev/null", 1, "expected a file" },
  { "view", "compare --view=net x", 1, "expected one of gross, take-home, real" },
  { "span", "compare --span=all x", 1, "expected one of first, average, total, present" },
  { "empty", "compare - </dev/null", 2, "standard input:1:1" },
  { "roadmap", "roadmap", 1, "expected one document" },
  { "check", "check", 1, "expected at least one file" },
  { "data", "data remove", 1, "show ID" },
  { "show", "data show nothing", 2, "rung data list" },
  { "data-folder", "data list", 1, "RUNG_DATA_DIR" },
};

static void
test_failure (gconstpointer data)
{
  const Failure *failure = data;
  const char *folder = g_str_equal (failure->name, "data-folder") ? "RUNG_DATA_DIR=/nonexistent "
                                                                  : "";
  g_autofree char *command = g_strdup_printf ("%s\"$RUNG_EXE\" %s", folder, failure->command);
  g_autoptr (CliRun) run = cli_run_shell (command);

  g_test_message ("%s", run->errors);
  g_assert_cmpint (run->status, ==, failure->status);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_nonnull (strstr (run->errors, failure->expected));
  g_assert_true (g_str_has_suffix (run->errors, "\n"));
}

static void
test_help (void)
{
  static const char *const commands[] = {
    "compare", "estimate", "take-home", "roadmap", "check", "data",
  };
  g_autoptr (CliRun) whole = cli_run (NULL, "--help", NULL);
  g_autoptr (CliRun) version = cli_run (NULL, "--version", NULL);

  g_assert_cmpint (whole->status, ==, 0);
  g_assert_cmpstr (version->output, ==, "rung " PACKAGE_VERSION "\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (CliRun) run = cli_run (NULL, commands[i], "--help", NULL);

      g_assert_nonnull (strstr (whole->output, commands[i]));
      g_assert_cmpint (run->status, ==, 0);
      g_assert_nonnull (strstr (run->output, "--format"));
    }
}

static char *
dup_skills (RungJsonNode list)
{
  GString *out = g_string_new ("--skills=");

  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_string_append_printf (out, "%s,", rung_json_get_string (item));
  return g_string_free (out, FALSE);
}

static char *
dup_flag (RungJsonNode  profile,
          const char   *name)
{
  return g_strdup_printf ("--%s=%s", name,
                          rung_json_get_string (rung_json_member (profile, name)));
}

static double
member_number (RungJsonNode  object,
               const char   *name)
{
  return rung_json_get_double (rung_json_member (object, name), -1e9, 1e9);
}

/* The lines are the expected ones in order, and add up to the middle. */
static void
check_waterfall (RungJson     *answer,
                 RungJsonNode  expected)
{
  RungJsonNode list = rung_json_member (rung_json_get_root (answer), "waterfall");
  RungJsonNode line = rung_json_get_first (list, RUNG_JSON_ARRAY);
  double sum = 0.0;

  for (RungJsonNode item = rung_json_get_first (expected, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      g_assert_true (rung_json_is_present (line));
      g_assert_cmpstr (rung_json_get_string (rung_json_member (line, "kind")), ==,
                       rung_json_get_string (rung_json_member (item, "step")));
      /* Printed to the dollar there, to the cent here. */
      g_assert_cmpfloat_with_epsilon (member_number (line, "amount"),
                                      member_number (item, "amount"), 0.505);
      sum += member_number (line, "amount");
      line = rung_json_get_next (line);
    }
  g_assert_false (rung_json_is_present (line));
  g_assert_cmpfloat_with_epsilon (sum, cli_number (answer, "base_mid"), 0.05);
}

static void
test_estimate_cases (void)
{
  g_autoptr (RungJson) cases = fixture_read_case ("estimate.json");
  RungJsonNode list = rung_json_member (rung_json_get_root (cases), "cases");

  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      RungJsonNode profile = rung_json_member (item, "profile");
      RungJsonNode expected = rung_json_member (item, "expected");
      g_autofree char *level = dup_flag (profile, "level");
      g_autofree char *place = dup_flag (profile, "place");
      g_autofree char *education = dup_flag (profile, "education");
      g_autofree char *specialization = dup_flag (profile, "specialization");
      g_autofree char *skills = dup_skills (rung_json_member (profile, "skills"));
      g_autoptr (CliRun) run = cli_run (NULL, "estimate", level, place, education, specialization,
                                        skills, "--industry=big-tech", "--format=json", NULL);
      g_autoptr (RungJson) answer = cli_parse (run);

      g_assert_cmpfloat_with_epsilon (cli_number (answer, "base_low"),
                                      member_number (expected, "low"), 0.5);
      g_assert_cmpfloat_with_epsilon (cli_number (answer, "base_mid"),
                                      member_number (expected, "middle"), 0.5);
      g_assert_cmpfloat_with_epsilon (cli_number (answer, "base_high"),
                                      member_number (expected, "high"), 0.5);
      g_assert_cmpfloat_with_epsilon (cli_number (answer, "total_mid"),
                                      member_number (expected, "total-big-tech"), 0.5);
      check_waterfall (answer, rung_json_member (item, "waterfall"));
    }
}

/* Skills without a premium stand apart, with the reason. */
static void
test_estimate_not_counted (void)
{
  g_autoptr (CliRun) run = cli_run (NULL, "estimate", "--level=staff", "--place=unknown",
                                    "--skills=python,mlops,python", "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode root = rung_json_get_root (answer);
  RungJsonNode lines = rung_json_member (root, "waterfall");
  RungJsonNode others = rung_json_member (root, "not_counted");

  g_assert_cmpuint (rung_json_get_n (lines, RUNG_JSON_ARRAY), ==, 2);
  g_assert_cmpuint (rung_json_get_n (others, RUNG_JSON_ARRAY), ==, 2);
  for (RungJsonNode item = rung_json_get_first (others, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_assert_cmpstr (rung_json_get_string (rung_json_member (item, "reason")), !=, "");
}

static double
estimate_mid (const char *first,
              const char *second)
{
  g_autoptr (CliRun) run = cli_run (NULL, "estimate", "--format=json", first, second, NULL);
  g_autoptr (RungJson) answer = cli_parse (run);

  return cli_number (answer, "base_mid");
}

static void
test_estimate_options (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "estimate", "--level=senior", "--place=san-francisco",
                                    "--education=phd", "--skills=genai,pytorch", "--base=300000",
                                    "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  g_autoptr (CliRun) text = cli_run (NULL, "estimate", sample, NULL);

  g_assert_cmpfloat_with_epsilon (cli_number (answer, "percentile"), 34.0, 0.5);
  g_assert_cmpfloat (estimate_mid ("--years=3", NULL), <, estimate_mid ("--years=4", NULL));
  g_assert_cmpfloat (estimate_mid ("--level=mid", "--place=us-ca"), >,
                     estimate_mid ("--level=mid", "--place=austin"));
  g_assert_cmpfloat (estimate_mid ("--level=mid", "--place=31080"), >, 100000.0);
  g_assert_cmpfloat (estimate_mid (sample, "--as-published"), >, estimate_mid (sample, NULL));
  g_assert_cmpfloat (estimate_mid (sample, "--level=staff"), >, estimate_mid (sample, NULL));
  g_assert_cmpfloat (estimate_mid (sample, "--place=san-francisco"), >,
                     estimate_mid (sample, NULL));
  g_assert_true (g_str_has_prefix (text->output, "Base pay around $"));
  g_assert_nonnull (strstr (text->output, "8 of 10 people like you earn"));
  g_assert_nonnull (strstr (text->output, "percentile"));
}

/* What all sources say comes on top of what the estimate said before, the readings of Pittsburgh
 * from 93,000 to 156,000. */
static void
test_estimate_pooled (void)
{
  g_autoptr (CliRun) run = cli_run (NULL, "estimate", "--level=mid", "--place=38300",
                                    "--education=master", "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode opinions = rung_json_member (rung_json_get_root (answer), "opinions");

  g_assert_cmpfloat_with_epsilon (cli_number (answer, "base_mid"), 155944.0, 1.0);
  g_assert_cmpfloat (cli_number (answer, "pooled_mid"), >, 125000.0);
  g_assert_cmpfloat (cli_number (answer, "pooled_mid"), <, 148084.0);
  g_assert_cmpfloat (cli_number (answer, "pooled_low"), <, 120000.0);
  g_assert_cmpfloat (cli_number (answer, "pooled_high"), >, 160000.0);
  g_assert_cmpuint (rung_json_get_n (opinions, RUNG_JSON_ARRAY), ==, 5);
}

static void
check_law (RungJsonNode  year,
           const char   *whole,
           const char   *first,
           const char   *last)
{
  gboolean is_inside = FALSE;
  double sum = 0.0;

  for (RungJsonNode member = rung_json_get_first (year, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      is_inside = is_inside || g_str_equal (rung_json_get_name (member), first);
      if (is_inside)
        sum += rung_json_get_double (member, -1e12, 1e12);
      is_inside = is_inside && !g_str_equal (rung_json_get_name (member), last);
    }
  g_assert_cmpfloat_with_epsilon (member_number (year, whole), sum, 0.15);
}

static void
test_compare (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode root = rung_json_get_root (answer);
  RungJsonNode offers = rung_json_member (root, "offers");
  g_autoptr (CliRun) text = cli_run (NULL, "compare", sample, NULL);

  g_assert_cmpuint (rung_json_get_n (offers, RUNG_JSON_ARRAY), ==, 3);
  for (RungJsonNode offer = rung_json_get_first (offers, RUNG_JSON_ARRAY);
       rung_json_is_present (offer); offer = rung_json_get_next (offer))
    {
      RungJsonNode years = rung_json_member (offer, "years");
      double real = 0.0;

      g_assert_cmpuint (rung_json_get_n (years, RUNG_JSON_ARRAY), ==, 4);
      for (RungJsonNode year = rung_json_get_first (years, RUNG_JSON_ARRAY);
           rung_json_is_present (year); year = rung_json_get_next (year))
        {
          check_law (year, "gross", "base", "private_shares");
          check_law (year, "taxes", "federal_income_tax", "held_tax");
          g_assert_cmpfloat_with_epsilon (member_number (year, "take_home")
                                          + member_number (year, "taxes")
                                          + member_number (year, "saved"),
                                          member_number (year, "gross"), 0.15);
          real += member_number (year, "real");
        }
      g_assert_cmpfloat_with_epsilon (member_number (rung_json_member (offer, "totals"), "real"),
                                      real, 0.15);
      g_assert_cmpfloat_with_epsilon (member_number (rung_json_member (offer, "averages"), "real"),
                                      real / 4.0, 0.15);
    }
  g_assert_true (g_str_has_prefix (text->output, rung_json_get_string (
    rung_json_member (rung_json_member (root, "verdict"), "sentence"))));
}

static void
test_compare_forms (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *contents = NULL;
  g_autofree char *path = cli_dup_file_name (".csv");
  g_autofree char *written = NULL;
  g_autoptr (CliRun) from_file = cli_run (NULL, "compare", sample, "--format=csv", NULL);
  g_autoptr (CliRun) from_input = NULL;
  g_autoptr (CliRun) to_file = cli_run (NULL, "compare", sample, "--format=csv", "-o", path, NULL);
  g_autoptr (CliRun) gross = cli_run (NULL, "compare", sample, "--view=gross", "--span=first",
                                      NULL);
  g_autoptr (CliRun) tsv = cli_run (NULL, "compare", sample, "--format=tsv", NULL);
  g_autoptr (CliRun) md = cli_run (NULL, "compare", sample, "--format=md", NULL);

  g_assert_true (g_file_get_contents (sample, &contents, NULL, NULL));
  from_input = cli_run (contents, "compare", "-", "--format=csv", "-o", "-", NULL);
  g_assert_true (g_str_has_prefix (from_file->output, "measure,title,a,b,c,a_year_1,a_year_2,"));
  g_assert_cmpstr (from_file->output, ==, from_input->output);
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, from_file->output);
  g_assert_cmpstr (to_file->output, ==, "");
  g_assert_null (strstr (gross->output, "Federal income tax"));
  g_assert_nonnull (strstr (gross->output, "210,000"));
  g_assert_true (g_str_has_prefix (tsv->output, "measure\ttitle\ta"));
  g_assert_nonnull (strstr (md->output, "|--:"));
  g_unlink (path);
}

/* Amounts leave in whole cents; ratios and shares keep their digits. */
static void
test_cents (void)
{
  static const char *const ratios[] = {
    "share_of_price",
    "a", "b", "best", "c", "chance", "counted", "doubt", "percentile", "place_factor",
    "pooled_doubt", "weight",
    "total_factor", "published_low",
    "published_high", "from_week", "to_week", "weeks_left", "needed", "finish", "value",
  };
  static const char *const commands[] = {
    "compare SAMPLE --answers --format=json", "compare SAMPLE --view=gross --format=json",
    "roadmap SAMPLE --format=json", "estimate SAMPLE --format=json",
    "estimate SAMPLE --explain --format=json",
    "take-home --state=NY --locality=nyc --wages=123456.78 --explain --format=json",
  };
  g_autoptr (GRegex) regex = g_regex_new ("\"([a-z0-9_]+)\": "
                                          "(-0(?:\\.0*)?|-?[0-9.]+e.*|-?[0-9]+\\.[0-9]{3,})[,\n]",
                                          0, 0, NULL);
  g_autofree char *sample = cli_dup_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GString) command = g_string_new ("\"$RUNG_EXE\" ");
      g_autoptr (CliRun) run = NULL;
      g_autoptr (GMatchInfo) match = NULL;

      g_string_append (command, commands[i]);
      g_string_replace (command, "SAMPLE", sample, 0);
      run = cli_run_shell (command->str);
      g_assert_cmpint (run->status, ==, 0);
      g_assert_false (g_regex_match_simple ("\"value\": [-0-9]+\\.[0-9]{3,},\\s*\"unit\": \"USD",
                                            run->output, 0, 0));
      for (g_regex_match (regex, run->output, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL))
        {
          g_autofree char *name = g_match_info_fetch (match, 1);
          g_autofree char *value = g_match_info_fetch (match, 2);
          gboolean is_ratio = FALSE;

          for (guint k = 0; k < G_N_ELEMENTS (ratios); k++)
            is_ratio = is_ratio || g_str_equal (name, ratios[k]);
          if (!is_ratio)
            g_error ("%s: %s is %s", commands[i], name, value);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/failure/%s", failures[i].name);

      g_test_add_data_func (path, &failures[i], test_failure);
    }
  g_test_add_func ("/cli/every-command-has-help", test_help);
  g_test_add_func ("/cli/estimate/estimates-are-the-golden-cases", test_estimate_cases);
  g_test_add_func ("/cli/an-estimate-pools-its-sources", test_estimate_pooled);
  g_test_add_func ("/cli/estimate/skills-without-a-premium-stand-apart", test_estimate_not_counted);
  g_test_add_func ("/cli/estimate/options-move-the-estimate", test_estimate_options);
  g_test_add_func ("/cli/compare/figures-of-a-comparison-add-up", test_compare);
  g_test_add_func ("/cli/compare/every-form-of-a-comparison-agrees", test_compare_forms);
  g_test_add_func ("/cli/amounts-leave-in-whole-cents", test_cents);
  return g_test_run ();
}
