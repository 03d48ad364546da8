/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "engine/offer/rung-offer-flows.h"
#include "engine/offer/rung-present.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static RungProjection
project (const RungDocument *document,
         guint               offer)
{
  RungContext context;
  RungProjection projection;

  rung_context_init (&context, tables, cache, document);
  rung_projection_compute (&context, &rung_document_get_offer (document, offer)->inputs,
                           &projection);
  return projection;
}

static void
assert_years (const RungProjection *projection,
              RungMeasure           measure,
              const double         *expected)
{
  for (guint year = 0; year < projection->n_years; year++)
    {
      g_test_message ("%s, year %u: %.2f", rung_measure_get_info (measure)->id, year + 1,
                      projection->amount[measure][year]);
      assert_near (projection->amount[measure][year], expected[year]);
    }
}

/* An offer with one number of inputs, and a measure of it over four years. */
typedef struct
{
  const char *name;
  struct { const char *id; gint64 value; } numbers[8];
  struct { const char *id; const char *value; } texts[3];
  gint64 deferral;
  RungMeasure measure;
  double expected[4];
} Item;

static const Item items[] = {
  { "base", { { "base-pay", 200000 }, { "raise", 300 } }, { { NULL } }, 0,
    /* 200,000 x 1.03^n */
    RUNG_MEASURE_BASE, { 200000, 206000, 212180, 218545.40 } },
  { "base-falls", { { "base-pay", 100000 }, { "raise", -1000 } }, { { NULL } }, 0,
    RUNG_MEASURE_BASE, { 100000, 90000, 81000, 72900 } },
  { "bonus", { { "base-pay", 200000 }, { "raise", 300 }, { "bonus", 1500 } }, { { NULL } }, 0,
    /* 15 % of the base of the same year */
    RUNG_MEASURE_BONUS, { 30000, 30900, 31827, 32781.81 } },
  { "bonus-of-both-kinds",
    { { "base-pay", 100000 }, { "raise", 0 }, { "bonus", 1000 }, { "bonus-amount", 5000 },
      { "bonus-payout", 8000 } }, { { NULL } }, 0,
    /* (10,000 + 5,000) x 0.8 */
    RUNG_MEASURE_BONUS, { 12000, 12000, 12000, 12000 } },
  { "sign-on", { { "base-pay", 1 }, { "sign-on", 50000 }, { "sign-on-year-2", 20000 } },
    { { NULL } }, 0,
    RUNG_MEASURE_SIGN_ON, { 50000, 20000, 0, 0 } },
  { "relocation", { { "relocation", 15000 } }, { { NULL } }, 0,
    RUNG_MEASURE_RELOCATION, { 15000, 0, 0, 0 } },
  { "match-below-limit",
    { { "base-pay", 200000 }, { "raise", 0 }, { "match-rate", 5000 }, { "match-limit", 600 } },
    { { NULL } }, 10000,
    /* half of 10,000, which is below 6 % of 200,000 */
    RUNG_MEASURE_MATCH, { 5000, 5000, 5000, 5000 } },
  { "match-at-limit",
    { { "base-pay", 200000 }, { "raise", 300 }, { "match-rate", 5000 }, { "match-limit", 400 } },
    { { NULL } }, 20000,
    /* half of 4 % of base */
    RUNG_MEASURE_MATCH, { 4000, 4120, 4243.60, 4370.91 } },
  { "match-of-legal-limit",
    { { "base-pay", 500000 }, { "raise", 0 }, { "match-rate", 10000 }, { "match-limit", 10000 } },
    { { NULL } }, 50000,
    /* no more than 24,500 can be deferred in 2026 and 25,000, as assumed, later */
    RUNG_MEASURE_MATCH, { 24500, 25000, 25000, 25000 } },
  { "grant-quarterly", { { "grant", 400000 } }, { { "schedule", "standard-quarterly" } }, 0,
    RUNG_MEASURE_GRANT, { 100000, 100000, 100000, 100000 } },
  { "grant-back-loaded", { { "grant", 400000 } }, { { "schedule", "amazon-5-15-40-40" } }, 0,
    RUNG_MEASURE_GRANT, { 20000, 60000, 160000, 160000 } },
  { "grant-grows", { { "grant", 400000 }, { "share-growth", 1000 } },
    { { "schedule", "amazon-5-15-40-40" } }, 0,
    /* 20,000 x 1.1; 60,000 x 1.1^2; 80,000 x (1.1^2.5 + 1.1^3); the last by 1.1 more:
     * 1.1^2.5 = 1.2690587 */
    RUNG_MEASURE_GRANT, { 22000, 72600, 208004.70, 228805.17 } },
  { "grant-falls", { { "grant", 400000 }, { "share-growth", -5000 } },
    { { "schedule", "amazon-5-15-40-40" } }, 0,
    /* 20,000 / 2; 60,000 / 4; 80,000 x (0.5^2.5 + 0.125), 0.5^2.5 = 0.1767767; half of that */
    RUNG_MEASURE_GRANT, { 10000, 15000, 24142.14, 12071.07 } },
  { "refreshers-stack", { { "refresher", 40000 } },
    { { "refresher-schedule", "standard-quarterly" } }, 0,
    /* each vests 10,000 a year from the year after its grant */
    RUNG_MEASURE_REFRESHERS, { 0, 10000, 20000, 30000 } },
  { "refreshers-late", { { "refresher", 40000 }, { "refresher-first-year", 3 } },
    { { "refresher-schedule", "standard-quarterly" } }, 0,
    RUNG_MEASURE_REFRESHERS, { 0, 0, 0, 10000 } },
  { "refreshers-grow", { { "refresher", 40000 }, { "share-growth", 2100 } },
    { { "refresher-schedule", "amazon-5-15-40-40" } }, 0,
    /* a refresher is worth its amount on the day of the grant: 2,000 x 1.21, then
     * 6,000 x 1.4641 more, then 16,000 split in halves at 1.21^2.5 and 1.21^3:
     * 8,000 x (1.61051 + 1.771561) = 27,056.57 more */
    RUNG_MEASURE_REFRESHERS, { 0, 2420, 11204.60, 38261.17 } },
};

