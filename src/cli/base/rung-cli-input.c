/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-input.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "engine/tax/rung-family.h"
#include "report/phrases/rung-edition-phrases.h"
#include "store/data/rung-packs.h"
#include "store/disk/rung-read.h"
#include "store/document/rung-document-file.h"
#include "store/json/rung-json-scan.h"

#include "rung-cli-spare.h"

/**
 * rung_cli_context_new:
 * @name: name of a command
 * @arguments: (nullable): what follows its options
 * @description: what it does, for its help
 * @entries: (nullable): its own options
 * @output: takes the options that every command has
 *
 * Returns: (transfer full): a parser of the command line of the command
 */
GOptionContext *
rung_cli_context_new (const char         *name,
                      const char         *arguments,
                      const char         *description,
                      const GOptionEntry *entries,
                      RungCliOutput      *output)
{
  const GOptionEntry shared[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &output->format_name,
      rung_cli_output_get_formats (output),
      N_("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output->filename,
      N_("Write to a file"), N_("FILE") },
    { NULL }
  };
  GOptionContext *context = g_option_context_new (arguments);
  g_autofree char *program = g_strdup_printf ("rung %s", name);

  g_set_prgname (program);
  g_option_context_set_description (context, description);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, shared, GETTEXT_PACKAGE);
  return context;
}

/**
 * rung_cli_context_parse:
 * @context: a parser
 * @argc: number of words, the command first
 * @argv: the words
 * @words: (out) (transfer full): what is left beside the options
 * @error: return location
 *
 * Reads the options. Fails as g_option_context_parse() does.
 *
 * Returns: %TRUE if all options are known
 */
gboolean
rung_cli_context_parse (GOptionContext   *context,
                        int               argc,
                        char            **argv,
                        char           ***words,
                        GError          **error)
{
  g_auto (GStrv) left = g_strdupv (argv);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  gboolean is_after_dashes = FALSE;

  if (!g_option_context_parse_strv (context, &left, error))
    {
      g_prefix_error (error, "%s: ", argv[0]);
      return FALSE;
    }
  for (guint i = 1; left[i] != NULL; i++)
    if (!is_after_dashes && g_str_equal (left[i], "--"))
      is_after_dashes = TRUE;
    else
      g_ptr_array_add (found, g_strdup (left[i]));
  g_ptr_array_add (found, NULL);
  g_ptr_array_set_free_func (found, NULL);
  *words = (char **) g_ptr_array_free (g_steal_pointer (&found), FALSE);
  return TRUE;
}

/**
 * rung_cli_parse_number:
 * @name: what the number is, for the message
 * @text: (nullable): its value, with a decimal point; %NULL leaves @value alone
 * @flags: what may stand beside the digits
 * @most: the largest amount that is meant
 * @value: (inout): the number
 * @error: return location
 *
 * Fails as rung_number_parse() does.
 *
 * Returns: %TRUE if @value holds the number
 */
gboolean
rung_cli_parse_number (const char       *name,
                       const char       *text,
                       RungNumberFlags   flags,
                       double            most,
                       double           *value,
                       GError          **error)
{
  g_autoptr (GError) problem = NULL;

  if (text == NULL || rung_number_parse (text, &rung_number_style_plain, flags, most, value,
                                         &problem))
    return TRUE;
  if (g_error_matches (problem, RUNG_ERROR, RUNG_ERROR_FORMAT))
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 /* Translators: a column or option, then what it has */
                 _("%s: found “%s”, expected a number such as 185000 or 6.5"), name, text);
  else
    g_set_error (error, RUNG_ERROR, problem->code, "%s: %s", name, problem->message);
  return FALSE;
}

/* Nobody is older. */
#define OLDEST 130

/**
 * rung_cli_parse_children:
 * @text: ages at the end of the year joined by +, such as 5+8; 0 is a baby
 * @household: takes the children, who are dependents too
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT if the text is no such list and with
 * %RUNG_ERROR_RANGE if an age is none.
 *
 * Returns: %TRUE if all were counted
 */
gboolean
rung_cli_parse_children (const char     *text,
                         RungHousehold  *household,
                         GError        **error)
{
  g_auto (GStrv) ages = g_strsplit (text, "+", -1);

  for (guint i = 0; ages[i] != NULL; i++)
    {
      gint64 age = 0;

      if (!g_ascii_string_to_signed (g_strstrip (ages[i]), 10, G_MININT32, G_MAXINT32, &age, NULL))
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                       _("children: found “%s”, expected ages at the end of the year joined by +, "
                         "such as 5+8"), text);
          return FALSE;
        }
      if (age < 0 || age > OLDEST)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                       /* Translators: the age found, then the least and the most */
                       _("children: found an age of %d, expected 0 to %d"),
                       (int) age, OLDEST);
          return FALSE;
        }
      rung_household_add_child (household, (int) age);
    }
  return TRUE;
}

