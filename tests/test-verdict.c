/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/answers/rung-verdict.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* What is counted in plain sums: gross pay of two years. Cached figures are
 * borrowed by the context. */
typedef struct
{
  RungDocument *document;
  RungContext context;
  RungComparison *comparison;
  RungSimulation *simulation;
} Case;

static void
case_init (Case         *self,
           const gint64 *pay,
           guint         n_offers)
{
  *self = (Case) { .document = fixture_new_document (n_offers) };
  fixture_set (self->document, FIXTURE_ASSUMPTIONS, "horizon", 2);
  for (guint i = 0; i < n_offers; i++)
    {
      fixture_set (self->document, (int) i, "base-pay", pay[i]);
      fixture_set (self->document, (int) i, "raise", 0);
    }
}

static RungVerdict
judge (Case     *self,
       RungRanking  view,
       gboolean  with_futures)
{
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers = 0;
  RungVerdict verdict;

  rung_context_init (&self->context, tables, cache, self->document);
  g_clear_pointer (&self->comparison, rung_comparison_free);
  g_clear_pointer (&self->simulation, rung_simulation_free);
  self->comparison = rung_comparison_new (&self->context);
  n_offers = rung_simulation_choose (self->comparison, view, offers);
  if (with_futures && n_offers > 0)
    self->simulation = rung_simulation_new (&self->context, offers, n_offers, view, 4000, NULL);
  rung_verdict_init (&verdict, self->comparison, view, self->simulation);
  return verdict;
}

static void
case_clear (Case *self)
{
  rung_comparison_free (self->comparison);
  rung_simulation_free (self->simulation);
  rung_document_unref (self->document);
}

typedef struct
{
  const char *name;
  guint n_offers;
  gint64 pay[3];
  RungVerdictKind kind;
  const char *leader, *second;
  double gap;
  const char *with, *without;  /* futures */
} Item;

static const Item items[] = {
  { "no-offer", 0, { 0 }, RUNG_VERDICT_NONE, NULL, NULL, 0, "No offers yet", "No offers yet" },
  { "no-pay", 2, { 0, 0 }, RUNG_VERDICT_NONE, NULL, NULL, 0, "No pay has been entered yet",
    "No pay has been entered yet" },
  { "one", 1, { 150000 }, RUNG_VERDICT_ONE, "a", "a", 0, "A is worth $300,000 over 2 years",
    "A is worth $300,000 over 2 years" },
  { "ahead", 3, { 150000, 250000, 200000 }, RUNG_VERDICT_AHEAD, "b", "c", 100000,
    "Take B over C: +$100,000 over 2 years",
    "B is worth $100,000 more than C over 2 years, if all goes as expected" },
  { "first-leads", 2, { 250000, 200000 }, RUNG_VERDICT_AHEAD, "a", "b", 100000,
    "Take A over B: +$100,000 over 2 years",
    "A is worth $100,000 more than B over 2 years, if all goes as expected" },
  /* 0.5 % apart: no lead. */
  { "close", 2, { 199000, 200000 }, RUNG_VERDICT_CLOSE, "b", "a", 2000,
    "B and A are too close to call: $2,000 apart over 2 years",
    "B and A are too close to call: $2,000 apart over 2 years" },
  { "same", 2, { 200000, 200000 }, RUNG_VERDICT_CLOSE, "a", "b", 0,
    "A and B are too close to call: $0 apart over 2 years",
    "A and B are too close to call: $0 apart over 2 years" },
  /* A little less than 1 % of the leader's total, as much and a little more. */
  { "just-close", 2, { 200000, 198020 }, RUNG_VERDICT_CLOSE, "a", "b", 3960,
    "A and B are too close to call: $4,000 apart over 2 years",
    "A and B are too close to call: $4,000 apart over 2 years" },
  { "at-the-line", 2, { 200000, 198000 }, RUNG_VERDICT_AHEAD, "a", "b", 4000,
    "Take A over B: +$4,000 over 2 years",
    "A is worth $4,000 more than B over 2 years, if all goes as expected" },
  { "just-ahead", 2, { 200000, 197980 }, RUNG_VERDICT_AHEAD, "a", "b", 4040,
    "Take A over B: +$4,000 over 2 years",
    "A is worth $4,000 more than B over 2 years, if all goes as expected" },
  /* Offers without pay are not ranked. */
  { "one-with-pay", 2, { 0, 200000 }, RUNG_VERDICT_ONE, "b", "a", 0,
    "B is worth $400,000 over 2 years",
    "B is worth $400,000 over 2 years" },
  { "two-with-pay", 3, { 200000, 0, 150000 }, RUNG_VERDICT_AHEAD, "a", "c", 100000,
    "Take A over C: +$100,000 over 2 years",
    "A is worth $100,000 more than C over 2 years, if all goes as expected" },
};

