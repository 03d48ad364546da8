/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "store/data/rung-data-folder.h"
#include "store/data/rung-data.h"

#include "fixture.h"

/* A change of one file of the real data, and the error it has to give. */
typedef struct
{
  const char *name;
  const char *file;
  const char *from;         /* (nullable) text to replace, once */
  const char *to;           /* (nullable) the text after it, %NULL removes the file */
  RungError code;
  const char *expected;     /* part of the message */
} Fault;

static const Fault faults[] = {
  { "syntax", "tax/us.json", "\"version\": 1,", "\"version\": 1", RUNG_ERROR_SYNTAX,
    "tax/us.json:4:" },
  { "leading-zero", "tax/us.json", "15750", "015750", RUNG_ERROR_SYNTAX, "starts with 0" },
  { "duplicate-key", "tax/us.json", "\"version\": 1,", "\"version\": 1, \"kind\": \"tax\",",
    RUNG_ERROR_SYNTAX,
    "found “kind” a second time, it is already on line 2" },
  { "empty-file", "tax/us.json", NULL, "", RUNG_ERROR_SYNTAX,
    "tax/us.json:1:1: the file is empty" },
  { "newer", "tax/us.json", "\"version\": 1", "\"version\": 2", RUNG_ERROR_VERSION,
    "it has format 2, this program reads up to 1" },
  { "kind", "tax/us.json", "\"kind\": \"tax\"", "\"kind\": \"law\"", RUNG_ERROR_UNKNOWN,
    "no files of the kind “law”" },
  { "no-kind", "tax/us.json", "\"kind\"", "\"kin\"", RUNG_ERROR_FORMAT, "kind: missing" },
  { "no-title", "tax/us.json", "\"title\"", "\"titel\"", RUNG_ERROR_FORMAT, "title: missing" },
  { "bad-id", "tax/us-wa.json", "\"id\": \"us-wa\"", "\"id\": \"../us\"", RUNG_ERROR_FORMAT,
    "found “../us”" },
  { "same-id", "tax/us-wa.json", "\"id\": \"us-wa\"", "\"id\": \"us-ca\"", RUNG_ERROR_FORMAT,
    "tax/us-wa.json:4:9: id: “us-ca” appears twice" },
  { "no-source", "tax/us.json", "\"source\": \"irc-63\"", "\"note\": \"x\"", RUNG_ERROR_FORMAT,
    "parameters[0].source: missing" },
  { "unknown-source", "tax/us.json", "\"source\": \"irc-63\"", "\"source\": \"irc-64\"",
    RUNG_ERROR_UNKNOWN,
    "parameters[0].source: “irc-64” is not a source" },
  { "status", "tax/us.json", "\"status\": \"published\"", "\"status\": \"guessed\"",
    RUNG_ERROR_UNKNOWN,
    "expected one of: published, carried, projected, derived, assumed" },
  { "table-order", "tax/us.json", "[48475, 0.22]", "[11925, 0.22]", RUNG_ERROR_RANGE,
    "[2][0]: expected more than" },
  { "table-start", "tax/us.json", "[0, 0.1]", "[1, 0.1]", RUNG_ERROR_RANGE,
    "first row of a table at 0" },
  { "table-row", "tax/us.json", "[0, 0.1]", "[0, 0.1, 3]", RUNG_ERROR_FORMAT,
    "expected two numbers" },
  { "filing-status", "tax/us.json", "\"separate\": 15750", "\"separat\": 15750", RUNG_ERROR_FORMAT,
    "by-filing-status.separate: missing" },
  { "mixed-shapes", "tax/us.json", "\"separate\": 15750", "\"separate\": [[0, 1]]",
    RUNG_ERROR_FORMAT,
    "or a table for every one" },
  { "no-value", "tax/us-wa.json", "\"value\": 0.0092", "\"valu\": 0.0092", RUNG_ERROR_FORMAT,
    "expected one of “value”" },
  { "no-private", "equity/private-company.json", NULL, NULL, RUNG_ERROR_FORMAT,
    "nothing says how private shares are counted" },
  { "four-outcomes", "equity/private-company.json",
    "{ \"id\": \"half\", \"title\": \"Half of the last valuation\", \"multiple\": 0.5, "
    "\"source\": \"rung\", \"status\": \"assumed\" },",
    "", RUNG_ERROR_RANGE, "found 4 outcomes, expected 5" },
  { "dilution", "equity/private-company.json", "\"dilution\": 0.20", "\"dilution\": 20",
    RUNG_ERROR_RANGE,
    "rounds[0].dilution: found 20" },
  { "year-order", "tax/us-wa.json", "\"year\": 2026", "\"year\": 2025", RUNG_ERROR_FORMAT,
    "values[1].year: " },
  { "input-name", "tax/us-wa.json", "\"id\": \"paid-leave-rate\"", "\"id\": \"wages\"",
    RUNG_ERROR_FORMAT,
    "“wages” is the name of an input" },
  { "shared-names", "tax/us-wa.json", "\"id\": \"paid-leave\"", "\"id\": \"paid-leave-rate\"",
    RUNG_ERROR_FORMAT,
    "steps[0].id: “paid-leave-rate” appears twice" },
  { "adds-to", "tax/us-wa.json", "\"state-payroll-tax\"", "\"payroll-tax\"", RUNG_ERROR_UNKNOWN,
    "steps[0].adds-to: " },
  { "parent", "tax/us-ny-nyc.json", "\"parent\": \"us-ny\"", "\"parent\": \"us-nx\"",
    RUNG_ERROR_UNKNOWN,
    "parent: “us-nx” names nothing" },
  { "no-parent", "tax/us-ny-nyc.json", "\"parent\": \"us-ny\",", "", RUNG_ERROR_FORMAT,
    "names its state" },
  { "two-federal", "tax/us-wa.json", "\"scope\": \"state\"", "\"scope\": \"federal\"",
    RUNG_ERROR_FORMAT, "federal law" },
  { "no-federal", "tax/us.json", NULL, NULL, RUNG_ERROR_FORMAT, "there is no federal tax law" },
  { "no-pay-model", "market/pay-model.json", NULL, NULL, RUNG_ERROR_FORMAT,
    "there is no pay model" },
  { "level-order", "market/pay-model.json", "\"years\": [2, 5]", "\"years\": [1, 5]",
    RUNG_ERROR_RANGE, "levels[1].years: " },
  { "level-span", "market/pay-model.json", "\"years\": [2, 5]", "\"years\": [2]", RUNG_ERROR_FORMAT,
    "expected two years" },
  { "level-ends", "market/pay-model.json", "\"mid\": 120000", "\"mid\": 90000", RUNG_ERROR_RANGE,
    "levels[0].mid: " },
  { "in-band", "market/pay-model.json", "\"in-band\": { \"junior\"", "\"in-band\": { \"intern\"",
    RUNG_ERROR_UNKNOWN,
    "in-band.intern: there is no such level" },
  { "core-skill", "market/pay-model.json", "\"nlp\": [\"nlp\"]", "\"nlp\": [\"nlq\"]",
    RUNG_ERROR_UNKNOWN,
    "core-skills.nlp[0]: “nlq” names nothing, expected the id of a skill" },
  { "default-gone", "market/pay-model.json", "\"id\": \"mix\"", "\"id\": \"mixed\"",
    RUNG_ERROR_UNKNOWN, "incomplete" },
  { "alias", "place/metros.json", "\"alias-of\": \"austin\"", "\"alias-of\": \"houston\"",
    RUNG_ERROR_UNKNOWN,
    "alias-of: “houston” names nothing" },
  { "alias-of-alias", "place/metros.json", "\"alias-of\": \"austin\"", "\"alias-of\": \"12420\"",
    RUNG_ERROR_UNKNOWN,
    "that is no alias itself" },
  { "state", "place/metros.json", "\"state\": \"us-oh\"", "\"state\": \"us-oo\"",
    RUNG_ERROR_UNKNOWN, "places[0].state: " },
  { "percents", "equity/amazon-5-15-40-40.json", "\"percent\": 5 ", "\"percent\": 6 ",
    RUNG_ERROR_RANGE,
    "segments: the percents sum to 101" },
  { "divisor", "equity/amazon-5-15-40-40.json", "\"every\": 6", "\"every\": 7", RUNG_ERROR_RANGE,
    "a divisor of the 24" },
  { "after", "career/roadmap.json", "\"after\": [\"linear-algebra\", \"calculus\"]",
    "\"after\": [\"linear-algebra\", \"calculuss\"]", RUNG_ERROR_UNKNOWN,
    "roadmap[0].steps[3].after[1]: “calculuss” names nothing, expected the id of a step of the "
    "roadmap" },
  { "after-stage", "career/roadmap.json", "\"after\": [\"linear-algebra\", \"calculus\"]",
    "\"after\": [\"math\"]", RUNG_ERROR_UNKNOWN, "“math” names nothing" },
  { "no-after", "career/roadmap.json", "\"after\": [],", "", RUNG_ERROR_FORMAT,
    "steps[0].after: expected the steps" },
  { "circle", "career/roadmap.json", "\"after\": [],", "\"after\": [\"optimization\"],",
    RUNG_ERROR_FORMAT,
    "“linear-algebra” → “optimization” → “linear-algebra”" },
  { "circle-of-one", "career/roadmap.json", "\"after\": [],", "\"after\": [\"linear-algebra\"],",
    RUNG_ERROR_FORMAT,
    "“linear-algebra” → “linear-algebra”" },
  { "stage-and-step", "career/roadmap.json", "\"id\": \"linear-algebra\"", "\"id\": \"math\"",
    RUNG_ERROR_FORMAT,
    "“math” appears twice" },
  { "hours", "career/roadmap.json", "\"hours\": [120, 168]", "\"hours\": [168, 120]",
    RUNG_ERROR_RANGE,
    "steps[0].hours[1]: " },
  { "no-hours", "career/roadmap.json", "\"hours\": [120, 168]", "\"hours\": [0, 168]",
    RUNG_ERROR_RANGE,
    "steps[0].hours[0]: " },
  { "hours-source", "career/roadmap.json", "\"hours-source\": \"ossu\"",
    "\"hours-source\": \"osu\"", RUNG_ERROR_UNKNOWN,
    "hours-source: “osu” is not a source" },
  { "gives", "career/roadmap.json", "\"gives\": { \"skills\": [\"linear-algebra\"] }",
    "\"gives\": { \"skills\": [\"algebra\"] }", RUNG_ERROR_UNKNOWN,
    "gives.skills[0]: “algebra” names nothing" },
  { "gives-nothing", "career/roadmap.json", "\"gives\": { \"skills\": [\"linear-algebra\"] }",
    "\"gives\": { \"skills\": [] }", RUNG_ERROR_FORMAT, "gives: expected “skills” or “education”" },
  { "hours-note", "career/roadmap.json", "\"hours-note\"", "\"hours-notes\"", RUNG_ERROR_FORMAT,
    "steps[0].hours-note: expected a note" },
  { "done-when", "career/roadmap.json", "\"done-when\"", "\"done\"", RUNG_ERROR_FORMAT,
    "done-when: missing" },
  { "two-conditions", "career/ladder.json", "\"skills\": [\"python\"]",
    "\"skills\": [\"python\"], \"level\": \"mid\"", RUNG_ERROR_FORMAT,
    "asks[1]: expected one of “skills”" },
  { "no-condition", "career/ladder.json", "\"education\": \"bachelor\"", "\"degree\": \"bachelor\"",
    RUNG_ERROR_FORMAT,
    "asks[3]: expected one of “skills”" },
  { "ask-step", "career/ladder.json", "\"step\": \"system-design\"", "\"step\": \"systems-design\"",
    RUNG_ERROR_UNKNOWN, "asks[2].step: “systems-design” names nothing" },
  { "same-ask", "career/ladder.json", "\"id\": \"junior-python\"", "\"id\": \"junior-mathematics\"",
    RUNG_ERROR_FORMAT,
    "“junior-mathematics” appears twice" },
  { "experience", "career/ladder.json", "\"years\": [3, 5], \"figure\"",
    "\"years\": [5, 3], \"figure\"", RUNG_ERROR_RANGE,
    "experience.years[1]: " },
  { "experience-figure", "career/ladder.json", "\"figure\": \"level-exp-mid\"",
    "\"figure\": \"level-exp-middle\"",
    RUNG_ERROR_UNKNOWN, "“level-exp-middle”, which is no market figure" },
  { "track-level", "career/ladder.json", "\"level\": \"mid\",\n          \"specialization\"",
    "\"specialization\"",
    RUNG_ERROR_FORMAT, "steps[0].level: expected the level whose pay" },
  { "track-specialization", "career/ladder.json", "\"specialization\": \"ai-research-scientist\"",
    "\"specialization\": \"researcher\"", RUNG_ERROR_UNKNOWN,
    "“researcher” names nothing, expected the id of a specialization" },
  { "study-kind", "career/studies.json", "\"kind\": \"practice\"", "\"kind\": \"work\"",
    RUNG_ERROR_UNKNOWN,
    "expected one of: degree, practice, program" },
  { "study-term", "career/studies.json", "\"pay-kept\": {\n        \"value\": 0",
    "\"pay-kept\": {\n        \"value\": 10",
    RUNG_ERROR_RANGE, "pay-kept.value: " },
  { "no-months", "career/studies.json", "\"months\": { \"value\": 52",
    "\"months\": { \"value\": null", RUNG_ERROR_FORMAT,
    "studies[0].months.value: " },
  { "no-study-term", "career/studies.json", "\"stipend\"", "\"stipends\"", RUNG_ERROR_FORMAT,
    "studies[0].stipend: missing" },
  { "claim", "career/studies.json", "\"increase\": \"training", "\"increase\": \"trainings",
    RUNG_ERROR_UNKNOWN,
    "which is no market figure" },
  { "need-twice", "career/skills.json", "\"skill\": \"pytorch\"", "\"skill\": \"python\"",
    RUNG_ERROR_FORMAT,
    "skills[1].skill: “python” appears twice" },
  { "need-group", "career/skills.json", "\"group\": \"framework\"", "\"group\": \"frameworks\"",
    RUNG_ERROR_UNKNOWN,
    "“frameworks” names nothing, expected the id of a group of skills" },
  { "outlook-figure", "career/outlook.json", "\"figures\": [\"outlook", "\"figures\": [\"outlooks",
    RUNG_ERROR_UNKNOWN,
    "which is no market figure" },
  { "figure", "market/levels.json", "\"mid\": 120000,", "\"value\": 1,", RUNG_ERROR_FORMAT,
    "expected “value” alone" },
  { "figure-order", "market/levels.json", "\"low\": 98000", "\"low\": 121000", RUNG_ERROR_RANGE,
    "expected rising figures" },
  { "measure", "market/levels.json", "\"measure\": \"base\"", "\"measure\": \"bas\"",
    RUNG_ERROR_UNKNOWN, "figures[0].measure: " },
  { "ladder-pay", "market/levels.json", "\"id\": \"level-path-senior\"", "\"id\": \"level-path-x\"",
    RUNG_ERROR_UNKNOWN,
    "“level-path-senior”, which is no market figure" },
  { "filing-place", "market/filings.json", "\"place\": \"41940\"", "\"place\": \"99999\"",
    RUNG_ERROR_UNKNOWN,
    "place: “99999” names nothing" },
};

