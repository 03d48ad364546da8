/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine/rung-household.h"
#include "store/rung-data.h"

/* Households a second, one by one and in blocks, on one core. Argument: how
 * many households a run has. Environment: RUNG_DATA_DIR. */

#define N_DEFAULT (1 << 20)
#define N_RUNS 5

typedef struct
{
  const char *name;
  const char *place;        /* (nullable) */
  int year;
  RungFilingStatus status;
} Case;

static const Case cases[] = {
  { "federal", NULL, 2026, RUNG_FILING_SINGLE },
  { "texas", "us-tx", 2026, RUNG_FILING_SINGLE },
  { "california", "us-ca", 2026, RUNG_FILING_SINGLE },
  { "california, joint", "us-ca", 2026, RUNG_FILING_JOINT },
  { "new york", "us-ny", 2026, RUNG_FILING_SINGLE },
  { "new york city", "us-ny-nyc", 2026, RUNG_FILING_SINGLE },
  { "new york city, joint", "us-ny-nyc", 2026, RUNG_FILING_JOINT },
};

typedef struct
{
  gsize n;
  double *columns[RUNG_N_COLUMNS];
  double *results[RUNG_N_TAXES];
} Data;

static void
fill (Data *data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int k = 0; k < RUNG_N_COLUMNS; k++)
    data->columns[k] = g_new0 (double, data->n);
  for (int k = 0; k < RUNG_N_TAXES; k++)
    data->results[k] = g_new0 (double, data->n);
  for (gsize i = 0; i < data->n; i++)
    {
      data->columns[RUNG_COLUMN_WAGES][i] = 30000.0 + g_rand_int_range (random, 0, 770000);
      data->columns[RUNG_COLUMN_DEFERRAL][i] = g_rand_int_range (random, 0, 24500);
      data->columns[RUNG_COLUMN_SPOUSE_WAGES][i] = g_rand_int_range (random, 0, 200000);
    }
}

static double
time_block (const RungTaxProgram *program,
            const Data           *data)
{
  gint64 start = g_get_monotonic_time ();

  rung_tax_program_run_block (program, data->n, (const double *const *) data->columns,
                              data->results);
  return (double) (g_get_monotonic_time () - start) / 1e6;
}

static double
time_scalar (const RungTaxProgram *program,
             const Data           *data)
{
  gint64 start = g_get_monotonic_time ();

  for (gsize i = 0; i < data->n; i++)
    {
      RungHousehold household = {
        .earners[0] = { data->columns[0][i], data->columns[1][i], data->columns[2][i] },
        .earners[1] = { data->columns[3][i], data->columns[4][i], data->columns[5][i] },
      };
      RungTaxes taxes;

      rung_tax_program_run (program, &household, &taxes);
      for (int k = 0; k < RUNG_N_TAXES; k++)
        if (taxes.amount[k] != data->results[k][i])
          g_error ("household %lu, tax %d: %.17g alone, %.17g in a block",
                   (gulong) i, k, taxes.amount[k], data->results[k][i]);
    }
  return (double) (g_get_monotonic_time () - start) / 1e6;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = NULL;
  RungTaxCache *cache = NULL;
  Data data = { .n = argc > 1 ? strtoul (argv[1], NULL, 10) : N_DEFAULT };

  tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), &error);
  if (tables == NULL)
    g_error ("%s", error->message);
  cache = rung_tax_cache_new (tables);
  fill (&data);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *at = &cases[i];
      const RungTaxProgram *program = rung_tax_cache_get (cache, at->place, at->year, at->status,
                                                          &error);
      double block = G_MAXDOUBLE;
      double scalar = G_MAXDOUBLE;

      if (program == NULL)
        g_error ("%s", error->message);
      for (int run = 0; run < N_RUNS; run++)
        {
          block = MIN (block, time_block (program, &data));
          scalar = MIN (scalar, time_scalar (program, &data));
        }
      printf ("%-22s %4u operations, block %6.2f M/s, scalar %5.2f M/s, ratio %.1f\n", at->name,
              rung_tax_program_get_size (program), (double) data.n / block / 1e6,
              (double) data.n / scalar / 1e6, scalar / block);
    }
  rung_tax_cache_free (cache);
  for (int k = 0; k < RUNG_N_COLUMNS; k++)
    g_free (data.columns[k]);
  for (int k = 0; k < RUNG_N_TAXES; k++)
    g_free (data.results[k]);
  return 0;
}
