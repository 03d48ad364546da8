/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "cli/base/rung-cli-output.h"
#include "cli/base/rung-cli-return.h"
#include "engine/tax/rung-tax-run.h"
#include "store/csv/rung-csv-reader.h"
#include "store/data/rung-data.h"
#include "store/json/rung-json-value.h"

#include "cli.h"

#define N_ROWS (g_test_slow () ? 2000u : 500u)
#define N_LONG 300000
#define HEADER "year,state,locality,filing_status,wages,spouse_wages,pretax_401k"
/* Chunks in flight and the figures, whatever the length. */
#define MOST_MEMORY (200 * 1024)
#define MOST_GROWTH (16 * 1024)

static const char *const members[] = {
  "federal_income_tax", "social_security", "medicare", "state_income_tax", "state_payroll_tax",
  "local_tax", "take_home",
};

static CliRun *
run_in (const char *state,
        const char *locality)
{
  return cli_run (NULL, "take-home", "--year=2026", state, locality, "--filing-status=single",
                  "--wages=220000", "--spouse-wages=0", "--401k=0", "--deduction=standard",
                  "--format=json",
                  NULL);
}

static void
test_json (void)
{
  g_autoptr (CliRun) run = run_in ("--state=NY", "--locality=nyc");
  g_autoptr (RungJson) answer = cli_parse (run);
  double left = 220000.0;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (members); i++)
    left -= cli_number (answer, members[i]);
  g_assert_cmpfloat_with_epsilon (cli_number (answer, "take_home"), left, 0.03);
  g_assert_cmpfloat_with_epsilon (cli_number (answer, "federal_income_tax"), 41704.0, 1.0);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("\"%s\": -?[0-9]+\\.[0-9]{2}(,|\\n)", members[i]);

      g_assert_true (g_regex_match_simple (pattern, run->output, 0, 0));
    }
}

/* The same place by every name it goes by. */
static void
test_places (void)
{
  static const char *const names[][2] = {
    { "--state=ny", "--locality=NYC" },
    { "--state=us-ny", "--locality=us-ny-nyc" },
    { "--state=us-NY", "--locality=New York City" },
  };
  g_autoptr (CliRun) first = run_in ("--state=NY", "--locality=nyc");
  g_autoptr (CliRun) federal = run_in ("--state=", "--locality=");
  g_autoptr (RungJson) answer = cli_parse (federal);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CliRun) run = run_in (names[i][0], names[i][1]);

      g_assert_cmpstr (run->output, ==, first->output);
    }
  g_assert_cmpfloat (cli_number (answer, "state_income_tax"), ==, 0.0);
}

/* A city or county as a list of places may spell it. */
static void
test_spellings (void)
{
  static const char *const names[][3] = {
    { "--state=MD", "--locality=us-md-montgomery", "--locality=md:Montgomery" },
    { "--state=MD", "--locality=us-md-anne-arundel", "--locality=md_anne_arundel" },
    { "--state=OH", "--locality=us-oh-columbus", "--locality=columbus_oh" },
    { "--state=MO", "--locality=us-mo-kansas-city", "--locality=kansas_city_mo" },
    { "--state=OR", "--locality=us-or-metro", "--locality=metro_only" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CliRun) by_id = run_in (names[i][0], names[i][1]);
      g_autoptr (CliRun) spelled = run_in (names[i][0], names[i][2]);
      g_autoptr (CliRun) none = run_in (names[i][0], "--locality=");

      g_assert_cmpint (by_id->status, ==, 0);
      g_assert_cmpstr (spelled->output, ==, by_id->output);
      g_assert_cmpstr (spelled->output, !=, none->output);
    }
}