static void
test_pay (gconstpointer data)
{
  const Item *item = data;
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungProjection projection;

  fixture_set (document, FIXTURE_PROFILE, "deferral", item->deferral);
  for (guint i = 0; i < G_N_ELEMENTS (item->numbers) && item->numbers[i].id != NULL; i++)
    fixture_set (document, 0, item->numbers[i].id, item->numbers[i].value);
  for (guint i = 0; i < G_N_ELEMENTS (item->texts) && item->texts[i].id != NULL; i++)
    fixture_set_text (document, 0, item->texts[i].id, item->texts[i].value);
  projection = project (document, 0);
  g_assert_cmpuint (projection.n_years, ==, 4);
  assert_years (&projection, item->measure, item->expected);
}

/* The months: sign-on and relocation first, bonus at the end of the year, the
 * second sign-on over the second year, base evenly. */
static void
test_months (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungFlows flows;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 2);
  fixture_set (document, 0, "base-pay", 120000);
  fixture_set (document, 0, "raise", 1000);
  fixture_set (document, 0, "bonus", 1000);
  fixture_set (document, 0, "sign-on", 30000);
  fixture_set (document, 0, "sign-on-year-2", 12000);
  fixture_set (document, 0, "relocation", 5000);
  fixture_set (document, 0, "grant", 160000);
  rung_context_init (&context, tables, cache, document);
  rung_offer_flows_compute (&context, &rung_document_get_offer (document, 0)->inputs, 24, NULL,
                            &flows);
  g_assert_cmpuint (flows.n_months, ==, 24);
  assert_near (flows.amount[RUNG_MEASURE_BASE][0], 10000.0);
  assert_near (flows.amount[RUNG_MEASURE_BASE][12], 11000.0);
  assert_near (flows.amount[RUNG_MEASURE_BONUS][10], 0.0);
  assert_near (flows.amount[RUNG_MEASURE_BONUS][11], 12000.0);
  assert_near (flows.amount[RUNG_MEASURE_BONUS][23], 13200.0);
  assert_near (flows.amount[RUNG_MEASURE_SIGN_ON][0], 30000.0);
  assert_near (flows.amount[RUNG_MEASURE_SIGN_ON][1], 0.0);
  assert_near (flows.amount[RUNG_MEASURE_SIGN_ON][12], 1000.0);
  assert_near (flows.amount[RUNG_MEASURE_RELOCATION][0], 5000.0);
  /* The cliff of 25 % at the end of month 12, then 6.25 % a quarter. */
  assert_near (flows.amount[RUNG_MEASURE_GRANT][11], 40000.0);
  assert_near (flows.amount[RUNG_MEASURE_GRANT][14], 10000.0);
}

