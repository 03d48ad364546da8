/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/csv/rung-csv-reader.h"
#include "store/json/rung-json-value.h"

/**
 * cli_has_program:
 *
 * Returns: %TRUE if there is a program to run
 */
gboolean
cli_has_program (void)
{
  return g_getenv ("RUNG_EXE") != NULL && g_file_test (g_getenv ("RUNG_EXE"),
                                                       G_FILE_TEST_IS_EXECUTABLE);
}

/**
 * cli_dup_file_name:
 * @suffix: how the name ends
 *
 * Returns: (transfer full): a path where nothing is
 */
char *
cli_dup_file_name (const char *suffix)
{
  static int count;
  g_autofree char *name = g_strdup_printf ("rung-cli-%d-%d%s", (int) getpid (), count++, suffix);

  return g_build_filename (g_get_tmp_dir (), name, NULL);
}

static char *
dup_contents (const char *path)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_unlink (path);
  return text;
}

/* Runs in an environment with nothing in it but where the figures are and what
 * the libraries leak, so no display and no bus can be reached. Files take the streams, so
 * no answer is too long for a pipe. */
static CliRun *
run (char       **argv,
     const char  *input)
{
  g_autofree char *in = cli_dup_file_name (".in");
  g_autofree char *out = cli_dup_file_name (".out");
  g_autofree char *err = cli_dup_file_name (".err");
  CliRun *self = g_new0 (CliRun, 1);
  struct rusage usage;
  int status = 0;
  pid_t child = 0;

  g_assert_true (g_file_set_contents (in, input != NULL ? input : "", -1, NULL));
  child = fork ();
  if (child == 0)
    {
      g_autofree char *folder = g_strdup_printf ("RUNG_DATA_DIR=%s", g_getenv ("RUNG_DATA_DIR"));
      g_autofree char *program = g_strdup_printf ("RUNG_EXE=%s", g_getenv ("RUNG_EXE"));
      g_autofree char *leaks = g_strdup_printf ("LSAN_OPTIONS=%s", g_getenv ("LSAN_OPTIONS") != NULL
                                                                   ? g_getenv ("LSAN_OPTIONS")
                                                : "");
      char *environment[] = { folder, program, leaks, (char *) "LC_ALL=C.UTF-8", NULL };

      if (freopen (in, "r", stdin) == NULL || freopen (out, "w", stdout) == NULL
          || freopen (err, "w", stderr) == NULL)
        _exit (126);
      execve (argv[0], argv, environment);
      _exit (127);
    }
  g_assert_cmpint (child, >, 0);
  g_assert_cmpint (wait4 (child, &status, 0, &usage), ==, child);
  self->status = WIFEXITED (status) ? WEXITSTATUS (status) : 128 + WTERMSIG (status);
  self->memory = usage.ru_maxrss;
  self->output = dup_contents (out);
  self->errors = dup_contents (err);
  g_unlink (in);
  return self;
}

/**
 * cli_run:
 * @input: (nullable): what standard input gives
 * @first: first word after the name of the program, more follow
 *
 * Returns: (transfer full): what came of it
 */
CliRun *
cli_run (const char *input,
         const char *first,
         ...)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  va_list words;

  g_ptr_array_add (argv, (gpointer) g_getenv ("RUNG_EXE"));
  va_start (words, first);
  for (const char *word = first; word != NULL; word = va_arg (words, const char *))
    g_ptr_array_add (argv, (gpointer) word);
  va_end (words);
  g_ptr_array_add (argv, NULL);
  return run ((char **) argv->pdata, input);
}

/**
 * cli_run_shell:
 * @command: a line for the shell, with "$RUNG_EXE" for the program
 *
 * Returns: (transfer full): what came of it
 */
CliRun *
cli_run_shell (const char *command)
{
  char *argv[] = { (char *) "/bin/bash", (char *) "-c", (char *) command, NULL };

  return run (argv, NULL);
}

/**
 * cli_run_free:
 * @self: (nullable) (transfer full): a run
 *
 * Frees the run.
 */
void
cli_run_free (CliRun *self)
{
  if (self == NULL)
    return;
  g_free (self->output);
  g_free (self->errors);
  g_free (self);
}

/**
 * cli_dup_sample:
 *
 * Returns: (transfer full): path of the sample document
 */
char *
cli_dup_sample (void)
{
  return g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples", "three-offers.rung", NULL);
}

/**
 * cli_parse:
 * @run_done: a run that went well
 *
 * Returns: (transfer full): its output
 */
RungJson *
cli_parse (const CliRun *run_done)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (run_done->output, strlen (run_done->output));
  RungJson *json = NULL;

  g_assert_cmpstr (run_done->errors, ==, "");
  g_assert_cmpint (run_done->status, ==, 0);
  json = rung_json_read_bytes (bytes, &rung_json_data_limits, &error);
  g_assert_no_error (error);
  return json;
}

/**
 * cli_number:
 * @json: an answer
 * @name: a member of it
 *
 * Returns: the number
 */
double
cli_number (RungJson   *json,
            const char *name)
{
  double number = rung_json_get_double (rung_json_member (rung_json_get_root (json), name),
                                        -1e12, 1e12);
  g_autoptr (GError) error = NULL;

  rung_json_check (json, &error);
  g_assert_no_error (error);
  return number;
}

static char **
dup_fields (const RungCsvField *fields,
            guint               n)
{
  char **texts = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    texts[i] = g_strndup (fields[i].text, fields[i].length);
  return texts;
}

/**
 * cli_table_new:
 * @text: comma-separated rows, the header first
 *
 * Returns: (transfer full): the table
 */
CliTable *
cli_table_new (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new_for_text (text, strlen (text), ',');
  CliTable *self = g_new0 (CliTable, 1);
  const RungCsvField *fields = NULL;
  int n = rung_csv_reader_next (reader, &fields, &error);

  g_assert_cmpint (n, >, 0);
  self->header = dup_fields (fields, (guint) n);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (n = rung_csv_reader_next (reader, &fields,
                                 &error); n > 0; n = rung_csv_reader_next (reader, &fields, &error))
    {
      g_assert_cmpuint ((guint) n, ==, g_strv_length (self->header));
      g_ptr_array_add (self->rows, dup_fields (fields, (guint) n));
    }
  g_assert_no_error (error);
  return self;
}

/**
 * cli_table_free:
 * @self: (nullable) (transfer full): a table
 *
 * Frees the table.
 */
void
cli_table_free (CliTable *self)
{
  if (self == NULL)
    return;
  g_strfreev (self->header);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * cli_table_get:
 * @self: a table
 * @row: number of a row, from 0
 * @column: name of a column that it has
 *
 * Returns: (transfer none): what stands there
 */
const char *
cli_table_get (const CliTable *self,
               guint           row,
               const char     *column)
{
  char **fields = g_ptr_array_index (self->rows, row);

  for (guint i = 0; self->header[i] != NULL; i++)
    if (g_str_equal (self->header[i], column))
      return fields[i];
  g_error ("no column “%s”", column);
}

/**
 * cli_table_get_number:
 * @self: a table
 * @row: number of a row, from 0
 * @column: name of a column that it has
 *
 * Returns: the number that stands there, NAN where nothing does
 */
double
cli_table_get_number (const CliTable *self,
                      guint           row,
                      const char     *column)
{
  const char *text = cli_table_get (self, row, column);

  return *text != '\0' ? g_ascii_strtod (text, NULL) : NAN;
}