static void
test_household (void)
{
  g_autoptr (CliRun) run = cli_run (NULL, "take-home", "--year=2025", "--state=CA",
                                    "--filing-status=joint", "--wages=300000.50",
                                    "--spouse-wages=120000", "--401k=23500", "--hsa=4000",
                                    "--format=json", "--explain", NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode steps = rung_json_member (rung_json_get_root (answer), "steps");
  RungJsonNode step = rung_json_get_first (steps, RUNG_JSON_ARRAY);
  double left = 300000.5 + 120000.0 - 23500.0 - 4000.0;
  g_autoptr (CliRun) text = cli_run (NULL, "take-home", "--wages=220000", "--state=CA", "--explain",
                                     "--deduction=standard", NULL);

  for (guint i = 0; i + 1 < G_N_ELEMENTS (members); i++)
    left -= cli_number (answer, members[i]);
  g_assert_cmpfloat_with_epsilon (cli_number (answer, "take_home"), left, 0.03);
  g_assert_cmpuint (rung_json_get_n (steps, RUNG_JSON_ARRAY), >, 10);
  g_assert_cmpstr (rung_json_get_string (rung_json_member (step, "formula")), !=, "");
  g_assert_cmpstr (rung_json_get_string (rung_json_member (step, "numbers")), !=, "");
  g_assert_nonnull (strstr (text->output, "= max (0, 220,000 − 16,100)"));
}

/* An amount is written as in an offer letter, a chat or a table. */
static void
test_amounts (void)
{
  static const char *const amounts[] = { "--wages=185000", "--wages=185k", "--wages=$185,000",
                                         "--wages=0.185M" };
  g_autoptr (CliRun) first = cli_run (NULL, "take-home", amounts[0], "--format=json", NULL);

  for (guint i = 1; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autoptr (CliRun) run = cli_run (NULL, "take-home", amounts[i], "--format=json", NULL);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->output, ==, first->output);
    }
}

/* A cell of a batch is read by the same grammar. */
static void
test_batch_amounts (void)
{
  g_autoptr (CliRun) run = cli_run (HEADER "\n"
                                    "2026,,,single,185000,0,0\n"
                                    "2026,,,single,185k,0,0\n"
                                    "2026,,,single,\"$185,000\",0,0\n"
                                    "2026,,,single,60.000,0,0\n", "take-home", "--input=-", NULL);
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);
  const char *tax = strstr (lines[1], "185000,0,0") + strlen ("185000,0,0");

  g_assert_true (g_str_has_suffix (lines[2], tax));
  g_assert_true (g_str_has_suffix (lines[3], tax));
  g_assert_nonnull (strstr (lines[4], "“60.000” could be 60 or 60,000. Type 60 or 60000"));
}

/* A bad word: what was found and what is expected, by name. */
typedef struct
{
  const char *name;
  const char *words[3];
  const char *found;
  const char *expected;
} BadCall;

static const BadCall bad_calls[] = {
  { "state", { "--wages=1e5", "--state=XX" }, "state “XX”", "expected a state" },
  { "locality-of-another-state", { "--wages=1e5", "--state=OH", "--locality=nyc" },
    "locality “nyc”", "lists those it has as us-oh-" },
  { "locality-alone", { "--wages=1e5", "--locality=nyc" }, "locality “nyc”", "expected a state" },
  { "born-too-early", { "--wages=1e5", "--birth-year=1800" }, "found 1800",
    "a year of birth from 1900 to" },
  { "year-before", { "--wages=1e5", "--year=2024" }, "year 2024", "expected 2025 or later" },
  { "year-after", { "--wages=1e5", "--year=2077", "--state=TX" }, "year 2077",
    "at most 2060" },
  { "year-no-number", { "--wages=1e5", "--year=soon" }, "year “soon”", "expected a tax year" },
  { "wages-negative", { "--wages=-5" }, "wages of -5.00", "expected 0 to 1000000000" },
  { "wages-absurd", { "--wages=5e10" }, "wages of 50000000000.00", "expected 0 to 1000000000" },
  { "wages-no-number", { "--wages=12abc" }, "found “12abc”", "expected a number" },
  { "wages-not-finite", { "--wages=inf" }, "found “inf”", "expected a number" },
  { "wages-comma", { "--wages=21,1" }, "--wages: “21,1” could be 21.1 or 211", "Type 21.1 or 211" },
  { "wages-in-doubt", { "--wages=60.000" }, "“60.000” could be 60 or 60,000", "Type 60 or 60000" },
  { "401k-above-pay", { "--wages=20000", "--401k=23000" }, "401(k) of 23000.00",
    "at most the wages of 20000.00" },
  { "401k-negative", { "--wages=1e5", "--401k=-1" }, "401(k) of -1.00", "expected 0 or more" },
  { "401k-above-limit", { "--wages=1e5", "--401k=24501" }, "401(k) of 24501.00",
    "expected at most 24500, the limit for 2026 under 50" },
  { "401k-above-earlier-limit", { "--wages=1e5", "--401k=23501", "--year=2025" },
    "401(k) of 23501.00", "expected at most 23500, the limit for 2025 under 50" },
  { "hsa-above-limit", { "--wages=1e5", "--hsa=8751" }, "HSA of 8751.00",
    "expected at most 8750, the limit of a family for 2026" },
  { "hsa-negative", { "--wages=1e5", "--hsa=-1" }, "HSA of -1.00", "expected 0 or more" },
  { "together-above-pay", { "--wages=3000", "--401k=2000", "--hsa=1500" },
    "401(k) of 2000.00 and HSA of 1500.00", "at most the wages of 3000.00" },
  { "spouse-of-single", { "--wages=1e5", "--spouse-wages=5" }, "spouse’s wages of 5.00",
    "expected 0 unless the filing status is joint" },
  { "spouse-negative", { "--wages=1e5", "--spouse-wages=-5", "--filing-status=joint" },
    "wages of -5.00", "expected 0 to 1000000000" },
  { "filing-status", { "--wages=1e5", "--filing-status=married" }, "filing status “married”",
    "expected single, joint, hoh or separate" },
};