static char *data_folder;
static char *linked_folder;   /* links to all of it, of which a test changes one and puts it back */

/* Makes a folder of links to the figures of another, without what is in its folders if
 * @depth is 0. */
static void
link_folder (const char *from,
             const char *to,
             int         depth)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (dir);
  g_assert_cmpint (g_mkdir_with_parents (to, 0700), ==, 0);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);

      if (g_file_test (source, G_FILE_TEST_IS_DIR) && depth > 0)
        link_folder (source, target, depth - 1);
      else if (g_str_has_suffix (name, ".json"))
        g_assert_cmpint (symlink (source, target), ==, 0);
    }
}

static RungTables *
load_all (const char *folder,
          GError    **error)
{
  g_autoptr (RungTables) tables = rung_data_load (folder, error);

  if (tables == NULL || !rung_data_load_market (tables, folder, error))
    return NULL;
  return g_steal_pointer (&tables);
}

static void
change_file (const char  *folder,
             const Fault *fault)
{
  g_autofree char *path = g_build_filename (folder, fault->file, NULL);
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;
  const char *at = NULL;

  g_assert_true (g_file_get_contents (path, &old, NULL, NULL));
  /* In place of the link, or the figures themselves would change. */
  g_assert_cmpint (g_remove (path), ==, 0);
  if (fault->to == NULL)
    return;
  at = fault->from != NULL ? strstr (old, fault->from) : NULL;
  if (fault->from == NULL)
    new = g_strdup (fault->to);
  else
    {
      g_assert_nonnull (at);
      new = g_strdup_printf ("%.*s%s%s", (int) (at - old), old, fault->to,
                             at + strlen (fault->from));
    }
  g_assert_true (g_file_set_contents (path, new, -1, NULL));
}

