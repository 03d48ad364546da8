/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-summary.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const double rung_salary_percentiles[RUNG_N_SALARY_PERCENTILES] = { 10.0, 25.0, 50.0, 75.0, 90.0 };

/* Enough to see a shape, few enough to tell one from another. */
#define WANTED_BUCKETS 24

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

/* Between the two nearest values in proportion, as most tools do. */
static double
interpolate (const RungSalarySummary *self,
             double                   percentile)
{
  double at = percentile / 100.0 * (self->n - 1);
  guint below = (guint) at;

  if (below + 1 >= self->n)
    return self->values[self->n - 1];
  return self->values[below] + (at - below) * (self->values[below + 1] - self->values[below]);
}

/* The smallest of 1, 2 or 5 times a power of ten that is not below @width. */
static double
round_step (double width)
{
  double power = pow (10.0, floor (log10 (width)));

  for (guint i = 0; i < 3; i++)
    {
      double step = power * (i == 0 ? 1.0 : i == 1 ? 2.0 : 5.0);

      if (step >= width * (1.0 - 1e-9))
        return step;
    }
  return 10.0 * power;
}

/* A few of the highest would squeeze all others into one bucket, so the buckets
 * end at the 99th percentile and the last one has the rest. */
static void
count (RungSalarySummary *self)
{
  double low = self->values[0];
  double high = interpolate (self, 99.0);

  self->step = high > low ? round_step ((high - low) / WANTED_BUCKETS)
               : MAX (1.0, fabs (low) / 10.0);
  self->start = floor (low / self->step) * self->step;
  self->n_buckets = (guint) floor ((high - self->start) / self->step) + 1;
  self->n_buckets = MIN (self->n_buckets, RUNG_MAX_SALARY_BUCKETS);
  for (guint i = 0; i < self->n; i++)
    {
      double bucket = floor ((self->values[i] - self->start) / self->step);

      self->counts[(guint) CLAMP (bucket, 0.0, self->n_buckets - 1.0)]++;
    }
}

/**
 * rung_salary_summary_new:
 * @salaries: a table
 * @rows: (element-type guint32): rows of it, all of one currency
 * @pay: which pay of them
 *
 * Sums up the rows that tell the pay.
 *
 * Returns: (transfer full): the summary
 */
RungSalarySummary *
rung_salary_summary_new (const RungSalaries *salaries,
                         const GArray       *rows,
                         RungSalaryPay       pay)
{
  RungSalarySummary *self = g_new0 (RungSalarySummary, 1);
  double sum = 0.0;

  self->values = g_new (double, MAX (rows->len, 1));
  for (guint i = 0; i < rows->len; i++)
    {
      RungSalary row;

      rung_salaries_get (salaries, g_array_index (rows, guint32, i), &row);
      if (isnan (row.pays[pay]))
        continue;
      self->values[self->n++] = row.pays[pay];
      sum += row.pays[pay];
    }
  qsort (self->values, self->n, sizeof (double), compare_values);
  self->mean = self->n > 0 ? sum / self->n : NAN;
  for (guint i = 0; i < RUNG_N_SALARY_PERCENTILES; i++)
    self->percentiles[i] = self->n > 0 ? interpolate (self, rung_salary_percentiles[i]) : NAN;
  if (self->n > 0)
    count (self);
  return self;
}

/**
 * rung_salary_summary_free:
 * @self: (nullable) (transfer full): a summary
 *
 * Frees the summary.
 */
void
rung_salary_summary_free (RungSalarySummary *self)
{
  if (self == NULL)
    return;
  g_free (self->values);
  g_free (self);
}

static guint
count_below (const RungSalarySummary *self,
             double                   pay,
             gboolean                 or_equal)
{
  guint low = 0;
  guint high = self->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->values[middle] < pay || (or_equal && self->values[middle] <= pay))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * rung_salary_summary_get_percentile:
 * @self: a summary
 * @pay: of the currency of the rows, per year
 *
 * Places pay among the rows: those below it, and half of those equal to it.
 *
 * Returns: 0 to 100; NaN without rows
 */
double
rung_salary_summary_get_percentile (const RungSalarySummary *self,
                                    double                   pay)
{
  double below = count_below (self, pay, FALSE);
  double up_to = count_below (self, pay, TRUE);

  return self->n > 0 ? 50.0 * (below + up_to) / self->n : NAN;
}

/* Names that surveys use for the ids of the pay model. */
typedef struct
{
  const char *id;
  const char *names;        /* by comma, the closest first */
} Names;