/* From 50 on the law allows more, where the year of birth is told. */
static void
test_birth_year (void)
{
  g_autoptr (CliRun) run = cli_run (NULL, "take-home", "--wages=100000", "--401k=32500",
                                    "--birth-year=1976", NULL);
  g_autoptr (CliRun) batch
    = cli_run ("state,wages,pretax_401k,birth_year\nTX,100000,32500,1976\nTX,100000,32500,1980\n"
               "TX,100000,32500,\nTX,100000,20000,x\n",
               "take-home", "--input=-", NULL);
  g_auto (GStrv) lines = g_strsplit (batch->output, "\n", -1);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (g_str_has_prefix (lines[1], "TX,100000,32500,1976,"));
  g_assert_true (g_str_has_suffix (lines[1], ","));
  g_assert_nonnull (strstr (lines[2], "expected at most 24500, the limit for 2026 at this age"));
  g_assert_nonnull (strstr (lines[3], "the limit for 2026 under 50"));
  /* Nobody who stays below the limit is asked when they were born. */
  g_assert_true (g_str_has_suffix (lines[4], ","));
}

static void
test_bad_call (gconstpointer data)
{
  const BadCall *call = data;
  g_autoptr (CliRun) run = cli_run (NULL, "take-home", call->words[0], call->words[1],
                                    call->words[2], NULL);

  g_test_message ("%s", run->errors);
  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_nonnull (strstr (run->errors, call->found));
  g_assert_nonnull (strstr (run->errors, call->expected));
  g_assert_true (strchr (run->errors, '\n') == run->errors + strlen (run->errors) - 1);
}

/* Writes rows of every state, locality, year and filing status. */
static char *
write_rows (const RungTables *tables,
            guint             n,
            guint             seed)
{
  g_autoptr (GString) text = g_string_new (HEADER "\n");
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  char *path = cli_dup_file_name (".csv");

  for (guint i = 0; i < n; i++)
    {
      RungFilingStatus status = g_rand_int_range (random, 0, RUNG_N_FILING_STATUSES);
      const RungTaxLaw *law = tables->laws->pdata[g_rand_int_range (random, 0,
                                                                    (int) tables->laws->len)];
      gboolean is_local = law->scope == RUNG_SCOPE_LOCAL;
      const char *state = is_local ? law->parent : law->id;
      int spouse = status == RUNG_FILING_JOINT ? g_rand_int_range (random, 0, 40000000) : 0;

      g_string_append_printf (text, "%d,%s,%s,%s,%d.%02d,%d.%d,%d\n",
                              g_rand_int_range (random, 2025, 2027),
                              law->scope == RUNG_SCOPE_FEDERAL ? "" : state,
                              is_local ? law->id : "",
                              rung_filing_status_get_id (status),
                              g_rand_int_range (random, 24000, 900000),
                              g_rand_int_range (random, 0, 100), spouse / 100, spouse % 10,
                              g_rand_int_range (random, 0, 23500));
    }
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  return path;
}

