/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/equity/rung-grant.h"
#include "engine/offer/rung-offer-flows.h"
#include "engine/offer/rung-projection.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* An offer with one further grant, and where its money and its tax are after
 * so many months. Every expected value is worked out by hand beside it. */
typedef struct
{
  const char *name;
  struct { const char *id; const char *value; } offer[10];
  struct { const char *id; const char *value; } grant[10];
  guint n_months;
  struct { RungMeasure kind; guint month; double value; } paid[5];
  struct { RungTreatment treatment; guint year; double value; } taxed[5];
  double held;
  struct { RungTreatment treatment; double value; } held_taxed[2];
  double claimed;
} Item;

#define PRIVATE_SAME \
  { "company-kind", "private" }, { "odds-half", "0" }, { "odds-same", "10000" }, \
  { "odds-three", "0" }, { "odds-ten", "0" }
/* After series B come C (11 %) and D (8 %): 0.89 x 0.92. */
#define DILUTED 0.8188

static const Item items[] = {
  { "shares-at-a-price",
    { { NULL } }, { { "units", "1000" }, { "price", "10000" } }, 15,
    /* 250 of 1,000 shares at the cliff, then 62.5: the running total 312.5 becomes 313. */
    { { RUNG_MEASURE_GRANTS, 12, 25000 }, { RUNG_MEASURE_GRANTS, 15, 6300 } },
    { { RUNG_TAXED_STOCK, 0, 25000 }, { RUNG_TAXED_STOCK, 1, 6300 } } },
  { "dollars-by-price-rounded-up",
    { { NULL } }, { { "value", "100000" }, { "price", "3300" }, { "tranches", "12: 100" } }, 12,
    /* 100,000 / 33 = 3,030.3, so 3,031 shares at 33. */
    { { RUNG_MEASURE_GRANTS, 12, 100023 } }, { { RUNG_TAXED_STOCK, 0, 100023 } } },
  { "granted-later",
    { { "share-growth", "1000" } },
    { { "value", "50000" }, { "granted", "6" }, { "tranches", "12: 100" } }, 24,
    /* Priced on the day of the grant: twelve months of growth at 10 %. */
    { { RUNG_MEASURE_GRANTS, 18, 55000 } }, { { RUNG_TAXED_STOCK, 1, 55000 } } },
  { "cliff-gathers",
    { { NULL } },
    { { "value", "48000" }, { "tranches", "48 x 1: 100" }, { "cliff", "6" } }, 12,
    /* 1,000 a month; six of them at month 6. */
    { { RUNG_MEASURE_GRANTS, 5, 0 }, { RUNG_MEASURE_GRANTS, 6, 6000 },
      { RUNG_MEASURE_GRANTS, 7, 1000 } },
    { { RUNG_TAXED_STOCK, 0, 12000 } } },
  { "yearly-dollars",
    { { "share-growth", "2100" } }, { { "kind", "yearly" }, { "value", "100000" } }, 24,
    /* 25,000 at 1.21^(1/4), 1.1, 1.21^(3/4) and 1.21, and the same again in year 2. */
    { { RUNG_MEASURE_GRANTS, 6, 27500 }, { RUNG_MEASURE_GRANTS, 12, 30250 },
      { RUNG_MEASURE_GRANTS, 18, 27500 }, { RUNG_MEASURE_GRANTS, 24, 30250 } } },
  { "nso-sold-when-vested",
    { { "share-growth", "1000" } },
    { { "kind", "nso" }, { "units", "1200" }, { "price", "5000" }, { "strike", "5000" },
      { "tranches", "12: 50, 24: 50" } }, 24,
    /* 600 x (55 - 50), then 600 x (60.50 - 50): wages. */
    { { RUNG_MEASURE_GRANTS, 12, 3000 }, { RUNG_MEASURE_GRANTS, 24, 6300 } },
    { { RUNG_TAXED_STOCK, 0, 3000 }, { RUNG_TAXED_STOCK, 1, 6300 } } },
  { "iso-sold-when-vested",
    { { "share-growth", "1000" } },
    { { "kind", "iso" }, { "units", "1200" }, { "price", "5000" }, { "strike", "5000" },
      { "tranches", "12: 50, 24: 50" } }, 24,
    /* The same money; ordinary income without payroll taxes. */
    { { RUNG_MEASURE_GRANTS, 12, 3000 }, { RUNG_MEASURE_GRANTS, 24, 6300 } },
    { { RUNG_TAXED_STOCK, 0, 0 }, { RUNG_TAXED_ORDINARY, 0, 3000 },
      { RUNG_TAXED_ORDINARY, 1, 6300 } } },
  { "options-under-water",
    { { "share-growth", "-1000" } },
    { { "kind", "nso" }, { "units", "1200" }, { "price", "5000" }, { "strike", "5000" },
      { "tranches", "12: 100" } }, 24,
    { { RUNG_MEASURE_GRANTS, 12, 0 } }, { { RUNG_TAXED_STOCK, 0, 0 } } },
  { "iso-exercised-and-held",
    { { "share-growth", "1000" } },
    { { "kind", "iso" }, { "units", "1200" }, { "price", "5000" }, { "strike", "5000" },
      { "exercise", "when-vested" }, { "tranches", "12: 50, 24: 50" } }, 30,
    /* Month 12: 600 x 50 paid, spread 600 x 5. Month 24: those are sold at 60.50, two years
     * after the grant and one after the exercise, 36,300 with a gain of 6,300; 600 x 50 is paid
     * for the next, spread 6,300, of which the 3,000 of the first are taken back. Month 30:
     * those are held, 600 x 50 x 1.1^2.5 = 38,071.76, with their 6,300 to take back. */
    { { RUNG_MEASURE_GRANTS, 12, -30000 }, { RUNG_MEASURE_GRANTS, 24, 6300 },
      { RUNG_MEASURE_GRANTS, 30, 38071.76 } },
    { { RUNG_TAXED_SPREAD, 0, 3000 }, { RUNG_TAXED_SPREAD, 1, 3300 }, { RUNG_TAXED_GAINS, 1, 6300 },
      { RUNG_TAXED_STOCK, 1, 0 } },
    38071.76, { { RUNG_TAXED_GAINS, 8071.76 }, { RUNG_TAXED_SPREAD, -6300 } } },
  { "nso-exercised-and-held",
    { { "share-growth", "1000" } },
    { { "kind", "nso" }, { "units", "600" }, { "price", "5000" }, { "strike", "5000" },
      { "exercise", "when-vested" }, { "tranches", "12: 100" } }, 24,
    /* Wages on the spread of 3,000; a year later a gain of 600 x (60.50 - 55). */
    { { RUNG_MEASURE_GRANTS, 12, -30000 }, { RUNG_MEASURE_GRANTS, 24, 36300 } },
    { { RUNG_TAXED_STOCK, 0, 3000 }, { RUNG_TAXED_GAINS, 1, 3300 } } },
  { "profit-units-capped",
    { { "share-growth", "5000" } },
    { { "kind", "profit-units" }, { "value", "100000" }, { "tranches", "12: 100" },
      { "lock", "24" },
      { "cap", "20000" } }, 36,
    /* 1.5^3 = 3.375 is more than the cap of twice the value: 200,000, wages. */
    { { RUNG_MEASURE_GRANTS, 36, 200000 } }, { { RUNG_TAXED_STOCK, 2, 200000 } } },
  { "profit-units-locked",
    { { "share-growth", "0" } },
    { { "kind", "profit-units" }, { "value", "100000" }, { "tranches", "12: 100" },
      { "lock", "24" } }, 24,
    { { RUNG_MEASURE_PRIVATE, 24, 100000 } }, { { RUNG_TAXED_STOCK, 1, 0 } },
    100000, { { RUNG_TAXED_STOCK, 100000 } }, 100000 },
  { "private-sold-inside",
    { PRIVATE_SAME, { "exit-years", "3" } },
    { { "value", "48000" }, { "tranches", "48 x 1: 100" } }, 48,
    /* 36 months of 1,000 at the sale, then 1,000 a month; each brings 0.8188. */
    { { RUNG_MEASURE_PRIVATE, 35, 0 }, { RUNG_MEASURE_PRIVATE, 36, 36000 * DILUTED },
      { RUNG_MEASURE_PRIVATE, 37, 1000 * DILUTED }, { RUNG_MEASURE_GRANTS, 36, 0 } },
    { { RUNG_TAXED_STOCK, 2, 36000 * DILUTED }, { RUNG_TAXED_STOCK, 3, 12000 * DILUTED } },
    0, { { 0 } }, 48000 },
  { "private-accelerated",
    { PRIVATE_SAME, { "exit-years", "3" } },
    { { "value", "48000" }, { "tranches", "48 x 1: 100" }, { "acceleration", "single" },
      { "accelerated", "5000" } }, 48,
    /* Half of the 12,000 left vests at the sale, the rest at 500 a month. */
    { { RUNG_MEASURE_PRIVATE, 36, 42000 * DILUTED }, { RUNG_MEASURE_PRIVATE, 37, 500 * DILUTED } },
    { { RUNG_TAXED_STOCK, 2, 42000 * DILUTED } }, 0, { { 0 } }, 48000 },
  { "private-sold-later",
    { PRIVATE_SAME, { "exit-years", "5" } },
    { { "value", "48000" }, { "tranches", "48 x 1: 100" } }, 48,
    /* A year of waiting at 10 %. */
    { { RUNG_MEASURE_PRIVATE, 48, 48000 * DILUTED / 1.1 } }, { { RUNG_TAXED_STOCK, 3, 0 } },
    48000 * DILUTED / 1.1, { { RUNG_TAXED_STOCK, 48000 * DILUTED / 1.1 } }, 48000 },
  { "private-expired",
    { PRIVATE_SAME, { "exit-years", "8" } },
    { { "value", "48000" }, { "tranches", "48 x 1: 100" } }, 120,
    /* Double-trigger shares are gone 84 months after the grant; those vesting after the sale are
     * not. */
    { { RUNG_MEASURE_PRIVATE, 96, 0 } }, { { RUNG_TAXED_STOCK, 7, 0 } }, 0, { { 0 } }, 48000 },
  { "private-single-trigger",
    { PRIVATE_SAME, { "exit-years", "3" }, { "trigger", "single" } },
    { { "value", "48000" }, { "tranches", "12: 100" } }, 36,
    /* Wages of 48,000 when they vest, without money; no gain at 0.8188. */
    { { RUNG_MEASURE_PRIVATE, 12, 0 }, { RUNG_MEASURE_PRIVATE, 36, 48000 * DILUTED } },
    { { RUNG_TAXED_STOCK, 0, 48000 }, { RUNG_TAXED_GAINS, 2, 0 } }, 0, { { 0 } }, 48000 },
  { "private-options-at-sale",
    { PRIVATE_SAME, { "exit-years", "3" }, { "last-valuation", "100000000" },
      { "diluted-shares", "10000000" }, { "rounds-ahead", "0" } },
    { { "kind", "nso" }, { "units", "10000" }, { "strike", "300" }, { "tranches", "12: 100" } }, 36,
    /* 100 million by 10 million shares is 10; undiluted, 10,000 x (10 - 3). */
    { { RUNG_MEASURE_PRIVATE, 36, 70000 } }, { { RUNG_TAXED_STOCK, 2, 70000 } }, 0, { { 0 } },
    70000 },
  { "private-iso-at-sale",
    { PRIVATE_SAME, { "exit-years", "3" }, { "rounds-ahead", "0" } },
    { { "kind", "iso" }, { "units", "10000" }, { "price", "1000" }, { "strike", "300" },
      { "tranches", "12: 100" } }, 36,
    { { RUNG_MEASURE_PRIVATE, 36, 70000 } },
    { { RUNG_TAXED_STOCK, 2, 0 }, { RUNG_TAXED_ORDINARY, 2, 70000 } }, 0, { { 0 } }, 70000 },
  { "private-early-exercise",
    { PRIVATE_SAME, { "exit-years", "3" }, { "rounds-ahead", "0" } },
    { { "kind", "nso" }, { "units", "10000" }, { "price", "1000" }, { "strike", "300" },
      { "exercise", "early" }, { "tranches", "12: 50, 24: 50" } }, 36,
    /* 30,000 at the start, nothing to tax at a fair value equal to the strike; 100,000 at the
     * sale, a long-term gain of 70,000. */
    { { RUNG_MEASURE_PRIVATE, 1, -30000 }, { RUNG_MEASURE_PRIVATE, 36, 100000 } },
    { { RUNG_TAXED_STOCK, 0, 0 }, { RUNG_TAXED_GAINS, 2, 70000 } }, 0, { { 0 } }, 70000 },
  { "private-early-exercise-left-early",
    { PRIVATE_SAME, { "exit-years", "3" }, { "rounds-ahead", "0" } },
    { { "kind", "nso" }, { "units", "10000" }, { "price", "1000" }, { "strike", "300" },
      { "exercise", "early" }, { "tranches", "12: 50, 24: 50" } }, 12,
    /* 5,000 vested, counted two years before the sale at 10 % a year; 5,000 bought back at 3. */
    { { RUNG_MEASURE_PRIVATE, 1, -30000 }, { RUNG_MEASURE_PRIVATE, 12, 50000 / 1.21 + 15000 } },
    { { RUNG_TAXED_GAINS, 0, 0 } },
    50000 / 1.21 + 15000, { { RUNG_TAXED_GAINS, 35000 / 1.21 } }, 35000 },
  { "share-plan",
    { { "base-pay", "120000" }, { "raise", "0" }, { "espp-share", "1500" } }, { { NULL } }, 12,
    /* 9,000 in six months buys 9,000 / 0.85 = 10,588.24 worth: 1,588.24 gained, twice. */
    { { RUNG_MEASURE_ESPP, 6, 1588.24 }, { RUNG_MEASURE_ESPP, 12, 1588.24 } },
    { { RUNG_TAXED_ORDINARY, 0, 3176.47 } } },
  { "share-plan-at-the-limit",
    { { "base-pay", "200000" }, { "raise", "0" }, { "espp-share", "1500" } }, { { NULL } }, 24,
    /* 15,000 buys 17,647.06; the law stops at 25,000 a year: 15 % of that is 3,750. */
    { { RUNG_MEASURE_ESPP, 6, 2647.06 }, { RUNG_MEASURE_ESPP, 12, 1102.94 },
      { RUNG_MEASURE_ESPP, 18, 2647.06 } },
    { { RUNG_TAXED_ORDINARY, 0, 3750 }, { RUNG_TAXED_ORDINARY, 1, 3750 } } },
  { "share-plan-looks-back",
    { { "base-pay", "120000" }, { "raise", "0" }, { "espp-share", "1000" },
      { "share-growth", "2100" } },
    { { NULL } }, 6,
    /* 6,000 buys at 0.85 of the first price what is worth 1.1 then: 6,000 / 0.85 x 0.25. */
    { { RUNG_MEASURE_ESPP, 6, 1764.71 } }, { { RUNG_TAXED_ORDINARY, 0, 1764.71 } } },
  /* Published example: myStockOptions.com, on tax when shares of an NSO are sold: exercised at
   * 12 when worth 18, sold at 26: 6 a share are wages, 8 a long-term gain. */
  { "mystockoptions-nso",
    { PRIVATE_SAME, { "exit-years", "3" }, { "rounds-ahead", "0" } },
    { { "kind", "nso" }, { "units", "1000" }, { "price", "2600" }, { "strike", "1200" },
      { "fair-value", "1800" }, { "exercise", "when-vested" }, { "tranches", "12: 100" } }, 36,
    { { RUNG_MEASURE_PRIVATE, 12, -12000 }, { RUNG_MEASURE_PRIVATE, 36, 26000 } },
    { { RUNG_TAXED_STOCK, 0, 6000 }, { RUNG_TAXED_GAINS, 2, 8000 } }, 0, { { 0 } }, 14000 },
  /* Published examples: Internal Revenue Service, Publication 525, Taxable and Nontaxable
   * Income. */
  { "publication-525-share-plan-sold-early",
    /* 100 shares bought at 20 when they were worth 23: 300 are wages for income tax. The plan took
     * 2,000 in 18 months, 20 is 22 less 9.09 %, and the price grew from 22 to 23. */
    { { "base-pay", "20000" }, { "raise", "0" }, { "espp-share", "667" }, { "espp-months", "18" },
      { "espp-discount", "909" }, { "share-growth", "301" } }, { { NULL } }, 18,
    { { RUNG_MEASURE_ESPP, 18, 300 } }, { { RUNG_TAXED_ORDINARY, 1, 300 } } },
};

