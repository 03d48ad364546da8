/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"

/* 20 hours in the middle at 5 a week are 28 days, from 12 January to 9
 * February 2027; the next step begins there. */
static const char document[] =
  "{ \"format\": \"rung\", \"version\": 1,\n"
  "  \"profile\": { \"level\": \"senior\", \"years\": 9, \"education\": \"bachelor\", \"place\": "
  "\"austin\",\n"
  "    \"skills\": [\"python\", \"docker\"] },\n"
  "  \"plan\": { \"start\": \"2027-01-12\", \"hours\": 5, \"years\": 3,\n"
  "    \"paths\": [ { \"title\": \"Up\", \"events\": [ { \"kind\": \"rung\", \"day\": "
  "\"2028-03-01\" } ] } ],\n"
  "    \"steps\": [ { \"step\": \"ci-cd\", \"state\": \"in-progress\" },\n"
  "      { \"step\": \"learn-pytorch\", \"state\": \"done\", \"finished\": \"2026-11-05\" } ] } }";

static CliRun *
run (const char *format)
{
  g_autofree char *option = g_strdup_printf ("--format=%s", format);
  CliRun *done = cli_run (document, "roadmap", "-", option, NULL);

  g_assert_cmpstr (done->errors, ==, "");
  g_assert_cmpint (done->status, ==, 0);
  return done;
}

static RungJsonNode
find (RungJsonNode  list,
      const char   *id)
{
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    if (g_str_equal (rung_json_get_string (rung_json_member (item, "id")), id))
      return item;
  g_assert_not_reached ();
}

static const char *
text_of (RungJsonNode  object,
         const char   *name)
{
  return rung_json_get_string (rung_json_member (object, name));
}

static double
number_of (RungJsonNode  object,
           const char   *name)
{
  return rung_json_get_double (rung_json_member (object, name), -1e12, 1e12);
}

static void
test_json (void)
{
  g_autoptr (CliRun) done = run ("json");
  g_autoptr (RungJson) answer = cli_parse (done);
  RungJsonNode root = rung_json_get_root (answer);
  RungJsonNode steps = rung_json_member (root, "steps");
  RungJsonNode step = find (steps, "ci-cd");

  g_assert_cmpstr (text_of (root, "level"), ==, "senior");
  g_assert_cmpstr (text_of (root, "rung"), ==, "Senior ML Engineer");
  g_assert_cmpstr (text_of (root, "start"), ==, "2027-01-12");
  g_assert_cmpstr (text_of (rung_json_member (root, "standing"), "by_years"), ==, "staff");
  g_assert_cmpstr (text_of (rung_json_member (root, "standing"), "by_experience_first"), ==,
                   "senior");
  g_assert_cmpstr (text_of (rung_json_member (root, "next"), "level"), ==, "staff");
  g_assert_cmpstr (text_of (step, "state"), ==, "in-progress");
  g_assert_cmpstr (text_of (step, "stage"), ==, "mlops");
  g_assert_cmpstr (text_of (step, "starts"), ==, "2027-01-12");
  g_assert_cmpstr (text_of (step, "due"), ==, "2027-02-09");
  g_assert_cmpfloat (number_of (step, "hours"), ==, 20.0);
  g_assert_cmpfloat (number_of (step, "to_week"), ==, 4.0);
  g_assert_cmpstr (text_of (rung_json_get_first (steps, RUNG_JSON_ARRAY), "id"), ==, "ci-cd");
  g_assert_cmpstr (text_of (find (steps, "learn-pytorch"), "state"), ==, "done");
  g_assert_cmpfloat (number_of (find (rung_json_member (root, "skills"), "pytorch"),
                                "postings_percent"), ==, 42.0);
  g_assert_cmpfloat (number_of (find (rung_json_member (root, "studies"), "springboard-ml-ai"),
                                "claimed_by_seller"), >, 0.0);
}

