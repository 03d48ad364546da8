/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

typedef struct
{
  const char *name;
  int year;
  RungFilingStatus status;
  double first;             /* income; ordinary taxable income for gains */
  double second;            /* gain at exercise, gains or investment income */
  double expected;
} Item;

static const Item federal_items[] = {
  /* The worked example in the README of rbharvs/iso-analysis: wages of 150,000
   * owe 25,067 in ordinary tax and 16,094 by the minimum tax, so that a spread of
   * 34,511.54 costs nothing. 10,000 more cost 26 % of it. */
  { "published-last-free", 2025, RUNG_FILING_SINGLE, 150000, 34511.54, 0 },
  { "published-and-more", 2025, RUNG_FILING_SINGLE, 150000, 44511.54, 2600 },
  /* 26 % of (200,000 - 88,100) = 29,094, below the regular 37,067. */
  { "wages-alone", 2025, RUNG_FILING_SINGLE, 200000, 0, 0 },
  /* Minimum: 26 % of (300,000 - 88,100 = 211,900) = 55,094.
   * Regular on 184,250: 1,192.50 + 4,386 + 12,072.50 + 24 % of 80,900 = 37,067. */
  { "single", 2025, RUNG_FILING_SINGLE, 200000, 100000, 18027 },
  /* Minimum on 450,000 - 137,000 = 313,000: 26 % of 239,100 = 62,166, 28 % of
   * 73,900 = 20,692, together 82,858. Regular on 268,500: 2,385 + 8,772 +
   * 24,145 + 24 % of 61,800 = 50,134. */
  { "joint", 2025, RUNG_FILING_JOINT, 300000, 150000, 32724 },
  /* The exemption shrinks by 25 % of 800,000 - 626,350 = 173,650 to 44,687.50.
   * Minimum on 755,312.50: 62,166 + 28 % of 516,212.50 = 206,705.50. Regular on
   * 284,250: 1,192.50 + 4,386 + 12,072.50 + 22,548 + 17,032 + 35 % of 33,725 =
   * 69,034.75. */
  { "phase-out", 2025, RUNG_FILING_SINGLE, 300000, 500000, 137670.75 },
  /* No exemption from 626,350 + 4 x 88,100 = 978,750 on: 62,166 + 28 % of
   * 1,060,900 = 359,218. */
  { "no-exemption", 2025, RUNG_FILING_SINGLE, 300000, 1000000, 290183.25 },
  /* From 2026 half of what is above 500,000: 90,100 - 50,000 = 40,100. Minimum
   * on 559,900: 26 % of 244,500 = 63,570, 28 % of 315,400 = 88,312, together
   * 151,882. Regular on 283,900: 1,240 + 4,560 + 12,166 + 23,058 + 17,424 +
   * 35 % of 27,675 = 68,134.25. */
  { "phase-out-by-half", 2026, RUNG_FILING_SINGLE, 300000, 300000, 83747.75 },
  /* Minimum on 450,000 - 140,200 = 309,800: 63,570 + 28 % of 65,300 = 81,854.
   * Regular on 267,800: 2,480 + 9,120 + 24,332 + 24 % of 56,400 = 49,468. */
  { "joint-2026", 2026, RUNG_FILING_JOINT, 300000, 150000, 32386 },
  /* 26 % of 270,000 - 90,100 = 46,774. Regular on 155,850: 1,770 + 12 % of
   * 49,750 = 5,970, 22 % of 38,250 = 8,415, 24 % of 50,150 = 12,036: 28,191. */
  { "head-of-household", 2026, RUNG_FILING_HEAD_OF_HOUSEHOLD, 180000, 90000, 18583 },
  /* The exemption ends at 500,000 + 2 x 70,100 = 640,200; half of 59,800 above
   * it is added: 729,900. Minimum: 26 % of 122,250 = 31,785, 28 % of 607,650 =
   * 170,142, together 201,927. Regular 68,134.25 as for a single person. */
  { "separate-added-back", 2026, RUNG_FILING_SEPARATE, 300000, 400000, 133792.75 },
  /* Income below the deduction does not count twice: 26 % of 110,000 - 88,100. */
  { "low-income", 2025, RUNG_FILING_SINGLE, 10000, 100000, 5694 },
};