static const Names levels[] = {
  { .id = "junior", .names = "junior,entry,entry level,entry-level,en,jr,ic1,l3" },
  { .id = "mid", .names = "mid,mid level,mid-level,intermediate,mi,ic3,l4" },
  { .id = "senior", .names = "senior,senior level,senior-level,se,sr,ic4,l5" },
  { .id = "staff", .names = "staff,ic5,l6" },
  { .id = "principal", .names = "principal,ic6,l7" },
};

static const Names titles[] = {
  {
    .id = "ml-research-scientist",
    .names = "machine learning researcher, machine learning scientist, ml researcher, ml "
             "scientist, research scientist",
  },
  {
    .id = "ai-research-scientist",
    .names = "ai researcher, ai scientist, ai research, research scientist",
  },
  { .id = "ml-engineer-general", .names = "machine learning engineer, ml engineer" },
  { .id = "data-scientist-ml", .names = "data scientist" },
  { .id = "computer-vision", .names = "computer vision" },
  { .id = "nlp", .names = "nlp, natural language" },
  { .id = "mlops", .names = "mlops, ml ops, machine learning operations" },
};

static const char *
find_names (const Names *table,
            guint        n,
            const char  *id)
{
  for (guint i = 0; id != NULL && i < n; i++)
    if (g_str_equal (table[i].id, id))
      return table[i].names;
  return NULL;
}

/* The text of a column that is called by the earliest of @names. */
static const char *
find_word (const RungSalaries *salaries,
           RungSalaryText      text,
           const char         *names)
{
  g_autoptr (GPtrArray) words = rung_salaries_get_words (salaries, text);
  g_auto (GStrv) candidates = g_strsplit (names != NULL ? names : "", ",", -1);

  for (guint i = 0; candidates[i] != NULL; i++)
    {
      g_autofree char *wanted = g_utf8_casefold (candidates[i], -1);

      for (guint k = 0; k < words->len; k++)
        {
          g_autofree char *word = g_utf8_casefold (g_ptr_array_index (words, k), -1);

          if (g_str_equal (word, wanted))
            return g_ptr_array_index (words, k);
        }
    }
  return NULL;
}

static const char *
find_place (const RungSalaries *salaries,
            const RungPlace    *place)
{
  g_autoptr (GPtrArray) words = rung_salaries_get_words (salaries, RUNG_SALARY_PLACE);
  g_autofree char *wanted = g_utf8_casefold (place->title, -1);

  /* A metropolitan area is named by its first city. */
  wanted[strcspn (wanted, ",-")] = '\0';
  for (guint i = 0; i < words->len; i++)
    {
      g_autofree char *word = g_utf8_casefold (g_ptr_array_index (words, i), -1);

      if (g_str_has_prefix (word, wanted))
        return g_ptr_array_index (words, i);
    }
  return find_word (salaries, RUNG_SALARY_PLACE, "us,usa,united states,united states of america");
}

/**
 * rung_salaries_find_similar:
 * @salaries: a table
 * @tables: the tables, for the place
 * @profile: a person
 * @filter: (inout): its title, level and place become those of the person, as
 *   far as the table has them; other rows of the same country stand for a place
 *   that it does not have
 *
 * Looks for what a table calls people like this one.
 */
void
rung_salaries_find_similar (const RungSalaries      *salaries,
                            const RungTables        *tables,
                            const RungProfileInputs *profile,
                            RungSalaryFilter        *filter)
{
  const RungPlace *place = profile->place != NULL ? rung_tables_find_place (tables, profile->place)
                           : NULL;
  g_autoptr (GArray) rows = NULL;
  RungSalaryFilter by_title = RUNG_SALARY_FILTER_ALL;

  by_title.texts[RUNG_SALARY_TITLE] = find_names (titles, G_N_ELEMENTS (titles),
                                                  profile->specialization);
  rows = rung_salaries_filter (salaries, &by_title);
  filter->texts[RUNG_SALARY_TITLE] = rows->len > 0 ? by_title.texts[RUNG_SALARY_TITLE] : NULL;
  filter->texts[RUNG_SALARY_LEVEL] = find_word (salaries, RUNG_SALARY_LEVEL,
                                                find_names (levels, G_N_ELEMENTS (levels),
                                                            profile->level));
  filter->texts[RUNG_SALARY_PLACE] = place != NULL ? find_place (salaries, place) : NULL;
}
