/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "store/data/rung-data-locality-file.h"
#include "store/data/rung-data-pack.h"
#include "store/data/rung-data.h"
#include "store/disk/rung-read.h"

/* Localities that are rows of one file. */

#define LOCAL_FILE \
  "{ \"kind\": \"tax\", \"version\": 1, \"id\": \"us-oh-towns\", \"title\": \"Towns\",\n" \
  "  \"note\": \"Residents.\",\n" \
  "  \"sources\": [ { \"id\": \"code\", \"document\": \"Code\", \"date\": \"2025\" } ],\n" \
  "  \"scope\": \"local\", \"parent\": \"us-oh\", \"years\": [2025, 2026],\n" \
  "  \"credits-work-tax\": true,\n" \
  "  \"parameters\": [\n" \
  "    { \"id\": \"rate\", \"title\": \"Rate\", \"unit\": \"1\", \"source\": \"code\",\n" \
  "      \"values\": [ { \"year\": 2025 },\n" \
  "      { \"year\": 2026, \"status\": \"carried\", \"carried-from\": 2025 } ] },\n" \
  "    { \"id\": \"free\", \"title\": \"Free\", \"unit\": \"USD/year\", \"source\": \"code\",\n" \
  "      \"values\": [ { \"year\": 2025, \"value\": 600 } ] },\n" \
  "    { \"id\": \"scale\", \"title\": \"Scale\", \"unit\": \"1\", \"source\": \"code\",\n" \
  "      \"values\": [ { \"year\": 2025 } ] } ],\n" \
  "  \"steps\": [ { \"id\": \"income-tax\", \"title\": \"Tax\", \"adds-to\": \"local-tax\",\n" \
  "    \"formula\": \"rate * pos (wages - free)\", \"source\": \"code\" } ],\n" \
  "  \"nonresident\": { \"steps\": [ { \"id\": \"work-tax\", \"title\": \"Tax\",\n" \
  "    \"adds-to\": \"local-tax\", \"formula\": \"row (scale, wages) * wages\",\n" \
  "    \"source\": \"code\" } ] },\n" \
  "  \"localities\": [\n"
#define CITY "\"sources\": [ { \"id\": \"code\", \"publisher\": \"The city\" } ]"
#define NUMBERS "\"values\": { \"scale\": [[0, 0.02]], \"rate\": 0.03 }"
#define FIRST "{ \"id\": \"us-oh-akron\", \"title\": \"Akron\", " CITY ", " NUMBERS " },\n"
#define SECOND \
  "{ \"id\": \"us-oh-new\", \"title\": \"New\", \"note\": \"Own.\",\n" \
  "  \"sources\": [ { \"id\": \"code\", \"publisher\": \"New town\", \"date\": \"2024\" },\n" \
  "    { \"id\": \"list\", \"publisher\": \"P\", \"document\": \"D\", \"date\": \"2020\" } ],\n" \
  "  \"values\": { \"rate\": 0.01, \"scale\": [[0, 0.01]],\n" \
  "    \"free\": [ { \"year\": 2025, \"value\": 700 },\n" \
  "      { \"year\": 2026, \"status\": \"assumed\", \"source\": \"list\", \"value\": 800 } ] } }\n"
#define END "] }\n"

static const char good[] = LOCAL_FILE FIRST SECOND END;

/* A change of the text above, and the error it has to give. */
typedef struct
{
  const char *name;
  const char *from;         /* text to replace, once */
  const char *to;
  RungError code;
  const char *expected;     /* part of the message */
} Fault;