/* What the scalar command prints for the words of a row. */
static void
check_row (const RungTables   *tables,
           RungTaxCache       *cache,
           const RungCsvField *fields)
{
  g_autoptr (GError) error = NULL;
  RungCliReturn found;
  const char *words[RUNG_N_LAW_WORDS] = { fields[0].text, fields[1].text, fields[2].text,
                                          fields[3].text,
                                          "", "", "", "", "" };
  RungTaxes taxes;
  g_autofree char *take_home = NULL;
  RungHousehold household = {
    .earners[0] = { .wages = g_ascii_strtod (fields[4].text, NULL),
                    .deferral = g_ascii_strtod (fields[6].text, NULL) },
    .earners[1] = { .wages = g_ascii_strtod (fields[5].text, NULL) },
  };

  rung_cli_return_find (&found, tables, cache, words, FALSE, &error);
  g_assert_no_error (error);
  rung_tax_program_run (found.programs[0], &household, &taxes);
  for (int tax = 0; tax < RUNG_TAX_CAPITAL; tax++)
    {
      g_autofree char *cents = rung_cli_dup_cents (taxes.amount[tax]);

      g_assert_cmpstr (fields[7 + tax].text, ==, cents);
    }
  take_home = rung_cli_dup_cents (rung_cli_return_get_take_home (&household, &taxes));
  g_assert_cmpstr (fields[7 + RUNG_TAX_CAPITAL].text, ==, take_home);
  g_assert_cmpstr (fields[8 + RUNG_TAX_CAPITAL].text, ==, "");
}

static void
test_batch_equals_scalar (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), &error);
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  g_autofree char *input = write_rows (tables, N_ROWS, 7);
  g_autofree char *option = g_strdup_printf ("--input=%s", input);
  g_autofree char *output = cli_dup_file_name (".csv");
  g_autoptr (CliRun) run = cli_run (NULL, "take-home", option, "-o", output, NULL);
  FILE *file = NULL;
  g_autoptr (RungCsvReader) reader = NULL;
  const RungCsvField *fields = NULL;
  guint n = 0;

  g_assert_cmpstr (run->errors, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  file = g_fopen (output, "r");
  g_assert_nonnull (file);
  reader = rung_csv_reader_new (fileno (file), ',');
  for (; rung_csv_reader_next (reader, &fields, &error) > 0; n++)
    if (n > 0)
      check_row (tables, cache, fields);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, N_ROWS + 1);
  fclose (file);
  g_unlink (input);
  g_unlink (output);
}

/* The command line itself gives what a row gives. */
static void
test_batch_equals_command (void)
{
  g_autoptr (CliRun) batch = cli_run (HEADER "\n2026,NY,nyc,joint,220000.55,90000,12345.67\n",
                                      "take-home", "--input=-", NULL);
  g_autoptr (CliRun) scalar = cli_run (NULL, "take-home", "--year=2026", "--state=NY",
                                       "--locality=nyc", "--filing-status=joint",
                                       "--wages=220000.55", "--spouse-wages=90000",
                                       "--401k=12345.67", "--format=csv", NULL);
  g_auto (GStrv) lines = g_strsplit (batch->output, "\n", -1);
  g_auto (GStrv) fields = g_strsplit (lines[1], ",", -1);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *expected = g_strdup_printf ("\n%s,%s\n", members[i], fields[7 + i]);

      g_assert_nonnull (strstr (scalar->output, expected));
    }
}

