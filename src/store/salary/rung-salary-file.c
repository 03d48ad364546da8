/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/disk/rung-read.h"

#define SAMPLE 4096             /* bytes that show how a text is written */

struct _RungSalaryFile
{
  gatomicrefcount count;
  GBytes *bytes;
  char *name;               /* for display */
};

/* What Windows has from 0x80 to 0x9F; where it has nothing, control characters. */
static const guint16 windows[32] = {
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

static GBytes *
decompress (GBytes       *bytes,
            GCancellable *cancellable,
            GError      **error)
{
  g_autoptr (GConverter) unzip
    = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GInputStream) memory = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (memory, unzip);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autofree guchar *chunk = g_malloc (256 << 10);

  for (;;)
    {
      gssize n = g_input_stream_read (stream, chunk, 256 << 10, cancellable, error);

      if (n < 0)
        return NULL;
      if (n == 0)
        break;
      if (out->len + (gsize) n > RUNG_LARGEST_SALARY_FILE)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                       _("it is larger than %u MB when unpacked, which is the limit"),
                       RUNG_LARGEST_SALARY_FILE / 1000000);
          return NULL;
        }
      g_byte_array_append (out, chunk, (guint) n);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

/**
 * rung_salary_file_new:
 * @filename: a file, as it is or packed with gzip
 * @cancellable: (nullable): ends the reading
 * @error: return location
 *
 * Reads a file of up to 200 MB, packed or not.
 *
 * Fails with %RUNG_ERROR_IO, %RUNG_ERROR_LIMIT, or as GIO does where it cannot
 * be unpacked.
 *
 * Returns: (transfer full): the file
 */
RungSalaryFile *
rung_salary_file_new (const char   *filename,
                      GCancellable *cancellable,
                      GError      **error)
{
  g_autoptr (GBytes) bytes = rung_read_bytes (filename, RUNG_LARGEST_SALARY_FILE, error);
  g_autofree char *name = g_path_get_basename (filename);
  g_autofree char *shown = g_filename_display_name (name);
  gsize size = 0;
  const guchar *data = NULL;

  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &size);
  if (size >= 2 && data[0] == 0x1F && data[1] == 0x8B)
    {
      GBytes *unpacked = decompress (bytes, cancellable, error);

      if (unpacked == NULL)
        {
          g_autofree char *what = g_strdup_printf (_("“%s” cannot be unpacked"), shown);

          g_prefix_error (error, "%s: ", what);
          return NULL;
        }
      g_bytes_unref (bytes);
      bytes = unpacked;
    }
  return rung_salary_file_new_for_bytes (bytes, shown);
}

/**
 * rung_salary_file_new_for_bytes:
 * @bytes: what a file contains
 * @name: its name
 *
 * Returns: (transfer full): the file
 */
RungSalaryFile *
rung_salary_file_new_for_bytes (GBytes     *bytes,
                                const char *name)
{
  RungSalaryFile *self = g_new0 (RungSalaryFile, 1);

  g_atomic_ref_count_init (&self->count);
  self->bytes = g_bytes_ref (bytes);
  self->name = g_strdup (name);
  return self;
}

/**
 * rung_salary_file_ref:
 * @self: a file
 *
 * Returns: (transfer full): the same file
 */
RungSalaryFile *
rung_salary_file_ref (RungSalaryFile *self)
{
  g_atomic_ref_count_inc (&self->count);
  return self;
}

/**
 * rung_salary_file_unref:
 * @self: (transfer full): a file
 *
 * Drops a reference.
 */