static void
put_back (const Fault *fault)
{
  g_autofree char *source = g_build_filename (data_folder, fault->file, NULL);
  g_autofree char *target = g_build_filename (linked_folder, fault->file, NULL);

  g_remove (target);
  g_assert_cmpint (symlink (source, target), ==, 0);
}

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = NULL;

  change_file (linked_folder, fault);
  tables = load_all (linked_folder, &error);
  put_back (fault);
  g_assert_null (tables);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_error (error, RUNG_ERROR, (int) fault->code);
  g_assert_nonnull (strstr (error->message, fault->expected));
}

static void
test_real_data (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = load_all (data_folder, &error);
  const RungTaxLaw *law = NULL;
  const RungPlace *place = NULL;

  g_assert_no_error (error);
  law = g_ptr_array_index (tables->laws, 0);
  g_assert_cmpint (law->scope, ==, RUNG_SCOPE_FEDERAL);
  g_assert_cmpstr (law->parameters[0].id, ==, "standard-deduction");
  g_assert_cmpfloat (law->parameters[0].values[0].number[RUNG_FILING_HEAD_OF_HOUSEHOLD], ==,
                     23625.0);
  g_assert_cmpuint (law->parameters[1].values[0].rows[RUNG_FILING_JOINT].n_rows, ==, 7);
  g_assert_cmpfloat (law->parameters[1].values[0].rows[RUNG_FILING_JOINT].from[6], ==, 751600.0);
  place = rung_tables_find_place (tables, "12420");
  g_assert_cmpstr (place->id, ==, "austin");
  place = g_ptr_array_index (tables->places, 0);
  g_assert_cmpint (place->kind, ==, RUNG_PLACE_SPECIAL);
  g_assert_cmpstr (((RungSchedule *) g_ptr_array_index (tables->schedules, 0))->id, ==,
                   "standard-monthly");
  g_assert_cmpuint (tables->pay_model->n_levels, ==, 5);
  g_assert_cmpfloat (tables->pay_model->levels[4].years_to, ==, G_MAXDOUBLE);
  g_assert_cmpuint (tables->sections->len, >, 5);
  g_assert_cmpuint (tables->wages->len, >, 100);
  g_assert_cmpuint (tables->filings->len, >, 10);
  g_assert_cmpuint (tables->stages->len, ==, 6);
  g_assert_cmpuint (tables->steps->len, >, 20);
  g_assert_cmpuint (tables->studies->len, >, 6);
  g_assert_cmpuint (tables->outlook->len, >, 3);
}