/* 2026, single, federal tax alone, 10,000 deferred and 4,000 to an HSA:
 * wages 100,000; income 86,000 less 16,100 = 69,900;
 * 1,240 + 12 % x 38,000 + 22 % x 19,500 = 1,240 + 4,560 + 4,290 = 10,090.
 * Social Security 6.2 % x 96,000 = 5,952; Medicare 1.45 % x 96,000 = 1,392. */
static void
test_tax_by_hand (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungProjection projection;

  fixture_set (document, FIXTURE_PROFILE, "deferral", 10000);
  fixture_set (document, FIXTURE_PROFILE, "hsa", 4000);
  fixture_set (document, 0, "base-pay", 100000);
  fixture_set (document, 0, "match-rate", 5000);
  fixture_set (document, 0, "match-limit", 10000);
  fixture_set_text (document, 0, "place", "unknown");
  projection = project (document, 0);
  assert_near (projection.amount[RUNG_MEASURE_FEDERAL_INCOME_TAX][0], 10090.0);
  assert_near (projection.amount[RUNG_MEASURE_SOCIAL_SECURITY][0], 5952.0);
  assert_near (projection.amount[RUNG_MEASURE_MEDICARE][0], 1392.0);
  assert_near (projection.amount[RUNG_MEASURE_TAXES][0], 17434.0);
  /* The match of 5,000 is pay and saved at once; it is not taxed. */
  assert_near (projection.amount[RUNG_MEASURE_GROSS][0], 105000.0);
  assert_near (projection.amount[RUNG_MEASURE_SAVED][0], 19000.0);
  assert_near (projection.amount[RUNG_MEASURE_TAKE_HOME][0], 68566.0);
  /* Without a price level and a budget nothing goes for living: 68,566 + 19,000. */
  assert_near (projection.amount[RUNG_MEASURE_LIVING_COST][0], 0.0);
  assert_near (projection.amount[RUNG_MEASURE_REAL][0], 87566.0);
  g_assert_true (projection.notes & RUNG_NOTE_NO_TAX_PLACE);
  g_assert_true (projection.notes & RUNG_NOTE_NO_PRICES);
  g_assert_true (projection.notes & RUNG_NOTE_LATER_LAW);
}

static void
set_random (RungDocument *document,
            int           offer)
{
  static const char *const places[] = { "san-francisco", "new-york", "seattle", "remote", "31080" };
  RungOfferInputs *inputs = &rung_document_get_offer (document, (guint) offer)->inputs;

  fixture_set_random (&rung_offer_inputs, inputs, tables);
  for (guint i = 0; i < rung_offer_inputs.n_inputs; i++)
    if (rung_offer_inputs.inputs[i].kind == RUNG_KIND_MONEY
        && rung_input_get_number (&rung_offer_inputs.inputs[i], inputs) > 500000)
      rung_input_set_number (&rung_offer_inputs.inputs[i], inputs,
                             g_test_rand_int_range (0, 500000));
  fixture_set (document, offer, "share-growth", g_test_rand_int_range (-3000, 5000));
  fixture_set_text (document, offer, "tax-place", "");
  fixture_set_text (document, offer, "work-place", "");
  fixture_set_text (document, offer, "place",
                    places[g_test_rand_int_range (0, G_N_ELEMENTS (places))]);
}

