/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "engine/salaries/rung-salary-summary.h"
#include "store/salary/rung-salary-preview.h"

/* How long pay data takes to import, filter, sort and sum up, and its memory. */

#define N_ROWS 60000
#define N_RUNS 9
#define MOST_IMPORT 0.5
#define MOST_FILTER 0.05

static RungSalaryFile *
create_file (void)
{
  static const char *const titles[] = { "Machine Learning Engineer", "Data Scientist",
                                        "NLP Engineer", "Analyst" };
  static const char *const levels[] = { "EN", "MI", "SE", "EX" };
  g_autoptr (GString) text
    = g_string_new ("work_year,experience_level,job_title,salary,salary_currency,"
                    "salary_in_usd,employee_residence,company\n");
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < N_ROWS; i++)
    g_string_append_printf (text, "%d,%s,%s,%d,USD,%d,US,Company %d\n",
                            g_rand_int_range (random, 2020, 2026),
                            levels[g_rand_int_range (random, 0, 4)],
                            titles[g_rand_int_range (random, 0, 4)],
                            g_rand_int_range (random, 50000, 500000),
                            g_rand_int_range (random, 50000, 500000),
                            g_rand_int_range (random, 0, 5000));
  bytes = g_bytes_new (text->str, text->len);
  return rung_salary_file_new_for_bytes (bytes, "bench.csv");
}

static double
get_seconds (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1e6;
}

static gboolean
report (const char *what,
        double      seconds,
        double      most)
{
  g_print ("%s: %.1f ms, %.2f of the %.0f ms it may take\n", what, seconds * 1e3, seconds / most,
           most * 1e3);
  return seconds <= most || g_getenv ("RUNG_NO_BARS") != NULL;
}

/* The file is read as it is confirmed, from its bytes to the table. */
static RungSalaryImport *
measure_import (RungSalaryFile *file,
                double         *best)
{
  RungSalaryImport *import = NULL;

  *best = INFINITY;
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      RungSalaryOptions options;

      g_clear_pointer (&import, rung_salary_import_free);
      rung_salary_options_guess (&options, file);
      rung_salary_preview_free (rung_salary_preview_new (file, &options, TRUE, NULL));
      import = rung_salary_import_new (file, &options, NULL, NULL);
      *best = MIN (*best, get_seconds (start));
    }
  return import;
}

static gboolean
measure_use (const RungSalaries *salaries)
{
  static const RungSalaryFilter asked = { { "engineer, scientist", "SE", "US" }, NAN, NAN,
                                          2021 * 12, RUNG_NO_MONTH };
  static const RungSalaryFilter all = RUNG_SALARY_FILTER_ALL;
  double best[3] = { INFINITY, INFINITY, INFINITY };

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GArray) few = rung_salaries_filter (salaries, &asked);
      g_autoptr (GArray) rows = NULL;
      g_autoptr (RungSalarySummary) summary = NULL;

      best[0] = MIN (best[0], get_seconds (start));
      start = g_get_monotonic_time ();
      rows = rung_salaries_filter (salaries, &all);
      rung_salaries_sort (salaries, rows, RUNG_SALARY_BY_BASE, TRUE);
      best[1] = MIN (best[1], get_seconds (start));
      start = g_get_monotonic_time ();
      summary = rung_salary_summary_new (salaries, rows, RUNG_SALARY_BASE);
      best[2] = MIN (best[2], get_seconds (start));
    }
  return report ("filter", best[0], MOST_FILTER) & report ("all rows by pay", best[1], MOST_FILTER)
         & report ("percentiles of all", best[2], MOST_FILTER);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (RungSalaryFile) file = argc > 1 ? rung_salary_file_new (argv[1], NULL, NULL)
                                    : create_file ();
  g_autoptr (RungSalaryImport) import = NULL;
  double seconds = 0.0;
  gboolean is_good = FALSE;

  if (file == NULL)
    return EXIT_FAILURE;
  import = measure_import (file, &seconds);
  if (import == NULL)
    return EXIT_FAILURE;
  g_print ("%u rows of %.1f MB\n", import->n_rows, (double) rung_salary_file_get_size (file) / 1e6);
  is_good = report ("preview and import", seconds, MOST_IMPORT);
  is_good = measure_use (import->salaries) && is_good;
  g_print ("memory: %.1f MB, %.0f bytes a row\n",
           (double) rung_salaries_get_size (import->salaries) / 1e6,
           (double) rung_salaries_get_size (import->salaries) / MAX (import->n_rows, 1));
  return is_good ? EXIT_SUCCESS : EXIT_FAILURE;
}
