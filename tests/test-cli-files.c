/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"

static void
test_roadmap (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "roadmap", sample, "--format=json", NULL);
  g_autoptr (CliRun) text = cli_run (NULL, "roadmap", sample, NULL);
  g_autoptr (RungJson) answer = cli_parse (run);
  RungJsonNode root = rung_json_get_root (answer);
  RungJsonNode steps = rung_json_member (root, "steps");
  guint n_next = 0;

  g_assert_cmpuint (rung_json_get_n (steps, RUNG_JSON_ARRAY), >=, 5);
  for (RungJsonNode step = rung_json_get_first (steps, RUNG_JSON_ARRAY);
       rung_json_is_present (step); step = rung_json_get_next (step))
    n_next += g_str_equal (rung_json_get_string (rung_json_member (step, "state")), "next");
  g_assert_cmpuint (n_next, <=, 1);
  g_assert_cmpstr (rung_json_get_string (rung_json_member (root, "level")), ==, "senior");
  g_assert_nonnull (strstr (text->output, "not a promise"));
}

static void
test_check (void)
{
  const char *folder = g_getenv ("RUNG_DATA_DIR");
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *law = g_build_filename (folder, "tax", "us-ny.json", NULL);
  g_autofree char *model = g_build_filename (folder, "market", "pay-model.json", NULL);
  g_autofree char *federal = g_build_filename (folder, "tax", "us.json", NULL);
  g_autoptr (CliRun) good = cli_run (NULL, "check", sample, law, model, federal, folder, NULL);
  g_autoptr (CliRun) bad = cli_run ("{ \"format\": \"rung\", \"version\": 1,\n  \"offers\": "
                                    "[ { \"id\": \"a\", \"base-pay\": \"x\" } ] }",
                                    "check", sample, "-", NULL);
  g_autoptr (CliRun) missing = cli_run (NULL, "check", "/nonexistent", NULL);
  g_autoptr (CliRun) json = cli_run ("{", "check", "-", "--format=json", NULL);

  g_assert_cmpstr (good->errors, ==, "");
  g_assert_cmpint (good->status, ==, 0);
  g_assert_cmpint (bad->status, ==, 2);
  g_assert_nonnull (strstr (bad->output, "three-offers.rung: OK"));
  g_assert_nonnull (strstr (bad->errors, "standard input:2:40: offers[0].base-pay"));
  g_assert_cmpint (missing->status, ==, 1);
  g_assert_cmpint (json->status, ==, 2);
  g_assert_nonnull (strstr (json->output, "\"ok\": false"));
}

/* A misspelt member is kept, and named by every command that reads it. */
static void
test_remarks (void)
{
  static const char text[] = "{ \"format\": \"rung\", \"version\": 1,\n"
                             "  \"offers\": [ { \"id\": \"a\",\n  \"base_pay\": 200000 } ] }";
  static const char remark[] = "offers[0], line 3: Rung does not know the member “base_pay”; did "
                               "you mean “base-pay”?";
  static const char *const commands[] = { "check", "compare", "estimate", "roadmap" };
  g_autoptr (CliRun) json = cli_run (text, "check", "-", "--format=json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (CliRun) run = cli_run (text, commands[i], "-", NULL);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_nonnull (strstr (run->errors, remark));
    }
  g_assert_nonnull (strstr (json->output, remark));
}