static void
check_laws (const RungProjection *projection)
{
  for (guint year = 0; year < projection->n_years; year++)
    {
      double gross = 0.0;
      double taxes = 0.0;
      double take_home = projection->amount[RUNG_MEASURE_TAKE_HOME][year];
      double saved = projection->amount[RUNG_MEASURE_SAVED][year];
      double scale = 1.0 + fabs (projection->amount[RUNG_MEASURE_GROSS][year])
                     + fabs (projection->amount[RUNG_MEASURE_TAXES][year]);

      for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
        gross += projection->amount[kind][year];
      for (int tax = RUNG_MEASURE_FEDERAL_INCOME_TAX; tax < RUNG_MEASURE_TAXES; tax++)
        taxes += projection->amount[tax][year];
      g_assert_cmpfloat_with_epsilon (projection->amount[RUNG_MEASURE_GROSS][year], gross,
                                      1e-9 * scale);
      g_assert_cmpfloat_with_epsilon (projection->amount[RUNG_MEASURE_TAXES][year], taxes,
                                      1e-9 * scale);
      g_assert_cmpfloat_with_epsilon (take_home, gross - taxes - saved, 1e-9 * scale);
      g_assert_cmpfloat_with_epsilon (projection->amount[RUNG_MEASURE_REAL][year],
                                      take_home + saved
                                      - projection->amount[RUNG_MEASURE_LIVING_COST][year],
                                      1e-9 * scale);
    }
}

static void
test_laws (void)
{
  static const char *const statuses[] = { "single", "joint", "hoh", "separate" };

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungProjection projection;

      fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", g_test_rand_int_range (1, 11));
      fixture_set (document, FIXTURE_PROFILE, "deferral", g_test_rand_int_range (0, 30000));
      fixture_set (document, FIXTURE_PROFILE, "hsa", g_test_rand_int_range (0, 5000));
      fixture_set (document, FIXTURE_PROFILE, "spouse-wages", g_test_rand_int_range (0, 300000));
      fixture_set (document, FIXTURE_PROFILE, "monthly-budget",
                   i % 2 == 0 ? 0 : g_test_rand_int_range (1, 9000));
      fixture_set_text (document, FIXTURE_PROFILE, "filing-status", statuses[i % 4]);
      set_random (document, 0);
      projection = project (document, 0);
      check_laws (&projection);
    }
}

/* The tax on a job is the household's with it less the household's without. */
static void
test_joint_household (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  const RungTaxProgram *program = fixture_get_better_program (cache, tables, "us-ca", 2026,
                                                              RUNG_FILING_JOINT);
  RungHousehold with = { .earners = { { 250000, 20000, 0 }, { 180000, 0, 0 } } };
  RungHousehold without = { .earners = { { 0, 0, 0 }, { 180000, 0, 0 } } };
  RungProjection projection;
  RungTaxes a;
  RungTaxes b;

  fixture_set (document, FIXTURE_PROFILE, "spouse-wages", 180000);
  fixture_set (document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "joint");
  fixture_set (document, 0, "base-pay", 250000);
  fixture_set_text (document, 0, "place", "san-francisco");
  projection = project (document, 0);
  rung_tax_program_run (program, &with, &a);
  rung_tax_program_run (program, &without, &b);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    assert_near (projection.amount[RUNG_MEASURE_FEDERAL_INCOME_TAX + tax][0],
                 a.amount[tax] - b.amount[tax]);
  /* By hand: 6.2 % of 184,500 each. The spouse's own is not charged to the job. */
  assert_near (projection.amount[RUNG_MEASURE_SOCIAL_SECURITY][0], 11439.0);

  /* On another return the spouse's wages do not count. */
  fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "separate");
  projection = project (document, 0);
  with = (RungHousehold) { .earners = { { 250000, 20000, 0 } } };
  rung_tax_program_run (fixture_get_better_program (cache, tables, "us-ca", 2026,
                                                    RUNG_FILING_SEPARATE),
                        &with, &a);
  assert_near (projection.amount[RUNG_MEASURE_TAXES][0], rung_taxes_get_sum (&a));
}

