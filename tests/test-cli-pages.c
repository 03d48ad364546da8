/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "cli.h"

static char *
dup_start (const char *path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpuint (length, >, 1000);
  return g_strndup (contents, 5);
}

static void
test_pdf_file (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *path = cli_dup_file_name (".pdf");
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=pdf", "-o", path, NULL);
  g_autofree char *start = NULL;

  g_assert_cmpstr (run->errors, ==, "");
  g_assert_cmpstr (run->output, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  start = dup_start (path);
  g_assert_cmpstr (start, ==, "%PDF-");
  g_unlink (path);
}

/* A pipe takes it, by default and by name. */
static void
test_pdf_stream (void)
{
  static const char *const options[] = { "", "-o -", "--paper=a4 --view=gross --span=first" };
  g_autofree char *sample = cli_dup_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_autofree char *command = g_strdup_printf ("\"$RUNG_EXE\" compare '%s' --format=pdf %s | "
                                                  "head -c 5",
                                                  sample, options[i]);
      g_autoptr (CliRun) run = cli_run_shell (command);

      g_assert_cmpstr (run->errors, ==, "");
      g_assert_cmpstr (run->output, ==, "%PDF-");
    }
}

static void
test_pdf_failures (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *full = g_strdup_printf ("\"$RUNG_EXE\" compare '%s' --format=pdf -o /dev/full",
                                           sample);
  g_autoptr (CliRun) device = cli_run_shell (full);
  g_autoptr (CliRun) folder = cli_run (NULL, "compare", sample, "--format=pdf", "-o",
                                       "/nonexistent/x.pdf", NULL);
  g_autoptr (CliRun) paper = cli_run (NULL, "compare", sample, "--format=pdf", "--paper=a5", NULL);
  g_autoptr (CliRun) word = cli_run (NULL, "compare", sample, "--format=doc", NULL);
  g_autoptr (CliRun) elsewhere = cli_run (NULL, "estimate", sample, "--format=pdf", NULL);

  g_assert_cmpint (device->status, ==, 1);
  g_assert_nonnull (strstr (device->errors, "No space left"));
  g_assert_cmpint (folder->status, ==, 1);
  g_assert_nonnull (strstr (folder->errors, "/nonexistent"));
  g_assert_cmpint (paper->status, ==, 1);
  g_assert_nonnull (strstr (paper->errors, "expected letter or a4"));
  g_assert_cmpint (word->status, ==, 1);
  g_assert_nonnull (strstr (word->errors, "md, html or pdf"));
  g_assert_cmpint (elsewhere->status, ==, 1);
  g_assert_nonnull (strstr (elsewhere->errors, "expected text, json, csv, tsv or md"));
}

/* script(1) runs a program on a terminal of its own. */
static void
test_pdf_terminal (void)
{
  g_autofree char *script = g_find_program_in_path ("script");
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *command = g_strdup_printf ("script -qec \"$RUNG_EXE compare '%s' "
                                              "--format=pdf\" /dev/null",
                                              sample);
  g_autoptr (CliRun) run = NULL;

  if (script == NULL)
    {
      g_test_skip ("script is not installed");
      return;
    }
  run = cli_run_shell (command);
  g_assert_cmpint (run->status, ==, 1);
  g_assert_nonnull (strstr (run->output, "cannot be shown in a terminal"));
  g_assert_null (strstr (run->output, "%PDF"));
}

static void
test_html (void)
{
  g_autofree char *sample = cli_dup_sample ();
  g_autofree char *contents = NULL;
  g_autoptr (CliRun) run = cli_run (NULL, "compare", sample, "--format=html", NULL);
  g_autoptr (CliRun) text = cli_run (NULL, "compare", sample, NULL);
  g_autoptr (CliRun) piped = NULL;
  g_auto (GStrv) lines = g_strsplit (text->output, ".\n", 2);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (g_str_has_prefix (run->output, "<!DOCTYPE html>"));
  g_assert_nonnull (strstr (run->output, "<title>three-offers</title>"));
  g_assert_nonnull (strstr (run->output, lines[0]));
  g_assert_nonnull (strstr (run->output, "</table>"));
  g_assert_nonnull (strstr (run->output, "<li>"));
  g_assert_true (g_file_get_contents (sample, &contents, NULL, NULL));
  piped = cli_run (contents, "compare", "-", "--format=html", NULL);
  g_assert_nonnull (strstr (piped->output, "<title>Comparison</title>"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!cli_has_program ())
    return 77;
  g_test_add_func ("/cli/pages/a-pdf-is-written-to-a-file", test_pdf_file);
  g_test_add_func ("/cli/pages/a-pipe-takes-a-pdf", test_pdf_stream);
  g_test_add_func ("/cli/pages/a-pdf-that-cannot-be-written-is-an-error", test_pdf_failures);
  g_test_add_func ("/cli/pages/a-terminal-is-spared-a-pdf", test_pdf_terminal);
  g_test_add_func ("/cli/pages/html-is-a-whole-page", test_html);
  return g_test_run ();
}