static const Item california_items[] = {
  /* 7 % of 200,000 - 92,749 = 7,507.57, below the regular 14,507.98. */
  { "wages-alone", 2025, RUNG_FILING_SINGLE, 200000, 0, 0 },
  /* The exemption shrinks by 25 % of 350,000 - 347,808 = 548 to 92,201. 7 % of
   * 257,799 = 18,045.93. Regular on 194,294: 110.79 + 303.70 + 607.52 + 965.40 +
   * 1,214.56 + 9.3 % of 121,570 = 11,306.01, together 14,507.98. */
  { "single", 2025, RUNG_FILING_SINGLE, 200000, 150000, 3537.95 },
  /* 92,749 - 25 % of 352,192 = 4,701; 7 % of 695,299 = 48,670.93. */
  { "phase-out", 2025, RUNG_FILING_SINGLE, 200000, 500000, 34162.95 },
  /* 123,667 - 25 % of 336,255 = 39,603.25; 7 % of 760,396.75 = 53,227.7725.
   * Regular on 288,588: 221.58 + 607.40 + 1,215.04 + 1,930.80 + 2,429.12 +
   * 9.3 % of 143,140 = 13,312.02, together 19,715.96. */
  { "joint", 2025, RUNG_FILING_JOINT, 300000, 500000, 33511.81 },
  /* 94,851 - 25 % of 124,310 = 63,773.50; 7 % of 416,226.50 = 29,135.855.
   * Regular on 174,165: 113.30 + 310.58 + 621.28 + 987.30 + 1,242.08 + 9.3 % of
   * 99,793 = 9,280.749, together 12,555.289. */
  { "projected", 2026, RUNG_FILING_SINGLE, 180000, 300000, 16580.57 },
};

static const Item gains_items[] = {
  { "at-0", 2025, RUNG_FILING_SINGLE, 30000, 10000, 0 },
  /* 11,650 of 30,000 lie above 48,350. */
  { "from-0-to-15", 2025, RUNG_FILING_SINGLE, 30000, 30000, 1747.50 },
  { "at-15", 2025, RUNG_FILING_SINGLE, 100000, 10000, 1500 },
  /* 33,400 at 15 % and 16,600 at 20 %: 5,010 + 3,320. */
  { "from-15-to-20", 2025, RUNG_FILING_SINGLE, 500000, 50000, 8330 },
  { "at-20", 2025, RUNG_FILING_SINGLE, 600000, 10000, 2000 },
  /* 8,350 at 0, 485,050 at 15 % = 72,757.50, 106,600 at 20 % = 21,320. */
  { "across-all", 2025, RUNG_FILING_SINGLE, 40000, 600000, 94077.50 },
  /* The deduction that is left takes 5,000: 53,350 - 5,000 = 48,350. */
  { "deduction-left", 2025, RUNG_FILING_SINGLE, -5000, 53350, 0 },
  { "deduction-used-up", 2025, RUNG_FILING_SINGLE, -5000, 53450, 15 },
  /* 11,100 above 98,900. */
  { "joint", 2026, RUNG_FILING_JOINT, 90000, 20000, 1665 },
  /* 6,850 at 15 % = 1,027.50, 3,150 at 20 % = 630. */
  { "separate", 2026, RUNG_FILING_SEPARATE, 300000, 10000, 1657.50 },
  { "nothing", 2026, RUNG_FILING_JOINT, 90000, 0, 0 },
};

static const Item investment_items[] = {
  { "below", 2025, RUNG_FILING_SINGLE, 200000, 50000, 0 },
  /* 3.8 % of the 30,000 above 200,000, then of all 50,000. */
  { "in-part", 2025, RUNG_FILING_SINGLE, 230000, 50000, 1140 },
  { "all", 2025, RUNG_FILING_SINGLE, 400000, 50000, 1900 },
  { "joint-below", 2026, RUNG_FILING_JOINT, 250000, 50000, 0 },
  { "joint", 2026, RUNG_FILING_JOINT, 250100, 50000, 3.80 },
  { "separate", 2026, RUNG_FILING_SEPARATE, 135000, 50000, 380 },
  { "wages-alone", 2026, RUNG_FILING_SINGLE, 900000, 0, 0 },
};

static double
get_federal_amt (int              year,
                 RungFilingStatus status,
                 double           income,
                 double           spread)
{
  RungHousehold household = { .earners[0] = { .wages = income } };

  household.details[RUNG_DETAIL_SPREAD] = spread;
  return fixture_get_step (cache, tables, NULL, year, status, &household,
                           "federal.options-minimum-tax");
}