void
rung_salary_file_unref (RungSalaryFile *self)
{
  if (!g_atomic_ref_count_dec (&self->count))
    return;
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

/**
 * rung_salary_file_get_name:
 * @self: a file
 *
 * Returns: its name without folder, for display
 */
const char *
rung_salary_file_get_name (const RungSalaryFile *self)
{
  return self->name;
}

/**
 * rung_salary_file_get_size:
 * @self: a file
 *
 * Returns: its size unpacked, in bytes
 */
gsize
rung_salary_file_get_size (const RungSalaryFile *self)
{
  return g_bytes_get_size (self->bytes);
}

/* Latin text without a byte order mark has a zero in every other byte of UTF-16: in the first of
 * two where the higher one comes first. Returns -1 if it is none. */
static int
find_zeros (const guchar *data,
            gsize         size)
{
  gsize n = MIN (size, SAMPLE) / 2;
  gsize zeros[2] = { 0, 0 };

  for (gsize i = 0; i < 2 * n; i++)
    zeros[i % 2] += data[i] == 0;
  if (n > 1 && 2 * zeros[0] > n && 8 * zeros[1] < n)
    return 0;
  return n > 1 && 2 * zeros[1] > n && 8 * zeros[0] < n ? 1 : -1;
}

/**
 * rung_salary_file_guess:
 * @self: a file
 *
 * Returns: UTF-16 if a byte order mark or the zeros in it say so, UTF-8 if all of it is, and
 *   otherwise Windows-1252, which has a character for every byte
 */
RungEncoding
rung_salary_file_guess (const RungSalaryFile *self)
{
  gsize size = 0;
  const guchar *data = g_bytes_get_data (self->bytes, &size);

  if (size >= 2 && ((data[0] == 0xFF && data[1] == 0xFE) || (data[0] == 0xFE && data[1] == 0xFF)))
    return RUNG_ENCODING_UTF16;
  if (find_zeros (data, size) >= 0)
    return RUNG_ENCODING_UTF16;
  for (gsize at = 0; at < size;)
    {
      const char *end = NULL;

      /* A NUL byte is no reason to read the rest as something else. */
      if (g_utf8_validate_len ((const char *) data + at, size - at, &end))
        break;
      if (*end != '\0')
        return RUNG_ENCODING_WINDOWS;
      at = (gsize) (end - (const char *) data) + 1;
    }
  return RUNG_ENCODING_UTF8;
}

static GBytes *
decode_windows (const guchar *data,
                gsize         size)
{
  GString *out = g_string_sized_new (size + size / 8 + 1);
  gsize length = 0;

  for (gsize i = 0; i < size; i++)
    {
      if (data[i] < 0x80)
        g_string_append_c (out, (char) data[i]);
      else
        g_string_append_unichar (out, data[i] < 0xA0 ? windows[data[i] - 0x80] : data[i]);
    }
  length = out->len;
  return g_bytes_new_take (g_string_free (out, FALSE), length);
}

static GBytes *
decode_utf16 (const guchar *data,
              gsize         size,
              GError      **error)
{
  gboolean has_big_mark = size >= 2 && data[0] == 0xFE && data[1] == 0xFF;
  gboolean has_little_mark = size >= 2 && data[0] == 0xFF && data[1] == 0xFE;
  gboolean is_big = has_big_mark || (!has_little_mark && find_zeros (data, size) == 0);
  gsize mark = has_big_mark || has_little_mark ? 2 : 0;
  gsize length = 0;
  char *text = g_convert ((const char *) data + mark, (gssize) (size - mark), "UTF-8",
                          is_big ? "UTF-16BE" : "UTF-16LE", NULL, &length, NULL);

  if (text == NULL)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                   _("The file is not UTF-16 text: choose another encoding."));
      return NULL;
    }
  return g_bytes_new_take (text, length);
}

/**
 * rung_salary_file_decode:
 * @self: a file
 * @encoding: how its text is written
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT where the text is not written so: characters are
 * never put in the place of others.
 *
 * Returns: (transfer full): the text in UTF-8
 */
GBytes *
rung_salary_file_decode (const RungSalaryFile *self,
                         RungEncoding          encoding,
                         GError              **error)
{
  gsize size = 0;
  const guchar *data = g_bytes_get_data (self->bytes, &size);

  if (encoding == RUNG_ENCODING_UTF16)
    return decode_utf16 (data, size, error);
  if (encoding == RUNG_ENCODING_WINDOWS)
    return decode_windows (data, size);
  if (rung_salary_file_guess (self) == RUNG_ENCODING_UTF8)
    return g_bytes_ref (self->bytes);
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               _("The file is not UTF-8 text: choose another encoding."));
  return NULL;
}
