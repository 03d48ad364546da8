/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-check.h"

#include <glib/gi18n-lib.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-spare.h"
#include "store/data/rung-data-pack.h"
#include "store/data/rung-data.h"
#include "store/document/rung-document-file.h"
#include "store/json/rung-json-write.h"
#include "store/json/rung-json.h"

/* What was found out about a file. */
typedef struct
{
  char *filename;           /* as typed */
  const char *kind;         /* "document" or "figures" */
  GError *error;            /* (nullable) what is wrong */
  RungDocument *document;   /* (nullable) what was read */
} Verdict;

static void
verdict_free (Verdict *self)
{
  g_free (self->filename);
  g_clear_error (&self->error);
  g_clear_pointer (&self->document, rung_document_unref);
  g_free (self);
}

static gboolean
is_figures (GBytes *bytes)
{
  g_autoptr (RungJson) json = rung_json_read_bytes (bytes, &rung_json_data_limits, NULL);
  RungJsonNode root;

  if (json == NULL)
    return FALSE;
  root = rung_json_get_root (json);
  return rung_json_get_type (root) == RUNG_JSON_OBJECT
         && rung_json_is_present (rung_json_member (root, "kind"))
         && !rung_json_is_present (rung_json_member (root, "format"));
}

static gboolean
check_figures (const char  *data_folder,
               const char  *filename,
               GBytes      *bytes,
               GError     **error)
{
  g_autoptr (RungTables) tables = rung_data_load (data_folder, error);

  return tables != NULL && rung_data_load_market (tables, data_folder, error)
         && rung_data_check_pack (tables, filename, bytes, error);
}

static RungDocument *
check_document (const RungTables  *tables,
                const char        *filename,
                GBytes            *bytes,
                GError           **error)
{
  RungDocument *document = rung_document_file_parse (bytes, tables, error);

  if (document == NULL)
    g_prefix_error (error, "%s:", filename);
  return document;
}

static Verdict *
check_file (const RungTables *tables,
            const char       *data_folder,
            const char       *filename)
{
  Verdict *verdict = g_new0 (Verdict, 1);
  const char *shown = rung_cli_is_standard (filename) ? _("standard input") : filename;
  g_autoptr (GBytes) bytes = NULL;

  verdict->filename = g_strdup (filename);
  verdict->kind = "figures";
  if (g_file_test (filename, G_FILE_TEST_IS_DIR))
    {
      check_figures (data_folder, filename, NULL, &verdict->error);
      return verdict;
    }
  bytes = rung_cli_read_bytes (filename, rung_json_data_limits.size, &verdict->error);
  if (bytes == NULL)
    verdict->kind = "unknown";
  else if (is_figures (bytes))
    check_figures (data_folder, shown, bytes, &verdict->error);
  else
    {
      verdict->kind = "document";
      verdict->document = check_document (tables, shown, bytes, &verdict->error);
    }
  return verdict;
}

/* What may be mistaken in a file that can be read. */
static const GPtrArray *
get_remarks (const Verdict *verdict)
{
  return verdict->document != NULL ? verdict->document->remarks : NULL;
}

static guint
count_remarks (const Verdict *verdict)
{
  const GPtrArray *remarks = get_remarks (verdict);

  return remarks != NULL ? remarks->len : 0;
}

static char *
join_remarks (const Verdict *verdict)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count_remarks (verdict); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                            (const char *) g_ptr_array_index (get_remarks (verdict), i));
  return g_string_free (text, FALSE);
}

static RungGrid *
build_grid (const GPtrArray *verdicts)
{
  static const char *const titles[] = { "file", "kind", "result", "error", "remarks" };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], FALSE);
  for (guint i = 0; i < verdicts->len; i++)
    {
      const Verdict *verdict = g_ptr_array_index (verdicts, i);
      g_autofree char *remarks = join_remarks (verdict);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, verdict->filename);
      rung_grid_set (grid, 1, verdict->kind);
      rung_grid_set (grid, 2, verdict->error == NULL ? "ok" : "bad");
      rung_grid_set (grid, 3, verdict->error != NULL ? verdict->error->message : NULL);
      rung_grid_set (grid, 4, remarks);
    }
  return grid;
}

