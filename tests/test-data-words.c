/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

#include "fixture.h"

/* What is found for translators is what is looked up: in a language that lengthens every word,
 * every text of the figures is longer. */

static void
assert_translated (const char *text)
{
  if (text != NULL && strstr (text, "ö") == NULL)
    g_error ("not translated: %s", text);
}

static void
test_titles (void)
{
  g_autoptr (RungTables) tables = fixture_load_tables ();

  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = g_ptr_array_index (tables->files, i);

      assert_translated (g_str_equal (file->kind, "edition") ? NULL : file->title);
    }
  for (guint i = 0; i < tables->places->len; i++)
    assert_translated (((RungPlace *) tables->places->pdata[i])->title);
  for (guint i = 0; i < tables->schedules->len; i++)
    assert_translated (((RungSchedule *) tables->schedules->pdata[i])->note);
}

static void
test_laws (void)
{
  g_autoptr (RungTables) tables = fixture_load_tables ();
  guint n_steps = 0;

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      assert_translated (law->title);
      for (guint k = 0; k < law->n_steps; k++, n_steps++)
        assert_translated (law->steps[k].title);
      for (guint k = 0; k < law->n_parameters; k++)
        assert_translated (law->parameters[k].title);
    }
  g_assert_cmpuint (n_steps, >, 300);
}

static void
test_road (void)
{
  g_autoptr (RungTables) tables = fixture_load_tables ();

  for (guint i = 0; i < tables->steps->len; i++)
    {
      const RungRoadmapStep *step = g_ptr_array_index (tables->steps, i);

      assert_translated (step->title);
      assert_translated (step->advice);
      assert_translated (step->done_when);
      assert_translated (step->unlocks);
      assert_translated (step->hours_note);
      assert_translated (step->note);
    }
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *level = g_ptr_array_index (tables->ladder_levels, i);

      assert_translated (level->title);
      for (guint k = 0; level->duties[k] != NULL; k++)
        assert_translated (level->duties[k]);
    }
}

int
main (int    argc,
      char **argv)
{
  if (g_getenv ("RUNG_LONG_WORDS") == NULL)
    {
      g_print ("1..0 # SKIP no gettext\n");
      return 0;
    }
  setlocale (LC_ALL, "");
  g_setenv ("LANGUAGE", "long", TRUE);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("RUNG_LONG_WORDS"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/data-words/titles-and-notes-are-translated", test_titles);
  g_test_add_func ("/data-words/steps-and-amounts-of-laws-are-translated", test_laws);
  g_test_add_func ("/data-words/the-road-is-translated", test_road);
  return g_test_run ();
}
