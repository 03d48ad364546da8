/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/tax/rung-tax-cache.h"

#include "offer-cases.h"

static RungTables *tables;
static RungTaxCache *cache;
static GPtrArray *cases;

static void
test_case (gconstpointer data)
{
  const OfferCase *self = data;
  g_autofree double *figures = g_new0 (double, self->expected->len);

  offer_cases_compute (self, tables, cache, figures);
  for (guint i = 0; i < self->expected->len; i++)
    {
      const OfferFigure *expected = &g_array_index (self->expected, OfferFigure, i);

      g_test_message ("%s: %.4f, expected %.2f", expected->name, figures[i], expected->value);
      if (fabs (figures[i] - expected->value) > CENT)
        g_test_fail_printf ("%s is %.4f, not %.2f", expected->name, figures[i], expected->value);
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
  cases = offer_cases_read (tables);
  for (guint i = 0; i < cases->len; i++)
    {
      const OfferCase *self = g_ptr_array_index (cases, i);

      g_test_add_data_func (self->path, self, test_case);
    }
  result = g_test_run ();
  g_ptr_array_unref (cases);
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
