/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/shown/rung-line.h"

/* What views bind to: silent on an equal value, and rows that stay. */

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_equal_values_are_silent (void)
{
  g_autoptr (RungLine) line = g_object_new (RUNG_TYPE_LINE, NULL);
  RungShown *shown = RUNG_SHOWN (line);
  guint n_titles = 0;
  guint n_flags = 0;

  g_signal_connect_swapped (line, "notify::title", G_CALLBACK (count_cb), &n_titles);
  g_signal_connect_swapped (line, "notify::is-quiet", G_CALLBACK (count_cb), &n_flags);
  rung_shown_set_text (shown, RUNG_LINE_TITLE, NULL);
  rung_shown_set_text (shown, RUNG_LINE_TITLE, "");
  g_assert_cmpuint (n_titles, ==, 0);
  rung_shown_set_text (shown, RUNG_LINE_TITLE, "Base");
  rung_shown_take_text (shown, RUNG_LINE_TITLE, g_strdup ("Base"));
  g_assert_cmpuint (n_titles, ==, 1);
  rung_shown_set_flag (shown, RUNG_LINE_IS_QUIET, TRUE);
  rung_shown_set_flag (shown, RUNG_LINE_IS_QUIET, 2);
  g_assert_cmpuint (n_flags, ==, 1);
  rung_shown_set_text (shown, RUNG_LINE_TITLE, NULL);
  g_assert_cmpuint (n_titles, ==, 2);
}

static void
test_fields_are_properties (void)
{
  g_autoptr (RungLine) line = g_object_new (RUNG_TYPE_LINE, NULL);
  g_autofree char *note = NULL;
  gboolean is_quiet = FALSE;

  rung_shown_set_text (RUNG_SHOWN (line), RUNG_LINE_NOTE, "of at most 40,400");
  rung_shown_set_flag (RUNG_SHOWN (line), RUNG_LINE_IS_QUIET, TRUE);
  g_object_get (line, "note", &note, "is-quiet", &is_quiet, NULL);
  g_assert_cmpstr (note, ==, "of at most 40,400");
  g_assert_true (is_quiet);
}

static void
test_lines_stay_when_they_change (void)
{
  g_autoptr (GListStore) lines = rung_lines_new ();
  guint n_changes = 0;
  RungLine *first = NULL;

  rung_lines_set (lines, 0, "Base", "1", NULL);
  rung_lines_set (lines, 1, "Bonus", "2", NULL);
  first = rung_lines_ensure (lines, 0);
  g_signal_connect_swapped (lines, "items-changed", G_CALLBACK (count_cb), &n_changes);
  rung_lines_set (lines, 0, "Base", "3", "a note");
  rung_lines_trim (lines, 2);
  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_true (rung_lines_ensure (lines, 0) == first);
  g_assert_cmpstr (rung_shown_get_text (RUNG_SHOWN (first), RUNG_LINE_FIGURE), ==, "3");
  rung_lines_trim (lines, 1);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lines)), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shown/equal-values-are-silent", test_equal_values_are_silent);
  g_test_add_func ("/shown/fields-are-properties", test_fields_are_properties);
  g_test_add_func ("/shown/lines-stay-when-they-change", test_lines_stay_when_they_change);
  return g_test_run ();
}