/* A law that reads a name nobody defines is well formed, but wrong. */
static void
test_check_law (void)
{
  const char *folder = g_getenv ("RUNG_DATA_DIR");
  g_autofree char *law = g_build_filename (folder, "tax", "us-ny-nyc.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (CliRun) run = NULL;

  g_assert_true (g_file_get_contents (law, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "federal.agi", "federal.nothing", 1), ==, 1);
  run = cli_run (changed->str, "check", "-", NULL);
  g_assert_cmpint (run->status, ==, 2);
  g_assert_nonnull (strstr (run->errors, "federal.nothing"));
}

/* What a law asks of people who only work there is checked, too, and its place told. */
static void
test_check_nonresident_law (void)
{
  const char *folder = g_getenv ("RUNG_DATA_DIR");
  g_autofree char *law = g_build_filename (folder, "tax", "us-md.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (CliRun) run = NULL;

  g_assert_true (g_file_get_contents (law, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "* work-share", "* work-shard", 1), ==, 1);
  run = cli_run (changed->str, "data", "check", "-", NULL);
  g_assert_cmpint (run->status, ==, 2);
  g_assert_nonnull (strstr (run->errors, "standard input: us-md: nonresident: nonresident-tax: "
                                         "“work-shard” is not a parameter"));
}

static void
test_data (void)
{
  g_autoptr (CliRun) list = cli_run (NULL, "data", "list", "--kind=tax", "--format=csv", NULL);
  g_autoptr (CliRun) show = cli_run (NULL, "data", "show", "us-ny-nyc", NULL);
  g_autoptr (CliRun) file = cli_run (NULL, "data", "show", "tax/us-ny-nyc", "--format=json", NULL);
  g_autoptr (CliRun) sources = cli_run (NULL, "data", "sources", "--format=json", NULL);
  g_autoptr (RungJson) sources_json = cli_parse (sources);
  g_autoptr (RungJson) file_json = cli_parse (file);
  RungJsonNode root = rung_json_get_root (file_json);

  g_assert_true (g_str_has_prefix (list->output, "kind,id,title,figures,file\ntax,us-ak,"));
  g_assert_null (strstr (list->output, "\nmarket,"));
  g_assert_nonnull (strstr (show->output, "[12000,0.03762]"));
  g_assert_cmpstr (rung_json_get_string (rung_json_member (root, "id")), ==, "us-ny-nyc");
  g_assert_cmpuint (rung_json_get_n (rung_json_get_root (sources_json), RUNG_JSON_ARRAY), >, 50);
}

/* A locality that is a row is shown, exported and checked like a file. */
static void
test_locality (void)
{
  g_autoptr (CliRun) list = cli_run (NULL, "data", "list", "--kind=tax", "--format=csv", NULL);
  g_autoptr (CliRun) show = cli_run (NULL, "data", "show", "us-oh-akron", NULL);
  g_autoptr (CliRun) file = cli_run (NULL, "data", "show", "tax/us-oh-cities.json", NULL);
  g_autoptr (CliRun) export = cli_run (NULL, "data", "export", "us-oh-akron", NULL);
  g_autoptr (CliRun) check = cli_run (export->output, "check", "-", NULL);
  g_autoptr (CliRun) sources = cli_run (NULL, "data", "sources", "--format=csv", NULL);
  g_autoptr (RungJson) json = cli_parse (export);
  RungJsonNode root = rung_json_get_root (json);
  RungJsonNode source = rung_json_get_first (rung_json_member (root, "sources"), RUNG_JSON_ARRAY);

  g_assert_nonnull (strstr (list->output, "\ntax,us-oh-akron,\"Akron, OH\",1,"
                                          "tax/us-oh-cities.json\n"));
  g_assert_nonnull (strstr (list->output, "\ntax,us-oh-cities,Cities of Ohio,8,"));
  g_assert_nonnull (strstr (show->output, "0.025"));
  g_assert_null (strstr (show->output, "0.0275"));
  g_assert_nonnull (strstr (file->output, "{\"rate\":0.0275}"));
  g_assert_cmpstr (rung_json_get_string (rung_json_member (root, "id")), ==, "us-oh-akron");
  g_assert_cmpstr (rung_json_get_string (rung_json_member (root, "title")), ==, "Akron, OH");
  g_assert_cmpstr (rung_json_get_string (rung_json_member (source, "publisher")), ==,
                   "City of Akron");
  g_assert_false (rung_json_is_present (rung_json_member (root, "localities")));
  g_assert_cmpint (check->status, ==, 0);
  g_assert_nonnull (strstr (sources->output, ",2025,,tax/us-in-counties.json\n"));
}

/* Nothing is printed for a reader that went away, and no file is left over. */
static void
test_streams (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *early = g_strdup_printf ("\"$RUNG_EXE\" compare %s --format=json | head -c 1 "
                                            ">/dev/null; echo ${PIPESTATUS[0]}", sample);
  g_autoptr (CliRun) reader_gone = cli_run_shell (early);
  g_autoptr (CliRun) ignored = cli_run_shell ("trap '' PIPE; \"$RUNG_EXE\" data list | true; "
                                              "echo ${PIPESTATUS[0]}");
  g_autoptr (CliRun) bare = cli_run_shell ("env -i RUNG_DATA_DIR=\"$RUNG_DATA_DIR\" \"$RUNG_EXE\" "
                                           "take-home --wages=1000 --format=json");
  g_autoptr (CliRun) closed = cli_run_shell ("\"$RUNG_EXE\" --version <&- 2>&-");
  g_autoptr (RungJson) answer = cli_parse (bare);

  g_assert_true (g_str_equal (reader_gone->output, "141\n")
                 || g_str_equal (reader_gone->output, "0\n"));
  g_assert_cmpstr (reader_gone->errors, ==, "");
  g_assert_true (g_str_equal (ignored->output, "1\n") || g_str_equal (ignored->output, "0\n"));
  g_assert_cmpfloat_with_epsilon (cli_number (answer, "take_home"), 923.5, 0.001);
  g_assert_cmpint (closed->status, ==, 0);
}

/* An answer never goes over what it was made from, however that is named. */
static void
test_output_spares_input (void)
{
  static const char in_folder[] = "cd '%s' && RUNG_DATA_DIR=data \"$RUNG_EXE\" %s";
  static const struct { const char *input, *words; } cases[] = {
    { "a.rung", "compare a.rung -o a.rung" },
    { "a.rung", "compare a.rung -o soft.rung" },
    { "a.rung", "compare soft.rung -o a.rung" },
    { "a.rung", "compare a.rung -o hard.rung" },
    { "a.rung", "compare folder/../a.rung -o a.rung" },
    { "a.rung", "compare link/a.rung -o a.rung --format=json" },
    { "a.rung", "compare a.rung --format=html -o a.rung" },
    { "a.rung", "compare a.rung --format=pdf -o a.rung" },
    { "a.rung", "compare - -o a.rung < a.rung" },
    { "a.rung", "compare a.rung >> a.rung" },
    { "a.rung", "roadmap a.rung -o a.rung" },
    { "a.rung", "roadmap a.rung --format=ics -o soft.rung" },
    { "a.rung", "estimate a.rung -o a.rung" },
    { "a.rung", "check a.rung -o a.rung" },
    { "a.rung", "check h.csv a.rung -o hard.rung" },
    { "folder/p.json", "check folder -o folder/p.json" },
    { "h.csv", "take-home --input h.csv -o h.csv" },
    { "h.csv", "take-home --input h.csv -o csv-link" },
    { "h.csv", "take-home --input - -o h.csv < h.csv" },
    { "e.csv", "estimate --input e.csv -o e.csv" },
    { "data/tax/us-ny.json", "data export us-ny -o data/tax/us-ny.json" },
    { "data/tax/us-ny.json", "data show us-ny --format=json -o data/tax/us-ny.json" },
    { "data/tax/us-ny.json", "data list -o data/tax/us-ny.json" },
    { "data/market/pay-model.json", "data list -o data/market/pay-model.json" },
    { "data/tax/us.json", "take-home --wages=1000 -o data/tax/us.json" },
  };
  g_autofree char *folder = g_dir_make_tmp ("rung-spare-XXXXXX", NULL);
  g_autofree char *make = g_strdup_printf (
    "cd '%s' && cp -r \"$RUNG_DATA_DIR\" data && cp data/samples/three-offers.rung a.rung && "
    "mkdir folder && cp data/tax/us-ny.json folder/p.json && ln -s . link && "
    "ln -s a.rung soft.rung && ln a.rung hard.rung && ln -s h.csv csv-link && "
    "printf 'year,state,locality,filing_status,wages,spouse_wages,pretax_401k\\n"
    "2026,NY,,single,100000,0,0\\n' > h.csv && printf 'level\\nsenior\\n' > e.csv", folder);
  g_autofree char *remove = g_strdup_printf ("rm -r '%s'", folder);
  g_autoptr (CliRun) made = cli_run_shell (make);
  g_autoptr (CliRun) removed = NULL;

  g_assert_cmpstr (made->errors, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].input, NULL);
      g_autofree char *command = g_strdup_printf (in_folder, folder, cases[i].words);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autoptr (CliRun) run = NULL;

      g_test_message ("%s", cases[i].words);
      g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
      run = cli_run_shell (command);
      g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
      g_assert_cmpstr (before, ==, after);
      g_assert_nonnull (strstr (run->errors, "choose another file"));
      g_assert_cmpint (run->status, ==, 1);
    }
  removed = cli_run_shell (remove);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  g_test_add_func ("/cli/a-roadmap-has-at-most-one-next-step", test_roadmap);
  g_test_add_func ("/cli/check/a-check-tells-good-files-from-bad", test_check);
  g_test_add_func ("/cli/check/a-law-that-reads-an-unknown-name-is-bad", test_check_law);
  g_test_add_func ("/cli/check/a-broken-law-for-nonresidents-is-told-with-its-place",
                   test_check_nonresident_law);
  g_test_add_func ("/cli/check/a-misspelt-member-is-named-by-every-command", test_remarks);
  g_test_add_func ("/cli/data-lists-shows-and-names-sources", test_data);
  g_test_add_func ("/cli/files/a-locality-in-a-row-is-like-a-file", test_locality);
  g_test_add_func ("/cli/nothing-is-printed-for-a-reader-that-left", test_streams);
  g_test_add_func ("/cli/output-never-replaces-input", test_output_spares_input);
  return g_test_run ();
}