/* Years add up to the totals, and are the same until something happens. */
static void
test_json_paths (void)
{
  g_autoptr (CliRun) done = run ("json");
  g_autoptr (RungJson) answer = cli_parse (done);
  RungJsonNode paths = rung_json_member (rung_json_get_root (answer), "paths");
  RungJsonNode stay = rung_json_get_first (paths, RUNG_JSON_ARRAY);
  RungJsonNode up = rung_json_get_next (stay);

  g_assert_cmpuint (rung_json_get_n (paths, RUNG_JSON_ARRAY), ==, 2);
  g_assert_cmpstr (text_of (up, "title"), ==, "1 Up");
  for (RungJsonNode path = stay; rung_json_is_present (path); path = rung_json_get_next (path))
    {
      RungJsonNode years = rung_json_member (path, "years");
      double sum = 0.0;

      g_assert_cmpuint (rung_json_get_n (years, RUNG_JSON_ARRAY), ==, 3);
      for (RungJsonNode year = rung_json_get_first (years, RUNG_JSON_ARRAY);
           rung_json_is_present (year); year = rung_json_get_next (year))
        sum += number_of (rung_json_member (year, "take_home"), "middle");
      g_assert_cmpfloat_with_epsilon (number_of (rung_json_member (path, "totals"), "take_home"),
                                      sum, 0.01);
    }
  g_assert_cmpfloat_with_epsilon (
    number_of (rung_json_get_first (rung_json_member (stay, "years"), RUNG_JSON_ARRAY), "pay"),
    number_of (rung_json_get_first (rung_json_member (up, "years"), RUNG_JSON_ARRAY), "pay"), 0.01);
  g_assert_cmpfloat (number_of (rung_json_member (up, "ahead"), "gross"), >, 0.0);
}

static void
test_tables (void)
{
  g_autoptr (CliRun) csv = run ("csv");
  g_autoptr (CliRun) tsv = run ("tsv");
  g_auto (GStrv) lines = g_strsplit (csv->output, "\n", 3);

  g_assert_cmpstr (lines[0], ==, "id,state,gain,title,stage,hours,starts,due");
  g_assert_cmpstr (lines[1], ==, "ci-cd,in-progress,,Build and test the pipeline on every "
                                 "change,mlops,20,"
                                 "2027-01-12,2027-02-09");
  g_assert_true (g_str_has_prefix (tsv->output, "id\tstate\tgain\ttitle\t"));
}

static void
test_text (void)
{
  g_autoptr (CliRun) text = run ("text");
  const char *stand = strstr (text->output, "By years in pay surveys");
  const char *steps = strstr (text->output, "1. Build and test the pipeline on every change");
  const char *years = strstr (text->output, "Year 3, 2029");
  const char *studies = strstr (text->output, "Return on study");

  g_assert_true (g_str_has_prefix (text->output, "Path 1, “Up”: over "));
  g_assert_nonnull (strstr (text->output, "Next: Build and test the pipeline"));
  g_assert_nonnull (stand);
  g_assert_true (stand < steps && steps < years && years < studies);
  g_assert_nonnull (strstr (text->output, "not a promise"));
  g_assert_nonnull (strstr (text->output, "The seller claims a raise of $25,000"));
}

