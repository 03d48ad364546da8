/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/path/rung-path-explain.h"
#include "engine/path/rung-path.h"
#include "engine/path/rung-study-return.h"
#include "store/data/rung-data.h"

#include "fixture.h"

/* A place that names no state has no law but the federal one, so that figures
 * can be counted by hand: pay from section 5 of the pay model; tax of a single
 * person of 2026 with 16,100 deducted and brackets of 10, 12, 22, 24, 32, 35 and
 * 37 % that end at 12,400, 50,400, 105,700, 201,775, 256,225 and 640,600; 6.2 %
 * up to 184,500, 1.45 % and 0.9 % above 200,000. */

static RungTables *tables;
static RungTaxCache *cache;

static RungDocument *
document_new (const char *level,
              const char *years,
              const char *education)
{
  RungDocument *document = rung_document_new ();

  fixture_set_input (&document->profile, &rung_profile_inputs, "level", level);
  fixture_set_input (&document->profile, &rung_profile_inputs, "years", years);
  fixture_set_input (&document->profile, &rung_profile_inputs, "education", education);
  fixture_set_input (&document->assumptions, &rung_assumption_inputs, "published-only", "1");
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2027-01-01");
  fixture_set_input (&document->plan, &rung_plan_inputs, "years", "10");
  fixture_set_input (&document->plan, &rung_plan_inputs, "growth", "0");
  fixture_set_input (&document->plan, &rung_plan_inputs, "inflation", "0");
  return document;
}

static RungWorthContext
context_of (const RungDocument *document)
{
  return (RungWorthContext) { tables, cache, document, FALSE };
}

static RungPaths *
compute (const RungDocument *document)
{
  RungWorthContext context = context_of (document);
  RungPaths *paths = rung_paths_compute (&context);

  g_assert_nonnull (paths);
  return paths;
}

static double
get (const RungPaths *paths,
     guint            path,
     guint            year,
     RungPathMeasure  measure,
     RungPathView     view)
{
  return rung_paths_get (paths, path, year, measure, view, RUNG_PATH_MIDDLE);
}

static void
assert_years (const RungPaths *paths,
              guint            path,
              RungPathMeasure  measure,
              const double    *expected,
              guint            n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat_with_epsilon (get (paths, path, i, measure, RUNG_PATH_YEARLY), expected[i],
                                    0.01);
}

/* Senior, 6 years: 220,000 x (1 + 0.03 x (years - 6.5), at most 0.08) x 1.25. */
static const double senior[] = { 270875.0, 279125.0, 287375.0, 295625.0, 297000.0, 297000.0 };
static const double senior_net[] = { 196886.44, 202098.56, 207267.19, 212435.81, 213297.25,
                                     213297.25 };

static void
test_staying (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = compute (document);

  assert_years (paths, 0, RUNG_PATH_GROSS, senior, G_N_ELEMENTS (senior));
  assert_years (paths, 0, RUNG_PATH_TAKE_HOME, senior_net, G_N_ELEMENTS (senior_net));
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 9, RUNG_PATH_GROSS, RUNG_PATH_SUMMED), 2915000.0,
                                  0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 9, RUNG_PATH_TAKE_HOME, RUNG_PATH_SUMMED),
                                  2098471.50, 0.01);
  /* The sum over years of a twelfth of the amount x 1.04 ^ -(months until its end / 12). */
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 9, RUNG_PATH_GROSS, RUNG_PATH_PRESENT),
                                  2400473.2844, 0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 9, RUNG_PATH_TAKE_HOME, RUNG_PATH_PRESENT),
                                  1728707.1977, 0.01);
  g_assert_cmpfloat (get (paths, 0, 9, RUNG_PATH_REAL, RUNG_PATH_AHEAD), ==, 0.0);
  g_assert_cmpint (rung_paths_get_break_even (paths, 0, RUNG_PATH_TAKE_HOME), ==, 0);
}

/* Pay that rises with prices, as brackets do, buys the same. */
static void
test_prices (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;

  document->plan.growth = 250;
  document->plan.inflation = 250;
  paths = compute (document);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 4, RUNG_PATH_TAKE_HOME, RUNG_PATH_YEARLY),
                                  213297.25 * pow (1.025, 4.0), 0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 4, RUNG_PATH_REAL, RUNG_PATH_YEARLY), 213297.25,
                                  0.01);
  /* Discounted by the interest above prices: the same present value. */
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 9, RUNG_PATH_REAL, RUNG_PATH_PRESENT),
                                  get (paths, 0, 9, RUNG_PATH_TAKE_HOME, RUNG_PATH_PRESENT), 0.01);
}