static double
get_california_amt (int              year,
                    RungFilingStatus status,
                    double           income,
                    double           spread)
{
  RungHousehold household = { .earners[0] = { .wages = income } };

  household.details[RUNG_DETAIL_SPREAD] = spread;
  return fixture_get_step (cache, tables, "us-ca", year, status, &household,
                           "state.options-minimum-tax");
}

/* @ordinary is income less the standard deduction. */
static double
get_gains_tax (int              year,
               RungFilingStatus status,
               double           ordinary,
               double           gains)
{
  RungHousehold household = { 0 };

  household.earners[0].wages
    = ordinary + rung_parameter_get_number (tables, "us", "standard-deduction", year, status);
  household.details[RUNG_DETAIL_LONG_GAINS] = gains;
  return fixture_get_step (cache, tables, NULL, year, status, &household, "federal.gains-tax");
}

static void
test_federal_amt (gconstpointer data)
{
  const Item *item = data;

  assert_near (get_federal_amt (item->year, item->status, item->first, item->second),
               item->expected);
}

static void
test_california_amt (gconstpointer data)
{
  const Item *item = data;

  assert_near (get_california_amt (item->year, item->status, item->first, item->second),
               item->expected);
}

static void
test_gains (gconstpointer data)
{
  const Item *item = data;

  assert_near (get_gains_tax (item->year, item->status, item->first, item->second), item->expected);
}

static void
test_net_investment (gconstpointer data)
{
  const Item *item = data;
  RungHousehold household = { .earners[0] = { .wages = item->first - item->second } };

  household.details[RUNG_DETAIL_SHORT_GAINS] = item->second;
  assert_near (fixture_get_step (cache, tables, NULL, item->year, item->status, &household,
                                 "federal.net-investment-tax"),
               item->expected);
}

typedef void (*CheckFunc) (int              year,
                           RungFilingStatus status);

static void
foreach_law (CheckFunc check)
{
  for (int year = 2025; year <= 2026; year++)
    for (RungFilingStatus status = 0; status < RUNG_N_FILING_STATUSES; status++)
      check (year, status);
}

static void
check_wages_alone (int              year,
                   RungFilingStatus status)
{
  for (double income = 0.0; income < 6e6; income += 9970.0)
    {
      g_assert_cmpfloat (get_federal_amt (year, status, income, 0.0), ==, 0.0);
      g_assert_cmpfloat (get_california_amt (year, status, income, 0.0), ==, 0.0);
    }
}

static void
test_no_amt_on_wages (void)
{
  foreach_law (check_wages_alone);
}

/* A dollar of spread costs nothing to 28 %, and half more where the exemption
 * shrinks by half a dollar for it. */
static void
check_spread (int              year,
              RungFilingStatus status)
{
  double highest = year == 2025 ? 0.28 * 1.25 : 0.28 * 1.5;
  double step = 5000.0;

  for (double income = 0.0; income < 2e6; income += 150000.0)
    {
      double before = 0.0;
      double before_in_state = 0.0;

      for (double spread = 0.0; spread < 2e6; spread += step)
        {
          double tax = get_federal_amt (year, status, income, spread);
          double in_state = get_california_amt (year, status, income, spread);

          g_assert_cmpfloat (tax - before, >=, -1e-6);
          g_assert_cmpfloat (tax - before, <=, highest * step + 1e-6);
          g_assert_cmpfloat (in_state - before_in_state, >=, -1e-6);
          g_assert_cmpfloat (in_state - before_in_state, <=, 0.07 * 1.25 * step + 1e-6);
          before = tax;
          before_in_state = in_state;
        }
    }
}

static void
test_amt_rises_with_the_spread (void)
{
  foreach_law (check_spread);
}

/* A dollar more of gains or of income costs 0 to 20 cents more, and gains
 * taxed in two parts cost what they cost at once. */
