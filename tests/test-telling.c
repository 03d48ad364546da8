/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "engine/offer/rung-offer-flows.h"
#include "engine/offer/rung-present.h"

#include "fixture.h"
#include "reader.h"

/* What a derivation says in numbers is what it found: every formula is read by
 * the reader of the law and gives the value of its line, over documents of all
 * kinds; a line without numbers is an input, or another figure that is checked. */

static RungTables *tables;
static RungTaxCache *cache;

/* What lines may rest on without saying how it was made. */
static const char *const beside[] = {
  "taxed-regular", "taxed-cash", "taxed-stock", "ordinary", "short-gains", "gains", "kept",
  "set-aside",
  "set-aside-hsa", "year", "employer-hsa", "held", "taxes-with-held", "taxes-without-held",
  "owed-beside-wages", "after-tax", NULL,
};

static gboolean
is_owed (const RungLedgerLine *line)
{
  return g_str_has_suffix (line->id, "-owed") || g_str_equal (line->id, "base-withheld");
}

static gboolean
is_figure (const RungLedgerLine *line,
           const RungProjection *projection,
           guint                 year)
{
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    if (g_str_equal (line->id, rung_measure_get_info (measure)->id))
      {
        g_assert_cmpfloat_with_epsilon (fabs (line->value),
                                        fabs (projection->amount[measure][year]), 0.01);
        return TRUE;
      }
  return g_strv_contains (beside, line->id) || is_owed (line);
}

/* The lines beside are figures of their own: from flows, income and the year. */
static void
check_beside (const RungContext    *context,
              const RungFlows      *flows,
              const RungProjection *projection,
              guint                 year,
              const RungLedgerLine *line)
{
  guint notes = 0;
  RungIncome income = rung_flows_get_income (context, flows, year, FALSE, &notes, NULL);
  const double known[] = {
    [7] = income.job.deferral + income.roth, [8] = income.job.hsa,
    [6] = projection->amount[RUNG_MEASURE_TAKE_HOME][year]
    + projection->amount[RUNG_MEASURE_SAVED][year],
  };

  for (guint i = 6; i < 9; i++)
    if (g_str_equal (line->id, beside[i]))
      g_assert_cmpfloat_with_epsilon (line->value, known[i], 0.01);
}

static void
check_ledger (const RungContext    *context,
              const RungFlows      *flows,
              const RungProjection *projection,
              guint                 year,
              const char *const    *laws,
              const RungLedger     *ledger)
{
  Reader reader = { .tables = tables,
                    .year = (int) context->document->assumptions.first_tax_year + (int) year,
                    .status = rung_profile_get_filing_status (&context->document->profile),
                    .inflation = rung_assumptions_get_index (&context->document->assumptions) };

  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *problem = NULL;

      g_assert_true (isfinite (line->value));
      if (line->numbers == NULL)
        {
          if (line->status == RUNG_STATUS_DERIVED && !is_figure (line, projection, year))
            g_error ("“%s” (%s) is made of nothing", line->title, line->id);
          check_beside (context, flows, projection, year, line);
          continue;
        }
      if (!reader_agrees (&reader, laws, line, &problem))
        g_error ("%s: %s", line->title, problem);
    }
}

static void
check_document (RungDocument *document)
{
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  for (guint offer = 0; offer < document->offers->len; offer++)
    {
      const RungOfferInputs *inputs = &rung_document_get_offer (document, offer)->inputs;
      guint notes = 0;
      const char *home = rung_offer_get_law (tables, inputs, &notes);
      const char *const laws[N_READER_LAWS] = { "us", home, inputs->work_place };
      RungProjection projection;
      RungFlows flows;

      rung_offer_flows_compute (&context, inputs, 12 * rung_context_get_years (&context), NULL,
                                &flows);
      rung_projection_compute (&context, inputs, &projection);
      for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
        {
          g_autoptr (RungLedger) present = rung_ledger_new ();
          g_autoptr (RungLedger) years = rung_ledger_new ();

          for (guint year = 0; year < projection.n_years; year++)
            {
              g_autoptr (RungLedger) ledger = rung_ledger_new ();
              const RungLedgerLine *last = NULL;

              rung_projection_explain (&context, inputs, measure, year, ledger);
              last = rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1);
              g_assert_cmpstr (last->id, ==, rung_measure_get_info (measure)->id);
              g_assert_cmpfloat_with_epsilon (last->value, projection.amount[measure][year], 0.005);
              check_ledger (&context, &flows, &projection, year, laws, ledger);
            }
          rung_explain_present (&projection, measure, present);
          check_ledger (&context, &flows, &projection, 0, laws, present);
          rung_explain_years (&projection, measure, TRUE, years);
          for (guint year = 0; year < projection.n_years; year++)
            g_assert_cmpfloat (rung_ledger_get (years, year)->value, ==,
                               projection.amount[measure][year]);
          check_ledger (&context, &flows, &projection, 0, laws, years);
        }
    }
}

