/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-estimate.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

static RungTables *tables;

static char *
dup_skills (RungJsonNode list)
{
  GString *out = g_string_new (NULL);

  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_string_append_printf (out, "%s%s", out->len > 0 ? "," : "", rung_json_get_string (item));
  return g_string_free (out, FALSE);
}

static double
number (RungJsonNode object,
        const char  *name)
{
  return rung_json_get_double (rung_json_member (object, name), -1e9, 1e9);
}

/* The premium lines come in order, without those that count nothing. */
static void
check_waterfall (const RungEstimate *estimate,
                 RungJsonNode        waterfall)
{
  static const char *const kinds[] = {
    "level", "years", "place", "education", "specialization", "skill", "adjustment",
  };
  guint at = 0;
  double sum = 0.0;

  for (RungJsonNode item = rung_json_get_first (waterfall, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), at++)
    {
      const RungWaterfallLine *line = NULL;

      while (at < estimate->n_lines && estimate->lines[at].kind != RUNG_WATERFALL_PLACE
             && fabs (estimate->lines[at].amount) < 0.5)
        at++;
      g_assert_cmpuint (at, <, estimate->n_lines);
      line = &estimate->lines[at];
      g_assert_cmpstr (kinds[line->kind], ==,
                       rung_json_get_string (rung_json_member (item, "step")));
      g_assert_cmpfloat_with_epsilon (line->amount, number (item, "amount"), 0.5);
      if (line->kind == RUNG_WATERFALL_SKILL || line->kind == RUNG_WATERFALL_EDUCATION)
        g_assert_cmpstr (line->id, ==, rung_json_get_string (rung_json_member (item, "id")));
    }
  for (; at < estimate->n_lines; at++)
    g_assert_cmpfloat (fabs (estimate->lines[at].amount), <, 0.5);
  for (guint i = 0; i < estimate->n_lines; i++)
    sum += estimate->lines[i].amount;
  g_assert_cmpfloat_with_epsilon (sum, estimate->base_mid, 1e-6);
}

