/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-csv-reader.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "rung-csv-reader-private.h"
#include "rung-csv-row.h"

#define FIRST_SIZE (256 << 10)
#define LARGEST_ROW (16 << 20)

static gssize
read_more (RungCsvReader *self,
           char          *to,
           gsize          room)
{
  gssize n = 0;

  if (self->text != NULL)
    {
      n = (gssize) MIN (room, self->text_length);
      memcpy (to, self->text, (gsize) n);
      self->text += n;
      self->text_length -= (gsize) n;
      return n;
    }
  do
    n = read (self->fd, to, room);
  while (n < 0 && errno == EINTR);
  return n;
}

/* Moves the row at hand to the front of the buffer and reads more after it. */
static gboolean
refill (RungCsvReader *self,
        GError       **error)
{
  gssize n = 0;

  memmove (self->buffer, self->buffer + self->start, self->end - self->start);
  self->end -= self->start;
  self->start = 0;
  if (self->end == self->size)
    {
      if (self->size >= LARGEST_ROW)
        return rung_csv_row_fail (self, RUNG_ERROR_LIMIT, _("found more than 16 MiB in a row"),
                                  error) != RUNG_CSV_ROW_FAILED;
      self->size *= 2;
      self->buffer = g_realloc (self->buffer, self->size + 1);
    }
  n = read_more (self, self->buffer + self->end, self->size - self->end);
  if (n < 0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("The rows cannot be read: %s"),
                   g_strerror (errno));
      return FALSE;
    }
  self->end += (gsize) n;
  self->buffer[self->end] = '\0';
  self->is_at_end = n == 0;
  return TRUE;
}

/* Looks at the first line, beside what stands in quotation marks. A line that
 * does not fit the buffer is judged by its start. */
static gboolean
guess_delimiter (RungCsvReader *self,
                 GError       **error)
{
  static const char candidates[] = ",;\t";
  guint n_found[G_N_ELEMENTS (candidates) - 1] = { 0 };
  gboolean is_quoted = FALSE;
  guint best = 0;

  while (self->end < self->size && !self->is_at_end
         && memchr (self->buffer + self->start, '\n', self->end - self->start) == NULL)
    if (!refill (self, error))
      return FALSE;
  for (const char *at = self->buffer + self->start; *at != '\0' && *at != '\n' && *at != '\r'; at++)
    {
      const char *found = strchr (candidates, *at);

      if (*at == '"')
        is_quoted = !is_quoted;
      else if (found != NULL && !is_quoted)
        n_found[found - candidates]++;
    }
  for (guint i = 1; i < G_N_ELEMENTS (n_found); i++)
    if (n_found[i] > n_found[best])
      best = i;
  self->delimiter = candidates[best];
  self->is_special[(guchar) self->delimiter] = TRUE;
  return TRUE;
}

static gboolean
skip_byte_order_mark (RungCsvReader *self,
                      GError       **error)
{
  while (self->end < 3 && !self->is_at_end)
    if (!refill (self, error))
      return FALSE;
  if (g_str_has_prefix (self->buffer, "\xEF\xBB\xBF"))
    self->start = 3;
  return self->delimiter != RUNG_CSV_GUESS || guess_delimiter (self, error);
}

/**
 * rung_csv_reader_new:
 * @fd: an open file, pipe or device; it stays open
 * @delimiter: what separates fields, such as ',' or a tab, or %RUNG_CSV_GUESS
 *
 * Returns: (transfer full): a reader that has read nothing
 */
RungCsvReader *
rung_csv_reader_new (int  fd,
                     char delimiter)
{
  RungCsvReader *self = g_new0 (RungCsvReader, 1);

  self->fd = fd;
  self->delimiter = delimiter;
  self->size = FIRST_SIZE;
  self->buffer = g_malloc (self->size + 1);
  self->buffer[0] = '\0';
  self->next_line = 1;
  self->n_allocated = 64;
  self->fields = g_new (RungCsvField, self->n_allocated);
  self->is_special[(guchar) delimiter] = TRUE;
  self->is_special['\r'] = self->is_special['\n'] = self->is_special['\0'] = TRUE;
  return self;
}

/**
 * rung_csv_reader_new_for_text:
 * @text: (array length=length): the rows; they must outlive the reader
 * @length: bytes
 * @delimiter: what separates fields, such as ',' or a tab
 *
 * Returns: (transfer full): a reader that has read nothing
 */
RungCsvReader *
rung_csv_reader_new_for_text (const char *text,
                              gsize       length,
                              char        delimiter)
{
  RungCsvReader *self = rung_csv_reader_new (-1, delimiter);

  self->text = length > 0 ? text : "";
  self->text_length = length;
  return self;
}

/**
 * rung_csv_reader_free:
 * @self: (nullable) (transfer full): a reader
 *
 * Frees the reader and the fields it gave.
 */
void
rung_csv_reader_free (RungCsvReader *self)
{
  if (self == NULL)
    return;
  g_free (self->buffer);
  g_free (self->fields);
  g_free (self);
}

/**
 * rung_csv_reader_next:
 * @self: a reader
 * @fields: (out) (transfer none) (array): the fields, valid until the next call
 * @error: return location
 *
 * Reads a row. It ends with LF, CR LF, CR or the end of the stream; an empty
 * line is a row of one empty field. A byte order mark at the start is skipped.
 *
 * Fails with %RUNG_ERROR_SYNTAX, %RUNG_ERROR_LIMIT or %RUNG_ERROR_IO.
 *
 * Returns: the number of fields, 0 after the last row, -1 on failure
 */
int
rung_csv_reader_next (RungCsvReader       *self,
                      const RungCsvField **fields,
                      GError             **error)
{
  RungCsvRowState state = RUNG_CSV_ROW_NEEDS_MORE;

  if (self->next_line == 1 && self->end == 0 && !skip_byte_order_mark (self, error))
    return -1;
  for (;;)
    {
      if (self->start < self->end)
        state = rung_csv_row_read (self, error);
      else if (self->is_at_end)
        return 0;
      if (state == RUNG_CSV_ROW_FAILED)
        return -1;
      if (state == RUNG_CSV_ROW_COMPLETE)
        break;
      if (!refill (self, error))
        return -1;
    }
  rung_csv_row_finish (self);
  *fields = self->fields;
  return (int) self->n_fields;
}

/**
 * rung_csv_reader_skip_line:
 * @self: a reader whose last row could not be read
 * @error: return location
 *
 * Goes on after the line that row starts on.
 *
 * Fails with %RUNG_ERROR_IO.
 *
 * Returns: %TRUE on success, at the end of the stream too
 */
gboolean
rung_csv_reader_skip_line (RungCsvReader *self,
                           GError       **error)
{
  char *feed = NULL;

  while ((feed = memchr (self->buffer + self->start, '\n', self->end - self->start)) == NULL)
    {
      self->start = self->end;
      if (self->is_at_end)
        return TRUE;
      if (!refill (self, error))
        return FALSE;
    }
  self->start = (gsize) (feed + 1 - self->buffer);
  self->line = self->next_line++;
  return TRUE;
}

/**
 * rung_csv_reader_get_delimiter:
 * @self: a reader that has given a row
 *
 * Returns: what separates its fields
 */
char
rung_csv_reader_get_delimiter (const RungCsvReader *self)
{
  return self->delimiter;
}

/**
 * rung_csv_reader_get_line:
 * @self: a reader
 *
 * Returns: the line the row last given starts on, from 1
 */
guint64
rung_csv_reader_get_line (const RungCsvReader *self)
{
  return self->line;
}
