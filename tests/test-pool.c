/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/estimate/rung-pool-companies.h"
#include "store/data/rung-data.h"

#include "fixture.h"

/* What all sources together say about pay. */

static RungTables *tables;

static void
compute (const RungEstimateQuery *query,
         RungEstimate            *estimate,
         RungPool                *pool)
{
  g_assert_true (rung_estimate_compute (tables, query, estimate, NULL));
  rung_pool_compute (tables, query, estimate, pool);
}

/* Without the market there is the estimate alone. A senior anywhere: 220,000, doubt 0.08, and 0.10
 * on top: 0.12806. 100 own rows whose quartiles are e^0.86105 apart are as sure: 0.10, and
 * 1.2533 * 0.86105 / 1.349 / 10 = 0.08. They count as much, so the answer is the geometric mean.
 * Where they say e^0.2 times as much, either is 0.1 from the mean, which is 0.78 of its doubt: two
 * times 0.6098 is 1.2195, and the doubt is sqrt (1.2195 * 0.12806^2 / 2) = 0.1. */
static void
test_two_by_hand (void)
{
  g_autoptr (RungTables) plain = fixture_load_tables ();
  RungEstimateQuery query = {
    .level = "senior", .years = RUNG_NO_YEARS,
    .own = { .n = 100, .low = 268708.6 * exp (-0.430525), .mid = 268708.6,
             .high = 268708.6 * exp (0.430525), .p90 = 600000.0 },
  };
  RungEstimate estimate;
  RungPool pool;

  g_assert_true (rung_estimate_compute (plain, &query, &estimate, NULL));
  g_assert_cmpfloat_with_epsilon (estimate.base_mid, 220000.0, 0.5);
  rung_pool_compute (plain, &query, &estimate, &pool);
  g_assert_cmpuint (pool.n_opinions, ==, 2);
  g_assert_cmpfloat_with_epsilon (pool.opinions[0].weight, 0.5, 1e-3);
  g_assert_cmpfloat_with_epsilon (pool.mid, 243137.6, 20.0);
  g_assert_cmpfloat_with_epsilon (pool.doubt, 0.1, 1e-4);
  g_assert_cmpfloat_with_epsilon (pool.middle_high, 268708.6, 50.0);
  g_assert_cmpfloat_with_epsilon (rung_pool_get_without (&pool, 0), 268708.6, 1.0);
  /* Two that agree are surer than one: 0.12806 / sqrt (2). */
  query.own.low *= exp (-0.2);
  query.own.mid *= exp (-0.2);
  query.own.high *= exp (-0.2);
  rung_pool_compute (plain, &query, &estimate, &pool);
  g_assert_cmpfloat_with_epsilon (pool.mid, 220000.0, 0.5);
  g_assert_cmpfloat_with_epsilon (pool.doubt, 0.090553, 1e-4);
}

/* Filings of Pittsburgh: median 148,084, quartiles 105,000 and 165,500, ten of them. The titles of
 * a mid level pay 174,145 of 185,364: 139,121. A median of ten is known to
 * 1.2533 * ln (165.5 / 105) / 1.349 / sqrt (10) = 0.1337; with 0.05, 0.08 and 0.10: 0.1918. */
static void
test_filings_by_hand (void)
{
  RungEstimateQuery query = { .level = "mid", .years = RUNG_NO_YEARS, .place = "38300" };
  RungEstimate estimate;
  RungPool pool;
  const RungOpinion *filings = &pool.opinions[1];

  compute (&query, &estimate, &pool);
  g_assert_cmpstr (filings->kind->id, ==, "filings");
  g_assert_cmpfloat_with_epsilon (filings->reading, 139121.0, 1.0);
  g_assert_cmpfloat_with_epsilon (filings->doubt, 0.1918, 2e-4);
  g_assert_cmpfloat_with_epsilon (filings->p90,
                                  148084.0 * pow (165500.0 / 148084.0, 1.2816 / 0.6745), 1.0);
  g_assert_false (filings->is_elsewhere);
}

/* Laws over every level and place: weights are parts of one, the middle is among the opinions, and
 * a skill never lowers it. */