/* Half of the third year as senior with 8 years of experience, 287,375; half as
 * staff with as many: 290,000 x (1 - 0.03) x 1.3125 = 369,206.25. */
static void
test_next_rung (void)
{
  static const double expected[] = { 270875.0, 279125.0, 328290.63, 374915.63 };
  static const double net[] = { 196886.44, 202098.56, 232900.83, 262111.39 };
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;
  RungPathInputs *path = fixture_add_path (document);

  fixture_add_event (path, "rung", "2029-07-15");
  fixture_add_event (path, "rung", "2050-01-01");
  paths = compute (document);
  assert_years (paths, 1, RUNG_PATH_GROSS, expected, G_N_ELEMENTS (expected));
  assert_years (paths, 1, RUNG_PATH_TAKE_HOME, net, G_N_ELEMENTS (net));
  g_assert_cmpuint (paths->paths[1].n_late, ==, 1);
  g_assert_cmpint (rung_paths_get_break_even (paths, 1, RUNG_PATH_TAKE_HOME), ==, 3);
}

/* Junior, 1 year, bachelor's: 120,000 x 0.917 ^ 0.75 x 1.15 and 3 % a year up to
 * 8; after two years without pay the same with 1.056 ^ 0.75. After tax: */
static const double bachelor[] = { 99654.26, 102305.91, 104957.56, 106725.33 };
static const double master[] = { -20000.0, -20000.0, 109523.46, 112471.19, 115418.91, 117384.06 };
static const double stopped[] = { -20000.0, 99654.26, 102305.91, 104957.56, 106725.33 };

static void
test_study (void)
{
  g_autoptr (RungDocument) document = document_new ("junior", "1", "bachelor");
  g_autoptr (RungPaths) paths = NULL;
  g_autoptr (RungPaths) half = NULL;
  RungStudyInputs *study = fixture_add_study (document, "master-full-time", "24", "20000", "10000");

  fixture_set_input (fixture_add_event (fixture_add_path (document), "study", "2027-01-01"),
                     &rung_event_inputs,
                     "study", "master-full-time");
  paths = compute (document);
  assert_years (paths, 0, RUNG_PATH_TAKE_HOME, bachelor, G_N_ELEMENTS (bachelor));
  assert_years (paths, 1, RUNG_PATH_TAKE_HOME, master, G_N_ELEMENTS (master));
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 9, RUNG_PATH_TAKE_HOME, RUNG_PATH_AHEAD),
                                  -176163.0860, 0.01);
  study->finish = 5000;
  half = compute (document);
  for (guint i = 0; i < G_N_ELEMENTS (stopped); i++)
    g_assert_cmpfloat_with_epsilon (get (half, 1, i, RUNG_PATH_TAKE_HOME, RUNG_PATH_YEARLY),
                                    (master[i] + stopped[i]) / 2.0, 0.01);
  g_assert_cmpfloat_with_epsilon (get (half, 1, 9, RUNG_PATH_TAKE_HOME, RUNG_PATH_AHEAD),
                                  -149872.3296, 0.01);
}

/* Half of those who study stop: only the other half goes on to the role, which
 * is the middle between staying and going there for sure. */
static void
test_only_if_finished (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "master");
  g_autoptr (RungPaths) paths = NULL;
  RungPathInputs *maybe = fixture_add_path (document);
  RungPathInputs *surely = fixture_add_path (document);
  RungStudyInputs *study = fixture_add_study (document, "phd", "12", "0", "5000");
  RungEventInputs *event = NULL;

  /* Beside the job and without a gain, so that the role alone tells. */
  fixture_set_input (study, &rung_study_inputs, "pay-kept", "10000");
  fixture_set_input (study, &rung_study_inputs, "gain", "0");
  fixture_set_input (fixture_add_event (maybe, "study", "2027-01-01"), &rung_event_inputs, "study",
                     "phd");
  event = fixture_add_event (maybe, "track", "2029-01-01");
  fixture_set_input (event, &rung_event_inputs, "track-step", "engineering-manager");
  fixture_set_input (event, &rung_event_inputs, "if-finished", "1");
  fixture_set_input (fixture_add_event (surely, "track", "2029-01-01"), &rung_event_inputs,
                     "track-step", "engineering-manager");
  paths = compute (document);
  for (guint year = 0; year < paths->n_years; year++)
    g_assert_cmpfloat_with_epsilon (get (paths, 1, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                    (get (paths, 0, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY)
                                     + get (paths, 2, year, RUNG_PATH_GROSS,
                                            RUNG_PATH_YEARLY)) / 2.0, 0.01);
}