static void
test_pages (void)
{
  g_autoptr (CliRun) markdown = run ("md");
  g_autoptr (CliRun) html = run ("html");
  g_autofree char *path = cli_dup_file_name (".pdf");
  g_autoptr (CliRun) pdf = cli_run (document, "roadmap", "-", "--format=pdf", "--paper=a4", "-o",
                                    path, NULL);
  g_autoptr (CliRun) paper = cli_run (document, "roadmap", "-", "--format=pdf", "--paper=a5", NULL);
  g_autofree char *contents = NULL;

  g_assert_true (g_str_has_prefix (markdown->output,
                                   "# The road ahead\n\n**Path 1, “Up”: over"));
  g_assert_nonnull (strstr (markdown->output, "\n- [ ] **1. Build and test the pipeline on every "
                                              "change**"));
  g_assert_nonnull (strstr (html->output, "<title>The road ahead</title>"));
  g_assert_cmpstr (pdf->errors, ==, "");
  g_assert_cmpint (pdf->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_assert_cmpint (paper->status, ==, 1);
  g_assert_nonnull (strstr (paper->errors, "expected letter or a4"));
  g_unlink (path);
}

static void
test_calendar (void)
{
  g_autofree char *path = cli_dup_file_name (".ics");
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) stream = run ("ics");
  g_autoptr (CliRun) file = cli_run (NULL, "roadmap", sample, "--format=ics", "-o", path, NULL);
  g_autofree char *contents = NULL;

  g_assert_true (g_str_has_prefix (stream->output, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  g_assert_nonnull (strstr (stream->output, "\r\nUID:ci-cd@"));
  g_assert_nonnull (strstr (stream->output,
                            "\r\nDTSTART;VALUE=DATE:20270112\r\nDUE;VALUE=DATE:20270209\r\n"
                                            "STATUS:IN-PROCESS\r\n"));
  g_assert_nonnull (strstr (stream->output, "\r\nCOMPLETED:20261105T000000Z\r\n"));
  g_assert_nonnull (strstr (stream->output, "\r\nSUMMARY:1 Up: next level\r\n"));
  g_assert_true (g_str_has_suffix (stream->output, "\r\nEND:VCALENDAR\r\n"));
  g_assert_cmpint (file->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_nonnull (strstr (contents, "X-WR-CALNAME:three-offers\r\n"));
  g_unlink (path);
}

/* Formats that only some commands write are refused by the others. */
static void
test_refused (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) compare = cli_run (NULL, "compare", sample, "--format=ics", NULL);
  g_autoptr (CliRun) estimate = cli_run (NULL, "estimate", sample, "--format=ics", NULL);
  g_autoptr (CliRun) other = cli_run (NULL, "roadmap", sample, "--format=doc", NULL);

  g_assert_cmpint (compare->status, ==, 1);
  g_assert_nonnull (strstr (compare->errors, "--format=ics: expected text, json, csv, tsv, md, "
                                             "html or pdf\n"));
  g_assert_cmpint (estimate->status, ==, 1);
  g_assert_nonnull (strstr (estimate->errors,
                            "--format=ics: expected text, json, csv, tsv or md\n"));
  g_assert_cmpint (other->status, ==, 1);
  g_assert_nonnull (strstr (other->errors, "--format=doc: expected text, json, csv, tsv, md, "
                                           "html, pdf or ics\n"));
}

/* Who tells nothing still has a ladder and steps, but no years ahead. */
static void
test_nobody (void)
{
  static const char *const formats[] = { "text", "json", "csv", "tsv", "md", "html", "pdf", "ics" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *option = g_strdup_printf ("--format=%s", formats[i]);
      g_autoptr (CliRun) done = cli_run ("{ \"format\": \"rung\", \"version\": 1 }", "roadmap", "-",
                                         option, NULL);

      g_assert_cmpstr (done->errors, ==, "");
      g_assert_cmpint (done->status, ==, 0);
      g_assert_cmpuint (strlen (done->output), >, 1);
    }
}

#define BARE "{ \"format\": \"rung\", \"version\": 1, \"profile\": { \"level\": \"mid\" }%s }"

/* A plan without a start begins today, and no step of it is due before that; a
 * start that is stated stays. */
static void
test_begins_today (void)
{
  g_autofree char *bare = g_strdup_printf (BARE, "");
  g_autofree char *stated = g_strdup_printf (BARE, ", \"plan\": { \"start\": \"2027-01-01\" }");
  g_autoptr (CliRun) told = cli_run (bare, "roadmap", "-", "--format=json", "--today=2031-05-06",
                                     NULL);
  g_autoptr (CliRun) kept = cli_run (stated, "roadmap", "-", "--format=json", "--today=2031-05-06",
                                     NULL);
  g_autoptr (CliRun) calendar = cli_run (bare, "roadmap", "-", "--format=ics", "--today=2031-05-06",
                                         NULL);
  g_autoptr (CliRun) wrong = cli_run (bare, "roadmap", "-", "--today=2031-02-30", NULL);
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (CliRun) today = cli_run (bare, "roadmap", "-", "--format=json", NULL);
  g_autoptr (GDateTime) after = g_date_time_new_now_local ();
  g_autofree char *first = g_date_time_format (before, "\"start\": \"%Y-%m-%d\"");
  g_autofree char *last = g_date_time_format (after, "\"start\": \"%Y-%m-%d\"");
  guint n_due = 0;

  g_assert_nonnull (strstr (told->output, "\"start\": \"2031-05-06\""));
  g_assert_nonnull (strstr (kept->output, "\"start\": \"2027-01-01\""));
  g_assert_true (strstr (today->output, first) != NULL || strstr (today->output, last) != NULL);
  g_assert_cmpint (wrong->status, ==, 1);
  g_assert_nonnull (strstr (wrong->errors, "--today=2031-02-30"));
  for (const char *at = calendar->output; (at = strstr (at, "\nDUE;VALUE=DATE:")) != NULL; at++)
    {
      g_assert_cmpint (g_ascii_strtoll (at + strlen ("\nDUE;VALUE=DATE:"), NULL, 10), >=, 20310506);
      n_due++;
    }
  g_assert_cmpuint (n_due, >, 5);
}

/* Ticked from a terminal, a step does what it does in the window: it is dated, it
 * gives the profile its skill, and the others keep what was said of them. */
static void
test_ticks (void)
{
  g_autofree char *path = cli_dup_file_name (".rung");
  g_autoptr (CliRun) done = cli_run (document, "roadmap", "-", "--done=kubernetes",
                                     "--skipped=model-versioning", "--today=2027-03-04", "-o", path,
                                     NULL);
  g_autoptr (CliRun) undone = NULL;
  g_autoptr (CliRun) refused = NULL;
  g_autoptr (CliRun) unknown = cli_run (document, "roadmap", "-", "--done=kubernets", NULL);
  g_autoptr (CliRun) shown = cli_run (document, "roadmap", "-", "--done=kubernetes",
                                      "--format=csv", NULL);
  g_autofree char *contents = NULL;

  g_assert_cmpstr (done->errors, ==, "");
  g_assert_cmpint (done->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_nonnull (strstr (contents, "\"python\",\n      \"docker\",\n      \"kubernetes\"\n"));
  g_assert_nonnull (strstr (contents, "\"step\": \"kubernetes\",\n        \"state\": \"done\",\n"
                                      "        \"started\": \"\",\n"
                                      "        \"finished\": \"2027-03-04\",\n"));
  g_assert_nonnull (strstr (contents, "\"step\": \"model-versioning\",\n"
                                      "        \"state\": \"skipped\""));
  g_assert_nonnull (strstr (contents, "\"finished\": \"2026-11-05\""));
  /* Open again, it takes its skill away and leaves nothing behind. */
  undone = cli_run (NULL, "roadmap", path, "--open=kubernetes", "-o", "-", NULL);
  g_assert_cmpint (undone->status, ==, 0);
  g_assert_null (strstr (undone->output, "kubernetes"));
  g_assert_nonnull (strstr (undone->output, "\"docker\""));
  g_assert_cmpint (unknown->status, ==, 1);
  g_assert_nonnull (strstr (unknown->errors, "the roadmap has no step “kubernets”"));
  refused = cli_run (document, "roadmap", "-", "--done=kubernetes", "-o", "plan.html", NULL);
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->errors, "must end in .rung"));
  /* With a format it is the plan that is written. */
  g_assert_nonnull (strstr (shown->output, "kubernetes,done,"));
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  g_test_add_func ("/cli/roadmap/json-has-standing-skills-and-studies", test_json);
  g_test_add_func ("/cli/roadmap/years-of-a-path-add-up-to-its-totals", test_json_paths);
  g_test_add_func ("/cli/roadmap/tables-have-a-row-per-step", test_tables);
  g_test_add_func ("/cli/roadmap/text-tells-the-plan-in-order", test_text);
  g_test_add_func ("/cli/roadmap/pages-tell-the-same-plan", test_pages);
  g_test_add_func ("/cli/roadmap/a-calendar-has-the-dates-of-steps-and-paths", test_calendar);
  g_test_add_func ("/cli/roadmap/formats-of-other-commands-are-refused", test_refused);
  g_test_add_func ("/cli/roadmap/an-empty-profile-still-has-steps", test_nobody);
  g_test_add_func ("/cli/roadmap/a-plan-without-a-start-begins-today", test_begins_today);
  g_test_add_func ("/cli/roadmap/a-tick-dates-a-step-and-teaches-its-skill", test_ticks);
  return g_test_run ();
}