static void
check_gains (int              year,
             RungFilingStatus status)
{
  static const double ordinary[] = {
    -10000, 0, 45000, 60000, 100000, 290000, 540000, 600000, 900000,
  };

  for (guint i = 0; i < G_N_ELEMENTS (ordinary); i++)
    for (double gains = 0.0; gains < 800000.0; gains += 2500.0)
      {
        double tax = get_gains_tax (year, status, ordinary[i], gains);
        double more = get_gains_tax (year, status, ordinary[i], gains + 1.0);
        double rest = get_gains_tax (year, status, ordinary[i] + gains, 70000.0);
        double together = get_gains_tax (year, status, ordinary[i], gains + 70000.0);
        double above = get_gains_tax (year, status, ordinary[i] + 1.0, gains);

        g_assert_cmpfloat (more - tax, >=, -1e-6);
        g_assert_cmpfloat (more - tax, <=, 0.2 + 1e-6);
        g_assert_cmpfloat (above - tax, >=, -1e-6);
        g_assert_cmpfloat (above - tax, <=, 0.2 + 1e-6);
        g_assert_cmpfloat_with_epsilon (tax + rest, together, 1e-6);
      }
}

static void
test_gains_are_continuous (void)
{
  foreach_law (check_gains);
}

/* What comes back of the minimum tax of earlier years: what the regular tax is
 * above the minimum one, at most what there is. 2026, wages 250,000: regular tax
 * on 233,900 is 1,240 + 4,560 + 12,166 + 23,058 + 32 % x 32,125 = 51,304; minimum
 * tax 26 % x (250,000 - 90,100) = 41,574: room for 9,730. */
static void
test_credit (void)
{
  RungHousehold household = { .earners[0] = { .wages = 250000.0 } };

  household.details[RUNG_DETAIL_AMT_CREDIT] = 14240.0;
  assert_near (fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                 "federal.amt-credit-used"),
               9730.0);
  household.details[RUNG_DETAIL_AMT_CREDIT] = 4000.0;
  assert_near (fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                 "federal.amt-credit-used"),
               4000.0);
}

/* Numbers and tables of a law by name, and what is neither. */
static void
test_parameters (void)
{
  const RungScale *rows = rung_parameter_get_rows (tables, "us", "amt-rates", 2040,
                                                   RUNG_FILING_SEPARATE);

  g_assert_nonnull (rows);
  g_assert_cmpuint (rows->n_rows, ==, 2);
  g_assert_cmpfloat (rows->from[1], ==, 124600.0);
  g_assert_null (rung_parameter_get_rows (tables, "us", "amt-exemption", 2026, RUNG_FILING_SINGLE));
  g_assert_null (rung_parameter_get_rows (tables, "us", "amt-rates", 2024, RUNG_FILING_SINGLE));
  g_assert_null (rung_parameter_get_rows (tables, "us-xx", "rates", 2026, RUNG_FILING_SINGLE));
  g_assert_true (isnan (rung_parameter_get_number (tables, "us", "amt-rates", 2026,
                                                   RUNG_FILING_SINGLE)));
  g_assert_cmpfloat (rung_parameter_get_number (tables, "us", "amt-exemption", 2025,
                                                RUNG_FILING_JOINT), ==, 137000.0);
  g_assert_cmpint (rung_parameter_get_value (tables, "us-ca", "amt-exemption", 2026)->status, ==,
                   RUNG_STATUS_PROJECTED);
  g_assert_null (rung_parameter_get_value (tables, NULL, "rates", 2026));
}

static void
add_items (const char    *group,
           const Item    *items,
           guint          n_items,
           GTestDataFunc  func)
{
  for (guint i = 0; i < n_items; i++)
    {
      g_autofree char *path = g_strdup_printf ("/capital-tax/%s/%s", group, items[i].name);

      g_test_add_data_func (path, &items[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  add_items ("federal-amt", federal_items, G_N_ELEMENTS (federal_items), test_federal_amt);
  add_items ("california-amt", california_items, G_N_ELEMENTS (california_items),
             test_california_amt);
  add_items ("gains", gains_items, G_N_ELEMENTS (gains_items), test_gains);
  add_items ("net-investment", investment_items, G_N_ELEMENTS (investment_items),
             test_net_investment);
  g_test_add_func ("/capital-tax/wages-alone-owe-no-minimum-tax", test_no_amt_on_wages);
  g_test_add_func ("/capital-tax/minimum-tax-rises-with-the-spread",
                   test_amt_rises_with_the_spread);
  g_test_add_func ("/capital-tax/gains-are-continuous", test_gains_are_continuous);
  g_test_add_func ("/capital-tax/the-credit-is-at-most-the-room-for-it", test_credit);
  g_test_add_func ("/capital-tax/a-parameter-is-found-by-its-kind-alone", test_parameters);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