static const RungReturn *
find_return (const GArray *rows,
             const char   *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungReturn, i).study->id, id))
      return &g_array_index (rows, RungReturn, i);
  g_assert_not_reached ();
}

/* The same with one year of study at 1,000 over 30 years: it catches up in year
 * 15; at 0.6096 of the gain it just pays, which a deviation of 0.45 puts at
 * Phi (0.8676) = 80.72 in a hundred. */
static void
test_return (void)
{
  g_autoptr (RungDocument) document = document_new ("junior", "1", "bachelor");
  RungWorthContext context = context_of (document);
  RungStudyInputs *study = fixture_add_study (document, "master-full-time", "12", "1000", "10000");
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GArray) left = NULL;
  const RungReturn *row = NULL;

  document->plan.years = 30;
  fixture_set_input (study, &rung_study_inputs, "gain-doubt", "4500");
  rows = rung_returns_compute (&context);
  row = find_return (rows, "master-full-time");
  g_assert_cmpint (row->state, ==, RUNG_RETURN_GOOD);
  g_assert_true (row->figures.is_own);
  g_assert_cmpfloat_with_epsilon (row->tuition, 1000.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (row->lost, 99654.26, 0.01);
  g_assert_cmpfloat_with_epsilon (row->gain, 7217.5499, 0.01);
  g_assert_cmpfloat_with_epsilon (row->present, 70889.4394, 0.02);
  g_assert_cmpint (row->break_even, ==, 15);
  g_assert_cmpfloat_with_epsilon (row->needed, 0.60956, 0.0002);
  g_assert_cmpfloat_with_epsilon (row->chance, 0.80720, 0.0005);
  study->finish = 8000;
  left = rung_returns_compute (&context);
  g_assert_cmpfloat_with_epsilon (find_return (left, "master-full-time")->chance, 0.64576, 0.0005);
}

static void
test_return_states (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "master");
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = rung_returns_compute (&context);
  g_autoptr (GArray) told = NULL;
  g_autoptr (GArray) claimed = NULL;
  const RungReturn *row = find_return (rows, "springboard-ml-ai");

  g_assert_cmpint (find_return (rows, "master-full-time")->state, ==, RUNG_RETURN_NO_GAIN);
  g_assert_cmpint (row->state, ==, RUNG_RETURN_NO_PRICE);
  g_assert_cmpfloat (row->claimed, ==, 25000.0);
  g_assert_cmpfloat_with_epsilon (row->placement, 0.856, 1e-9);
  g_assert_cmpfloat (find_return (rows, "phd")->placement, ==, 0.0);
  /* A price alone brings no gain: what the seller claims waits for a word. */
  fixture_set_input (fixture_add_study (document, "springboard-ml-ai", "9", "10000", "10000"),
                     &rung_study_inputs, "pay-kept", "10000");
  told = rung_returns_compute (&context);
  g_assert_cmpint (find_return (told, "springboard-ml-ai")->state, ==, RUNG_RETURN_NO_GAIN);
  ((RungStudyInputs *) rung_study_find_inputs (document, "springboard-ml-ai"))->claim = 1;
  claimed = rung_returns_compute (&context);
  row = find_return (claimed, "springboard-ml-ai");
  g_assert_cmpint (row->state, ==, RUNG_RETURN_GOOD);
  /* 25,000 less 35 % and 2.35 % of it. */
  g_assert_cmpfloat_with_epsilon (row->gain, 15662.5, 0.01);
}

/* A degree the profile has adds nothing, also where it would take longer than
 * the years ahead. */
static void
test_return_short (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "master");
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = NULL;

  document->plan.years = 1;
  rows = rung_returns_compute (&context);
  g_assert_cmpint (find_return (rows, "bachelor")->state, ==, RUNG_RETURN_NO_GAIN);
  g_assert_cmpint (find_return (rows, "master-full-time")->state, ==, RUNG_RETURN_NO_GAIN);
  g_assert_cmpint (find_return (rows, "phd")->state, ==, RUNG_RETURN_GOOD);
  g_assert_true (isnan (find_return (rows, "phd")->gain));
}