/* The files of careers as the program holds them. */
static void
test_career (void)
{
  g_autoptr (RungTables) tables = rung_data_load (data_folder, NULL);
  const RungRoadmapStep *step = NULL;
  const RungStudy *program = NULL;
  const RungLadderLevel *senior = NULL;
  guint n_steps = 0;

  g_assert_nonnull (tables);
  for (guint i = 0; i < tables->stages->len; i++)
    {
      const RungStage *stage = g_ptr_array_index (tables->stages, i);

      for (guint k = 0; k < stage->n_steps; k++)
        {
          g_assert_true (&stage->steps[k] == g_ptr_array_index (tables->steps, n_steps++));
          g_assert_true (stage->steps[k].stage == stage);
        }
    }
  g_assert_cmpuint (n_steps, ==, tables->steps->len);
  step = rung_tables_find_step (tables, "cloud-platform");
  g_assert_true (step->any_of);
  g_assert_cmpstr (step->gives_skills[2], ==, "azure-ml");
  g_assert_cmpstr (step->after[0], ==, "docker");
  g_assert_cmpint (step->hours_status, ==, RUNG_STATUS_ASSUMED);
  g_assert_cmpstr (step->resources[0].title, ==, "AWS SageMaker");
  senior = g_ptr_array_index (tables->ladder_levels, 2);
  g_assert_cmpint (senior->experience_from, ==, 6);
  g_assert_cmpint (senior->experience_to, ==, 10);
  g_assert_cmpstr (senior->asks[2].condition.step, ==, "system-design");
  program = g_ptr_array_index (tables->studies, tables->studies->len - 1);
  g_assert_cmpstr (program->kind, ==, "program");
  g_assert_true (isnan (program->terms[RUNG_STUDY_TUITION].value));
  g_assert_nonnull (program->claim_increase);
}

