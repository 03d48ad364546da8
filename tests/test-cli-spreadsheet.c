/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

/* What a spreadsheet gets: LibreOffice Calc reads the answers, and every amount
 * has to arrive as a number. Of a page it leaves percentages as text. */

typedef struct
{
  const char *name;
  const char *words;        /* after “rung” */
  const char *filter;       /* of LibreOffice, for what is read */
  const char *suffix;
} Case;

#define FIELDS_BY(separator) "Text - txt - csv (StarCalc):" separator ",34,76,1"

static const Case cases[] = {
  { "compare-csv", "compare SAMPLE --format=csv", FIELDS_BY ("44"), "csv" },
  { "compare-tsv", "compare SAMPLE --format=tsv", FIELDS_BY ("9"), "csv" },
  { "compare-html", "compare SAMPLE --answers --format=html", "HTML (StarCalc)", "html" },
  { "roadmap-html", "roadmap SAMPLE --format=html", "HTML (StarCalc)", "html" },
  { "take-home-csv", "take-home --wages=210000 --format=csv", FIELDS_BY ("44"), "csv" },
};

static char *
read_as_spreadsheet (const Case *self)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *folder = g_dir_make_tmp ("rung-sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.fods", NULL);
  g_autoptr (GString) words = g_string_new (self->words);
  g_autofree char *command = NULL;
  g_autofree char *remove = g_strdup_printf ("rm -r '%s'", folder);
  g_autoptr (CliRun) run = NULL;
  g_autoptr (CliRun) removed = NULL;
  char *sheet = NULL;

  g_string_replace (words, "SAMPLE", sample, 0);
  command = g_strdup_printf ("cd '%s' && \"$RUNG_EXE\" %s -o a.%s && HOME='%s' soffice --headless "
                             "'-env:UserInstallation=file://%s/home' --infilter='%s' --convert-to "
                             "fods a.%s 2>&1",
                             folder, words->str, self->suffix, folder, folder, self->filter,
                             self->suffix);
  run = cli_run_shell (command);
  if (!g_file_get_contents (path, &sheet, NULL, NULL))
    g_error ("%s\n%s", run->output, run->errors);
  removed = cli_run_shell (remove);
  return sheet;
}

static guint
count (const char *sheet,
       const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, sheet, 0,
                      &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *found = g_match_info_fetch (match, 0);

      g_test_message ("%s", found);
      n++;
    }
  return n;
}

static void
test_figures_arrive (gconstpointer data)
{
  const Case *self = data;
  g_autofree char *program = g_find_program_in_path ("soffice");
  g_autofree char *sheet = NULL;

  if (program == NULL)
    {
      g_test_skip ("LibreOffice is not installed");
      return;
    }
  sheet = read_as_spreadsheet (self);
  g_assert_cmpuint (count (sheet, "value-type=\"(float|percentage|currency)\""), >=, 8);
  g_assert_cmpuint (count (sheet, "value-type=\"string\"[^>]*>\\s*<text:p>[-+\xe2\x88\x92$0-9., "
                                  "]*[0-9]"
                                  "[0-9., ]*</text:p>"), ==, 0);
}

/* The sum of a column is pay less taxes: the parts of take-home pay add up in
 * every year, and the years to the total. */
static void
test_years_add_up (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=tsv", NULL);
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);
  g_auto (GStrv) titles = g_strsplit (lines[0], "\t", -1);
  double left[32] = { 0.0 };
  guint n_columns = g_strv_length (titles);

  g_assert_cmpuint (n_columns, ==, 2 + 3 + 3 * 4);
  g_assert_cmpstr (titles[4], ==, "c");
  g_assert_cmpstr (titles[5], ==, "a_year_1");
  g_assert_cmpstr (titles[16], ==, "c_year_4");
  for (guint i = 1; *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      gboolean is_part = g_str_equal (cells[0], "gross") || g_str_equal (cells[0], "taxes")
                         || g_str_equal (cells[0], "saved");

      for (guint column = 2; column < n_columns; column++)
        {
          double value = g_ascii_strtod (cells[column], NULL);

          if (is_part)
            left[column] += value;
          else if (g_str_equal (cells[0], "take_home"))
            g_assert_cmpfloat_with_epsilon (value, left[column], 0.03);
        }
      for (guint offer = 0; offer < 3; offer++)
        {
          double sum = 0.0;

          for (guint year = 0; year < 4; year++)
            sum += g_ascii_strtod (cells[5 + 4 * offer + year], NULL);
          g_assert_cmpfloat_with_epsilon (sum, g_ascii_strtod (cells[2 + offer], NULL), 0.03);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cli-spreadsheet/figures-arrive/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_figures_arrive);
    }
  g_test_add_func ("/cli-spreadsheet/years-add-up-to-the-total", test_years_add_up);
  return g_test_run ();
}