static void
check_case (RungJsonNode item)
{
  RungJsonNode profile = rung_json_member (item, "profile");
  RungJsonNode expected = rung_json_member (item, "expected");
  RungJsonNode percentiles = rung_json_member (item, "percentiles");
  g_autofree char *skills = dup_skills (rung_json_member (profile, "skills"));
  g_autoptr (GError) error = NULL;
  RungEstimate estimate;
  RungEstimateQuery query = {
    .level = rung_json_get_string (rung_json_member (profile, "level")),
    .years = RUNG_NO_YEARS,
    .education = rung_json_get_string (rung_json_member (profile, "education")),
    .specialization = rung_json_get_string (rung_json_member (profile, "specialization")),
    .skills = skills,
    .place = rung_json_get_string (rung_json_member (profile, "place")),
    .industry = "big-tech",
  };

  g_test_message ("%s", rung_json_get_string (rung_json_member (item, "name")));
  g_assert_true (rung_estimate_compute (tables, &query, &estimate, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (estimate.base_low, number (expected, "low"), 0.5);
  g_assert_cmpfloat_with_epsilon (estimate.base_mid, number (expected, "middle"), 0.5);
  g_assert_cmpfloat_with_epsilon (estimate.base_high, number (expected, "high"), 0.5);
  g_assert_cmpfloat_with_epsilon (estimate.total_mid, number (expected, "total-big-tech"), 0.5);
  check_waterfall (&estimate, rung_json_member (item, "waterfall"));
  if (!rung_json_is_present (percentiles))
    return;
  for (RungJsonNode point = rung_json_get_first (percentiles, RUNG_JSON_ARRAY);
       rung_json_is_present (point); point = rung_json_get_next (point))
    g_assert_cmpfloat (round (rung_estimate_get_percentile (&estimate, number (point, "offer"))),
                       ==, number (point, "percentile"));
}

static void
test_worked_examples (void)
{
  g_autoptr (RungJson) json = fixture_read_case ("estimate.json");
  RungJsonNode cases = rung_json_member (rung_json_get_root (json), "cases");
  g_autoptr (GError) error = NULL;
  guint n = 0;

  for (RungJsonNode item = rung_json_get_first (cases, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), n++)
    check_case (item);
  rung_json_check (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 6);
}

/* To two decimals, as the paper on the pay model prints them. */
static void
test_place_factors (void)
{
  static const struct { const char *place; double factor; } items[] = {
    { "41940", 1.19 }, { "14460", 1.02 }, { "31080", 1.00 }, { "47900", 0.98 }, { "19740", 0.91 },
    { "16980", 0.90 }, { "19100", 0.89 }, { "12060", 0.89 }, { "38300", 0.86 },
    { "us-ca", 1.05 }, { "us-wa", 1.04 }, { "us-ny", 1.02 },
  };
  static const struct { const char *place; double factor; } printed[] = {
    { "san-francisco", 1.121 }, { "new-york", 1.019 }, { "seattle", 0.996 }, { "austin", 0.905 },
    { "12420", 0.905 }, { "remote", 0.944 }, { "unknown", 1.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      const RungPlace *place = rung_tables_find_place (tables, items[i].place);

      g_assert_nonnull (place);
      g_test_message ("%s", place->title);
      g_assert_cmpfloat_with_epsilon (rung_place_get_factor (tables, place), items[i].factor,
                                      0.005);
    }
  for (guint i = 0; i < G_N_ELEMENTS (printed); i++)
    g_assert_cmpfloat (rung_place_get_factor (tables,
                                              rung_tables_find_place (tables, printed[i].place)),
                       ==, printed[i].factor);
  g_assert_cmpfloat (rung_place_get_factor (tables, NULL), ==, 1.0);
}

static RungEstimate
estimate (const RungEstimateQuery *query)
{
  g_autoptr (GError) error = NULL;
  RungEstimate result;

  rung_estimate_compute (tables, query, &result, &error);
  g_assert_no_error (error);
  return result;
}

/* Example A by hand. Weights at senior: 0.75 x 0.8 = 0.6, then 0.3, then 0.15.
 * Widths: genai ln 1.6 - ln 1.4 = 0.133531, PhD ln 1.3 - ln 1.15 = 0.122602,
 * PyTorch ln 1.12 - ln 1.08 = 0.036368; each over 1.683.
 * 0.08^2 + 0.047605^2 + 0.021854^2 + 0.003241^2 = 0.0091543; the root 0.095678. */
static void
test_doubt (void)
{
  RungEstimateQuery query = {
    .level = "senior", .years = RUNG_NO_YEARS, .education = "phd",
    .specialization = "ml-engineer-general", .skills = "genai,pytorch", .place = "san-francisco",
  };
  RungEstimate a = estimate (&query);

  g_assert_cmpfloat_with_epsilon (a.doubt, 0.095678, 2e-6);
  g_assert_cmpfloat_with_epsilon (a.middle_low, a.base_mid * exp (-0.095678), 1.0);
  g_assert_cmpfloat_with_epsilon (a.middle_high, a.base_mid * exp (0.095678), 1.0);

  /* Nothing but the level: the error of the model alone, then one more each. */
  query = (RungEstimateQuery) { .level = "mid", .years = RUNG_NO_YEARS, .place = "seattle" };
  g_assert_cmpfloat_with_epsilon (estimate (&query).doubt, 0.08, 1e-9);
  query.place = "41940";
  g_assert_cmpfloat_with_epsilon (estimate (&query).doubt, sqrt (0.0064 + 0.01), 1e-9);
  query.place = "remote";
  g_assert_cmpfloat_with_epsilon (estimate (&query).doubt, sqrt (0.0064 + 0.0144), 1e-9);
  query = (RungEstimateQuery) { .years = 3.0, .place = "seattle" };
  g_assert_cmpfloat_with_epsilon (estimate (&query).doubt, sqrt (0.0064 + 0.01), 1e-9);
}

/* Every premium in full, PyTorch still without the 42 % that is in the average:
 * at junior 120,000 x 1.5 x 1.123 x 1.1^0.58 = 213,629; at senior the premiums
 * fade to 0.8: 246,620 x (1.5 x 1.123 x 1.1^0.58)^0.8 = 391,211. */
static void
test_as_published (void)
{
  RungEstimateQuery query = {
    .level = "senior", .years = RUNG_NO_YEARS, .education = "phd",
    .specialization = "ml-engineer-general", .skills = "genai,pytorch", .place = "san-francisco",
    .as_published = TRUE,
  };
  RungEstimate published = estimate (&query);

  g_assert_cmpfloat_with_epsilon (published.base_mid, 391211.0, 1.0);
  for (guint i = 0; i < published.n_lines; i++)
    g_assert_cmpuint (published.lines[i].reductions
                      & (RUNG_REDUCED_STRENGTH | RUNG_REDUCED_OVERLAP), ==, 0);
  query.level = "junior";
  query.place = "unknown";
  g_assert_cmpfloat_with_epsilon (estimate (&query).base_mid, 213629.0, 1.0);
}

static void
test_years_inside_a_level (void)
{
  static const struct { const char *level; double years; double shift; } items[] = {
    { "mid", 3.5, 0.0 }, { "mid", 4.5, 0.03 }, { "mid", 2.5, -0.03 },
    { "senior", 30, 0.08 }, { "senior", 0, -0.08 },
    { "staff", 11, 0.015 }, { "principal", 16, 0.03 }, { "principal", 40, 0.08 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      RungEstimateQuery query = { .level = items[i].level, .years = items[i].years };
      RungEstimate result = estimate (&query);

      g_assert_cmpfloat_with_epsilon (result.base_mid,
                                      rung_level_find (tables->pay_model, items[i].level)->mid
                                      * (1.0 + items[i].shift), 1e-6);
      g_assert_false (result.level_was_guessed);
    }
}

/* Guessed from years, pay passes through the middles at the centres of the
 * ranges, rises all the way, and has no jump: between two centres at most a
 * factor of 1.4583 (120,000 to 175,000) over 2.5 years, 0.16 % for 0.01 year. */
static void
test_guess_from_years (void)
{
  static const struct { double years, mid; const char *level; } items[] = {
    { 0, 120000, "junior" }, { 1, 120000, "junior" }, { 3.5, 175000, "mid" },
    { 6.5, 220000, "senior" }, { 10, 290000, "staff" }, { 14, 303800, "principal" },
    { 40, 303800, "principal" },
  };
  double before = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      RungEstimateQuery query = { .years = items[i].years };
      RungEstimate result = estimate (&query);

      g_assert_cmpfloat_with_epsilon (result.base_mid, items[i].mid, 1e-6);
      g_assert_cmpstr (result.level->id, ==, items[i].level);
      g_assert_true (result.level_was_guessed);
    }
  for (double years = 0.0; years < 20.0; years += 0.01)
    {
      RungEstimateQuery query = { .level = "", .years = years };
      double mid = estimate (&query).base_mid;

      g_assert_cmpfloat (mid, >=, before - 1e-6);
      if (before > 0.0)
        g_assert_cmpfloat (mid / before, <, 1.0016);
      before = mid;
    }
}

/* Market pay moved by 10 % moves everything by 10 %. */
static void
test_adjustment (void)
{
  RungEstimateQuery query = { .level = "senior", .years = RUNG_NO_YEARS, .place = "new-york",
                              .skills = "genai", .industry = "big-tech" };
  RungEstimate before = estimate (&query);
  RungEstimate after;

  query.adjustment = 0.1;
  after = estimate (&query);
  g_assert_cmpfloat_with_epsilon (after.base_mid, 1.1 * before.base_mid, 1e-6);
  g_assert_cmpfloat_with_epsilon (after.base_low, 1.1 * before.base_low, 1e-6);
  g_assert_cmpfloat_with_epsilon (after.total_mid, 1.1 * before.total_mid, 1e-6);
  g_assert_cmpint (after.lines[after.n_lines - 1].kind, ==, RUNG_WATERFALL_ADJUSTMENT);
  g_assert_cmpint (after.lines[after.n_lines - 1].status, ==, RUNG_STATUS_TYPED);
}

/* Every combination of level and all skills: the lines add up to the middle. */
static void
test_lines_add_up (void)
{
  const RungPayModel *model = tables->pay_model;
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < model->n_skills; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? "," : "", model->skills[i].id);
  for (guint level = 0; level < model->n_levels; level++)
    for (guint trait = 0; trait < model->n_specializations; trait++)
      {
        RungEstimateQuery query = {
          .level = model->levels[level].id, .years = 7.0, .education = "phd",
          .specialization = model->specializations[trait].id, .skills = all->str,
          .place = "31080", .adjustment = -0.05,
        };
        RungEstimate result = estimate (&query);
        double sum = 0.0;

        for (guint i = 0; i < result.n_lines; i++)
          sum += result.lines[i].amount;
        g_assert_cmpfloat_with_epsilon (sum, result.base_mid, 1e-6);
        g_assert_true (result.is_beyond_evidence);
      }
}

static void
test_unknown_ids (void)
{
  static const struct { const char *name; RungEstimateQuery query; RungError code; } items[] = {
    { "level", { .level = "intern", .years = 3 }, RUNG_ERROR_UNKNOWN },
    { "education", { .level = "mid", .education = "none" }, RUNG_ERROR_UNKNOWN },
    { "specialization", { .level = "mid", .specialization = "x" }, RUNG_ERROR_UNKNOWN },
    { "skill", { .level = "mid", .skills = "genai,juggling" }, RUNG_ERROR_UNKNOWN },
    { "place", { .level = "mid", .place = "atlantis" }, RUNG_ERROR_UNKNOWN },
    { "industry", { .level = "mid", .industry = "mining" }, RUNG_ERROR_UNKNOWN },
    { "neither", { .years = RUNG_NO_YEARS }, RUNG_ERROR_RANGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GError) error = NULL;
      RungEstimate result;

      g_assert_false (rung_estimate_compute (tables, &items[i].query, &result, &error));
      g_test_message ("%s: %s", items[i].name, error->message);
      g_assert_error (error, RUNG_ERROR, (int) items[i].code);
    }
}

/* The ends of the range are the 20th and 80th percentile, the middle the 50th. */
static void
test_percentiles (void)
{
  RungEstimateQuery query = { .level = "senior", .years = RUNG_NO_YEARS };
  RungEstimate result = estimate (&query);

  g_assert_cmpfloat_with_epsilon (rung_estimate_get_percentile (&result, result.base_mid), 50,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (rung_estimate_get_percentile (&result, 175000), 20, 0.01);
  g_assert_cmpfloat_with_epsilon (rung_estimate_get_percentile (&result, 275000), 80, 0.01);
  g_assert_cmpfloat (rung_estimate_get_percentile (&result, 1.0), <, 0.001);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/estimate/worked-examples-come-out-as-printed", test_worked_examples);
  g_test_add_func ("/estimate/place-factors-are-as-printed", test_place_factors);
  g_test_add_func ("/estimate/doubt-is-the-root-of-its-parts", test_doubt);
  g_test_add_func ("/estimate/premiums-as-published-count-in-full", test_as_published);
  g_test_add_func ("/estimate/years-move-pay-inside-a-level", test_years_inside_a_level);
  g_test_add_func ("/estimate/pay-guessed-from-years-rises-without-a-jump", test_guess_from_years);
  g_test_add_func ("/estimate/an-adjustment-moves-everything-alike", test_adjustment);
  g_test_add_func ("/estimate/lines-add-up-to-the-middle", test_lines_add_up);
  g_test_add_func ("/estimate/unknown-ids-are-refused", test_unknown_ids);
  g_test_add_func ("/estimate/the-range-ends-at-its-percentiles", test_percentiles);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