/* Which law an offer falls under, and what is said where there is none. */
static void
test_law_of_place (void)
{
  static const struct
  {
    const char *place, *tax_place, *law;
    guint notes;
  } places[] = {
    { "san-francisco", "", "us-ca", 0 },
    { "new-york", "", "us-ny-nyc", 0 },
    { "new-york", "us-nj", "us-nj", 0 },
    { "remote", "", NULL, RUNG_NOTE_NO_TAX_PLACE },
    { "remote", "us-tx", "us-tx", 0 },
    { "unknown", "", NULL, RUNG_NOTE_NO_TAX_PLACE },
    { "41980", "", NULL, RUNG_NOTE_STATE_TAX_MISSING },
    { "seattle", "", "us-wa", 0 },
    { "12420", "", "us-tx", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      guint notes = 0;

      fixture_set_text (document, 0, "place", places[i].place);
      fixture_set_text (document, 0, "tax-place", places[i].tax_place);
      g_assert_cmpstr (rung_offer_get_law (tables, &rung_document_get_offer (document, 0)->inputs,
                                           &notes), ==, places[i].law);
      g_assert_cmpuint (notes, ==, places[i].notes);
    }
}

/* 200,000 in 2025, single: California asks 14,354.98 (as its golden case has
 * it) and 1.2 % for disability insurance, Texas nothing. Work in the other state
 * is taxed there, and home gives credit: the larger of both is due. */
static void
test_work_elsewhere (void)
{
  static const struct { const char *place, *work; double state, payroll; } items_of_work[] = {
    { "austin", "us-ca", 14354.98, 2400.0 },
    { "san-francisco", "us-tx", 14354.98, 0.0 },
    { "san-francisco", "us-ca", 14354.98, 2400.0 },
    { "austin", "", 0.0, 0.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items_of_work); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungProjection projection;

      fixture_set (document, FIXTURE_ASSUMPTIONS, "first-tax-year", 2025);
      fixture_set (document, 0, "base-pay", 200000);
      fixture_set_text (document, 0, "place", items_of_work[i].place);
      fixture_set_text (document, 0, "work-place", items_of_work[i].work);
      projection = project (document, 0);
      assert_near (projection.amount[RUNG_MEASURE_STATE_INCOME_TAX][0], items_of_work[i].state);
      assert_near (projection.amount[RUNG_MEASURE_STATE_PAYROLL_TAX][0], items_of_work[i].payroll);
      g_assert_cmpint ((projection.notes & RUNG_NOTE_WORK_ELSEWHERE) != 0, ==, i < 2);
    }
}

/* San Francisco 115.613, Austin 98.066 (US average: 100). */
static void
test_living_by_prices (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungProjection projection;
  double kept = 0.0;

  fixture_set (document, 0, "base-pay", 200000);
  fixture_set_text (document, 0, "place", "san-francisco");
  projection = project (document, 0);
  kept = projection.amount[RUNG_MEASURE_TAKE_HOME][0];
  assert_near (projection.amount[RUNG_MEASURE_REAL][0], kept / 1.15613);
  g_assert_false (projection.notes & RUNG_NOTE_NO_PRICES);
  fixture_set_text (document, 0, "place", "austin");
  projection = project (document, 0);
  kept = projection.amount[RUNG_MEASURE_TAKE_HOME][0];
  assert_near (projection.amount[RUNG_MEASURE_REAL][0], kept / 0.98066);
}

/* What is spent now in Austin, 4,000 a month, costs 4,000 x 115.613 / 98.066 =
 * 4,715.722 in San Francisco: 56,588.66 a year. A budget of one's own counts as
 * it is. */
static void
test_living_by_budget (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);

  fixture_set_text (document, FIXTURE_PROFILE, "place", "austin");
  fixture_set (document, FIXTURE_PROFILE, "monthly-budget", 4000);
  fixture_set_text (document, 0, "place", "san-francisco");
  fixture_set_text (document, 1, "place", "san-francisco");
  fixture_set (document, 1, "monthly-budget", 5500);
  g_assert_cmpfloat_with_epsilon (project (document, 0).amount[RUNG_MEASURE_LIVING_COST][0],
                                  56588.66, 0.01);
  assert_near (project (document, 1).amount[RUNG_MEASURE_LIVING_COST][3], 66000.0);

  /* Without a budget of the person every offer needs its own. */
  fixture_set (document, FIXTURE_PROFILE, "monthly-budget", 0);
  assert_near (project (document, 1).amount[RUNG_MEASURE_LIVING_COST][0], 0.0);
  fixture_set (document, 0, "monthly-budget", 100);
  assert_near (project (document, 1).amount[RUNG_MEASURE_LIVING_COST][0], 66000.0);
  assert_near (project (document, 0).amount[RUNG_MEASURE_LIVING_COST][0], 1200.0);
}