static void
test_laws (void)
{
  static const char *const places[] = { NULL, "remote", "us-ca", "38300", "18140", "seattle" };
  const RungPayModel *model = tables->pay_model;

  for (guint i = 0; i < model->n_levels * G_N_ELEMENTS (places); i++)
    {
      RungEstimateQuery query = {
        .level = model->levels[i % model->n_levels].id, .years = RUNG_NO_YEARS,
        .place = places[i / model->n_levels], .education = "phd",
      };
      RungEstimate estimate;
      RungPool plain;
      RungPool pool;
      double weights = 0.0;
      double least = G_MAXDOUBLE;
      double most = 0.0;

      compute (&query, &estimate, &plain);
      query.skills = "genai,pytorch,mlops,nlp,rust";
      compute (&query, &estimate, &pool);
      for (guint k = 0; k < pool.n_opinions; k++)
        {
          weights += pool.opinions[k].weight;
          least = MIN (least, pool.opinions[k].reading);
          most = MAX (most, pool.opinions[k].reading);
        }
      g_assert_cmpfloat_with_epsilon (weights, 1.0, 1e-9);
      g_assert_cmpfloat (pool.mid, >=, MIN (least, plain.mid));
      g_assert_cmpfloat (pool.mid, <=, most);
      g_assert_cmpfloat (pool.mid, >=, plain.mid);
      g_assert_true (pool.low < pool.middle_low && pool.middle_high < pool.high);
      g_assert_cmpstr (pool.opinions[0].kind->id, ==, "model");
      g_assert_cmpfloat (pool.opinions[0].reading, ==, estimate.base_mid);
    }
}

/* Columbus, senior: data scientists there earn up to 170,000 at the 90th percentile, more than
 * anybody else; five skills would lift the answer above that. */
static void
test_skills_are_held (void)
{
  RungEstimateQuery query = {
    .level = "senior", .years = RUNG_NO_YEARS, .place = "18140",
    .skills = "genai,pytorch,mlops,nlp,rust",
  };
  RungEstimate estimate;
  RungPool pool;
  double plain = 0.0;
  double doctor = 0.0;

  compute (&query, &estimate, &pool);
  g_assert_cmpfloat (pool.cap, ==, 170000.0);
  g_assert_cmpfloat (pool.mid, ==, 170000.0);
  /* A degree is no skill: it adds what it adds to somebody without any. */
  query.skills = NULL;
  compute (&query, &estimate, &pool);
  plain = pool.mid;
  query.education = "phd";
  compute (&query, &estimate, &pool);
  doctor = pool.mid;
  g_assert_cmpfloat (doctor, >, plain);
  query.skills = "genai,pytorch,mlops,nlp,rust";
  compute (&query, &estimate, &pool);
  g_assert_cmpfloat_with_epsilon (pool.mid, 170000.0 * doctor / plain, 0.01);
  query.skills = "pytorch";
  compute (&query, &estimate, &pool);
  g_assert_cmpfloat (pool.cap, ==, 0.0);
}

/* What is published about ten people, as bands for total pay; of the last for base pay. The two
 * with employers that general statistics know little about may lie a little below. */
static void
test_ten_people (void)
{
  static const struct
  {
    RungEstimateQuery query;
    double low, high;       /* USD, total pay */
    double allowed;         /* ratio below the band, said on the page */
  } people[] = {
    { { .level = "junior", .education = "master", .place = "san-francisco",
        .industry = "big-tech" }, 180e3, 220e3, 1.0 },
    { { .level = "mid", .education = "master", .place = "new-york", .industry = "big-tech" },
      290e3, 350e3, 1.0 },
    { { .level = "mid", .education = "master", .place = "san-francisco", .skills = "pytorch",
        .industry = "big-tech" }, 290e3, 360e3, 1.0 },
    { { .level = "senior", .place = "seattle", .skills = "mlops", .industry = "big-tech" },
      320e3, 480e3, 1.0 },
    { { .level = "staff", .place = "san-francisco", .industry = "big-tech" }, 500e3, 750e3, 1.0 },
    { { .level = "principal", .place = "new-york", .industry = "big-tech" }, 650e3, 900e3, 1.0 },
    { { .level = "senior", .place = "new-york", .industry = "hedge-funds" }, 300e3, 550e3, 1.0 },
    { { .level = "principal", .place = "new-york", .industry = "hedge-funds" }, 600e3, 1100e3,
      0.98 },
    { { .level = "junior", .education = "phd", .place = "san-francisco",
        .specialization = "ai-research-scientist", .skills = "genai",
        .industry = "frontier-labs" }, 380e3, 560e3, 0.86 },
    { { .level = "mid", .education = "master", .place = "38300", .industry = "other" },
      1.25 * 125e3, 1.25 * 160e3, 1.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      RungEstimateQuery query = people[i].query;
      RungEstimate estimate;
      RungPool pool;
      double total = 0.0;

      query.years = i == 3 ? 7.0 : RUNG_NO_YEARS;
      compute (&query, &estimate, &pool);
      total = pool.mid * estimate.total_factor;
      g_test_message ("%s, %s: %.0f, published %.0f to %.0f", query.level, query.industry, total,
                      people[i].low, people[i].high);
      g_assert_cmpfloat (total, >=, people[i].allowed * people[i].low);
      g_assert_cmpfloat (total, <=, people[i].high);
    }
}

/* A source is foretold by the others together better than by the estimate alone, in every place
 * that has filings. */
static void
test_leave_one_out (void)
{
  static const char *const kinds[] = { "filings", "15-1252", "15-2051", "15-1221" };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      double pooled = 0.0;
      double alone = 0.0;
      guint n = 0;

      for (guint i = 0; i < tables->filings->len; i++)
        {
          const RungWageRow *row = g_ptr_array_index (tables->filings, i);
          RungEstimateQuery query = { .level = "mid", .years = RUNG_NO_YEARS, .place = row->place };
          RungEstimate estimate;
          RungPool pool;

          if (row->place == NULL)
            continue;
          compute (&query, &estimate, &pool);
          for (guint m = 1; m < pool.n_opinions; m++)
            if (g_str_equal (pool.opinions[m].kind->id, kinds[k]))
              {
                pooled += fabs (log (rung_pool_get_without (&pool, m) / pool.opinions[m].reading));
                alone += fabs (log (estimate.base_mid / pool.opinions[m].reading));
                n++;
              }
        }
      g_test_message ("left out %s, %u places: the others are off by %.3f, the estimate by %.3f",
                      kinds[k], n, pooled / n, alone / n);
      g_assert_cmpuint (n, >, 15);
      g_assert_cmpfloat (pooled, <, 0.8 * alone);
    }
}

