/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/path/rung-gaps.h"

#include "fixture.h"

static RungTables *tables;

static RungDocument *
new_person (const char *level,
            gint64      years,
            const char *skills)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", level);
  fixture_set (document, FIXTURE_PROFILE, "years", years);
  fixture_set_text (document, FIXTURE_PROFILE, "skills", skills);
  return document;
}

static const RungGapRow *
find_row (GArray     *rows,
          const char *skill)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungGapRow, i).need->skill, skill))
      return &g_array_index (rows, RungGapRow, i);
  g_assert_not_reached ();
}

/* The first skills of the rows. */
static void
assert_first (GArray     *rows,
              guint       n,
              const char *expected)
{
  g_autoptr (GString) skills = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (skills, "%s%s", i > 0 ? " " : "",
                            g_array_index (rows, RungGapRow, i).need->skill);
  g_assert_cmpstr (skills->str, ==, expected);
}

/* At junior, place unknown, one year, nothing else, each premium alone counts
 * 0.75 of its logarithm: generative AI 120,000 x (1.5^0.75 - 1) = 42,648, MLOps
 * 120,000 x (1.325^0.75 - 1) = 28,198, NLP with the 19.7 % of the average off
 * 120,000 x (1.275^(0.75 x 0.803) - 1) = 18,907, Rust 15,428, and PyTorch with
 * 42 % off 5,080. */
static void
test_alone (void)
{
  g_autoptr (RungDocument) document = new_person ("junior", 1, "");
  g_autoptr (GArray) rows = rung_gaps_compute (tables, document);

  assert_first (rows, 5, "genai mlops nlp rust pytorch");
  g_assert_cmpfloat_with_epsilon (find_row (rows, "genai")->gain, 42648.36, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "mlops")->gain, 28198.28, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "nlp")->gain, 18907.20, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "rust")->gain, 15428.37, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "pytorch")->gain, 5079.77, 0.01);
  for (guint i = 5; i < rows->len; i++)
    {
      g_assert_false (g_array_index (rows, RungGapRow, i).has_premium);
      g_assert_false (g_array_index (rows, RungGapRow, i).has);
      g_assert_cmpfloat (g_array_index (rows, RungGapRow, i).gain, ==, 0.0);
    }
}

/* The second premium counts half: MLOps beside generative AI 120,000 x
 * 1.5^0.75 x (1.325^0.375 - 1) = 18,103, NLP 12,345. */
static void
test_overlap (void)
{
  g_autoptr (RungDocument) document = new_person ("junior", 1, "genai,python");
  g_autoptr (GArray) rows = rung_gaps_compute (tables, document);
  const RungGapRow *last = &g_array_index (rows, RungGapRow, rows->len - 1);

  assert_first (rows, 4, "mlops nlp rust pytorch");
  g_assert_cmpfloat_with_epsilon (find_row (rows, "mlops")->gain, 18102.61, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "nlp")->gain, 12344.95, 0.01);
  g_assert_true (last->has);
  g_assert_true (last[-1].has);
  g_assert_false (last[-2].has);
  g_assert_true (find_row (rows, "genai")->has_premium);
  g_assert_cmpfloat (find_row (rows, "genai")->gain, ==, 0.0);
}

/* From staff on MLOps is part of the level; for NLP engineers NLP is part of
 * the work. Neither brings anything, though a premium is published. */
static void
test_nothing_left (void)
{
  g_autoptr (RungDocument) staff = new_person ("staff", 10, "");
  g_autoptr (RungDocument) nlp = new_person ("junior", 1, "");
  g_autoptr (GArray) rows = rung_gaps_compute (tables, staff);
  g_autoptr (GArray) others = NULL;

  assert_first (rows, 4, "genai nlp rust pytorch");
  g_assert_cmpfloat_with_epsilon (find_row (rows, "genai")->gain, 58047.94, 0.01);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "pytorch")->gain, 7304.50, 0.01);
  g_assert_cmpfloat (find_row (rows, "mlops")->gain, ==, 0.0);
  g_assert_true (find_row (rows, "mlops")->has_premium);

  fixture_set_text (nlp, FIXTURE_PROFILE, "specialization", "nlp");
  others = rung_gaps_compute (tables, nlp);
  g_assert_cmpfloat (find_row (others, "nlp")->gain, ==, 0.0);
  g_assert_cmpfloat_with_epsilon (find_row (others, "mlops")->gain, 25314.01, 0.01);
}

/* The premiums as printed: 40 to 60 %, 25 to 40, 20 to 35, 15 to 20, 8 to 12. */
static void
test_published (void)
{
  static const struct { const char *skill; double low, high; gboolean is_emerging; } items[] = {
    { "genai", 0.40, 0.60, FALSE }, { "mlops", 0.25, 0.40, FALSE }, { "nlp", 0.20, 0.35, FALSE },
    { "rust", 0.15, 0.20, TRUE }, { "pytorch", 0.08, 0.12, FALSE }, { "docker", 0.0, 0.0, FALSE },
  };
  g_autoptr (RungDocument) document = new_person ("mid", 3, "docker");
  g_autoptr (GArray) rows = rung_gaps_compute (tables, document);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      const RungGapRow *row = find_row (rows, items[i].skill);

      g_assert_cmpfloat (row->published_low, ==, items[i].low);
      g_assert_cmpfloat (row->published_high, ==, items[i].high);
      g_assert_cmpint (row->is_emerging, ==, items[i].is_emerging);
      g_assert_cmpstr (row->trait->id, ==, items[i].skill);
    }
}

/* Every skill of the pay model stands among the needs once. */
static void
test_complete (void)
{
  g_autoptr (RungDocument) document = new_person ("mid", 3, "");
  g_autoptr (GArray) rows = rung_gaps_compute (tables, document);

  g_assert_cmpuint (rows->len, ==, tables->pay_model->n_skills);
  for (guint i = 0; i < tables->pay_model->n_skills; i++)
    g_assert_nonnull (find_row (rows, tables->pay_model->skills[i].id));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/gaps/each-premium-alone-is-by-hand", test_alone);
  g_test_add_func ("/gaps/a-second-premium-counts-half", test_overlap);
  g_test_add_func ("/gaps/a-skill-in-the-level-brings-nothing", test_nothing_left);
  g_test_add_func ("/gaps/premiums-are-as-printed", test_published);
  g_test_add_func ("/gaps/every-skill-stands-among-the-needs-once", test_complete);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