static void
test_notes (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungProjection projection;

  fixture_set_text (document, 0, "place", "seattle");
  fixture_set (document, 0, "base-pay", 100000);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 1);
  projection = project (document, 0);
  g_assert_false (projection.notes & RUNG_NOTE_LATER_LAW);
  g_assert_false (projection.notes & RUNG_NOTE_DEFERRAL_CUT);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 3);
  g_assert_true (project (document, 0).notes & RUNG_NOTE_LATER_LAW);
  fixture_set (document, FIXTURE_PROFILE, "deferral", 30000);
  projection = project (document, 0);
  g_assert_true (projection.notes & RUNG_NOTE_DEFERRAL_CUT);
  assert_near (projection.amount[RUNG_MEASURE_SAVED][0], 24500.0);
  /* So is an HSA above the limit of a family. */
  fixture_set (document, FIXTURE_PROFILE, "deferral", 0);
  fixture_set (document, FIXTURE_PROFILE, "hsa", 8750);
  g_assert_false (project (document, 0).notes & RUNG_NOTE_DEFERRAL_CUT);
  fixture_set (document, FIXTURE_PROFILE, "hsa", 8751);
  g_assert_true (project (document, 0).notes & RUNG_NOTE_DEFERRAL_CUT);
  /* California's schedules of 2026 are projected; Washington's are not. */
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 1);
  projection = project (document, 0);
  g_assert_false (projection.notes & RUNG_NOTE_PROJECTED_LAW);
  fixture_set_text (document, 0, "place", "san-francisco");
  g_assert_true (project (document, 0).notes & RUNG_NOTE_PROJECTED_LAW);
}