static char *
build_json (const GPtrArray *verdicts)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  rung_json_writer_begin_array (writer, NULL);
  for (guint i = 0; i < verdicts->len; i++)
    {
      const Verdict *verdict = g_ptr_array_index (verdicts, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "file", verdict->filename);
      rung_json_writer_add_string (writer, "kind", verdict->kind);
      rung_json_writer_add_boolean (writer, "ok", verdict->error == NULL);
      rung_json_writer_add_string (writer, "error",
                                   verdict->error != NULL ? verdict->error->message : NULL);
      rung_json_writer_begin_array (writer, "remarks");
      for (guint k = 0; k < count_remarks (verdict); k++)
        rung_json_writer_add_string (writer, NULL, g_ptr_array_index (get_remarks (verdict), k));
      rung_json_writer_end_array (writer);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  bytes = rung_json_writer_finish (writer);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Plain answers go line by line: what is right to standard output, what is
 * wrong or may be mistaken to standard error. */
static char *
build_text (const GPtrArray *verdicts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < verdicts->len; i++)
    {
      const Verdict *verdict = g_ptr_array_index (verdicts, i);

      if (verdict->error != NULL)
        continue;
      if (count_remarks (verdict) == 0)
        g_string_append_printf (text, _("%s: OK\n"), verdict->filename);
      else
        /* Translators: a file, then the number of remarks */
        g_string_append_printf (text, ngettext ("%s: readable, with %u remark\n",
                                                "%s: readable, with %u remarks\n",
                                                count_remarks (verdict)),
                                verdict->filename, count_remarks (verdict));
    }
  return g_string_free (text, FALSE);
}

static int
write_verdicts (const GPtrArray     *verdicts,
                const RungCliOutput *output)
{
  g_autofree char *text = NULL;
  int status = RUNG_CLI_DONE;

  if (output->format == RUNG_CLI_JSON)
    text = build_json (verdicts);
  else if (output->format == RUNG_CLI_TEXT)
    text = build_text (verdicts);
  else
    {
      g_autoptr (RungGrid) grid = build_grid (verdicts);

      text = rung_cli_grid_to_string (grid, output->format);
    }
  status = rung_cli_output_write_text (output, text);
  for (guint i = 0; i < verdicts->len; i++)
    {
      const Verdict *verdict = g_ptr_array_index (verdicts, i);

      if (verdict->error != NULL)
        {
          int failure = rung_cli_fail (verdict->error);

          status = MAX (status, failure);
        }
      else if (verdict->document != NULL)
        rung_cli_tell_remarks (verdict->document, verdict->filename);
    }
  return status;
}

/**
 * rung_cli_check:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Says of documents and files of figures whether they are right.
 *
 * Returns: the exit status
 */
int
rung_cli_check (int          argc,
                char       **argv,
                const char  *data_folder)
{
  g_auto (RungCliOutput) output = { NULL };
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GPtrArray) verdicts = g_ptr_array_new_with_free_func ((GDestroyNotify) verdict_free);
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;

  context = rung_cli_context_new ("check", _("FILE…"),
                                  _("Check documents, files of figures, and folders of them."),
                                  NULL, &output);
  if (!rung_cli_context_parse (context, argc, argv, &words, &error)
      || !rung_cli_output_choose (&output, &error))
    return rung_cli_fail (error);
  if (words[0] == NULL)
    {
      g_set_error (&error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("check: expected at least one file"));
      return rung_cli_fail (error);
    }
  tables = rung_cli_load_figures (data_folder, &output, &error);
  if (tables == NULL)
    return rung_cli_fail (error);
  for (guint i = 0; words[i] != NULL; i++)
    if (!rung_cli_spare_file (&output, words[i], &error))
      return rung_cli_fail (error);
  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (verdicts, check_file (tables, data_folder, words[i]));
  return write_verdicts (verdicts, &output);
}
