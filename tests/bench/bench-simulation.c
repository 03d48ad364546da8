/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include "engine/document/rung-record.h"
#include "engine/futures/rung-simulation-offer.h"
#include "engine/futures/rung-simulation.h"
#include "store/data/rung-data.h"

/* How long it takes to make ready what the simulation draws from, in parts of
 * the comparison that a keystroke computes, and to simulate it. */

#define N_RUNS 21
#define N_OFFERS 5

static void
set (RungOfferInputs *offer,
     const char      *input,
     gint64           value)
{
  rung_input_set_number (rung_inputs_find (&rung_offer_inputs, input), offer, value);
}

static RungDocument *
new_document (gint64 n_years)
{
  static const char *const places[] = { "san-francisco", "new-york", "seattle", "austin", "31080" };
  RungDocument *document = rung_document_new ();

  for (guint i = 0; i < N_OFFERS; i++)
    {
      const char id[] = { (char) ('a' + i), '\0' };
      RungOfferInputs *offer = &rung_document_add_offer (document, id)->inputs;

      set (offer, "base-pay", 180000 + 20000 * (gint64) i);
      set (offer, "bonus", 1500);
      set (offer, "grant", 400000);
      set (offer, "refresher", 60000);
      set (offer, "share-growth", 700);
      rung_input_set_text (rung_inputs_find (&rung_offer_inputs, "place"), offer, places[i]);
      if (i == 4)
        rung_input_set_text (rung_inputs_find (&rung_offer_inputs, "company-kind"), offer,
                             "private");
    }
  document->assumptions.horizon = n_years;
  return document;
}

static double
to_milliseconds (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1e3;
}

static void
measure (const RungContext *context,
         double            *recompute,
         double            *build,
         double            *whole)
{
  static const guint offers[N_OFFERS] = { 0, 1, 2, 3, 4 };
  RungFuturesOffer offer;
  gint64 start = g_get_monotonic_time ();

  rung_comparison_free (rung_comparison_new (context));
  *recompute = MIN (*recompute, to_milliseconds (start));
  start = g_get_monotonic_time ();
  for (guint i = 0; i < N_OFFERS; i++)
    rung_simulation_init_offer (context, &rung_document_get_offer (context->document, i)->inputs,
                                RUNG_MEASURE_REAL, &offer);
  *build = MIN (*build, to_milliseconds (start));
  start = g_get_monotonic_time ();
  rung_simulation_free (rung_simulation_new (context, offers, N_OFFERS, RUNG_RANKING_REAL, 0,
                                             NULL));
  *whole = MIN (*whole, to_milliseconds (start));
}

int
main (void)
{
  g_autoptr (RungTables) tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), NULL);
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);

  for (gint64 n_years = 4; n_years <= 10; n_years += 6)
    {
      g_autoptr (RungDocument) document = new_document (n_years);
      double recompute = G_MAXDOUBLE, build = G_MAXDOUBLE, whole = G_MAXDOUBLE;
      RungContext context;

      rung_context_init (&context, tables, cache, document);
      for (guint i = 0; i < N_RUNS; i++)
        measure (&context, &recompute, &build, &whole);
      g_print ("simulation, %d offers x %d years: made ready in %.1f ms, %.0f times a comparison; "
               "%d futures in %.1f ms\n", N_OFFERS, (int) n_years, build, build / recompute,
               (int) document->assumptions.futures, whole);
    }
  return 0;
}