/* The last line of every derivation is the figure itself. */
static void
test_explain (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungProjection projection;

  fixture_set (document, FIXTURE_PROFILE, "deferral", 10000);
  fixture_set (document, FIXTURE_PROFILE, "spouse-wages", 90000);
  fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "joint");
  fixture_set (document, 0, "base-pay", 200000);
  fixture_set (document, 0, "bonus", 1500);
  fixture_set (document, 0, "sign-on", 40000);
  fixture_set (document, 0, "sign-on-year-2", 20000);
  fixture_set (document, 0, "relocation", 10000);
  fixture_set (document, 0, "grant", 400000);
  fixture_set (document, 0, "share-growth", 700);
  fixture_set (document, 0, "refresher", 50000);
  fixture_set (document, 0, "match-rate", 5000);
  fixture_set (document, 0, "match-limit", 600);
  fixture_set_text (document, 0, "place", "new-york");
  projection = project (document, 0);
  rung_context_init (&context, tables, cache, document);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    for (guint year = 0; year < 4; year++)
      {
        g_autoptr (RungLedger) ledger = rung_ledger_new ();
        const RungLedgerLine *last = NULL;

        rung_projection_explain (&context, &rung_document_get_offer (document, 0)->inputs,
                                 measure, year, ledger);
        g_assert_cmpuint (rung_ledger_get_n (ledger), >, 0);
        last = rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1);
        g_assert_cmpstr (last->id, ==, rung_measure_get_info (measure)->id);
        assert_near (last->value, projection.amount[measure][year]);
      }
}

/* The tranches named in a derivation add up to the figure below them. */
static void
test_explain_tranches (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;

  fixture_set (document, 0, "grant", 400000);
  fixture_set (document, 0, "refresher", 50000);
  fixture_set (document, 0, "share-growth", -1500);
  rung_context_init (&context, tables, cache, document);
  for (int measure = RUNG_MEASURE_GRANT; measure <= RUNG_MEASURE_REFRESHERS; measure++)
    {
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      double sum = 0.0;

      rung_projection_explain (&context, &rung_document_get_offer (document, 0)->inputs, measure, 2,
                               ledger);
      for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
        if (g_str_equal (rung_ledger_get (ledger, i)->id, RUNG_FLOWS_TERM))
          sum += rung_ledger_get (ledger, i)->value;
      g_assert_cmpfloat (sum, >, 0.0);
      assert_near (sum, rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1)->value);
    }
}

static void
test_explain_years (void)
{
  RungProjection projection = { .n_years = 4, .amount = { { 10, 20, 30, 40 } } };
  g_autoptr (RungLedger) total = rung_ledger_new ();
  g_autoptr (RungLedger) average = rung_ledger_new ();

  rung_explain_years (&projection, RUNG_MEASURE_BASE, FALSE, total);
  g_assert_cmpuint (rung_ledger_get_n (total), ==, 5);
  assert_near (rung_ledger_get (total, 4)->value, 100.0);
  rung_explain_years (&projection, RUNG_MEASURE_BASE, TRUE, average);
  g_assert_cmpuint (rung_ledger_get_n (average), ==, 6);
  assert_near (rung_ledger_get (average, 5)->value, 25.0);
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
      g_autofree char *path = g_strconcat ("/projection/pay/", items[i].name, NULL);

      g_test_add_data_func (path, &items[i], test_pay);
    }
  g_test_add_func ("/projection/pay-comes-in-its-months", test_months);
  g_test_add_func ("/projection/tax-is-by-hand", test_tax_by_hand);
  g_test_add_func ("/projection/sums-hold-for-any-offer", test_laws);
  g_test_add_func ("/projection/a-job-is-charged-what-it-adds", test_joint_household);
  g_test_add_func ("/projection/an-offer-falls-under-the-law-of-its-place", test_law_of_place);
  g_test_add_func ("/projection/work-elsewhere-is-credited-at-home", test_work_elsewhere);
  g_test_add_func ("/projection/prices-of-the-place-divide-what-is-kept", test_living_by_prices);
  g_test_add_func ("/projection/a-budget-moves-with-prices", test_living_by_budget);
  g_test_add_func ("/projection/notes-say-what-was-cut-or-projected", test_notes);
  g_test_add_func ("/projection/a-derivation-ends-with-its-figure", test_explain);
  g_test_add_func ("/projection/tranches-add-up-to-their-figure", test_explain_tranches);
  g_test_add_func ("/projection/years-add-up-or-average", test_explain_years);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