static void
test_market_is_apart (void)
{
  g_autoptr (RungTables) tables = rung_data_load (data_folder, NULL);

  g_assert_nonnull (tables);
  g_assert_cmpuint (tables->sections->len, ==, 0);
  g_assert_cmpuint (tables->wages->len, ==, 0);
  g_assert_true (rung_data_load_market (tables, data_folder, NULL));
  g_assert_cmpuint (tables->sections->len, >, 0);
}

static void
test_missing_folder (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rung_data_load ("/nowhere/data", &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_IO);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, "“/nowhere/data”"));
}

static void
test_samples (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  g_autofree char *inner = g_build_filename (folder, "samples", NULL);
  g_autofree char *first = g_build_filename (inner, "a.rung", NULL);
  g_autofree char *second = g_build_filename (inner, "b.rung", NULL);
  g_autofree char *other = g_build_filename (inner, "README.md", NULL);
  g_autoptr (GPtrArray) none = rung_data_list_samples (folder);
  g_autoptr (GPtrArray) samples = NULL;

  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  g_assert_true (g_file_set_contents (second, "", 0, NULL));
  g_assert_true (g_file_set_contents (first, "", 0, NULL));
  g_assert_true (g_file_set_contents (other, "", 0, NULL));
  samples = rung_data_list_samples (folder);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (samples->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (samples, 0), ==, first);
  g_assert_cmpstr (g_ptr_array_index (samples, 1), ==, second);
  fixture_remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  const char *folder = g_getenv ("RUNG_DATA_DIR");
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  data_folder = folder != NULL ? g_strdup (folder)
                               : g_test_build_filename (G_TEST_DIST, "..", "data", NULL);
  linked_folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  link_folder (data_folder, linked_folder, 1);
  g_test_add_func ("/data/shipped-figures-are-read", test_real_data);
  g_test_add_func ("/data/careers-are-held-as-their-files-say", test_career);
  g_test_add_func ("/data/market-figures-are-loaded-apart", test_market_is_apart);
  g_test_add_func ("/data/a-missing-folder-is-named", test_missing_folder);
  g_test_add_func ("/data/samples-are-listed-in-order", test_samples);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strconcat ("/data/fault/", faults[i].name, NULL);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
  result = g_test_run ();
  fixture_remove_folder (linked_folder);
  g_free (linked_folder);
  g_free (data_folder);
  return result;
}