static void
test_break (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;
  RungEventInputs *event = fixture_add_event (fixture_add_path (document), "break", "2027-07-01");

  fixture_set_input (event, &rung_event_inputs, "months", "6");
  paths = compute (document);
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                  270875.0 / 2.0, 0.01);
  /* Half a year less of experience: 220,000 x 1.25 x 0.03 / 2 less. */
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 1, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                  279125.0 - 4125.0, 0.01);
}

/* What pays without any gain may pay with a loss too; beside the average of all
 * degrees no degree has an answer. */
static void
test_return_edges (void)
{
  g_autoptr (RungDocument) document = document_new ("junior", "1", "bachelor");
  RungWorthContext context = context_of (document);
  RungStudyInputs *study = fixture_add_study (document, "master-part-time", "12", "0", "10000");
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GArray) untold = NULL;

  fixture_set_input (study, &rung_study_inputs, "pay-kept", "10000");
  fixture_set_input (study, &rung_study_inputs, "stipend", "5000");
  rows = rung_returns_compute (&context);
  g_assert_cmpfloat (find_return (rows, "master-part-time")->needed, <, 0.0);
  g_assert_cmpfloat (find_return (rows, "master-part-time")->chance, >, 0.97);
  fixture_set_input (&document->profile, &rung_profile_inputs, "education", "mix");
  untold = rung_returns_compute (&context);
  g_assert_cmpint (find_return (untold, "master-part-time")->state, ==, RUNG_RETURN_NOT_TOLD);
  g_assert_cmpint (find_return (untold, "bachelor")->state, ==, RUNG_RETURN_NOT_TOLD);
  g_assert_cmpint (find_return (untold, "practice")->state, ==, RUNG_RETURN_GOOD);
}

/* What changes nothing moves no figure. */
static void
test_idle_events (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;
  RungPathInputs *path = fixture_add_path (document);

  fixture_set_input (fixture_add_event (path, "break", "2027-06-01"), &rung_event_inputs,
                     "pay-kept", "10000");
  fixture_set_input (fixture_add_event (path, "skills", "2028-03-01"), &rung_event_inputs, "skills",
                     "");
  fixture_set_input (fixture_add_event (path, "employer", "2029-05-01"), &rung_event_inputs,
                     "industry", "other");
  paths = compute (document);
  for (guint year = 0; year < paths->n_years; year++)
    g_assert_cmpfloat_with_epsilon (get (paths, 1, year, RUNG_PATH_REAL, RUNG_PATH_YEARLY),
                                    get (paths, 0, year, RUNG_PATH_REAL, RUNG_PATH_YEARLY), 1e-6);
}

/* Own pay a tenth above the market stays a tenth above it. */
static void
test_own_pay (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;

  document->profile.current_base = 238370; /* 216,700 x 1.1 */
  paths = compute (document);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                  270875.0 * 1.1, 0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 4, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                  297000.0 * 1.1, 0.01);
}

/* A role that is counted as the rung beside it adds its own doubt. */
static void
test_track (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");
  g_autoptr (RungPaths) paths = NULL;
  const RungTrackLevel *step = rung_tables_find_track_level (tables, "engineering-manager");
  double low = 0.0;
  double high = 0.0;

  g_assert_nonnull (step);
  fixture_set_input (fixture_add_event (fixture_add_path (document), "track", ""),
                     &rung_event_inputs,
                     "track-step", step->id);
  paths = compute (document);
  low = rung_paths_get (paths, 1, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY, RUNG_PATH_LOW);
  high = rung_paths_get (paths, 1, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY, RUNG_PATH_HIGH);
  g_assert_cmpfloat_with_epsilon (log (high / low) / 2.0,
                                  sqrt (0.08 * 0.08 + step->doubt * step->doubt), 1e-9);
}

