/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-csv-writer.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#define FLUSH_AT (64 << 10)
#define MOST_DECIMALS 6

struct _RungCsvWriter
{
  int fd;                   /* -1 for memory */
  char *buffer;
  gsize used;
  gsize size;
  char delimiter;
  gboolean is_in_row;
  int failure;              /* errno of the first write that failed, or 0 */
};

/* Makes room for @n more bytes and gives the place for them. */
static inline char *
reserve (RungCsvWriter *self,
         gsize          n)
{
  if (self->size - self->used < n)
    {
      self->size = MAX (2 * self->size, self->used + n);
      self->buffer = g_realloc (self->buffer, self->size);
    }
  return self->buffer + self->used;
}

static inline void
append (RungCsvWriter *self,
        const char    *text,
        gsize          length)
{
  memcpy (reserve (self, length), text, length);
  self->used += length;
}

static inline void
append_byte (RungCsvWriter *self,
             char           byte)
{
  *reserve (self, 1) = byte;
  self->used++;
}

static void
start_field (RungCsvWriter *self)
{
  if (self->is_in_row)
    append_byte (self, self->delimiter);
  self->is_in_row = TRUE;
}

static gboolean
needs_quotes (const RungCsvWriter *self,
              const char          *text,
              gsize                length)
{
  gboolean is_needed = FALSE;

  for (gsize i = 0; i < length; i++)
    is_needed |= text[i] == self->delimiter || text[i] == '"' || text[i] == '\n' || text[i] == '\r';
  return is_needed;
}

static void
append_field (RungCsvWriter *self,
              const char    *text,
              gsize          length,
              const char    *prefix)
{
  start_field (self);
  if (!needs_quotes (self, text, length))
    {
      append (self, prefix, strlen (prefix));
      append (self, text, length);
      return;
    }
  append_byte (self, '"');
  append (self, prefix, strlen (prefix));
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '"')
        append_byte (self, '"');
      append_byte (self, text[i]);
    }
  append_byte (self, '"');
}

static void
write_out (RungCsvWriter *self)
{
  const char *at = self->buffer;
  gsize left = self->used;

  while (left > 0 && self->failure == 0)
    {
      gssize n = write (self->fd, at, left);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        {
          self->failure = n < 0 ? errno : EIO;
          break;
        }
      at += n;
      left -= (gsize) n;
    }
  self->used = 0;
}

/**
 * rung_csv_writer_new:
 * @fd: an open file, pipe or device that stays open; -1 to keep the rows
 * @delimiter: what separates fields, such as ',' or a tab
 *
 * Returns: (transfer full): a writer that has written nothing
 */
RungCsvWriter *
rung_csv_writer_new (int  fd,
                     char delimiter)
{
  RungCsvWriter *self = g_new0 (RungCsvWriter, 1);

  self->fd = fd;
  self->delimiter = delimiter;
  self->size = FLUSH_AT + (FLUSH_AT >> 2);
  self->buffer = g_malloc (self->size);
  return self;
}

/**
 * rung_csv_writer_free:
 * @self: (nullable) (transfer full): a writer
 *
 * Frees the writer. What was not flushed is lost.
 */
void
rung_csv_writer_free (RungCsvWriter *self)
{
  if (self == NULL)
    return;
  g_free (self->buffer);
  g_free (self);
}

/**
 * rung_csv_writer_add_text:
 * @self: a writer
 * @text: words, not a number
 *
 * Adds a field of words. If a spreadsheet would take it for a formula, it
 * gets an apostrophe in front.
 */
void
rung_csv_writer_add_text (RungCsvWriter *self,
                          const char    *text)
{
  gboolean is_formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  append_field (self, text, strlen (text), is_formula ? "'" : "");
}

/**
 * rung_csv_writer_add_raw:
 * @self: a writer
 * @text: a field as it should be read back, such as a number
 * @length: its length, bytes
 *
 * Adds a field as it stands, in quotation marks where they are needed.
 */
void
rung_csv_writer_add_raw (RungCsvWriter *self,
                         const char    *text,
                         gsize          length)
{
  append_field (self, text, length, "");
}

/**
 * rung_csv_writer_add_integer:
 * @self: a writer
 * @value: a whole number
 *
 * Adds a number.
 */
void
rung_csv_writer_add_integer (RungCsvWriter *self,
                             gint64         value)
{
  char digits[24];
  char *at = digits + sizeof digits;
  guint64 rest = value < 0 ? -(guint64) value : (guint64) value;

  do
    *--at = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (value < 0)
    *--at = '-';
  start_field (self);
  append (self, at, (gsize) (digits + sizeof digits - at));
}

/**
 * rung_csv_writer_add_fixed:
 * @self: a writer
 * @value: a number; one that is not finite is an empty field
 * @decimals: digits after the point, 0 to 6
 *
 * Adds a number, rounded half away from zero, with a point in every locale.
 */
void
rung_csv_writer_add_fixed (RungCsvWriter *self,
                           double         value,
                           guint          decimals)
{
  static const gint64 scales[] = { 1, 10, 100, 1000, 10000, 100000, 1000000 };
  char digits[32];
  char *at = digits + sizeof digits;
  double scaled = 0.0;
  guint64 rest = 0;

  g_return_if_fail (decimals <= MOST_DECIMALS);

  start_field (self);
  scaled = round (fabs (value) * (double) scales[decimals]);
  if (!(scaled < 1e18))
    {
      char text[G_ASCII_DTOSTR_BUF_SIZE] = "";

      if (isfinite (value))
        g_ascii_formatd (text, sizeof text, "%.15g", value);
      append (self, text, strlen (text));
      return;
    }
  rest = (guint64) scaled;
  for (guint i = 0; i < decimals; i++, rest /= 10)
    *--at = (char) ('0' + rest % 10);
  if (decimals > 0)
    *--at = '.';
  do
    *--at = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (value < 0.0 && scaled > 0.0)
    *--at = '-';
  append (self, at, (gsize) (digits + sizeof digits - at));
}

/**
 * rung_csv_writer_end_row:
 * @self: a writer
 *
 * Ends the row.
 */
void
rung_csv_writer_end_row (RungCsvWriter *self)
{
  append_byte (self, '\n');
  self->is_in_row = FALSE;
  if (self->fd >= 0 && self->used >= FLUSH_AT)
    write_out (self);
}

/**
 * rung_csv_writer_flush:
 * @self: a writer to a stream
 * @error: return location
 *
 * Writes what is left. Call it at the end: it also tells about writes that
 * failed before.
 *
 * Fails with %RUNG_ERROR_IO.
 *
 * Returns: %TRUE if every row was written
 */
gboolean
rung_csv_writer_flush (RungCsvWriter *self,
                       GError       **error)
{
  if (self->fd >= 0)
    write_out (self);
  if (self->failure == 0)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
               _("The rows cannot be written: %s"), g_strerror (self->failure));
  return FALSE;
}

/**
 * rung_csv_writer_finish:
 * @self: a writer into memory
 *
 * Returns: (transfer full): the rows; the writer is empty then
 */
GBytes *
rung_csv_writer_finish (RungCsvWriter *self)
{
  GBytes *bytes = g_bytes_new (self->buffer, self->used);

  self->used = 0;
  self->is_in_row = FALSE;
  return bytes;
}
