/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-header.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/csv/rung-csv-writer.h"

/**
 * rung_cli_header_clear:
 * @self: a header
 *
 * Frees what is in it.
 */
void
rung_cli_header_clear (RungCliHeader *self)
{
  g_clear_pointer (&self->field_of, g_free);
  g_clear_pointer (&self->is_known, g_free);
  g_clear_pointer (&self->header, g_free);
}

static char *
dup_names (const RungCliColumns *columns)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint k = 0; k < columns->n_names; k++)
    g_string_append_printf (names, "%s%s", k > 0 ? ", " : "", columns->names[k]);
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static int
find_name (const RungCliColumns *columns,
           const char           *name)
{
  for (guint k = 0; k < columns->n_names; k++)
    if (g_ascii_strcasecmp (name, columns->names[k]) == 0)
      return (int) k;
  return -1;
}

/* A column of the answer under the name of another would be read for it. */
static gboolean
check_unknown (const RungCliColumns *columns,
               const char           *name,
               GError              **error)
{
  g_auto (GStrv) results = g_strsplit (columns->results, ",", -1);

  if (!g_strv_contains ((const char *const *) results, name))
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               _("line 1: the answer adds a column “%s” of its own; rename or remove yours"),
               name);
  return FALSE;
}

static gboolean
check_needed (const RungCliHeader  *self,
              const RungCliColumns *columns,
              GError              **error)
{
  g_autofree char *names = dup_names (columns);

  for (guint k = 0; k < columns->n_names; k++)
    if ((columns->needed & 1u << k) != 0 && self->field_of[k] < 0)
      {
        g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                     /* Translators: a column, then the names of columns that Rung reads */
                     _("line 1: the column “%s” is missing; Rung reads %s, separated by commas, "
                       "semicolons "
                       "or tabs"), columns->names[k], names);
        return FALSE;
      }
  return TRUE;
}

static gboolean
add_field (RungCliHeader        *self,
           const RungCliColumns *columns,
           int                   field,
           const char           *text,
           RungCsvWriter        *writer,
           GString              *unknown,
           GError              **error)
{
  g_autofree char *name = g_strstrip (g_strdup (text));
  int k = find_name (columns, name);

  if (k < 0)
    {
      if (!check_unknown (columns, name, error))
        return FALSE;
      g_string_append_printf (unknown, "%s“%s”", unknown->len > 0 ? ", " : "", name);
      rung_csv_writer_add_raw (writer, text, strlen (text));
      return TRUE;
    }
  if (self->field_of[k] >= 0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("line 1: the column “%s” appears twice"),
                   columns->names[k]);
      return FALSE;
    }
  self->field_of[k] = field;
  self->is_known[field] = TRUE;
  rung_csv_writer_add_raw (writer, columns->names[k], strlen (columns->names[k]));
  return TRUE;
}

/**
 * rung_cli_header_read:
 * @self: (out caller-allocates): the header
 * @columns: what may stand in it
 * @reader: rows, of which the first is the header
 * @error: return location
 *
 * Reads the header. Columns that are not known go through to the answer, which
 * is said on standard error, since one of them may be misspelt.
 *
 * Fails with %RUNG_ERROR_FORMAT if a column is missing or there twice, and as
 * rung_csv_reader_next() does.
 *
 * Returns: %TRUE if it could be read
 */
gboolean
rung_cli_header_read (RungCliHeader         *self,
                      const RungCliColumns  *columns,
                      RungCsvReader         *reader,
                      GError               **error)
{
  const RungCsvField *fields = NULL;
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
  g_autoptr (GString) unknown = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *known = NULL;
  int n = rung_csv_reader_next (reader, &fields, error);

  *self = (RungCliHeader) {
    .field_of = g_new (int, columns->n_names),
    .is_known = g_new0 (gboolean, MAX (n, 1)),
    .n_fields = (guint) MAX (n, 0),
  };
  for (guint k = 0; k < columns->n_names; k++)
    self->field_of[k] = -1;
  for (int i = 0; i < n; i++)
    if (!add_field (self, columns, i, fields[i].text, writer, unknown, error))
      return FALSE;
  if (n < 0 || !check_needed (self, columns, error))
    return FALSE;
  if (unknown->len > 0)
    g_printerr (_("rung: columns not read, copied unchanged: %s\n"), unknown->str);
  bytes = rung_csv_writer_finish (writer);
  known = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  self->header = g_strconcat (known, ",", columns->results, "\n", NULL);
  return TRUE;
}

/**
 * rung_cli_header_check:
 * @self: a header
 * @reader: a reader that has given a row
 * @n_fields: fields of the row
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT if the row is shorter or longer than the header.
 *
 * Returns: %TRUE if each field has a column
 */
gboolean
rung_cli_header_check (const RungCliHeader  *self,
                       RungCsvReader        *reader,
                       guint                 n_fields,
                       GError              **error)
{
  if (n_fields == self->n_fields)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               /* Translators: the line, the fields found, then how many there should be */
               ngettext ("line %lu: found %u field, expected %u",
                         "line %lu: found %u fields, expected %u", n_fields),
               (gulong) rung_csv_reader_get_line (reader), n_fields, self->n_fields);
  return FALSE;
}