/* Google's published median of 344,000 is total pay of a mid level at big tech, where base pay is
 * 1 of 1 + 0.912 * 0.8: 198,889. A senior has 220 of 175 of it: 250,032. */
static void
test_company_by_hand (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  RungEstimateQuery query = { .level = "senior", .years = RUNG_NO_YEARS };
  RungEstimate estimate;
  RungOpinion opinions[4];

  g_assert_true (rung_estimate_compute (tables, &query, &estimate, NULL));
  fixture_set_text (document, 0, "title", "Ametagoogle");
  g_assert_cmpuint (rung_pool_find_companies (tables, &estimate, document, opinions, 4), ==, 0);
  fixture_set_text (document, 1, "title", "Google, Zurich");
  g_assert_cmpuint (rung_pool_find_companies (tables, &estimate, document, opinions, 4), ==, 1);
  g_assert_cmpfloat (opinions[0].mid, ==, 344000.0);
  g_assert_cmpfloat_with_epsilon (opinions[0].reading, 250032.0, 30.0);
}

/* 100 rows with quartiles 180,000 and 320,000 are known to 1.2533 * ln (16 / 9) / 1.349 / 10 =
 * 0.053455; with 0.10: 0.113389. The estimate of a senior anywhere is 220,000 with 0.128062, so the
 * rows count 0.012857^-1 of 0.012857^-1 + 0.016400^-1 = 0.56055, and the middle is 220,000 *
 * (240 / 220)^0.56055 = 230,995. Four rows are not surer than people are alike: 1.2533 * 0.1858 / 2
 * and more. */
static void
test_own_by_hand (void)
{
  g_autoptr (RungTables) plain = fixture_load_tables ();
  RungEstimateQuery query = {
    .level = "senior", .years = RUNG_NO_YEARS,
    .own = { .n = 100, .low = 180000.0, .mid = 240000.0, .high = 320000.0, .p90 = 400000.0 },
  };
  RungEstimate estimate;
  RungPool pool;

  g_assert_true (rung_estimate_compute (plain, &query, &estimate, NULL));
  rung_pool_compute (plain, &query, &estimate, &pool);
  g_assert_cmpuint (pool.n_opinions, ==, 2);
  g_assert_cmpstr (pool.opinions[1].kind->id, ==, "own");
  g_assert_cmpfloat_with_epsilon (pool.opinions[1].doubt, 0.113389, 1e-5);
  g_assert_cmpfloat_with_epsilon (pool.opinions[1].weight, 0.56055, 1e-4);
  g_assert_cmpfloat_with_epsilon (pool.mid, 230995.0, 20.0);
  query.own.n = 4;
  query.own.low = query.own.high = query.own.mid;
  rung_pool_compute (plain, &query, &estimate, &pool);
  g_assert_cmpfloat (pool.opinions[1].doubt, >, 0.15);
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
  g_test_add_func ("/pool/two-opinions-by-hand", test_two_by_hand);
  g_test_add_func ("/pool/filings-by-hand", test_filings_by_hand);
  g_test_add_func ("/pool/a-company-by-hand", test_company_by_hand);
  g_test_add_func ("/pool/own-rows-by-hand", test_own_by_hand);
  g_test_add_func ("/pool/weights-add-up-and-skills-never-lower", test_laws);
  g_test_add_func ("/pool/skills-are-held-to-the-highest", test_skills_are_held);
  g_test_add_func ("/pool/ten-people-are-in-their-bands", test_ten_people);
  g_test_add_func ("/pool/each-source-is-foretold-by-the-others", test_leave_one_out);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
