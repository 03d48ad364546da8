/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/rung-roadmap.h"
#include "fixture.h"

static RungTables *tables;

static const RungRoadmapRow *
find_row (GArray     *rows,
          const char *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungRoadmapRow, i).step->id, id))
      return &g_array_index (rows, RungRoadmapRow, i);
  g_assert_not_reached ();
}

/* The states of all steps as one word, a letter each. */
static char *
dup_states (const RungDocument *document)
{
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_c (out, "onmd"[g_array_index (rows, RungRoadmapRow, i).state]);
  return g_string_free (out, FALSE);
}

static void
assert_states (const RungDocument *document,
               const char         *expected)
{
  g_autofree char *states = dup_states (document);

  g_assert_cmpstr (states, ==, expected);
}

/* math, python, education, projects, mlops, first-role */
static void
test_states (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "junior");
  assert_states (document, "nooooo");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "master");
  assert_states (document, "nomooo");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  assert_states (document, "nomooo");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  assert_states (document, "nooooo");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "python");
  assert_states (document, "nooooo");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "python,tensorflow");
  assert_states (document, "nmoooo");
  fixture_set_text (document, FIXTURE_PROFILE, "skills",
                    "linear-algebra,probability-statistics,calculus,optimization,python,pytorch");
  assert_states (document, "mmnooo");
  fixture_set_step (document, "education", "done");
  assert_states (document, "mmdnoo");
  /* A tick counts even where the profile shows nothing. */
  fixture_set_step (document, "mlops", "done");
  fixture_set_step (document, "projects", "done");
  assert_states (document, "mmdddn");
  fixture_set_step (document, "first-role", "done");
  assert_states (document, "mmdddd");
}

/* From mid level on, mathematics, first projects and a first role lie behind. */
static void
test_behind (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "mid");
  assert_states (document, "mnomom");
  fixture_set_text (document, FIXTURE_PROFILE, "level", "principal");
  assert_states (document, "mnomom");
}

static void
test_can_tick (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  g_autoptr (GArray) rows = NULL;

  fixture_set_text (document, FIXTURE_PROFILE, "level", "junior");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  fixture_set_step (document, "math", "done");
  rows = rung_roadmap_compute (tables, document);
  g_assert_true (find_row (rows, "math")->can_tick);
  g_assert_true (find_row (rows, "python")->can_tick);
  g_assert_false (find_row (rows, "education")->can_tick);
}

/* At junior, place unknown, nothing else: PyTorch alone counts 0.75 x 0.58 x
 * ln 1.1 = 0.041460, so 120,000 x 1.042331 = 125,080: a gain of 5,080. A master
 * counts 0.75 x ln 1.056 = 0.040866: 120,000 x 1.041712 = 125,005: 5,005. MLOps
 * 0.75 x ln 1.325 = 0.211057: 120,000 x 1.234983 = 148,198: 28,198. */
static void
test_gains (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GArray) later = NULL;

  fixture_set_text (document, FIXTURE_PROFILE, "level", "junior");
  fixture_set (document, FIXTURE_PROFILE, "years", 1);
  rows = rung_roadmap_compute (tables, document);
  g_assert_false (find_row (rows, "math")->has_gain);
  g_assert_false (find_row (rows, "projects")->has_gain);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "python")->gain, 5080.0, 1.0);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "education")->gain, 5005.0, 1.0);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "mlops")->gain, 28198.0, 1.0);

  /* What the profile has already gains nothing. */
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "pytorch");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  later = rung_roadmap_compute (tables, document);
  assert_near (find_row (later, "python")->gain, 0.0);
  assert_near (find_row (later, "education")->gain, 0.0);
}

static void
test_rung (void)
{
  static const struct { const char *level; gint64 years; int rung; } items[] = {
    { "", 0, 0 }, { "", 3, 1 }, { "", 6, 2 }, { "", 20, 4 }, { "staff", 1, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (0);

      fixture_set_text (document, FIXTURE_PROFILE, "level", items[i].level);
      fixture_set (document, FIXTURE_PROFILE, "years", items[i].years);
      g_assert_cmpint (rung_roadmap_find_rung (tables, document), ==, items[i].rung);
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/roadmap/states", test_states);
  g_test_add_func ("/roadmap/behind", test_behind);
  g_test_add_func ("/roadmap/can-tick", test_can_tick);
  g_test_add_func ("/roadmap/gains", test_gains);
  g_test_add_func ("/roadmap/rung", test_rung);
  result = g_test_run ();
  rung_tables_free (tables);
  return result;
}