/* Columns in any order, others carried through, blanks, quotation marks, bad rows. */
static void
test_batch_forms (void)
{
  static const char input[] =
    "Spouse_wages,extra, year,state,locality,pretax_401k,filing_status,wages,pretax_hsa\r\n"
    "0,\"a,b\",2026,,,0,single,\" 100000 \",\r\n"
    "\r\n"
    ",x,2077,,,,single,1,\n"
    "0,x,2026,NY,\"no,where\",0,single,1,0\n"
    "0,x,2026,,,0,single,\n"
    "0,x,2026,,,0,single,\"1\"\"2\",0\n"
    "0,x,2026,,,30000,hoh,20000,0\n"
    "0,x,2026,,,0,hoh,20000,9900\n"
    "0,x,2026,,,0,separate,1e5,0";
  g_autoptr (CliRun) run = cli_run (input, "take-home", "--input=-", NULL);
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpuint (g_strv_length (lines), ==, 10);
  g_assert_true (g_str_has_prefix (lines[0], "spouse_wages,extra,year,state,locality,pretax_401k,"
                                             "filing_status,wages,pretax_hsa,federal_income_tax,"));
  g_assert_true (g_str_has_prefix (lines[1], "0,\"a,b\",2026,,,0,single,\" 100000 \",,13170.00,"
                                             "6200.00,1450.00,"));
  g_assert_true (g_str_has_suffix (lines[1], ",79180.00,"));
  g_assert_true (g_str_has_prefix (lines[2], ",x,2077,,,,single,1,,,,,,,,,\"year 2077"));
  g_assert_true (g_str_has_prefix (lines[3], "0,x,2026,NY,\"no,where\",0,single,1,0,,,,,,,,"
                                             "\"locality"));
  g_assert_nonnull (strstr (lines[4], "line 6: found 8 fields, expected 9"));
  g_assert_nonnull (strstr (lines[5], "\"1\"\"2\""));
  g_assert_nonnull (strstr (lines[6], "401(k) of 30000.00"));
  g_assert_nonnull (strstr (lines[7], "HSA of 9900.00: expected at most 8750"));
  g_assert_true (g_str_has_suffix (lines[8], ",79180.00,"));
}

/* Only the state and the wages have to be there. Of the rest the year is the
 * latest held, the status single, and an amount 0: 100,000 of wages leave 79,180
 * in 2026 after federal tax. */
static void
test_batch_defaults (void)
{
  static const char *const inputs[] = {
    "state,wages\n,100000\n",
    "id;wages;state\nx,y;100000;\n",
    "wages\tnote\tstate\r\n100000\ta;b\t\r\n",
    "\"a;b;c;d\",state,wages\nq,,100000\n",
    "year,filing_status,wages,state,spouse_wages\n2026,single,100000,,0\n",
  };
  g_autoptr (CliRun) carried = cli_run (inputs[1], "take-home", "--input=-", NULL);
  g_autoptr (CliRun) longer = cli_run ("state,wages\n,100000\n,100000,7\n", "take-home",
                                       "--input=-", NULL);
  g_autoptr (CliRun) again = cli_run ("state,wages,take_home\n,100000,1\n", "take-home",
                                      "--input=-", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    {
      g_autoptr (CliRun) run = cli_run (inputs[i], "take-home", "--input=-", NULL);

      g_test_message ("%s", run->errors);
      g_assert_cmpint (run->status, ==, 0);
      g_assert_nonnull (strstr (run->output,
                                ",13170.00,6200.00,1450.00,0.00,0.00,0.00,79180.00,\n"));
    }
  g_assert_true (g_str_has_prefix (carried->output, "id,wages,state,federal_income_tax,"));
  g_assert_nonnull (strstr (carried->output, "\n\"x,y\",100000,,13170.00,"));
  g_assert_cmpstr (carried->errors, ==, "rung: columns not read, copied unchanged: “id”\n");
  g_assert_cmpint (longer->status, ==, 2);
  g_assert_nonnull (strstr (longer->output, "line 3: found 3 fields, expected 2"));
  g_assert_cmpint (again->status, ==, 2);
  g_assert_nonnull (strstr (again->errors, "the answer adds a column “take_home”"));
}

static void
test_batch_refused (void)
{
  g_autofree char *output = cli_dup_file_name (".csv");
  g_autoptr (CliRun) empty = cli_run ("", "take-home", "--input=-", "-o", output, NULL);
  g_autoptr (CliRun) lacking = cli_run ("year,state\n", "take-home", "--input=-", "-o", output,
                                        NULL);
  g_autoptr (CliRun) doubled = cli_run (HEADER ",year\n", "take-home", "--input=-", NULL);
  g_autoptr (CliRun) torn = cli_run (HEADER "\n\"2026", "take-home", "--input=-", "-o", output,
                                     NULL);
  g_autoptr (CliRun) full = cli_run (HEADER "\n2026,,,single,1,0,0\n", "take-home", "--input=-",
                                     "-o", "/dev/full", NULL);

  g_assert_cmpint (empty->status, ==, 2);
  g_assert_cmpint (lacking->status, ==, 2);
  g_assert_nonnull (strstr (lacking->errors, "wages"));
  g_assert_cmpint (doubled->status, ==, 2);
  g_assert_nonnull (strstr (doubled->errors, "twice"));
  g_assert_cmpint (torn->status, ==, 2);
  g_assert_nonnull (strstr (torn->errors, "standard input: line 2, field 1"));
  g_assert_cmpint (full->status, ==, 1);
  g_assert_false (g_file_test (output, G_FILE_TEST_EXISTS));
}

static glong
measure_memory (const RungTables *tables,
                guint             n)
{
  g_autofree char *input = write_rows (tables, n, 1);
  g_autofree char *option = g_strdup_printf ("--input=%s", input);
  g_autoptr (CliRun) run = cli_run (NULL, "take-home", option, "-o", "/dev/null", NULL);

  g_assert_cmpint (run->status, ==, 0);
  g_unlink (input);
  return run->memory;
}

static void
test_batch_memory (void)
{
  g_autoptr (RungTables) tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), NULL);
  glong some = 0;
  glong all = 0;