/* The first year is what Worth says of the profile, taxes too. */
static void
test_worth (void)
{
  static const char *const places[] = { "san-francisco", "seattle", "new-york", "austin",
                                        "remote" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (RungDocument) document = document_new ("mid", "4", "master");
      RungWorthContext context = context_of (document);
      RungEstimateQuery query;
      RungWorth worth;
      g_autoptr (RungPaths) paths = NULL;

      fixture_set_input (&document->profile, &rung_profile_inputs, "place", places[i]);
      fixture_set_input (&document->profile, &rung_profile_inputs, "skills", "genai,pytorch");
      paths = compute (document);
      rung_worth_get_query (&context, &query);
      g_assert_true (rung_worth_compute (&context, &query, &worth));
      g_assert_cmpfloat_with_epsilon (get (paths, 0, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                      worth.total, 1e-6);
      g_assert_cmpfloat_with_epsilon (get (paths, 0, 0, RUNG_PATH_TAKE_HOME, RUNG_PATH_YEARLY),
                                      worth.kept, 1e-6);
      g_assert_cmpfloat_with_epsilon (get (paths, 0, 0, RUNG_PATH_REAL, RUNG_PATH_YEARLY),
                                      worth.real, 1e-6);
    }
}

/* A level that is not given is guessed once: the first year is what Worth says,
 * and staying stays there, as if the level were told at that pay. */
static void
test_guessed_level (void)
{
  g_autoptr (RungDocument) document = document_new ("", "6", "mix");
  g_autoptr (RungDocument) told = document_new ("senior", "6", "mix");
  RungWorthContext context = context_of (document);
  RungEstimateQuery query;
  RungWorth worth;
  g_autoptr (RungPaths) paths = NULL;
  g_autoptr (RungPaths) stays = NULL;
  double by = 0.0;

  fixture_add_event (fixture_add_path (document), "rung", "2027-01-01");
  fixture_add_event (fixture_add_path (told), "rung", "2027-01-01");
  paths = compute (document);
  stays = compute (told);
  rung_worth_get_query (&context, &query);
  g_assert_true (rung_worth_compute (&context, &query, &worth));
  g_assert_cmpfloat_with_epsilon (get (paths, 0, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY), worth.total,
                                  1e-6);
  by = worth.total / get (stays, 0, 0, RUNG_PATH_GROSS, RUNG_PATH_YEARLY);
  for (guint year = 0; year < paths->n_years; year++)
    {
      g_assert_cmpfloat_with_epsilon (get (paths, 0, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                      by * get (stays, 0, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                      0.01);
      /* The next rung is the same one, at its own pay. */
      g_assert_cmpfloat_with_epsilon (get (paths, 1, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                      get (stays, 1, year, RUNG_PATH_GROSS, RUNG_PATH_YEARLY),
                                      0.01);
    }
}

static void
assert_laws_of_year (const RungPaths *paths,
                     guint            path,
                     guint            year)
{
  const RungPathYear *at = &paths->paths[path].years[year];
  double before = 0.0;

  g_assert_cmpfloat_with_epsilon (at->amount[RUNG_PATH_GROSS][RUNG_PATH_MIDDLE],
                                  at->pay + at->stipend, 0.01);
  g_assert_cmpfloat_with_epsilon (at->amount[RUNG_PATH_TAKE_HOME][RUNG_PATH_MIDDLE],
                                  at->pay + at->stipend - at->taxes - at->tuition, 0.01);
  /* Gross alone: where a law has a cliff, as New York at 25 million, more pay
   * can leave less. */
  g_assert_cmpfloat (at->amount[RUNG_PATH_GROSS][RUNG_PATH_LOW], <=,
                     at->amount[RUNG_PATH_GROSS][RUNG_PATH_MIDDLE] + 0.01);
  g_assert_cmpfloat (at->amount[RUNG_PATH_GROSS][RUNG_PATH_MIDDLE], <=,
                     at->amount[RUNG_PATH_GROSS][RUNG_PATH_HIGH] + 0.01);
  for (int measure = 0; measure < RUNG_N_PATH_MEASURES; measure++)
    {
      double present = year > 0 ? get (paths, path, year - 1, measure, RUNG_PATH_PRESENT) : 0.0;

      before = year > 0 ? get (paths, path, year - 1, measure, RUNG_PATH_SUMMED) : 0.0;
      g_assert_cmpfloat_with_epsilon (get (paths, path, year, measure, RUNG_PATH_SUMMED),
                                      before + at->amount[measure][RUNG_PATH_MIDDLE], 0.01);
      g_assert_cmpfloat_with_epsilon (get (paths, path, year, measure, RUNG_PATH_PRESENT),
                                      present + at->amount[measure][RUNG_PATH_MIDDLE]
                                                * rung_paths_get_discount (paths, measure, year),
                                      0.01);
    }
}

static void
assert_ledger (const RungPaths    *paths,
               const RungDocument *document,
               guint               path,
               guint               year)
{
  RungWorthContext context = context_of (document);

  for (int measure = 0; measure < RUNG_N_PATH_MEASURES; measure++)
    for (int view = 0; view < RUNG_N_PATH_VIEWS; view++)
      {
        g_autoptr (RungLedger) ledger = rung_ledger_new ();

        rung_paths_explain_view (paths, &context, path, year, measure, view, ledger);
        g_assert_cmpfloat_with_epsilon (rung_ledger_get (ledger,
                                                         rung_ledger_get_n (ledger) - 1)->value,
                                        get (paths, path, year, measure, view), 0.01);
      }
}

/* Whatever a person puts in: years add up, a path without events is staying,
 * and the derivation ends with the figure. */
static void
test_laws (void)
{
  for (int i = 0; i < 60; i++)
    {
      g_autoptr (RungDocument) document = rung_document_new ();
      g_autoptr (RungPaths) paths = NULL;
      guint n = 0;

      fixture_set_random (&rung_profile_inputs, &document->profile, tables);
      fixture_set_random (&rung_plan_inputs, &document->plan, tables);
      fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2026-06-01");
      n = document->plan.paths->len;
      fixture_add_path (document);
      paths = compute (document);
      g_assert_cmpuint (paths->n_paths, ==, n + 2);
      for (guint year = 0; year < paths->n_years; year++)
        for (guint path = 0; path < paths->n_paths; path++)
          assert_laws_of_year (paths, path, year);
      for (guint year = 0; year < paths->n_years; year++)
        for (int measure = 0; measure < RUNG_N_PATH_MEASURES; measure++)
          for (int at = 0; at < RUNG_N_PATH_CASES; at++)
            g_assert_true (paths->paths[n + 1].years[year].amount[measure][at]
                           == paths->paths[0].years[year].amount[measure][at]);
      for (guint path = 0; path < paths->n_paths; path++)
        assert_ledger (paths, document, path, paths->n_years / 2);
    }
}

static void
test_months (void)
{
  g_autoptr (RungDocument) document = document_new ("senior", "6", "mix");

  g_assert_cmpuint (rung_plan_get_month (document, ""), ==, 0);
  g_assert_cmpuint (rung_plan_get_month (document, "2026-05-01"), ==, 0);
  g_assert_cmpuint (rung_plan_get_month (document, "2027-01-31"), ==, 0);
  g_assert_cmpuint (rung_plan_get_month (document, "2027-02-01"), ==, 1);
  g_assert_cmpuint (rung_plan_get_month (document, "2030-03-09"), ==, 38);
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "");
  g_assert_cmpuint (rung_plan_get_month (document, "2026-03-09"), ==, 2);
  /* Every day that a document may hold is one; others stand for the first day. */
  g_assert_cmpuint (rung_plan_get_month (document, "9999-12-31"), ==, 12 * (9999 - 2026) + 11);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_assert_true (rung_data_load_market (tables, folder, NULL));
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/path/staying-is-by-hand", test_staying);
  g_test_add_func ("/path/pay-that-rises-with-prices-buys-the-same", test_prices);
  g_test_add_func ("/path/the-next-rung-is-by-hand", test_next_rung);
  g_test_add_func ("/path/a-study-is-by-hand", test_study);
  g_test_add_func ("/path/what-waits-for-a-study-may-not-come", test_only_if_finished);
  g_test_add_func ("/path/a-break-costs-pay-and-experience", test_break);
  g_test_add_func ("/path/events-that-change-nothing-move-nothing", test_idle_events);
  g_test_add_func ("/path/own-pay-stays-as-far-above-the-market", test_own_pay);
  g_test_add_func ("/path/a-change-of-track-adds-its-doubt", test_track);
  g_test_add_func ("/path/the-first-year-is-what-worth-says", test_worth);
  g_test_add_func ("/path/a-level-is-guessed-once", test_guessed_level);
  g_test_add_func ("/path/years-add-up-whatever-is-put-in", test_laws);
  g_test_add_func ("/path/a-day-falls-into-its-month", test_months);
  g_test_add_func ("/study/a-return-is-by-hand", test_return);
  g_test_add_func ("/study/a-study-may-pay-without-a-gain", test_return_edges);
  g_test_add_func ("/study/a-return-says-why-it-has-no-answer", test_return_states);
  g_test_add_func ("/study/a-degree-had-already-adds-nothing", test_return_short);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