static const Fault faults[] = {
  { "unknown-parameter", "\"rate\": 0.03", "\"rates\": 0.03", RUNG_ERROR_UNKNOWN,
    "towns.json:20:143: localities[0].values.rates: “rates” is not a parameter" },
  { "no-value", ", \"rate\": 0.03", "", RUNG_ERROR_FORMAT, "localities[0].values.rate: missing" },
  { "no-values", NUMBERS, "\"note\": \"x\"", RUNG_ERROR_FORMAT,
    "localities[0].values: missing" },
  { "text", "\"rate\": 0.03", "\"rate\": \"3 %\"", RUNG_ERROR_FORMAT,
    "localities[0].values.rate: found the text “3 %”" },
  { "same-row", "us-oh-new", "us-oh-akron", RUNG_ERROR_FORMAT,
    "localities[1].id: “us-oh-akron” appears twice" },
  { "same-as-file", "us-oh-new", "us-oh-towns", RUNG_ERROR_FORMAT,
    "localities[1].id: “us-oh-towns” appears twice" },
  { "bad-id", "us-oh-new", "Us", RUNG_ERROR_FORMAT, "localities[1].id: found “Us”" },
  { "no-title", "\"title\": \"New\", ", "", RUNG_ERROR_FORMAT, "localities[1].title: missing" },
  { "year", "{ \"year\": 2025, \"value\": 700 }", "{ \"year\": 1776, \"value\": 700 }",
    RUNG_ERROR_RANGE, "localities[1].values.free[0].year: found 1776" },
  { "year-order", "{ \"year\": 2025, \"value\": 700 }", "{ \"year\": 2026, \"value\": 700 }",
    RUNG_ERROR_FORMAT, "localities[1].values.free[1].year: expected a later year" },
  { "number", "\"value\": 700", "\"value\": true", RUNG_ERROR_FORMAT,
    "localities[1].values.free[0].value: found true" },
  { "open-in-a-row", ", \"value\": 700", "", RUNG_ERROR_FORMAT,
    "localities[1].values.free[0]: expected one of “value”" },
  { "own-source", "\"source\": \"list\"", "\"source\": \"lost\"", RUNG_ERROR_UNKNOWN,
    "localities[1].values.free[1].source: “lost” is not a source" },
  { "given-already", "\"rate\": 0.03", "\"rate\": 0.03, \"free\": 5", RUNG_ERROR_FORMAT,
    "localities[0].values.free: every year has a value already" },
  { "table", "[[0, 0.01]]", "[[1, 0.01]]", RUNG_ERROR_RANGE, "localities[1].values.scale[0][0]: " },
  { "empty-table", "[[0, 0.01]]", "[]", RUNG_ERROR_FORMAT,
    "localities[1].values.scale: found a table" },
  { "no-publisher", CITY ", ", "", RUNG_ERROR_FORMAT,
    "localities[0].sources: expected the publisher of “code”" },
  { "new-source", "\"document\": \"D\", ", "", RUNG_ERROR_FORMAT,
    "localities[1].sources[1].document: missing" },
  { "same-source", "\"id\": \"list\"", "\"id\": \"code\"", RUNG_ERROR_FORMAT,
    "localities[1].sources[1].id: “code” appears twice" },
  { "own-rule", "\"note\": \"Own.\"", "\"years\": [2024]", RUNG_ERROR_UNKNOWN,
    "localities[1].years: a locality has no “years” of its own" },
  { "shared-step", "pos (wages", "pos (rages", RUNG_ERROR_UNKNOWN, "rages" },
  { "no-rows", "\"localities\": [", "\"localities\": [], \"x\": [", RUNG_ERROR_FORMAT,
    "localities: found no locality" },
  { "not-local", "\"scope\": \"local\", \"parent\": \"us-oh\"", "\"scope\": \"state\"",
    RUNG_ERROR_FORMAT, "localities: only local laws stand in rows" },
  { "parent", "\"parent\": \"us-oh\"", "\"parent\": \"us-ox\"", RUNG_ERROR_UNKNOWN,
    "parent: “us-ox” names nothing" },
  { "open-without-rows", "\"localities\"", "\"locals\"", RUNG_ERROR_FORMAT,
    "sources[0].publisher: missing" },
};

static const char *
data_folder (void)
{
  return g_getenv ("RUNG_DATA_DIR");
}

static RungTables *
load_tables (void)
{
  g_autoptr (GError) error = NULL;
  RungTables *tables = rung_data_load (data_folder (), &error);

  g_assert_no_error (error);
  return tables;
}

