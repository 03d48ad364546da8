/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine/tax/rung-household.h"
#include "engine/tax/rung-tax-cache.h"
#include "engine/tax/rung-tax-program.h"
#include "engine/tax/rung-tax-return.h"
#include "engine/tax/rung-tax-run.h"
#include "store/data/rung-data.h"

/* Households a second, one by one and in blocks, on one core. Argument: how
 * many households a run has. Environment: RUNG_DATA_DIR. */

#define N_DEFAULT (1 << 20)
#define N_RUNS 5

#define DETAIL(detail) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_##detail)

typedef struct
{
  const char *name;
  const char *place;        /* (nullable) */
  int year;
  RungFilingStatus status;
  RungReach reach;
} Case;

static const Case cases[] = {
  { "federal", NULL, 2026, RUNG_FILING_SINGLE },
  { "texas", "us-tx", 2026, RUNG_FILING_SINGLE },
  { "california", "us-ca", 2026, RUNG_FILING_SINGLE },
  { "california, joint", "us-ca", 2026, RUNG_FILING_JOINT },
  { "new york", "us-ny", 2026, RUNG_FILING_SINGLE },
  { "new york city", "us-ny-nyc", 2026, RUNG_FILING_SINGLE },
  { "new york city, joint", "us-ny-nyc", 2026, RUNG_FILING_JOINT },
  { "alabama", "us-al", 2026, RUNG_FILING_SINGLE },
  { "virginia, joint", "us-va", 2026, RUNG_FILING_JOINT },
  { "texas, household", "us-tx", 2026, RUNG_FILING_JOINT, RUNG_REACH_HOUSEHOLD },
  { "california, household", "us-ca", 2026, RUNG_FILING_JOINT, RUNG_REACH_HOUSEHOLD },
  { "new york city, household", "us-ny-nyc", 2026, RUNG_FILING_JOINT, RUNG_REACH_HOUSEHOLD },
  { "alabama, household", "us-al", 2026, RUNG_FILING_JOINT, RUNG_REACH_HOUSEHOLD },
  { "virginia, household", "us-va", 2026, RUNG_FILING_JOINT, RUNG_REACH_HOUSEHOLD },
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
      data->columns[DETAIL (MORTGAGE_INTEREST)][i] = g_rand_int_range (random, 0, 40000);
      data->columns[DETAIL (OLD_LIMIT_INTEREST)][i] = data->columns[DETAIL (MORTGAGE_INTEREST)][i];
      data->columns[DETAIL (PROPERTY_TAX)][i] = g_rand_int_range (random, 0, 20000);
      data->columns[DETAIL (CHARITY)][i] = g_rand_int_range (random, 0, 10000);
      data->columns[DETAIL (CHILDREN)][i] = g_rand_int_range (random, 0, 3);
      data->columns[DETAIL (DEPENDENTS)][i] = data->columns[DETAIL (CHILDREN)][i] + 1;
    }
}

static double
time_block (const RungTaxProgram *program,
            RungReach             reach,
            const Data           *data)
{
  const double *columns[RUNG_N_COLUMNS];
  gint64 start = g_get_monotonic_time ();

  for (int k = 0; k < RUNG_N_COLUMNS; k++)
    columns[k] = reach == RUNG_REACH_WAGES && k >= RUNG_COLUMN_DETAILS ? NULL : data->columns[k];
  rung_tax_program_run_block (program, data->n, columns, data->results);
  return (double) (g_get_monotonic_time () - start) / 1e6;
}

static double
time_scalar (const RungTaxProgram *program,
             RungReach             reach,
             const Data           *data)
{
  gint64 start = g_get_monotonic_time ();

  for (gsize i = 0; i < data->n; i++)
    {
      RungHousehold household;
      double *columns = (double *) &household;
      RungTaxes taxes;

      for (int k = 0; k < RUNG_N_COLUMNS; k++)
        columns[k] = reach == RUNG_REACH_WAGES
                     && k >= RUNG_COLUMN_DETAILS ? 0.0 : data->columns[k][i];
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
      const RungTaxProgram *program = NULL;
      RungTaxReturn about;
      double block = G_MAXDOUBLE;
      double scalar = G_MAXDOUBLE;

      if (rung_tax_return_init (&about, tables, at->place, at->year, at->status, &error))
        {
          about.reach = at->reach;
          program = rung_tax_cache_get (cache, &about, &error);
        }
      if (program == NULL)
        g_error ("%s", error->message);
      for (int run = 0; run < N_RUNS; run++)
        {
          block = MIN (block, time_block (program, at->reach, &data));
          scalar = MIN (scalar, time_scalar (program, at->reach, &data));
        }
      printf ("%-26s %4u operations, block %6.2f M/s, scalar %5.2f M/s, ratio %.1f\n", at->name,
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