static void
test_item (gconstpointer data)
{
  const Item *item = data;
  Case self;

  case_init (&self, item->pay, item->n_offers);
  for (int with = 0; with < 2; with++)
    {
      RungVerdict verdict = judge (&self, RUNG_RANKING_GROSS, with == 1);
      g_autofree char *sentence = rung_phrase_verdict (&verdict, self.document);

      g_assert_cmpstr (sentence, ==, with == 1 ? item->with : item->without);
      /* Without futures nobody is said to be ahead. */
      g_assert_cmpint (verdict.kind, ==, with == 0
                       && item->kind == RUNG_VERDICT_AHEAD ? RUNG_VERDICT_APART : item->kind);
      if (item->kind == RUNG_VERDICT_NONE)
        continue;
      g_assert_cmpstr (verdict.leader, ==, item->leader);
      assert_near (verdict.gap, item->gap);
      if (item->n_offers > 1)
        g_assert_cmpstr (verdict.second, ==, item->second);
    }
  case_clear (&self);
}

/* Names stand with their letters, and the job one has is called that. */
static void
test_names (void)
{
  static const gint64 pay[] = { 200000, 250000 };
  g_autofree char *taken = NULL;
  g_autofree char *kept = NULL;
  RungVerdict verdict;
  Case self;

  case_init (&self, pay, 2);
  fixture_set_text (self.document, 0, "title", "Big tech, Seattle");
  fixture_set_text (self.document, 0, "role", "now");
  fixture_set_text (self.document, 1, "title", "Startup");
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  taken = rung_phrase_verdict (&verdict, self.document);
  g_assert_cmpstr (taken, ==, "Take B (Startup) over your job now (A, Big tech, Seattle): "
                              "+$100,000 over 2 years");
  fixture_set (self.document, 0, "base-pay", 300000);
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  kept = rung_phrase_verdict (&verdict, self.document);
  g_assert_cmpstr (kept, ==,
                   "Stay in your job now (A, Big tech, Seattle) rather than take B (Startup): "
                   "+$100,000 over 2 years");
  case_clear (&self);
}

/* The job one has is the baseline until another is chosen. */
static void
test_baseline (void)
{
  static const gint64 pay[] = { 300000, 200000, 250000 };
  g_autofree char *sure = NULL;
  RungVerdict verdict;
  Case self;

  case_init (&self, pay, 3);
  fixture_set_text (self.document, 1, "role", "now");
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  g_assert_cmpstr (verdict.baseline, ==, "b");
  assert_near (verdict.over_baseline, 200000);
  sure = rung_phrase_sureness (&verdict, self.document, FALSE);
  g_assert_cmpstr (sure, ==, "A is the best of all in 100 of 100 simulated futures. A brings "
                             "$200,000 more than your job now (B).");
  g_free (self.document->baseline);
  self.document->baseline = g_strdup ("c");
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  g_assert_cmpstr (verdict.baseline, ==, "c");
  case_clear (&self);
}

/* A private company that is worth much in one future of ten: more on average,
 * less in most futures, and the sentence says both. */
