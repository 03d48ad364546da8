/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/rung-grid.h"

static RungGrid *
sample (void)
{
  RungGrid *grid = rung_grid_new (3);

  rung_grid_set_column (grid, 0, "Measure", FALSE);
  rung_grid_set_column (grid, 1, "A", TRUE);
  rung_grid_set_column (grid, 2, "B, Größe", TRUE);
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "Base pay");
  rung_grid_set (grid, 1, "200,000");
  rung_grid_set (grid, 2, "−5");
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "Bonus");
  rung_grid_set (grid, 2, "30,000");
  return grid;
}

static void
test_cells (void)
{
  g_autoptr (RungGrid) grid = sample ();

  g_assert_cmpuint (rung_grid_get_n_columns (grid), ==, 3);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 2);
  g_assert_cmpstr (rung_grid_get_title (grid, 2), ==, "B, Größe");
  g_assert_true (rung_grid_is_number (grid, 1));
  g_assert_false (rung_grid_is_number (grid, 0));
  g_assert_cmpstr (rung_grid_get (grid, 0, 1), ==, "200,000");
  g_assert_cmpstr (rung_grid_get (grid, 1, 1), ==, "");
  rung_grid_set (grid, 2, "31,000");
  g_assert_cmpstr (rung_grid_get (grid, 1, 2), ==, "31,000");
}

/* Columns are as wide as their longest text in characters, not in bytes, and
 * a line does not end in spaces. */
static void
test_text (void)
{
  g_autoptr (RungGrid) grid = sample ();
  g_autofree char *text = rung_grid_to_text (grid);

  g_assert_cmpstr (text, ==,
                   "Measure         A  B, Größe\n"
                   "Base pay  200,000        −5\n"
                   "Bonus                30,000\n");
}

static void
test_tsv (void)
{
  g_autoptr (RungGrid) grid = sample ();
  g_autofree char *text = NULL;

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "one\ttwo\nthree\r");
  text = rung_grid_to_tsv (grid);
  g_assert_cmpstr (text, ==,
                   "Measure\tA\tB, Größe\n"
                   "Base pay\t200,000\t−5\n"
                   "Bonus\t\t30,000\n"
                   "one two three \t\t\n");
}

static void
test_markdown (void)
{
  g_autoptr (RungGrid) grid = sample ();
  g_autofree char *text = NULL;

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "a|b `c` \\\nd");
  text = rung_grid_to_markdown (grid);
  g_assert_cmpstr (text, ==,
                   "| Measure | A | B, Größe |\n"
                   "|---|--:|--:|\n"
                   "| Base pay | 200,000 | −5 |\n"
                   "| Bonus |  | 30,000 |\n"
                   "| a\\|b \\`c\\` \\\\ d |  |  |\n");
}

static void
test_empty (void)
{
  g_autoptr (RungGrid) grid = rung_grid_new (1);
  g_autofree char *text = NULL;
  g_autofree char *tsv = NULL;

  rung_grid_set_column (grid, 0, "Alone", FALSE);
  text = rung_grid_to_text (grid);
  tsv = rung_grid_to_tsv (grid);
  g_assert_cmpstr (text, ==, "Alone\n");
  g_assert_cmpstr (tsv, ==, "Alone\n");
  rung_grid_free (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/grid/cells", test_cells);
  g_test_add_func ("/grid/text", test_text);
  g_test_add_func ("/grid/tsv", test_tsv);
  g_test_add_func ("/grid/markdown", test_markdown);
  g_test_add_func ("/grid/empty", test_empty);
  return g_test_run ();
}
