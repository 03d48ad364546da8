/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/path/rung-changes.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* The model is stated in dollars; figures to the dollar agree within one. */
#define DOLLAR 1.01

static RungWorthContext
context_of (const RungDocument *document)
{
  return (RungWorthContext) { tables, cache, document, FALSE };
}

static const RungChange *
find (GArray         *rows,
      RungChangeKind  kind,
      const char     *id)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const RungChange *row = &g_array_index (rows, RungChange, i);

      if (row->kind == kind && g_str_equal (row->id, id))
        return row;
    }
  return NULL;
}

/* The worked example D of the pay model: staff in Seattle, research scientist,
 * generative AI: a PhD adds 4,758 to reach 367,009, and big tech then pays
 * 785,398 in all. Ten years are the centre of the rung. */
static RungDocument *
new_example_d (void)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "staff");
  fixture_set (document, FIXTURE_PROFILE, "years", 10);
  fixture_set_text (document, FIXTURE_PROFILE, "place", "seattle");
  fixture_set_text (document, FIXTURE_PROFILE, "specialization", "ml-research-scientist");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "genai");
  return document;
}

static void
test_example_d (void)
{
  g_autoptr (RungDocument) document = new_example_d ();
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = rung_changes_compute (&context);
  const RungChange *phd = find (rows, RUNG_CHANGE_EDUCATION, "phd");

  g_assert_cmpfloat_with_epsilon (phd->worth.base, 367009, DOLLAR);
  g_assert_cmpfloat_with_epsilon (phd->gain.base, 4758, DOLLAR);
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  g_clear_pointer (&rows, g_array_unref);
  rows = rung_changes_compute (&context);
  g_assert_cmpfloat_with_epsilon (find (rows, RUNG_CHANGE_EMPLOYER, "big-tech")->worth.total,
                                  785398, 5.0);
  /* An employer changes total pay and not base. */
  g_assert_cmpfloat_with_epsilon (find (rows, RUNG_CHANGE_EMPLOYER, "big-tech")->gain.base, 0.0,
                                  1e-6);
  /* What is had already is no change. */
  g_assert_null (find (rows, RUNG_CHANGE_EDUCATION, "phd"));
  g_assert_null (find (rows, RUNG_CHANGE_SKILL, "genai"));
  g_assert_null (find (rows, RUNG_CHANGE_PLACE, "seattle"));
}

/* Example C: junior, no place entered, bachelor's, 112,450. Without the degree's
 * discount 120,000; the next level with it 175,000 x 0.917^0.75 = 163,989. */
static void
test_example_c (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = NULL;

  fixture_set_text (document, FIXTURE_PROFILE, "level", "junior");
  fixture_set (document, FIXTURE_PROFILE, "years", 1);
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  rows = rung_changes_compute (&context);
  g_assert_cmpfloat_with_epsilon (find (rows, RUNG_CHANGE_EDUCATION, "mix")->gain.base, 7550,
                                  DOLLAR);
  g_assert_cmpfloat_with_epsilon (find (rows, RUNG_CHANGE_LEVEL, "mid")->gain.base, 51539, DOLLAR);
  g_assert_null (find (rows, RUNG_CHANGE_LEVEL, "senior"));
  for (guint i = 1; i < rows->len; i++)
    g_assert_cmpfloat (g_array_index (rows, RungChange, i - 1).gain.total, >=,
                       g_array_index (rows, RungChange, i).gain.total);
}

/* At the top of the ladder there is no next level. */
static void
test_top (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = NULL;

  fixture_set_text (document, FIXTURE_PROFILE, "level", "principal");
  rows = rung_changes_compute (&context);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpint (g_array_index (rows, RungChange, i).kind, !=, RUNG_CHANGE_LEVEL);
}

/* 2026, single, Texas: no state tax; kept is total less federal taxes, and real
 * that by the price level. */
static void
test_kept (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungWorthContext context = context_of (document);
  RungEstimateQuery query;
  RungWorth worth;
  const RungPlace *austin = rung_tables_find_place (tables, "austin");
  RungHousehold household = { { { 0.0 } } };
  RungTaxes due;

  fixture_set_text (document, FIXTURE_PROFILE, "level", "senior");
  fixture_set_text (document, FIXTURE_PROFILE, "place", "austin");
  rung_worth_get_query (&context, &query);
  g_assert_true (rung_worth_compute (&context, &query, &worth));
  household.earners[0].wages = worth.total;
  rung_tax_program_run (fixture_get_better_program (cache, tables, "us-tx", 2026,
                                                    RUNG_FILING_SINGLE), &household, &due);
  assert_near (worth.kept, worth.total - rung_taxes_get_sum (&due));
  assert_near (worth.real, worth.kept / (austin->price_parity / 100.0));
}

static void
test_pairs (void)
{
  g_autoptr (RungDocument) document = new_example_d ();
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = rung_changes_compute (&context);
  const RungChange *phd = find (rows, RUNG_CHANGE_EDUCATION, "phd");
  const RungChange *rust = find (rows, RUNG_CHANGE_SKILL, "rust");
  const RungChange *place = find (rows, RUNG_CHANGE_PLACE, "san-francisco");
  RungWorth both;
  RungWorth swapped;
  RungWorth moved;

  g_assert_true (rung_changes_compute_pair (&context, phd, rust, &both));
  g_assert_true (rung_changes_compute_pair (&context, rust, phd, &swapped));
  assert_near (both.base, swapped.base);
  /* Premiums of the person overlap. */
  g_assert_cmpfloat (both.base, <, phd->gain.base + rust->gain.base);
  g_assert_cmpfloat (both.base, >, MAX (phd->gain.base, rust->gain.base));
  /* A place multiplies. */
  g_assert_true (rung_changes_compute_pair (&context, phd, place, &moved));
  g_assert_cmpfloat (moved.base, >, phd->gain.base + place->gain.base);
}

static void
test_places (void)
{
  g_autoptr (RungDocument) document = new_example_d ();
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = rung_places_compute (&context);
  const RungChange *own = find (rows, RUNG_CHANGE_PLACE, "seattle");
  guint n_states = 0;

  g_assert_nonnull (own);
  assert_near (own->gain.base, 0.0);
  assert_near (own->gain.real, 0.0);
  for (guint i = 0; i < rows->len; i++)
    n_states += g_str_has_prefix (g_array_index (rows, RungChange, i).id, "us-") ? 1 : 0;
  g_assert_cmpuint (n_states, ==, 51);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/changes/example-d-changes-as-printed", test_example_d);
  g_test_add_func ("/changes/example-c-changes-as-printed", test_example_c);
  g_test_add_func ("/changes/the-top-rung-has-no-next-level", test_top);
  g_test_add_func ("/changes/what-is-kept-is-total-less-taxes", test_kept);
  g_test_add_func ("/changes/premiums-overlap-and-a-place-multiplies", test_pairs);
  g_test_add_func ("/changes/the-own-place-gains-nothing", test_places);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
