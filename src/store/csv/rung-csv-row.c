/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-csv-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rung-csv-reader-private.h"

#define LARGEST_FIELD (1 << 20)
#define MOST_FIELDS 16384

/**
 * rung_csv_row_fail:
 * @self: a reader
 * @code: what is wrong
 * @message: the same in words, translated
 * @error: return location
 *
 * Says where in the stream it is.
 *
 * Returns: %RUNG_CSV_ROW_FAILED
 */
RungCsvRowState
rung_csv_row_fail (RungCsvReader *self,
                   RungError      code,
                   const char    *message,
                   GError       **error)
{
  /* Translators: the line and the field of a table, then what is wrong there */
  g_set_error (error, RUNG_ERROR, code, _("line %lu, field %u: %s"),
               (gulong) self->next_line, self->n_fields + 1, message);
  return RUNG_CSV_ROW_FAILED;
}

static RungCsvRowState
add_field (RungCsvReader *self,
           const char    *text,
           gsize          length,
           gboolean       is_quoted,
           GError       **error)
{
  if (length > LARGEST_FIELD)
    return rung_csv_row_fail (self, RUNG_ERROR_LIMIT, _("found more than 1 MiB in a field"), error);
  if (self->n_fields == MOST_FIELDS)
    return rung_csv_row_fail (self, RUNG_ERROR_LIMIT, _("found more than 16,384 fields in a row"),
                              error);
  if (self->n_fields == self->n_allocated)
    {
      self->n_allocated *= 2;
      self->fields = g_renew (RungCsvField, self->fields, self->n_allocated);
    }
  self->fields[self->n_fields++] = (RungCsvField) { text, length, is_quoted };
  return RUNG_CSV_ROW_COMPLETE;
}

/* Reads a field in quotation marks. Doubled ones are halved when the row is
 * complete, since an incomplete row is read again from its start. */
static RungCsvRowState
read_quoted (RungCsvReader *self,
             const char   **at,
             GError       **error)
{
  const char *start = *at + 1;
  const char *end = self->buffer + self->end;
  const char *quote = start;

  for (;; quote += 2)
    {
      quote = memchr (quote, '"', (gsize) (end - quote));
      if ((quote == NULL || quote + 1 == end) && !self->is_at_end)
        return RUNG_CSV_ROW_NEEDS_MORE;
      if (quote == NULL)
        return rung_csv_row_fail (self, RUNG_ERROR_SYNTAX,
                                  _("the closing quotation mark is missing"), error);
      if (quote[1] != '"')
        break;
    }
  *at = quote + 1;
  if (!self->is_special[(guchar) **at])
    return rung_csv_row_fail (self, RUNG_ERROR_SYNTAX,
                              _("found text after the closing quotation mark, expected the end of "
                                "the field"),
                              error);
  if (memchr (start, '\0', (gsize) (quote - start)) != NULL)
    return rung_csv_row_fail (self, RUNG_ERROR_SYNTAX, _("found a NUL byte, expected text"), error);
  return add_field (self, start, (gsize) (quote - start), TRUE, error);
}

static RungCsvRowState
read_plain (RungCsvReader *self,
            const char   **at,
            GError       **error)
{
  const char *start = *at;
  const char *end = start;

  while (!self->is_special[(guchar) *end])
    end++;
  *at = end;
  if (*end == '\0' && end == self->buffer + self->end && !self->is_at_end)
    return RUNG_CSV_ROW_NEEDS_MORE;
  return add_field (self, start, (gsize) (end - start), FALSE, error);
}

/**
 * rung_csv_row_read:
 * @self: a reader
 * @error: return location
 *
 * Splits the row that starts at the start of the buffer, and moves the start
 * after it.
 *
 * Fails with %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT.
 *
 * Returns: whether the row is complete
 */
RungCsvRowState
rung_csv_row_read (RungCsvReader *self,
                   GError       **error)
{
  const char *at = self->buffer + self->start;
  const char *end = self->buffer + self->end;

  self->n_fields = 0;
  for (;; at++)
    {
      RungCsvRowState state = *at == '"' ? read_quoted (self, &at, error)
      : read_plain (self, &at, error);

      if (state != RUNG_CSV_ROW_COMPLETE)
        return state;
      if (*at != self->delimiter)
        break;
    }
  if (*at == '\r' && at + 1 == end && !self->is_at_end)
    return RUNG_CSV_ROW_NEEDS_MORE;
  if (*at == '\0' && at < end)
    return rung_csv_row_fail (self, RUNG_ERROR_SYNTAX, _("found a NUL byte, expected text"), error);
  if (*at == '\r' && at[1] == '\n')
    at++;
  if (at < end)
    at++;
  self->start = (gsize) (at - self->buffer);
  return RUNG_CSV_ROW_COMPLETE;
}

/* Halves doubled quotation marks in place; the text only gets shorter. */
static void
halve_quotes (RungCsvField *field,
              char         *text)
{
  char *out = memchr (text, '"', field->length);
  const char *end = text + field->length;

  for (const char *in = out; in != NULL && in < end;)
    {
      *out++ = *in;
      in += *in == '"' ? 2 : 1;
    }
  if (out != NULL)
    field->length = (gsize) (out - text);
}

/**
 * rung_csv_row_finish:
 * @self: a reader with a complete row
 *
 * Counts its lines and makes texts of its fields.
 */
void
rung_csv_row_finish (RungCsvReader *self)
{
  self->line = self->next_line++;
  for (guint i = 0; i < self->n_fields; i++)
    {
      RungCsvField *field = &self->fields[i];
      char *text = self->buffer + (field->text - self->buffer);

      if (field->is_quoted)
        {
          const char *feed = text;
          const char *end = text + field->length;

          while ((feed = memchr (feed, '\n', (gsize) (end - feed))) != NULL)
            {
              self->next_line++;
              feed++;
            }
          halve_quotes (field, text);
        }
      text[field->length] = '\0';
    }
}