static void
set_offer (RungDocument *document,
           const char   *id,
           const char   *value)
{
  const RungInput *input = rung_inputs_find (&rung_offer_inputs, id);

  if (rung_input_is_text (input))
    fixture_set_text (document, 0, id, value);
  else
    fixture_set (document, 0, id, g_ascii_strtoll (value, NULL, 10));
}

static void
test_grant (gconstpointer data)
{
  const Item *item = data;
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungFlows flows;
  double tolerance = g_str_has_prefix (item->name, "publication") ? 1.0 : CENT;

  for (guint i = 0; i < G_N_ELEMENTS (item->offer) && item->offer[i].id != NULL; i++)
    set_offer (document, item->offer[i].id, item->offer[i].value);
  for (guint i = 0; i < G_N_ELEMENTS (item->grant) && item->grant[i].id != NULL; i++)
    fixture_set_item (document, 0, "grants", 0, item->grant[i].id, item->grant[i].value);
  rung_context_init (&context, tables, cache, document);
  rung_offer_flows_compute (&context, &rung_document_get_offer (document, 0)->inputs,
                            item->n_months, NULL, &flows);
  for (guint i = 0; i < G_N_ELEMENTS (item->paid) && item->paid[i].month > 0; i++)
    {
      g_test_message ("%s in month %u: %.2f", rung_measure_get_info (item->paid[i].kind)->id,
                      item->paid[i].month,
                      flows.amount[item->paid[i].kind][item->paid[i].month - 1]);
      g_assert_cmpfloat_with_epsilon (flows.amount[item->paid[i].kind][item->paid[i].month - 1],
                                      item->paid[i].value, tolerance);
    }
  for (guint i = 0; i < G_N_ELEMENTS (item->taxed); i++)
    if (item->taxed[i].treatment != RUNG_TAXED_REGULAR)
      {
        g_test_message ("taxed %d in year %u: %.2f", item->taxed[i].treatment,
                        item->taxed[i].year + 1,
                        flows.taxed[item->taxed[i].treatment][item->taxed[i].year]);
        g_assert_cmpfloat_with_epsilon (flows.taxed[item->taxed[i].treatment][item->taxed[i].year],
                                        item->taxed[i].value, tolerance);
      }
  g_assert_cmpfloat_with_epsilon (flows.held, item->held, CENT);
  for (guint i = 0; i < G_N_ELEMENTS (item->held_taxed); i++)
    g_assert_cmpfloat_with_epsilon (flows.held_taxed[item->held_taxed[i].treatment],
                                    item->held_taxed[i].value, CENT);
  g_assert_cmpfloat_with_epsilon (flows.claimed, item->claimed, CENT);
}