static void
test_split (void)
{
  static const gint64 pay[] = { 200000, 180000 };
  g_autofree char *sentence = NULL;
  g_autofree char *sure = NULL;
  RungVerdict verdict;
  RungFlip flip;
  Case self;

  case_init (&self, pay, 2);
  fixture_set_text (self.document, 1, "company-kind", "private");
  fixture_set (self.document, 1, "grant", 400000);
  fixture_set (self.document, 1, "rounds-ahead", 0);
  fixture_set (self.document, 1, "exit-years", 2);
  fixture_set (self.document, 1, "odds-half", 0);
  fixture_set (self.document, 1, "odds-same", 0);
  fixture_set (self.document, 1, "odds-three", 0);
  fixture_set (self.document, 1, "odds-ten", 1000);
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  sentence = rung_phrase_verdict (&verdict, self.document);
  sure = rung_phrase_sureness (&verdict, self.document, FALSE);
  /* Half of the grant vests in two years; one future in ten it is tenfold. */
  assert_near (verdict.gap, 360000 + 200000 - 400000);
  g_assert_cmpint (verdict.kind, ==, RUNG_VERDICT_SPLIT);
  g_assert_cmpstr (sentence, ==, "B is worth $160,000 more than A on average over 2 years, but "
                                 "less in most futures");
  g_assert_nonnull (strstr (sure, "because of a few very good futures"));
  g_assert_cmpfloat_with_epsilon (verdict.chance, 0.1, 0.02);
  g_assert_false (rung_verdict_find_flip (&verdict, &self.context, &flip));
  case_clear (&self);
}

/* Equal cash, and private shares that are worth nothing in six futures of ten: B is
 * ahead in four, and behind in none, so it is ahead. */
static void
test_even_futures (void)
{
  static const gint64 pay[] = { 200000, 200000 };
  RungVerdict verdict;
  Case self;

  case_init (&self, pay, 2);
  fixture_set_text (self.document, 1, "company-kind", "private");
  fixture_set (self.document, 1, "grant", 400000);
  fixture_set (self.document, 1, "rounds-ahead", 0);
  fixture_set (self.document, 1, "exit-years", 2);
  fixture_set (self.document, 1, "odds-half", 0);
  fixture_set (self.document, 1, "odds-same", 0);
  fixture_set (self.document, 1, "odds-three", 0);
  fixture_set (self.document, 1, "odds-ten", 4000);
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  g_assert_cmpstr (verdict.leader, ==, "b");
  g_assert_cmpfloat_with_epsilon (verdict.chance, 0.4, 0.03);
  g_assert_cmpfloat_with_epsilon (verdict.tie, 0.6, 0.03);
  g_assert_cmpint (verdict.kind, ==, RUNG_VERDICT_AHEAD);
  case_clear (&self);
}

/* Nothing is more than a job whose pay is missing. */
static void
test_baseline_without_pay (void)
{
  static const gint64 pay[] = { 0, 240000, 200000 };
  g_autofree char *sure = NULL;
  RungVerdict verdict;
  Case self;

  case_init (&self, pay, 3);
  fixture_set_text (self.document, 0, "role", "now");
  verdict = judge (&self, RUNG_RANKING_GROSS, FALSE);
  g_assert_cmpstr (verdict.baseline, ==, "a");
  g_assert_false (verdict.has_baseline);
  sure = rung_phrase_sureness (&verdict, self.document, FALSE);
  g_assert_null (strstr (sure, "more than the job"));
  case_clear (&self);
}

/* Only a lead can be lost. */
static void
test_flip (void)
{
  static const gint64 pay[] = { 200000, 199000 };
  RungVerdict verdict;
  RungFlip flip;
  Case self;

  case_init (&self, pay, 2);
  fixture_set (self.document, 1, "grant", 100000);
  for (int i = 0; i < 2; i++)
    {
      fixture_set (self.document, 0, "base-pay", i == 0 ? 200000 : 220000);
      verdict = judge (&self, RUNG_RANKING_GROSS, FALSE);
      g_assert_false (rung_verdict_find_flip (&verdict, &self.context, &flip));
    }
  verdict = judge (&self, RUNG_RANKING_GROSS, TRUE);
  g_assert_cmpint (rung_verdict_find_flip (&verdict, &self.context, &flip), ==,
                   verdict.kind == RUNG_VERDICT_AHEAD);
  case_clear (&self);
}

