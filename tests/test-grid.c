/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "report/kit/rung-grid-html.h"
#include "report/kit/rung-grid-text.h"
#include "report/kit/rung-grid.h"

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
                   "Base pay\t200,000\t-5\n"
                   "Bonus\t\t30,000\n"
                   "one two three \t\t\n");
}

/* A line end in a name does not end the line of a table. */
static void
test_text_of_one_line (void)
{
  g_autoptr (RungGrid) grid = sample ();
  g_autofree char *text = NULL;

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "a\tb\r\nc");
  rung_grid_set (grid, 1, "7");
  text = rung_grid_to_text (grid);
  g_assert_nonnull (strstr (text, "\na b  c"));
}

static void
test_markdown (void)
{
  g_autoptr (RungGrid) grid = sample ();
  g_autofree char *text = NULL;

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "a|b `c` \\\nd");
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "*e* _f_ ~~g~~ [h](i) <b>&amp;");
  text = rung_grid_to_markdown (grid);
  g_assert_cmpstr (text, ==,
                   "| Measure | A | B, Größe |\n"
                   "|---|--:|--:|\n"
                   "| Base pay | 200,000 | −5 |\n"
                   "| Bonus |  | 30,000 |\n"
                   "| a\\|b \\`c\\` \\\\ d |  |  |\n"
                   "| \\*e\\* \\_f\\_ \\~\\~g\\~\\~ \\[h\\](i) \\<b\\>\\&amp; |  |  |\n");
}

/* Groups, parts, a total and a mark. */
static RungGrid *
grouped (void)
{
  RungGrid *grid = rung_grid_new (3);

  rung_grid_set_column (grid, 0, "USD", FALSE);
  rung_grid_set_column (grid, 1, "A", TRUE);
  rung_grid_set_column (grid, 2, "B", TRUE);
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "Pay");
  rung_grid_set_row_kind (grid, RUNG_GRID_GROUP);
  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_PART);
  rung_grid_set (grid, 0, "Base");
  rung_grid_set (grid, 1, "10");
  rung_grid_set (grid, 2, "9");
  rung_grid_set_marked (grid, 1);
  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  rung_grid_set (grid, 0, "All");
  rung_grid_set (grid, 1, "10");
  rung_grid_set (grid, 2, "9");
  return grid;
}

static void
test_groups (void)
{
  g_autoptr (RungGrid) grid = grouped ();
  g_autofree char *text = rung_grid_to_text (grid);
  g_autofree char *tsv = rung_grid_to_tsv (grid);
  g_autofree char *markdown = rung_grid_to_markdown (grid);

  g_assert_true (rung_grid_has_marks (grid, 1));
  g_assert_false (rung_grid_has_marks (grid, 2));
  g_assert_cmpint (rung_grid_get_row_kind (grid, 2), ==, RUNG_GRID_TOTAL);
  g_assert_cmpstr (text, ==, "USD      A    B\n"
                             "Pay\n"
                             "  Base  10 *  9\n"
                             "All     10    9\n");
  /* A figure has to stay a figure where a program reads it. */
  g_assert_cmpstr (tsv, ==, "USD\tA\tB\nPay\t\t\nBase\t10\t9\nAll\t10\t9\n");
  g_assert_cmpstr (markdown, ==, "| USD | A | B |\n|---|--:|--:|\n| **Pay** |  |  |\n"
                                 "| Base | 10 \\* | 9 |\n| All | 10 | 9 |\n");
}

static void
test_html (void)
{
  g_autoptr (RungGrid) grid = grouped ();
  g_autofree char *html = rung_grid_to_html (grid, "Pay & more");
  g_autofree char *figures = NULL;

  g_assert_true (g_str_has_prefix (html, "<table>\n<caption>Pay &amp; more</caption>\n<thead>\n"));
  g_assert_true (g_str_has_suffix (html, "</tbody>\n</table>\n"));
  g_assert_nonnull (strstr (html, "<th scope=\"col\" style=\"text-align:right"));
  g_assert_nonnull (strstr (html, "<th scope=\"rowgroup\" colspan=\"3\" "
                                  "style=\"text-align:left\">Pay</th></tr>"));
  g_assert_nonnull (strstr (html, "<th scope=\"row\" style=\"text-align:left;border-top:1px "
                                  "solid\">All</th>"));
  g_assert_nonnull (strstr (html, "<strong>10</strong></td>"));
  g_assert_null (strstr (html, "<strong>9"));
  g_assert_null (strstr (html, RUNG_GRID_MARK));
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "Base − bonus");
  rung_grid_set (grid, 1, "−10");
  figures = rung_grid_to_html (grid, NULL);
  g_assert_nonnull (strstr (figures, ">Base − bonus</th>"));
  g_assert_nonnull (strstr (figures, ">-10</td>"));
}

/* Nothing a person types may become markup. */
static void
test_html_is_escaped (void)
{
  static const char hostile[] = "</td><script>alert('x')</script>&amp;\"><img src=x onerror=y>";
  g_autoptr (RungGrid) grid = rung_grid_new (2);
  g_autofree char *html = NULL;
  g_autofree char *bare = NULL;

  rung_grid_set_column (grid, 0, hostile, FALSE);
  rung_grid_set_column (grid, 1, hostile, TRUE);
  for (int kind = RUNG_GRID_PLAIN; kind <= RUNG_GRID_TOTAL; kind++)
    {
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, kind);
      rung_grid_set (grid, 0, hostile);
      rung_grid_set (grid, 1, hostile);
      rung_grid_set_marked (grid, 1);
    }
  html = rung_grid_to_html (grid, hostile);
  bare = rung_grid_to_html (grid, NULL);
  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "<img"));
  g_assert_null (strstr (html, "alert('"));
  g_assert_nonnull (strstr (html, "&lt;/td&gt;&lt;script&gt;alert(&apos;x&apos;)&lt;/script&gt;"
                                  "&amp;amp;&quot;&gt;"));
  g_assert_null (strstr (bare, "<caption>"));
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
  g_test_add_func ("/grid/cells-keep-what-is-set", test_cells);
  g_test_add_func ("/grid/columns-are-as-wide-as-their-longest-text", test_text);
  g_test_add_func ("/grid/tabs-in-cells-become-spaces", test_tsv);
  g_test_add_func ("/grid/a-line-end-in-a-name-ends-no-row", test_text_of_one_line);
  g_test_add_func ("/grid/markdown-aligns-numbers-right", test_markdown);
  g_test_add_func ("/grid/groups-totals-and-marks-are-shown", test_groups);
  g_test_add_func ("/grid/html-names-its-headers", test_html);
  g_test_add_func ("/grid/typed-text-never-becomes-markup", test_html_is_escaped);
  g_test_add_func ("/grid/an-empty-grid-is-its-titles", test_empty);
  return g_test_run ();
}
