/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/path/rung-ladder.h"

#include "fixture.h"

static RungTables *tables;

static RungDocument *
new_person (const char *level,
            gint64      years)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", level);
  fixture_set (document, FIXTURE_PROFILE, "years", years);
  return document;
}

/* Career path: 0-2, 2-5, 5-8, 8-12, 12+, each without its last year. Pay by
 * experience: 0-2, 3-5, 6-10, 10+ for staff and principal, ends included. */
static void
test_years (void)
{
  static const struct
  {
    const char *level;
    gint64 years;
    int by_level, by_years, first, last;
  } items[] = {
    { "", 0, -1, 0, 0, 0 }, { "", 1, -1, 0, 0, 0 }, { "", 2, -1, 1, 0, 0 }, { "", 3, -1, 1, 1, 1 },
    { "", 5, -1, 2, 1, 1 }, { "", 6, -1, 2, 2, 2 }, { "", 8, -1, 3, 2, 2 }, { "", 9, -1, 3, 2, 2 },
    { "", 10, -1, 3, 2, 4 }, { "", 11, -1, 3, 3, 4 }, { "", 12, -1, 4, 3, 4 },
    { "", 50, -1, 4, 3, 4 },
    { "junior", 12, 0, 4, 3, 4 }, { "principal", 0, 4, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = new_person (items[i].level, items[i].years);
      RungStanding standing;

      rung_ladder_compute (tables, document, &standing);
      g_assert_cmpint (standing.by_level, ==, items[i].by_level);
      g_assert_cmpint (standing.by_years, ==, items[i].by_years);
      g_assert_cmpint (standing.by_experience_first, ==, items[i].first);
      g_assert_cmpint (standing.by_experience_last, ==, items[i].last);
    }
}

/* Ranges that leave out years, as published ones may. */
static void
test_hole (void)
{
  static const RungLadderLevel rungs[] = {
    { .level = "one", .years_from = 0, .years_to = 4, .experience_from = 0, .experience_to = 2 },
    { .level = "two", .years_from = 5, .years_to = -1, .experience_from = 5, .experience_to = -1 },
    { .level = "none", .years_from = 90, .years_to = -1, .experience_from = -1,
      .experience_to = -1 },
  };
  static const struct { gint64 years; int by_years, first, last; } items[] = {
    { 2, 0, 0, 0 }, { 3, 0, -1, -1 }, { 4, -1, -1, -1 }, { 5, 1, 1, 1 }, { 50, 1, 1, 1 },
  };
  g_autoptr (RungTables) own = rung_tables_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rungs); i++)
    g_ptr_array_add (own->ladder_levels, (gpointer) &rungs[i]);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = new_person ("", items[i].years);
      RungStanding standing;

      rung_ladder_compute (own, document, &standing);
      g_assert_cmpint (standing.by_years, ==, items[i].by_years);
      g_assert_cmpint (standing.by_experience_first, ==, items[i].first);
      g_assert_cmpint (standing.by_experience_last, ==, items[i].last);
      /* Rungs that ask for nothing stand in nobody's way. */
      g_assert_cmpint (standing.by_skills, ==, 2);
    }
}

static void
assert_by_skills (const RungDocument *document,
                  int                 expected)
{
  RungStanding standing;

  rung_ladder_compute (tables, document, &standing);
  g_assert_cmpint (standing.by_skills, ==, expected);
}

#define JUNIOR "pytorch,python,linear-algebra,probability-statistics,calculus,optimization"
#define SENIOR "pytorch,python,docker,kubernetes,ci-cd,model-versioning,monitoring,vertex-ai," \
               "linear-algebra,probability-statistics,calculus,optimization"

/* Up the ladder, one ask after the other. */
static void
test_by_skills (void)
{
  g_autoptr (RungDocument) document = new_person ("junior", 1);

  assert_by_skills (document, -1);
  fixture_set_text (document, FIXTURE_PROFILE, "skills", JUNIOR);
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  assert_by_skills (document, -1);
  fixture_set_step (document, "publish-portfolio", "in-progress");
  assert_by_skills (document, -1);
  fixture_set_step (document, "publish-portfolio", "done");
  assert_by_skills (document, 0);
  fixture_set_step (document, "deploy-project", "skipped");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", SENIOR);
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  assert_by_skills (document, 0);
  fixture_set_step (document, "deploy-project", "done");
  assert_by_skills (document, 1);
  fixture_set_step (document, "system-design", "done");
  fixture_set_step (document, "large-service", "done");
  assert_by_skills (document, 1);
  fixture_set_text (document, FIXTURE_PROFILE, "level", "mid");
  assert_by_skills (document, 2);
  fixture_set_text (document, FIXTURE_PROFILE, "level", "staff");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "mlops," SENIOR);
  assert_by_skills (document, 2);
  g_assert_true (rung_ladder_set_done (tables, document, "staff-authority", TRUE));
  assert_by_skills (document, 3);
  g_assert_true (rung_ladder_set_done (tables, document, "principal-depth", TRUE));
  g_assert_true (rung_ladder_set_done (tables, document, "principal-influence", TRUE));
  assert_by_skills (document, 4);
  /* What is missing below counts. */
  fixture_set_text (document, FIXTURE_PROFILE, "education", "mix");
  assert_by_skills (document, -1);
}