static void
add_pack (RungTables *tables,
          GBytes     *bytes,
          guint       n_replaced,
          guint       n_added)
{
  RungPack *pack = rung_pack_new ("/nowhere/towns.json");

  pack->bytes = g_bytes_ref (bytes);
  rung_data_add_pack (tables, pack, FALSE);
  g_assert_cmpstr (pack->error, ==, NULL);
  g_assert_cmpuint (pack->n_replaced, ==, n_replaced);
  g_assert_cmpuint (pack->n_added, ==, n_added);
  rung_pack_free (pack);
}

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (GString) text = g_string_new (good);
  g_autoptr (RungTables) tables = load_tables ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpuint (g_string_replace (text, fault->from, fault->to, 1), ==, 1);
  bytes = g_bytes_new (text->str, text->len);
  g_assert_false (rung_data_check_pack (tables, "towns.json", bytes, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_cmpint (error->code, ==, (int) fault->code);
  g_assert_nonnull (strstr (error->message, fault->expected));
}

/* What the two rows of the text say, and what they take from what they share. */
static void
test_rows (void)
{
  g_autoptr (RungTables) tables = load_tables ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (good, strlen (good));
  const RungTaxLaw *first = NULL;
  const RungTaxLaw *second = NULL;

  add_pack (tables, bytes, 1, 1);
  first = rung_tables_find_law (tables, "us-oh-akron");
  second = rung_tables_find_law (tables, "us-oh-new");
  g_assert_null (rung_tables_find_law (tables, "us-oh-towns"));
  g_assert_cmpstr (first->title, ==, "Akron");
  g_assert_cmpstr (first->parent, ==, "us-oh");
  g_assert_cmpint (first->last_year, ==, 2026);
  g_assert_true (first->credits_work_tax);
  g_assert_cmpuint (first->parameters[0].n_values, ==, 2);
  g_assert_cmpfloat (first->parameters[0].values[0].number[RUNG_FILING_SINGLE], ==, 0.03);
  g_assert_cmpfloat (first->parameters[0].values[1].number[RUNG_FILING_SEPARATE], ==, 0.03);
  g_assert_cmpint (first->parameters[0].values[0].status, ==, RUNG_STATUS_PUBLISHED);
  g_assert_cmpint (first->parameters[0].values[1].status, ==, RUNG_STATUS_CARRIED);
  g_assert_cmpfloat (first->parameters[1].values[0].number[RUNG_FILING_JOINT], ==, 600.0);
  g_assert_cmpstr (first->steps[0].source->publisher, ==, "The city (your pack “towns.json”)");
  g_assert_cmpstr (first->steps[0].source->date, ==, "2025");
  g_assert_true (first->parameters[0].values[1].source == first->steps[0].source);
  g_assert_true (first->parameters[1].values[0].source == first->steps[0].source);
  g_assert_cmpuint (second->parameters[2].values[0].rows[RUNG_FILING_JOINT].n_rows, ==, 1);
  g_assert_cmpfloat (second->parameters[2].values[0].rows[RUNG_FILING_JOINT].number[0], ==, 0.01);
  g_assert_cmpfloat (second->parameters[1].values[1].number[RUNG_FILING_SINGLE], ==, 800.0);
  g_assert_cmpstr (second->parameters[1].values[0].source->id, ==, "code");
  g_assert_cmpstr (second->parameters[1].values[0].source->date, ==, "2024");
  g_assert_cmpstr (second->parameters[1].values[1].source->document, ==, "D");
  g_assert_cmpstr (second->nonresident_steps[0].source->date, ==, "2024");
  g_assert_cmpstr (second->nonresident_steps[0].formula, ==, "row (scale, wages) * wages");
}

/* Rows with the sources of the file have its steps, not copies of them. */
static void
test_shared_steps (void)
{
  g_autoptr (RungTables) tables = load_tables ();
  const RungTaxLaw *adams = rung_tables_find_law (tables, "us-in-adams");
  const RungTaxLaw *allen = rung_tables_find_law (tables, "us-in-allen");

  g_assert_true (adams->steps == allen->steps);
  g_assert_true (adams->nonresident_steps == allen->nonresident_steps);
  g_assert_true (adams->parameters != allen->parameters);
}

static void
check_values (const RungParameter *parameter,
              const RungParameter *other)
{
  g_assert_cmpstr (parameter->id, ==, other->id);
  g_assert_cmpuint (parameter->n_values, ==, other->n_values);
  for (guint i = 0; i < parameter->n_values; i++)
    {
      const RungParameterValue *value = &parameter->values[i];

      g_assert_cmpint (value->year, ==, other->values[i].year);
      g_assert_cmpint (value->status, ==, other->values[i].status);
      g_assert_cmpstr (value->source->document, ==, other->values[i].source->document);
      g_assert_true (g_str_has_prefix (other->values[i].source->publisher,
                                       value->source->publisher));
      for (int k = 0; k < RUNG_N_FILING_STATUSES; k++)
        g_assert_cmpfloat (value->number[k], ==, other->values[i].number[k]);
    }
}

static void
check_law (const RungTaxLaw *law,
           const RungTaxLaw *other)
{
  g_assert_true (law != other);
  g_assert_cmpstr (law->title, ==, other->title);
  g_assert_cmpstr (law->parent, ==, other->parent);
  g_assert_cmpint (law->first_year, ==, other->first_year);
  g_assert_cmpint (law->last_year, ==, other->last_year);
  g_assert_cmpint (law->credits_work_tax, ==, other->credits_work_tax);
  g_assert_cmpint (law->credits_as_nonresident, ==, other->credits_as_nonresident);
  g_assert_cmpuint (law->n_parameters, ==, other->n_parameters);
  for (guint i = 0; i < law->n_parameters; i++)
    check_values (&law->parameters[i], &other->parameters[i]);
  g_assert_cmpuint (law->n_steps, ==, other->n_steps);
  for (guint i = 0; i < law->n_steps; i++)
    g_assert_cmpstr (law->steps[i].formula, ==, other->steps[i].formula);
  g_assert_cmpuint (law->n_nonresident_steps, ==, other->n_nonresident_steps);
}

static GBytes *
dup_row (const char *path,
         guint       row)
{
  g_autofree char *whole = g_build_filename (data_folder (), path, NULL);
  g_autoptr (RungJson) json = rung_json_read_file (whole, &rung_json_data_limits, NULL);

  g_assert_nonnull (json);
  return rung_data_dup_locality_file (json, row);
}

/* A row as a file of its own is the same law, and as a pack takes its place. */
static void
test_every_row_as_a_pack (void)
{
  g_autoptr (RungTables) tables = load_tables ();
  guint n_files = tables->files->len;
  guint n_rows = 0;

  for (guint i = 0; i < n_files; i++)
    {
      const RungDataFile *file = tables->files->pdata[i];
      g_autoptr (GBytes) bytes = NULL;
      const RungTaxLaw *law = NULL;

      if (file->row == 0)
        continue;
      law = rung_tables_find_law (tables, file->id);
      bytes = dup_row (file->filename, file->row);
      add_pack (tables, bytes, 1, 0);
      check_law (law, rung_tables_find_law (tables, file->id));
      n_rows++;
    }
  g_assert_cmpuint (n_rows, >, 100);
}

/* A locality of the pack takes the place of ours, and of no other row. */
static void
test_pack_of_one (void)
{
  g_autoptr (RungTables) tables = load_tables ();
  const RungTaxLaw *allen = rung_tables_find_law (tables, "us-in-allen");
  g_autoptr (GBytes) ours = dup_row ("tax/us-in-counties.json", 1);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (ours, NULL),
                                               (gssize) g_bytes_get_size (ours));
  g_autoptr (GBytes) changed = NULL;
  const RungTaxLaw *adams = NULL;

  g_assert_cmpuint (g_string_replace (text, "\"value\": 0.016", "\"value\": 0.5", 0), ==, 2);
  changed = g_bytes_new (text->str, text->len);
  add_pack (tables, changed, 1, 0);
  adams = rung_tables_find_law (tables, "us-in-adams");
  g_assert_cmpfloat (adams->parameters[0].values[1].number[0], ==, 0.5);
  g_assert_true (rung_tables_find_law (tables, "us-in-allen") == allen);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/localities/rows-take-what-they-share", test_rows);
  g_test_add_func ("/localities/rows-share-their-steps", test_shared_steps);
  g_test_add_func ("/localities/every-row-as-a-pack-is-the-same-law", test_every_row_as_a_pack);
  g_test_add_func ("/localities/a-pack-of-one-row-replaces-that-row-alone", test_pack_of_one);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strconcat ("/localities/fault/", faults[i].name, NULL);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
  return g_test_run ();
}
