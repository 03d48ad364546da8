/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cli.h"

/* The worked examples A and B of the pay model, to the dollar, and rows that
 * cannot be estimated. */
static void
test_batch (void)
{
  g_autoptr (CliRun) run = cli_run (
    "level,place,education,specialization,skills,industry\n"
    "senior,san-francisco,phd,ml-engineer-general,genai+pytorch,big-tech\n"
    "mid,austin,master,ml-engineer-general,mlops,big-tech\n"
    "boss,,,,,\n"
    "senior\n", "estimate", "--input=-", NULL);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpstr (run->output, ==,
                   "level,place,education,specialization,skills,industry,"
                   "base_low,base_mid,base_high,total_mid,error\n"
                   "senior,san-francisco,phd,ml-engineer-general,genai+pytorch,big-tech,"
                   "273458,328396,392578,627894,\n"
                   "mid,austin,master,ml-engineer-general,mlops,big-tech,"
                   "175526,199628,222135,345277,\n"
                   "boss,,,,,,,,,,\"level: “boss” is not a choice: expected one of mid, staff, "
                   "junior, senior, principal\"\n"
                   "senior,,,,,,,,,,\"line 5: found 1 field, expected 6\"\n");
}

/* Columns in another order, and the same figures as for one profile. */
static void
test_columns (void)
{
  g_autoptr (CliRun) run = cli_run ("skills,level\n\"rust\",staff\n", "estimate", "--input=-",
                                    NULL);
  g_autoptr (CliRun) one = cli_run (NULL, "estimate", "--level=staff", "--skills=rust",
                                    "--format=json", NULL);
  g_autoptr (RungJson) answer = cli_parse (one);
  g_autofree char *middle = g_strdup_printf (",%.0f,", cli_number (answer, "base_mid"));

  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (g_str_has_prefix (run->output, "skills,level,base_low,"));
  g_assert_nonnull (strstr (run->output, middle));
}

/* What Rung does not read comes back as it was. */
static void
test_carried (void)
{
  g_autoptr (CliRun) run = cli_run ("Name;level;-\nA, B;staff;=1\n\"c\";staff;2;3\n", "estimate",
                                    "--input=-", NULL);
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpstr (lines[0], ==, "Name,level,-,base_low,base_mid,base_high,total_mid,error");
  g_assert_true (g_str_has_prefix (lines[1], "\"A, B\",staff,=1,"));
  g_assert_true (g_str_has_prefix (lines[2], "c,staff,2,,,,,\"line 3: found 4 fields, expected 3"));
  g_assert_nonnull (strstr (run->errors, "columns not read, copied unchanged: “Name”, “-”"));
}

static void
test_failures (void)
{
  static const struct { const char *input; const char *expected; } failures[] = {
    { "level,base_mid\n", "the answer adds a column “base_mid”" },
    { "level,level\n", "appears twice" },
    { "place\n", "the column “level” is missing" },
    { "", "is missing" },
    { "level\n\"senior\n", "line" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autoptr (CliRun) run = cli_run (failures[i].input, "estimate", "--input=-", NULL);

      g_test_message ("%s", run->errors);
      g_assert_cmpint (run->status, ==, 2);
      g_assert_nonnull (strstr (run->errors, failures[i].expected));
    }
}

/* The steps of example A, each with its source, and the sum. */
static void
test_explain (void)
{
  g_autoptr (CliRun) run = cli_run (NULL, "estimate", "--level=senior", "--place=san-francisco",
                                    "--education=phd",
                                    "--skills=genai,pytorch", "--industry=big-tech", "--explain",
                                    NULL);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->output, "\nSan Francisco Bay Area: 26620.00\n"));
  g_assert_nonnull (strstr (run->output, "    = 220,000 × (1.121 − 1)\n"));
  g_assert_nonnull (strstr (run->output, "\nMedian of total pay: 62789"));
  g_assert_nonnull (strstr (run->output, "Signify Technology"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/estimate-batch/rows-give-the-worked-examples", test_batch);
  g_test_add_func ("/cli/estimate-batch/columns-may-stand-in-any-order", test_columns);
  g_test_add_func ("/cli/estimate-batch/unread-columns-come-back-as-they-were", test_carried);
  g_test_add_func ("/cli/estimate-batch/a-bad-batch-says-what-is-wrong", test_failures);
  g_test_add_func ("/cli/estimate/an-explanation-has-steps-sources-and-the-sum", test_explain);
  return g_test_run ();
}
