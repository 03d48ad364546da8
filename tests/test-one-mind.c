/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/path/rung-paths.h"
#include "engine/path/rung-study-return.h"
#include "store/data/rung-data.h"

#include "fixture.h"

/* What one change is worth, what a study returns and what a path with it pays agree. */

static RungTables *tables;
static RungTaxCache *cache;

static RungWorthContext
context_of (const RungDocument *document)
{
  return (RungWorthContext) { tables, cache, document, FALSE };
}

static const RungReturn *
find_return (const GArray *rows,
             const char   *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungReturn, i).study->id, id))
      return &g_array_index (rows, RungReturn, i);
  g_assert_not_reached ();
}

/* A random person who may lack a degree, without own figures. */
static RungDocument *
person_new (void)
{
  RungDocument *document = rung_document_new ();

  fixture_set_random (&rung_profile_inputs, &document->profile, tables);
  document->assumptions.published_only = g_test_rand_int_range (0, 2);
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2027-01-01");
  fixture_set_input (&document->plan, &rung_plan_inputs, "growth", "0");
  fixture_set_input (&document->plan, &rung_plan_inputs, "inflation", "0");
  return document;
}

static double
find_change (const RungWorthContext *context,
             const char             *education)
{
  g_autoptr (GArray) rows = rung_changes_compute (context);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungChange *row = &g_array_index (rows, RungChange, i);

      if (row->kind == RUNG_CHANGE_EDUCATION && g_str_equal (row->id, education))
        return row->gain.total;
    }
  return NAN;
}

/* One mind: a degree as a change on Worth, as what a study adds, and on a path on which it takes
 * one month of the job, is worth the same to anybody, whatever they are paid. */
static void
test_one_mind (void)
{
  static const struct { const char *study, *education; } items[] = {
    { "master-full-time", "master" }, { "phd", "phd" },
  };
  guint n_compared = 0;

  for (int i = 0; i < 200; i++)
    {
      g_autoptr (RungDocument) document = person_new ();
      RungWorthContext context = context_of (document);
      RungPathInputs *path = fixture_add_path (document);
      guint at = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (items));
      double change = find_change (&context, items[at].education);
      g_autoptr (GArray) returns = NULL;
      g_autoptr (RungPaths) paths = NULL;
      const RungReturn *row = NULL;
      double on_path = 0.0;

      fixture_set_input (fixture_add_study (document, items[at].study, "1", "0", "10000"),
                         &rung_study_inputs, "pay-kept", "10000");
      fixture_set_input (fixture_add_event (path, "study", "2027-01-01"), &rung_event_inputs,
                         "study", items[at].study);
      returns = rung_returns_compute (&context);
      row = find_return (returns, items[at].study);
      paths = rung_paths_compute (&context);
      g_assert_nonnull (paths);
      on_path = (paths->paths[1].years[0].pay - paths->paths[0].years[0].pay) * 12.0 / 11.0;
      g_assert_cmpfloat_with_epsilon (on_path, row->adds.total, 0.01);
      if (row->is_shown)
        {
          g_assert_cmpfloat (row->adds.total, ==, 0.0);
          continue;
        }
      g_assert_cmpfloat_with_epsilon (row->adds.total, change, 0.01);
      n_compared++;
    }
  g_assert_cmpuint (n_compared, >, 20);
}

/* The sample's person, whose skills are held to what nine of ten in Austin earn: a doctorate adds
 * what it adds, also years later. */
static void
test_degree_above_skills (void)
{
  g_autoptr (RungDocument) document = rung_document_new ();
  RungWorthContext context = context_of (document);
  g_autoptr (GArray) rows = NULL;
  const RungReturn *row = NULL;

  fixture_set_input (&document->profile, &rung_profile_inputs, "level", "senior");
  fixture_set_input (&document->profile, &rung_profile_inputs, "years", "14");
  fixture_set_input (&document->profile, &rung_profile_inputs, "education", "master");
  fixture_set_input (&document->profile, &rung_profile_inputs, "place", "austin");
  fixture_set_input (&document->profile, &rung_profile_inputs, "skills", "genai,pytorch");
  rows = rung_returns_compute (&context);
  row = find_return (rows, "phd");
  g_assert_cmpint (row->state, ==, RUNG_RETURN_GOOD);
  g_assert_cmpfloat (row->adds.base, >, 1000.0);
  g_assert_cmpfloat (row->adds.base, <, 10000.0);
  g_assert_cmpint (find_return (rows, "master-full-time")->state, ==, RUNG_RETURN_NO_GAIN);
  g_assert_true (find_return (rows, "master-full-time")->is_shown);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_assert_true (rung_data_load_market (tables, folder, NULL));
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/one-mind/a-degree-is-worth-the-same-everywhere", test_one_mind);
  g_test_add_func ("/one-mind/a-degree-is-not-held-with-skills", test_degree_above_skills);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
