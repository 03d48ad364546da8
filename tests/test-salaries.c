/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/salaries/rung-salary-summary.h"

/* Five rows by hand, so that every answer can be read off them. */
static const RungSalary people[] = {
  { { "ML Engineer", "SE", "US", "Acme", "USD" }, { 100, 150 }, 5, 2024 * 12 },
  { { "NLP Engineer", "SE", "US", "Acme", "USD" }, { 200, NAN }, 9, 2024 * 12 + 5 },
  { { "Data Scientist", "MI", "US", "Zeta", "USD" }, { 300, 450 }, NAN, 2025 * 12 },
  { { "Ingénieur ML", "SE", "FR", NULL, "EUR" }, { 90, NAN }, 2, RUNG_NO_MONTH },
  { { NULL, "EN", "US", "acme", "USD" }, { 400, NAN }, 0, 2025 * 12 + 11 },
};

static RungSalaries *
create (void)
{
  RungSalaries *salaries = rung_salaries_new ();

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    rung_salaries_add (salaries, &people[i]);
  return salaries;
}

static void
assert_rows (GArray     *rows,
             const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (text, "%u", g_array_index (rows, guint32, i));
  g_assert_cmpstr (text->str, ==, expected);
}

typedef struct
{
  const char *name;
  RungSalaryFilter filter;
  const char *expected;
} Case;