#ifdef __SANITIZE_ADDRESS__
  g_test_skip ("a sanitizer keeps memory of its own");
  return;
#endif
  some = measure_memory (tables, N_LONG / 3);
  all = measure_memory (tables, N_LONG);
  g_test_message ("%ld KiB for %d rows, %ld KiB for %d", some, N_LONG / 3, all, N_LONG);
  g_assert_cmpint (all, <, MOST_MEMORY);
  g_assert_cmpint (all - some, <, MOST_GROWTH);
}

/* A reader that goes away ends the run; the old file stays until then. */
static void
test_batch_streams (void)
{
  g_autoptr (RungTables) tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), NULL);
  g_autofree char *input = write_rows (tables, 10000, 3);
  g_autofree char *command = g_strdup_printf ("\"$RUNG_EXE\" take-home --input=%s | head -n 1; "
                                              "echo ${PIPESTATUS[0]}", input);
  g_autofree char *closed = g_strdup_printf ("\"$RUNG_EXE\" take-home --input=%s >&-", input);
  g_autoptr (CliRun) piped = cli_run_shell (command);
  g_autoptr (CliRun) nowhere = cli_run_shell (closed);

  g_assert_true (g_str_has_suffix (piped->output, "\n141\n"));
  g_assert_cmpint (nowhere->status, ==, 1);
  g_assert_nonnull (strstr (nowhere->errors, "Standard output cannot be written"));
  g_unlink (input);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/take-home/the-limit-rises-with-a-told-age", test_birth_year);
  g_test_add_func ("/cli/take-home/amounts-are-read-as-people-write-them", test_amounts);
  if (!cli_has_program ())
    return 77;
  g_test_add_func ("/cli/take-home/json-adds-up-to-take-home", test_json);
  g_test_add_func ("/cli/take-home/a-place-is-found-by-every-name", test_places);
  g_test_add_func ("/cli/take-home/a-city-is-found-however-it-is-spelled", test_spellings);
  g_test_add_func ("/cli/take-home/a-household-is-explained-step-by-step", test_household);
  for (guint i = 0; i < G_N_ELEMENTS (bad_calls); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/take-home/bad/", bad_calls[i].name, NULL);

      g_test_add_data_func (path, &bad_calls[i], test_bad_call);
    }
  g_test_add_func ("/cli/batch/cells-are-read-as-options-are", test_batch_amounts);
  g_test_add_func ("/cli/batch/a-row-gives-what-the-engine-gives", test_batch_equals_scalar);
  g_test_add_func ("/cli/batch/a-row-gives-what-the-command-gives", test_batch_equals_command);
  g_test_add_func ("/cli/batch/odd-rows-are-read-or-named", test_batch_forms);
  g_test_add_func ("/cli/batch/state-and-wages-are-enough", test_batch_defaults);
  g_test_add_func ("/cli/batch/a-table-that-cannot-be-read-is-refused", test_batch_refused);
  g_test_add_func ("/cli/batch/memory-does-not-grow-with-the-rows", test_batch_memory);
  g_test_add_func ("/cli/batch/a-reader-that-leaves-ends-the-run", test_batch_streams);
  return g_test_run ();
}