/**
 * rung_cli_check_birth_year:
 * @name: what the year is called, for the message
 * @year: a year, 0 if it is unknown
 * @error: return location
 *
 * Fails with %RUNG_ERROR_RANGE if it is no year of birth.
 *
 * Returns: %TRUE if it may be one
 */
gboolean
rung_cli_check_birth_year (const char  *name,
                           double       year,
                           GError     **error)
{
  const RungInput *born = rung_inputs_find (&rung_profile_inputs, "born");

  if (year == 0.0 || (year >= (double) born->usual && year <= (double) born->maximum
                      && year == (double) (int) year))
    return TRUE;
  /* Translators: a column, what it has, then the first and the last year */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE, _("%s: found %.0f, expected a year of birth "
                                                      "from %d to %d"), name, year,
               (int) born->usual, (int) born->maximum);
  return FALSE;
}

static GBytes *
read_standard_input (gsize    limit,
                     GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 block[16384];
  gssize n = 0;

  while ((n = read (STDIN_FILENO, block, sizeof block)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                       _("Standard input cannot be read: %s"), g_strerror (errno));
          return NULL;
        }
      if (bytes->len + (gsize) n > limit)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                       _("Standard input is too large, the limit is %.1f MB"),
                       (double) limit / 1e6);
          return NULL;
        }
      g_byte_array_append (bytes, block, (guint) n);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * rung_cli_read_bytes:
 * @filename: a file, or “-” for standard input
 * @limit: most bytes to read
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO or %RUNG_ERROR_LIMIT.
 *
 * Returns: (transfer full): the bytes
 */
GBytes *
rung_cli_read_bytes (const char  *filename,
                     gsize        limit,
                     GError     **error)
{
  if (rung_cli_is_standard (filename))
    return read_standard_input (limit, error);
  return rung_read_bytes (filename, limit, error);
}

/**
 * rung_cli_load_figures:
 * @data_folder: where the figures are
 * @output: where the answer goes
 * @error: return location
 *
 * Reads the figures with the packs of the person, and says on standard error
 * which of the packs is left out and why.
 *
 * Fails as rung_data_load() and rung_cli_spare_figures() do.
 *
 * Returns: (transfer full): the figures
 */
RungTables *
rung_cli_load_figures (const char           *data_folder,
                       const RungCliOutput  *output,
                       GError              **error)
{
  g_autoptr (RungTables) tables = rung_packs_load (data_folder, error);

  if (tables == NULL || !rung_cli_spare_figures (output, tables, data_folder, error))
    return NULL;

  for (guint i = 0; i < tables->packs->len; i++)
    {
      const RungPack *pack = tables->packs->pdata[i];

      if (pack->error != NULL && !pack->is_off)
        /* Translators: a file of the person’s own figures, then what is wrong with it */
        g_printerr (_("rung: your pack “%s” is left out: %s\n"), pack->name, pack->error);
    }
  return g_steal_pointer (&tables);
}

static void
tell_editions (const RungDocument *document,
               const RungTables   *tables)
{
  g_auto (GStrv) now = rung_packs_list_editions (tables);
  g_autofree char *text = rung_phrase_editions ((const char *const *) document->figures,
                                                (const char *const *) now);

  if (text != NULL)
    g_printerr ("rung: %s\n", text);
}

/**
 * rung_cli_tell_remarks:
 * @document: a document as it was read
 * @filename: its file, or “-” for standard input
 *
 * Says on standard error what in a document may be mistaken, a line each.
 */
void
rung_cli_tell_remarks (const RungDocument *document,
                       const char         *filename)
{
  const char *shown = rung_cli_is_standard (filename) ? _("standard input") : filename;

  for (guint i = 0; document->remarks != NULL && i < document->remarks->len; i++)
    g_printerr ("rung: %s: %s\n", shown, (const char *) g_ptr_array_index (document->remarks, i));
}

/**
 * rung_cli_read_document:
 * @filename: a document, or “-” for standard input
 * @output: where the answer goes
 * @tables: the figures, for what an id may name
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO, also if the answer would go over the document, or
 * as rung_document_file_parse() does; the message then starts with the name of the file.
 *
 * Returns: (transfer full): the document
 */
RungDocument *
rung_cli_read_document (const char           *filename,
                        const RungCliOutput  *output,
                        const RungTables     *tables,
                        GError              **error)
{
  g_autoptr (GBytes) bytes = NULL;
  RungDocument *document = NULL;

  if (rung_cli_spare_file (output, filename, error))
    bytes = rung_cli_read_bytes (filename, rung_json_document_limits.size, error);
  if (bytes == NULL)
    return NULL;
  document = rung_document_file_parse (bytes, tables, error);
  if (document == NULL)
    g_prefix_error (error, "%s:", rung_cli_is_standard (filename) ? _("standard input") : filename);
  else
    {
      rung_cli_tell_remarks (document, filename);
      tell_editions (document, tables);
    }
  return document;
}