static const Case cases[] = {
  { "all", RUNG_SALARY_FILTER_ALL, "01234" },
  { "title", { { "engineer" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "01" },
  { "title-any", { { "NLP, scientist ," }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "12" },
  { "title-accent", { { "INGÉNIEUR" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "3" },
  { "title-empty", { { " , " }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "01234" },
  { "level", { { NULL, "se" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "013" },
  { "level-and-place", { { NULL, "SE", "US" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "01" },
  { "employer", { { NULL, NULL, NULL, "ACME" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "014" },
  { "currency", { { NULL, NULL, NULL, NULL, "EUR" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH },
    "3" },
  { "nothing-such", { { NULL, "principal" }, NAN, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "" },
  { "years", { { NULL }, 2, 5, RUNG_NO_MONTH, RUNG_NO_MONTH }, "03" },
  { "years-from", { { NULL }, 0, NAN, RUNG_NO_MONTH, RUNG_NO_MONTH }, "0134" },
  { "months", { { NULL }, NAN, NAN, 2024 * 12 + 5, 2025 * 12 }, "12" },
  { "months-to", { { NULL }, NAN, NAN, RUNG_NO_MONTH, 2024 * 12 }, "0" },
  { "months-from", { { NULL }, NAN, NAN, 2025 * 12, RUNG_NO_MONTH }, "24" },
};

static void
test_filter (void)
{
  g_autoptr (RungSalaries) salaries = create ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) rows = rung_salaries_filter (salaries, &cases[i].filter);

      g_test_message ("%s", cases[i].name);
      assert_rows (rows, cases[i].expected);
    }
}

static void
test_sort (void)
{
  static const struct { guint order; gboolean is_descending; const char *expected; } orders[] = {
    { RUNG_SALARY_BY_BASE, FALSE, "30124" },
    { RUNG_SALARY_BY_BASE, TRUE, "42103" },
    { RUNG_SALARY_BY_TOTAL, FALSE, "02134" },
    { RUNG_SALARY_BY_TOTAL, TRUE, "20134" },
    { RUNG_SALARY_BY_YEARS, FALSE, "43012" },
    { RUNG_SALARY_BY_MONTH, TRUE, "42103" },
    { RUNG_SALARY_BY_TITLE, FALSE, "23014" },
    { RUNG_SALARY_BY_LEVEL, FALSE, "42013" },
    { RUNG_SALARY_BY_LEVEL, TRUE, "01324" },
  };
  static const RungSalaryFilter all = RUNG_SALARY_FILTER_ALL;
  g_autoptr (RungSalaries) salaries = create ();

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GArray) rows = rung_salaries_filter (salaries, &all);

      rung_salaries_sort (salaries, rows, orders[i].order, orders[i].is_descending);
      assert_rows (rows, orders[i].expected);
    }
}

/* 100, 200, 300 and 400 dollars: at 10% of the way from the first to the last
 * lies 130, at a quarter 175, half way 250. */
static void
test_summary (void)
{
  static const double expected[] = { 130, 175, 250, 325, 370 };
  static const RungSalaryFilter dollars = { { NULL, NULL, NULL, NULL, "USD" }, NAN, NAN,
                                            RUNG_NO_MONTH, RUNG_NO_MONTH };
  g_autoptr (RungSalaries) salaries = create ();
  g_autoptr (GArray) rows = rung_salaries_filter (salaries, &dollars);
  g_autoptr (RungSalarySummary) base = rung_salary_summary_new (salaries, rows, RUNG_SALARY_BASE);
  g_autoptr (RungSalarySummary) total = rung_salary_summary_new (salaries, rows, RUNG_SALARY_TOTAL);
  guint sum = 0;

  g_assert_cmpuint (base->n, ==, 4);
  g_assert_cmpfloat (base->mean, ==, 250);
  for (guint i = 0; i < RUNG_N_SALARY_PERCENTILES; i++)
    g_assert_cmpfloat_with_epsilon (base->percentiles[i], expected[i], 1e-9);
  g_assert_cmpfloat (rung_salary_summary_get_percentile (base, 50), ==, 0);
  g_assert_cmpfloat (rung_salary_summary_get_percentile (base, 100), ==, 12.5);
  g_assert_cmpfloat (rung_salary_summary_get_percentile (base, 250), ==, 50);
  g_assert_cmpfloat (rung_salary_summary_get_percentile (base, 1000), ==, 100);
  /* (397 - 100) / 24 is 12.4, so buckets of 20 from 100 on; 400 is in the last. */
  g_assert_cmpfloat (base->step, ==, 20);
  g_assert_cmpfloat (base->start, ==, 100);
  g_assert_cmpuint (base->n_buckets, ==, 15);
  g_assert_cmpuint (base->counts[0], ==, 1);
  g_assert_cmpuint (base->counts[5], ==, 1);
  for (guint i = 0; i < base->n_buckets; i++)
    sum += base->counts[i];
  g_assert_cmpuint (sum, ==, 4);
  g_assert_cmpuint (total->n, ==, 2);
  g_assert_cmpfloat (total->percentiles[2], ==, 300);
}

static void
test_few (void)
{
  g_autoptr (RungSalaries) salaries = create ();
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (RungSalarySummary) empty = rung_salary_summary_new (salaries, none, RUNG_SALARY_BASE);
  g_autoptr (RungSalarySummary) one = NULL;
  guint32 first = 0;

  g_assert_cmpuint (empty->n, ==, 0);
  g_assert_true (isnan (empty->percentiles[2]));
  g_assert_true (isnan (rung_salary_summary_get_percentile (empty, 1)));
  g_assert_cmpuint (empty->n_buckets, ==, 0);
  g_array_append_val (none, first);
  one = rung_salary_summary_new (salaries, none, RUNG_SALARY_BASE);
  for (guint i = 0; i < RUNG_N_SALARY_PERCENTILES; i++)
    g_assert_cmpfloat (one->percentiles[i], ==, 100);
  g_assert_cmpuint (one->n_buckets, ==, 1);
  g_assert_cmpuint (one->counts[0], ==, 1);
}

static void
test_words (void)
{
  g_autoptr (RungSalaries) salaries = create ();
  g_autoptr (GPtrArray) levels = rung_salaries_get_words (salaries, RUNG_SALARY_LEVEL);
  gsize before = rung_salaries_get_size (salaries);
  RungSalary row;

  g_assert_cmpuint (levels->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (levels, 0), ==, "SE");
  g_assert_cmpuint (rung_salaries_get_n_pays (salaries, RUNG_SALARY_TOTAL), ==, 2);
  rung_salaries_get (salaries, 3, &row);
  g_assert_cmpstr (row.texts[RUNG_SALARY_TITLE], ==, "Ingénieur ML");
  g_assert_cmpstr (row.texts[RUNG_SALARY_EMPLOYER], ==, "");
  for (guint i = 0; i < 2000; i++)
    rung_salaries_add (salaries, &people[0]);
  g_assert_cmpuint (rung_salaries_get_size (salaries), >, before);
  g_assert_cmpuint (rung_salaries_get_n_rows (salaries), ==, 2005);
}

static void
test_similar (void)
{
  g_autoptr (RungSalaries) salaries = create ();
  g_autoptr (RungTables) tables = rung_tables_new ();
  RungProfileInputs profile = { .level = (char *) "senior", .specialization = (char *) "nlp" };
  RungSalaryFilter filter = RUNG_SALARY_FILTER_ALL;
  g_autoptr (GArray) rows = NULL;

  rung_salaries_find_similar (salaries, tables, &profile, &filter);
  g_assert_cmpstr (filter.texts[RUNG_SALARY_LEVEL], ==, "SE");
  g_assert_null (filter.texts[RUNG_SALARY_PLACE]);
  rows = rung_salaries_filter (salaries, &filter);
  assert_rows (rows, "1");
  /* What the table does not have is not asked for. */
  profile.specialization = (char *) "computer-vision";
  profile.level = (char *) "staff";
  rung_salaries_find_similar (salaries, tables, &profile, &filter);
  g_assert_null (filter.texts[RUNG_SALARY_TITLE]);
  g_assert_null (filter.texts[RUNG_SALARY_LEVEL]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/salaries/a-filter-keeps-matching-rows", test_filter);
  g_test_add_func ("/salaries/rows-sort-by-any-column", test_sort);
  g_test_add_func ("/salaries/a-summary-interpolates-percentiles", test_summary);
  g_test_add_func ("/salaries/few-rows-make-no-false-figures", test_few);
  g_test_add_func ("/salaries/words-of-a-column-are-listed-once", test_words);
  g_test_add_func ("/salaries/similar-rows-ask-only-what-the-table-has", test_similar);
  return g_test_run ();
}