/* Nobody asks somebody in the middle of the ladder for a first portfolio. */
static void
test_taken_as_known (void)
{
  g_autoptr (RungDocument) document = new_person ("mid", 3);

  fixture_set_text (document, FIXTURE_PROFILE, "skills", "pytorch,python");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  assert_by_skills (document, 0);
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "pytorch,python,vertex-ai");
  assert_by_skills (document, 1);
}

static char *
dup_asks (GArray *rows)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungAskRow *row = &g_array_index (rows, RungAskRow, i);

      g_string_append_printf (out, "%s%s%s", i > 0 ? " " : "", row->ask->id,
                              row->is_met ? "+" : "");
    }
  return g_string_free (out, FALSE);
}

static void
assert_missing (const RungDocument *document,
                const char         *expected)
{
  g_autoptr (GArray) rows = rung_ladder_get_missing (tables, document);
  g_autofree char *asks = dup_asks (rows);

  g_assert_cmpstr (asks, ==, expected);
}

static void
test_missing (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 7);
  g_autoptr (GArray) rows = NULL;
  g_autofree char *asks = NULL;

  assert_missing (document, "staff-mlops staff-authority");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "mlops");
  assert_missing (document, "staff-authority");
  rows = rung_ladder_get_asks (tables, document, g_ptr_array_index (tables->ladder_levels, 3));
  asks = dup_asks (rows);
  g_assert_cmpstr (asks, ==, "staff-level+ staff-mlops+ staff-authority");
  g_assert_true (g_array_index (rows, RungAskRow,
                                0).rung == g_ptr_array_index (tables->ladder_levels, 3));
  fixture_set_text (document, FIXTURE_PROFILE, "level", "principal");
  assert_missing (document, "");
  /* Without a level the years of the career path say which rung is next. */
  fixture_set_text (document, FIXTURE_PROFILE, "level", "");
  fixture_set (document, FIXTURE_PROFILE, "years", 1);
  assert_missing (document, "mid-deploy mid-cloud");
  /* Who has not worked yet lacks a first role; who has is not told so. */
  fixture_set (document, FIXTURE_PROFILE, "years", 0);
  assert_missing (document, "mid-first-role mid-deploy mid-cloud");
  fixture_set (document, FIXTURE_PROFILE, "years", 4);
  g_clear_pointer (&rows, g_array_unref);
  rows = rung_ladder_get_asks (tables, document, g_ptr_array_index (tables->ladder_levels, 1));
  g_assert_true (g_array_index (rows, RungAskRow, 0).is_met);
}

static void
test_set_done (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 7);

  /* A skill is shown by the profile, a step by its own record. */
  g_assert_false (rung_ladder_set_done (tables, document, "staff-mlops", TRUE));
  g_assert_false (rung_ladder_set_done (tables, document, "system-design", TRUE));
  g_assert_true (rung_ladder_set_done (tables, document, "staff-authority", TRUE));
  g_assert_cmpstr (rung_document_find_step (document, "staff-authority")->state, ==, "done");
  g_assert_true (rung_ladder_set_done (tables, document, "staff-authority", FALSE));
  g_assert_cmpuint (document->plan.steps->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/ladder/years-give-the-published-rung", test_years);
  g_test_add_func ("/ladder/years-left-out-give-no-rung", test_hole);
  g_test_add_func ("/ladder/skills-lead-up-one-ask-after-the-other", test_by_skills);
  g_test_add_func ("/ladder/asks-far-below-are-taken-as-known", test_taken_as_known);
  g_test_add_func ("/ladder/missing-asks-are-those-of-the-next-rung", test_missing);
  g_test_add_func ("/ladder/an-ask-of-its-own-can-be-ticked", test_set_done);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