/* A verdict without futures says no more than with them, whatever the offers. */
static void
test_says_no_more (void)
{
  guint n_runs = g_test_slow () ? 40 : 12;

  for (guint run = 0; run < n_runs; run++)
    {
      Case self = { .document = fixture_new_document (3) };
      RungVerdict without, with;

      for (guint i = 0; i < 3; i++)
        fixture_set_random (&rung_offer_inputs, &rung_document_get_offer (self.document, i)->inputs,
                            tables);
      without = judge (&self, RUNG_RANKING_REAL, FALSE);
      with = judge (&self, RUNG_RANKING_REAL, TRUE);
      g_assert_cmpint (without.kind, !=, RUNG_VERDICT_AHEAD);
      g_assert_cmpint (without.kind, !=, RUNG_VERDICT_SPLIT);
      if (without.kind == RUNG_VERDICT_CLOSE)
        g_assert_cmpint (with.kind, ==, RUNG_VERDICT_CLOSE);
      g_assert_cmpstr (without.leader, ==, with.leader);
      g_assert_cmpfloat (without.gap, ==, with.gap);
      case_clear (&self);
    }
}

/* What the sentence counts depends on the view, on living cost, and on whose state is known: of
 * two offers with pay one has a place. */
static void
test_basis (void)
{
  static const struct { RungRanking view; gint64 budget; const char *expected; } more[] = {
    { RUNG_RANKING_GROSS, 0, "Gross pay, before tax and living cost." },
    { RUNG_RANKING_TAKE_HOME, 0, "Take-home pay, after tax and payroll savings."
      " State tax is missing for 1 offer." },
    { RUNG_RANKING_REAL, 0,
      "After tax, at average US prices, counting savings and shares you keep."
      " State tax is missing for 1 offer." },
    { RUNG_RANKING_REAL, 3000,
      "After tax and your living cost at each place, counting savings and shares you keep."
      " State tax is missing for 1 offer." },
  };
  static const gint64 pay[] = { 150000, 250000, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    {
      g_autofree char *expected = g_strconcat (more[i].expected,
                                               " 1 offer without pay is left out.", NULL);
      g_autofree char *basis = NULL;
      RungVerdict verdict;
      Case self;

      case_init (&self, pay, 3);
      fixture_set (self.document, FIXTURE_PROFILE, "monthly-budget", more[i].budget);
      fixture_set_text (self.document, 0, "place", "41860");
      g_free (self.document->baseline);
      self.document->baseline = g_strdup ("b");
      verdict = judge (&self, more[i].view, FALSE);
      basis = rung_phrase_basis (&verdict, self.document, FALSE);
      g_assert_cmpstr (basis, ==, expected);
      case_clear (&self);
    }
}

/* A chance of another view, or of other offers, says nothing here. */
static void
test_other_view (void)
{
  static const gint64 pay[] = { 200000, 150000 };
  RungVerdict verdict;
  Case self;

  case_init (&self, pay, 2);
  judge (&self, RUNG_RANKING_REAL, TRUE);
  rung_verdict_init (&verdict, self.comparison, RUNG_RANKING_GROSS, self.simulation);
  g_assert_false (verdict.has_chance);
  g_assert_cmpint (verdict.kind, ==, RUNG_VERDICT_APART);
  /* A lead in half of the futures is none. */
  self.simulation->ranking = RUNG_RANKING_GROSS;
  self.simulation->futures->n_ahead[0][1] = self.simulation->futures->n_futures * 54 / 100;
  self.simulation->futures->n_ahead[1][0] = self.simulation->futures->n_futures * 46 / 100;
  rung_verdict_init (&verdict, self.comparison, RUNG_RANKING_GROSS, self.simulation);
  g_assert_cmpint (verdict.kind, ==, RUNG_VERDICT_CLOSE);
  case_clear (&self);
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
      g_autofree char *path = g_strconcat ("/verdict/", items[i].name, NULL);

      g_test_add_data_func (path, &items[i], test_item);
    }
  g_test_add_func ("/verdict/names-stand-with-their-letters", test_names);
  g_test_add_func ("/verdict/the-job-one-has-is-the-baseline", test_baseline);
  g_test_add_func ("/verdict/ahead-on-average-may-be-behind-in-most-futures", test_split);
  g_test_add_func ("/verdict/even-futures-speak-for-neither", test_even_futures);
  g_test_add_func ("/verdict/nothing-is-more-than-untold-pay", test_baseline_without_pay);
  g_test_add_func ("/verdict/only-a-lead-can-be-lost", test_flip);
  g_test_add_func ("/verdict/without-futures-a-verdict-says-no-more", test_says_no_more);
  g_test_add_func ("/verdict/the-basis-names-what-is-counted", test_basis);
  g_test_add_func ("/verdict/a-chance-of-another-ranking-says-nothing", test_other_view);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