/* Within what people have, so that every branch is met. */
static void
set_plausible (const RungInputTable *table,
               gpointer              record)
{
  static const struct { const char *input; gint64 low, high; } ranges[] = {
    { "base-pay", 60000, 600000 }, { "bonus", 0, 6000 }, { "bonus-amount", 0, 50000 },
    { "sign-on", 0, 100000 },
    { "sign-on-year-2", 0, 50000 }, { "relocation", 0, 20000 }, { "grant", 0, 900000 },
    { "refresher", 0, 90000 },
    { "share-growth", -2000, 3000 }, { "raise", -500, 1000 }, { "match-rate", 0, 10000 },
    { "match-rate-2", 0, 10000 },
    { "match-limit", 0, 800 }, { "match-limit-2", 0, 1200 }, { "match-cap", 0, 9000 },
    { "hsa-money", 0, 2000 },
    { "health-premium", 0, 900 }, { "perks", 0, 9000 }, { "monthly-budget", 0, 9000 },
    { "espp-share", 0, 1500 },
    { "last-valuation", 50000000, 900000000 }, { "preferences", 0, 900000000 },
    { "diluted-shares", 0, 90000000 },
    { "exit-years", 1, 7 }, { "units", 0, 50000 }, { "price", 0, 30000 }, { "strike", 0, 9000 },
    { "fair-value", 0, 20000 },
    { "value", 0, 400000 }, { "granted", 0, 30 }, { "amount", 0, 90000 }, { "month", 1, 40 },
    { "percent", 0, 2000 },
    { "deferral", 0, 34000 }, { "hsa", 0, 9000 }, { "spouse-wages", 0, 200000 },
    { "birth-year", 1955, 2000 },
    { "instalments", 1, 4 }, { "every", 1, 12 }, { "first-tax-year", 2025, 2028 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      const RungInput *input = rung_inputs_find (table, ranges[i].input);

      if (input != NULL)
        rung_input_set_number (input, record,
                               CLAMP (g_test_rand_int_range ((int) ranges[i].low,
                                                             (int) ranges[i].high),
                                      input->minimum, input->maximum));
    }
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      set_plausible (table->lists[i].table,
                     rung_list_get_item (&table->lists[i], record, k)->record);
}

static void
test_documents (gconstpointer data)
{
  gboolean is_plausible = GPOINTER_TO_INT (data);
  guint n_runs = g_test_slow () ? 60 : 15;

  for (guint run = 0; run < n_runs; run++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungOfferInputs *inputs = &rung_document_get_offer (document, 0)->inputs;

      fixture_set_random (&rung_profile_inputs, &document->profile, tables);
      fixture_set_random (&rung_assumption_inputs, &document->assumptions, tables);
      fixture_set_random (&rung_offer_inputs, inputs, tables);
      if (is_plausible)
        {
          set_plausible (&rung_profile_inputs, &document->profile);
          set_plausible (&rung_assumption_inputs, &document->assumptions);
          set_plausible (&rung_offer_inputs, inputs);
        }
      check_document (document);
    }
}

/* The bonus of a year with a promotion, and a match of two tiers under a cap. */
static void
test_drift (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  g_autoptr (RungLedger) bonus = rung_ledger_new ();
  RungContext context;
  const RungOfferInputs *inputs = &rung_document_get_offer (document, 0)->inputs;
  RungProjection projection;

  fixture_set (document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set (document, 0, "base-pay", 200000);
  fixture_set (document, 0, "bonus", 1000);
  fixture_set (document, 0, "match-rate", 10000);
  fixture_set (document, 0, "match-limit", 300);
  fixture_set (document, 0, "match-rate-2", 5000);
  fixture_set (document, 0, "match-limit-2", 500);
  fixture_set (document, 0, "match-cap", 7500);
  fixture_set_item (document, 0, "raises", 0, "month", "6");
  fixture_set_item (document, 0, "raises", 0, "base-pay", "240000");
  fixture_set_item (document, 0, "raises", 0, "bonus", "2000");
  rung_context_init (&context, tables, cache, document);
  rung_projection_compute (&context, inputs, &projection);
  /* Six months at 10 % of 200,000 and six at 20 % of 240,000. */
  assert_near (projection.amount[RUNG_MEASURE_BONUS][0], 10000 + 24000);
  /* 3 % of 220,000 is 6,600; half of the next 2 %, 2,200, is cut at 7,500. */
  assert_near (projection.amount[RUNG_MEASURE_MATCH][0], 7500);
  rung_projection_explain (&context, inputs, RUNG_MEASURE_BONUS, 0, bonus);
  g_assert_cmpstr (rung_ledger_get (bonus, rung_ledger_get_n (bonus) - 1)->numbers, ==,
                   "10000 + 24000");
  check_document (document);
}

static void
test_reader (void)
{
  static const struct { const char *numbers; double value; } items[] = {
    { "2 × 3 − 4", 2 }, { "−2^2", -4 }, { "2^3^2", 512 },
    { "100 × (1 + 0.1)^(6 / 12)", 104.88088481701516 },
    { "max (0, min (3, 5) − 1)", 2 },
  };
  Reader reader = { .tables = tables, .year = 2026 };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpfloat_with_epsilon (reader_read (&reader, items[i].numbers, &error),
                                      items[i].value, 1e-9);
      g_assert_no_error (error);
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
  g_test_add_func ("/telling/formulas-in-numbers-are-read", test_reader);
  g_test_add_func ("/telling/changes-within-a-year-are-told", test_drift);
  g_test_add_data_func ("/telling/plausible-documents-are-told-as-computed",
                        GINT_TO_POINTER (TRUE), test_documents);
  g_test_add_data_func ("/telling/any-documents-are-told-as-computed",
                        GINT_TO_POINTER (FALSE), test_documents);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