/* What a sale at half of the last valuation brings a common share, with a
 * preference of a fifth: 0.3 of the 0.8 that are not the investors'. */
static void
test_preference (void)
{
  static const struct { const char *kind; gint64 valuation,
                        preferences; double expected; } cases[] = {
    { "non-participating", 0, 0, 0.375 },
    { "participating", 0, 0, 0.3 },
    { "non-participating", 100, 40, 0.1 / 0.6 },
    { "non-participating", 100, 60, 0.0 },
    { "participating", 100, 60, 0.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungContext context;
      RungExit exit;

      fixture_set_text (document, 0, "preference-kind", cases[i].kind);
      fixture_set (document, 0, "rounds-ahead", 0);
      fixture_set (document, 0, "last-valuation", cases[i].valuation);
      fixture_set (document, 0, "preferences", cases[i].preferences);
      rung_context_init (&context, tables, cache, document);
      rung_exit_init (&exit, &context, &rung_document_get_offer (document, 0)->inputs, NULL);
      g_assert_cmpfloat_with_epsilon (exit.ratio[1], cases[i].expected, 1e-9);
    }
}

/* Odds above 100 % together are scaled; what they leave is nothing's. */
static void
test_odds (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungExit exit;

  rung_context_init (&context, tables, cache, document);
  rung_exit_init (&exit, &context, &rung_document_get_offer (document, 0)->inputs, NULL);
  g_assert_cmpfloat_with_epsilon (exit.odds[0], 0.53, 1e-9);
  /* 20 % x 0.375 + 15 % x 1 + 10 % x 3 + 2 % x 10 = 0.725 of the diluted price. */
  g_assert_cmpfloat_with_epsilon (rung_exit_get_payout (&exit, 100.0, 0.0), 72.5 * DILUTED, 1e-9);
  /* Over a strike of 50 the first outcome brings nothing: 0.8188 x 37.5 is less. */
  g_assert_cmpfloat_with_epsilon (rung_exit_get_payout (&exit, 100.0, 50.0),
                                  0.15 * (100 * DILUTED - 50) + 0.10 * (300 * DILUTED - 50)
                                  + 0.02 * (1000 * DILUTED - 50), 1e-9);
  fixture_set (document, 0, "odds-same", 10000);
  fixture_set (document, 0, "odds-half", 10000);
  fixture_set (document, 0, "odds-three", 0);
  fixture_set (document, 0, "odds-ten", 0);
  rung_exit_init (&exit, &context, &rung_document_get_offer (document, 0)->inputs, NULL);
  g_assert_cmpfloat_with_epsilon (exit.odds[0], 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (exit.odds[1], 0.5, 1e-9);
}

/* Part of the company instead of a value: 0.12 % of 50 million is 60,000. */
static void
test_ownership (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungGrant grant;

  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set (document, 0, "last-valuation", 50000000);
  fixture_set (document, 0, "ownership", 1200);
  rung_context_init (&context, tables, cache, document);
  g_assert_true (rung_grant_from_offer (&grant, &context,
                                        &rung_document_get_offer (document, 0)->inputs));
  assert_near (grant.value, 60000.0);
}

/* Shares without any price are not counted, and that is said. */
static void
test_no_price (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungFlows flows;

  fixture_set_item (document, 0, "grants", 0, "units", "1000");
  rung_context_init (&context, tables, cache, document);
  rung_offer_flows_compute (&context, &rung_document_get_offer (document, 0)->inputs, 48, NULL,
                            &flows);
  g_assert_true (flows.notes & RUNG_NOTE_NO_SHARE_PRICE);
}

/* What is counted by a rule that a person may not expect is said. */
static void
test_notes (void)
{
  static const struct { const char *company, *kind; guint notes; } cases[] = {
    { "public", "rsu", 0 }, { "public", "yearly", 0 }, { "public", "nso", RUNG_NOTE_OPTIONS },
    { "public", "iso", RUNG_NOTE_OPTIONS }, { "private", "yearly", RUNG_NOTE_PRIVATE },
    { "private", "profit-units", RUNG_NOTE_PRIVATE_PRICE }, { "private", "nso", RUNG_NOTE_PRIVATE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      gboolean is_option = g_str_equal (cases[i].kind, "nso") || g_str_equal (cases[i].kind, "iso");
      RungContext context;
      RungFlows flows;

      fixture_set_text (document, 0, "company-kind", cases[i].company);
      fixture_set_item (document, 0, "grants", 0, "kind", cases[i].kind);
      fixture_set_item (document, 0, "grants", 0, is_option ? "units" : "value", "10000");
      fixture_set_item (document, 0, "grants", 0, "price", "1000");
      fixture_set_item (document, 0, "grants", 0, "strike", "1000");
      rung_context_init (&context, tables, cache, document);
      rung_offer_flows_compute (&context, &rung_document_get_offer (document, 0)->inputs, 48, NULL,
                                &flows);
      g_assert_cmpuint (flows.notes, ==, cases[i].notes);
    }
}

/* Section 422(d): 40,000 options at 10 over four years are 100,000 a year, which
 * is as much as the law lets be; early exercise makes it all of them at once. */
static void
test_iso_limit (void)
{
  static const struct
  {
    const char *kind, *units, *more, *strike, *exercise;
    gboolean is_above;
  } cases[] = {
    { "iso", "40000", "0", "1000", "at-sale", FALSE },
    { "iso", "40000", "400", "1000", "when-vested", TRUE },
    { "iso", "20000", "20400", "1000", "at-sale", TRUE },
    { "iso", "40400", "0", "1000", "at-sale", TRUE },
    { "iso", "40000", "0", "1000", "early", TRUE },
    { "iso", "10000", "0", "1000", "early", FALSE },
    { "iso", "40000", "0", "1100", "at-sale", TRUE },
    { "nso", "40400", "0", "1000", "early", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungContext context;
      RungProjection projection;

      fixture_set_text (document, 0, "company-kind", "private");
      fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 4);
      for (guint k = 0; k < 2; k++)
        {
          fixture_set_item (document, 0, "grants", k, "kind", cases[i].kind);
          fixture_set_item (document, 0, "grants", k, "units",
                            k == 0 ? cases[i].units : cases[i].more);
          fixture_set_item (document, 0, "grants", k, "price", "3000");
          fixture_set_item (document, 0, "grants", k, "strike", cases[i].strike);
          fixture_set_item (document, 0, "grants", k, "fair-value", "3000");
          fixture_set_item (document, 0, "grants", k, "tranches", "12: 25, 24: 25, 36: 25, 48: 25");
          fixture_set_item (document, 0, "grants", k, "exercise", cases[i].exercise);
        }
      rung_context_init (&context, tables, cache, document);
      rung_projection_compute (&context, &rung_document_get_offer (document, 0)->inputs,
                               &projection);
      g_assert_cmpint ((projection.notes & RUNG_NOTE_ISO_LIMIT) != 0, ==, cases[i].is_above);
    }
}

/* A yearly grant of a private company is a grant of dollars in every year, and
 * waits for the sale as that does. */
static void
test_private_yearly (void)
{
  static const char *const granted[] = { "0", "12", "24" };
  g_autoptr (RungDocument) yearly = fixture_new_document (1);
  g_autoptr (RungDocument) listed = fixture_new_document (1);
  RungContext context;
  RungFlows flows[2];
  double total = 0.0;

  fixture_set_text (yearly, 0, "company-kind", "private");
  fixture_set_text (listed, 0, "company-kind", "private");
  fixture_set_item (yearly, 0, "grants", 0, "kind", "yearly");
  fixture_set_item (yearly, 0, "grants", 0, "value", "50000");
  fixture_set_item (yearly, 0, "grants", 0, "tranches", "12: 100");
  for (guint i = 0; i < G_N_ELEMENTS (granted); i++)
    {
      fixture_set_item (listed, 0, "grants", i, "tranches", "12: 100");
      fixture_set_item (listed, 0, "grants", i, "value", "50000");
      fixture_set_item (listed, 0, "grants", i, "granted", granted[i]);
    }
  rung_context_init (&context, tables, cache, yearly);
  rung_offer_flows_compute (&context, &rung_document_get_offer (yearly, 0)->inputs, 36, NULL,
                            &flows[0]);
  rung_context_init (&context, tables, cache, listed);
  rung_offer_flows_compute (&context, &rung_document_get_offer (listed, 0)->inputs, 36, NULL,
                            &flows[1]);
  for (guint kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    for (guint month = 0; month < 36; month++)
      {
        g_assert_cmpfloat_with_epsilon (flows[0].amount[kind][month], flows[1].amount[kind][month],
                                        CENT);
        total += flows[0].amount[kind][month];
      }
  g_assert_cmpfloat (total, >, 1000.0);
  g_assert_cmpfloat (flows[0].claimed, >, total);
}

/* An ISO sold two years or less after its grant, Publication 525: bought at 9
 * when worth 14, sold at 15 more than a year later: 500 are ordinary income,
 * 100 a capital gain. As a private company sold at month 24, granted at 1. */
static void
test_publication_525_iso (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungFlows flows;

  fixture_set_text (document, 0, "company-kind", "private");
  for (guint i = 0; i < 3; i++)
    fixture_set (document, 0, ((const char *[]) { "odds-half", "odds-three", "odds-ten" })[i], 0);
  fixture_set (document, 0, "odds-same", 10000);
  fixture_set (document, 0, "rounds-ahead", 0);
  fixture_set (document, 0, "exit-years", 2);
  fixture_set_item (document, 0, "grants", 0, "kind", "iso");
  fixture_set_item (document, 0, "grants", 0, "units", "100");
  fixture_set_item (document, 0, "grants", 0, "granted", "1");
  fixture_set_item (document, 0, "grants", 0, "price", "1500");
  fixture_set_item (document, 0, "grants", 0, "strike", "900");
  fixture_set_item (document, 0, "grants", 0, "fair-value", "1400");
  fixture_set_item (document, 0, "grants", 0, "exercise", "when-vested");
  fixture_set_item (document, 0, "grants", 0, "tranches", "9: 100");
  rung_context_init (&context, tables, cache, document);
  rung_offer_flows_compute (&context, &rung_document_get_offer (document, 0)->inputs, 24, NULL,
                            &flows);
  assert_near (flows.amount[RUNG_MEASURE_PRIVATE][9], -900.0);
  assert_near (flows.taxed[RUNG_TAXED_SPREAD][0], 500.0);
  assert_near (flows.amount[RUNG_MEASURE_PRIVATE][23], 1500.0);
  assert_near (flows.taxed[RUNG_TAXED_ORDINARY][1], 500.0);
  assert_near (flows.taxed[RUNG_TAXED_GAINS][1], 100.0);
}

/* What a tranche is explained by comes to what it brings, share by share. */
static void
test_explained (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  const RungLedgerLine *line = NULL;
  RungContext context;

  fixture_set (document, 0, "share-growth", 1000);
  fixture_set_item (document, 0, "grants", 0, "units", "1001");
  fixture_set_item (document, 0, "grants", 0, "price", "15012");
  fixture_set_item (document, 0, "grants", 0, "granted", "3");
  fixture_set_item (document, 0, "grants", 0, "tranches", "0: 33.3, 48: 66.7");
  rung_context_init (&context, tables, cache, document);
  rung_projection_explain (&context, &rung_document_get_offer (document, 0)->inputs,
                           RUNG_MEASURE_GRANTS, 0,
                           ledger);
  /* 1,001 x 33.3 % are 333.3 shares, of which 333 are handed out; months start at 1. */
  for (guint i = 0; i < rung_ledger_get_n (ledger) && line == NULL; i++)
    if (g_str_equal (rung_ledger_get (ledger, i)->id, RUNG_FLOWS_TERM))
      line = rung_ledger_get (ledger, i);
  g_assert_nonnull (line);
  g_assert_cmpstr (line->numbers, ==, "333 × 150.12 × (1 + 0.1)^(1 / 12)");
  assert_near (line->value, 333 * 150.12 * pow (1.1, 1.0 / 12.0));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *path = g_strdup_printf ("/grant/%s", items[i].name);

      g_test_add_data_func (path, &items[i], test_grant);
    }
  g_test_add_func ("/exit/a-preference-comes-before-common-shares", test_preference);
  g_test_add_func ("/exit/odds-are-scaled-to-one", test_odds);
  g_test_add_func ("/exit/a-part-of-the-company-is-a-value", test_ownership);
  g_test_add_func ("/grant/shares-without-a-price-are-not-counted", test_no_price);
  g_test_add_func ("/grant/unexpected-rules-are-noted", test_notes);
  g_test_add_func ("/grant/options-above-the-limit-are-noted", test_iso_limit);
  g_test_add_func ("/grant/a-private-yearly-grant-waits-for-the-sale", test_private_yearly);
  g_test_add_func ("/grant/a-tranche-is-explained-share-by-share", test_explained);
  g_test_add_func ("/grant/an-iso-is-taxed-as-publication-525-says", test_publication_525_iso);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
