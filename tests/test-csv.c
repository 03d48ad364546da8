/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "store/csv/rung-csv-reader.h"
#include "store/csv/rung-csv-writer.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;     /* fields joined by "|", rows by "/" */
} Readable;

typedef struct
{
  const char *name;
  const char *text;
  gsize length;
  RungError code;
  const char *expected;
} Refused;

static const Readable readable[] = {
  { "empty", "", "" },
  { "one", "a", "a" },
  { "rows", "a,b\nc,d\n", "a|b/c|d" },
  { "no-last-line-feed", "a,b\nc,d", "a|b/c|d" },
  { "carriage-returns", "a,b\r\nc,d\r\n", "a|b/c|d" },
  { "old-line-ends", "a,b\rc,d\r", "a|b/c|d" },
  { "empty-fields", ",,\n,\n", "||/|" },
  { "last-field-empty", "a,", "a|" },
  { "blank-line", "a\n\nb\n", "a//b" },
  { "quoted", "\"a\",\"b c\"\n", "a|b c" },
  { "quoted-empty", "\"\",\"\"", "|" },
  { "quoted-delimiter", "\"a,b\",c\n", "a,b|c" },
  { "quoted-line-feed", "\"a\nb\",c\nd,e\n", "a\nb|c/d|e" },
  { "doubled", "\"a \"\"b\"\" c\",\"\"\"\"\n", "a \"b\" c|\"" },
  { "quote-inside", "5\" pipe,x\n", "5\" pipe|x" },
  { "byte-order-mark", "\xEF\xBB\xBF" "a,b\n", "a|b" },
  { "utf-8", "é,\"€\"\n", "é|€" },
  { "spaces", " a , b \n", " a | b " },
  { "short", "a\n", "a" },
};

static const Refused refused[] = {
  { "open-quote", "a\n\"b\nc", 6, RUNG_ERROR_SYNTAX,
    "line 2, field 1: the closing quotation mark" },
  { "after-quote", "a,\"b\"c\n", 7, RUNG_ERROR_SYNTAX, "line 1, field 2: found text after" },
  { "nul", "a,b\0c\n", 6, RUNG_ERROR_SYNTAX, "found a NUL byte" },
  { "nul-first", "\0", 1, RUNG_ERROR_SYNTAX, "found a NUL byte" },
  { "quoted-nul", "\"b\0c\"\n", 6, RUNG_ERROR_SYNTAX, "found a NUL byte" },
  { "nul-after-quote", "\"b\"\0", 4, RUNG_ERROR_SYNTAX, "found a NUL byte" },
};

/* Writes a text into a pipe a few bytes at a time. */
typedef struct
{
  int fd;
  const char *text;
  gsize length;
  gsize chunk;
} Feed;

static gpointer
feed (gpointer data)
{
  Feed *self = data;

  for (gsize at = 0; at < self->length; at += self->chunk)
    if (write (self->fd, self->text + at, MIN (self->chunk, self->length - at)) < 0)
      break;
  close (self->fd);
  return NULL;
}

/* Reads a text through a pipe; NULL on failure. */
static char *
read_rows (const char *text,
           gsize       length,
           gsize       chunk,
           GError    **error)
{
  int ends[2] = { -1, -1 };
  Feed source = { -1, text, length, chunk };
  GThread *thread = NULL;
  g_autoptr (RungCsvReader) reader = NULL;
  g_autoptr (GString) rows = g_string_new (NULL);
  const RungCsvField *fields = NULL;
  int n = 0;

  g_assert_cmpint (pipe (ends), ==, 0);
  source.fd = ends[1];
  thread = g_thread_new ("feed", feed, &source);
  reader = rung_csv_reader_new (ends[0], ',');
  for (int row = 0; (n = rung_csv_reader_next (reader, &fields, error)) > 0; row++)
    {
      if (row > 0)
        g_string_append_c (rows, '/');
      for (int i = 0; i < n; i++)
        {
          g_assert_cmpuint (strlen (fields[i].text), ==, fields[i].length);
          g_string_append_printf (rows, "%s%s", i > 0 ? "|" : "", fields[i].text);
        }
    }
  while (n < 0 && read (ends[0], (char[4096]) { 0 }, 4096) > 0)
    continue;
  g_thread_join (thread);
  close (ends[0]);
  return n < 0 ? NULL : g_string_free (g_steal_pointer (&rows), FALSE);
}

static void
test_readable (gconstpointer data)
{
  const Readable *item = data;

  for (gsize chunk = 1; chunk <= 64; chunk *= 4)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *rows = read_rows (item->text, strlen (item->text), chunk, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (rows, ==, item->expected);
    }
}

static void
test_refused (gconstpointer data)
{
  const Refused *item = data;

  for (gsize chunk = 1; chunk <= 64; chunk *= 4)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *rows = read_rows (item->text, item->length, chunk, &error);

      g_assert_null (rows);
      g_assert_error (error, RUNG_ERROR, (int) item->code);
      g_assert_nonnull (strstr (error->message, item->expected));
    }
}

static void
assert_over_limit (GString    *text,
                   const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *rows = read_rows (text->str, text->len, 65536, &error);

  g_assert_null (rows);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, expected));
  g_string_free (text, TRUE);
}

static void
test_limits (void)
{
  GString *field = g_string_new (NULL);
  GString *quoted = g_string_new ("\"");
  GString *many = g_string_new (NULL);
  GString *fits = g_string_new (NULL);
  g_autofree char *rows = NULL;

  g_string_set_size (fits, 1 << 20);
  memset (fits->str, 'x', fits->len);
  rows = read_rows (fits->str, fits->len, 65536, NULL);
  g_assert_cmpstr (rows, ==, fits->str);
  g_string_free (fits, TRUE);

  g_string_set_size (field, (1 << 20) + 1);
  memset (field->str, 'x', field->len);
  assert_over_limit (field, "1 MiB");
  g_string_set_size (quoted, (16 << 20) + 2);
  memset (quoted->str + 1, 'x', quoted->len - 1);
  assert_over_limit (quoted, "16 MiB");
  for (int i = 0; i < 16384; i++)
    g_string_append_c (many, ',');
  assert_over_limit (many, "16,384");
}

static void
test_lines (void)
{
  static const char text[] = "a\n\"b\nb\nb\"\nc\r\nd\n";
  static const guint64 expected[] = { 1, 2, 5, 6 };
  int ends[2] = { -1, -1 };
  g_autoptr (RungCsvReader) reader = NULL;
  const RungCsvField *fields = NULL;

  g_assert_cmpint (pipe (ends), ==, 0);
  g_assert_cmpint (write (ends[1], text, strlen (text)), ==, (gssize) strlen (text));
  close (ends[1]);
  reader = rung_csv_reader_new (ends[0], ',');
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 1);
      g_assert_cmpuint (rung_csv_reader_get_line (reader), ==, expected[i]);
      g_assert_cmpint (fields[0].is_quoted, ==, i == 1);
    }
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 0);
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 0);
  close (ends[0]);
}

static void
test_unreadable (void)
{
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new (-1, ',');
  g_autoptr (GError) error = NULL;
  const RungCsvField *fields = NULL;

  g_assert_cmpint (rung_csv_reader_next (reader, &fields, &error), ==, -1);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_IO);
}

static void
test_writer (void)
{
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
  g_autoptr (GBytes) bytes = NULL;
  static const char *const texts[] = {
    "plain", "a,b", "say \"x\"", "two\nlines", "=1+1", "+1", "-1", "@x", "\tx", "=\"a\"", "",
  };
  static const char expected[] =
    "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",'=1+1,'+1,'-1,'@x,'\tx,\"'=\"\"a\"\"\",\n"
    "-5,9223372036854775807,-9223372036854775808,-1.50,0.00,2.35,1e+300,,3,0.000001\n";

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    rung_csv_writer_add_text (writer, texts[i]);
  rung_csv_writer_end_row (writer);
  rung_csv_writer_add_integer (writer, -5);
  rung_csv_writer_add_integer (writer, G_MAXINT64);
  rung_csv_writer_add_integer (writer, G_MININT64);
  rung_csv_writer_add_fixed (writer, -1.5, 2);
  rung_csv_writer_add_fixed (writer, -0.001, 2);
  rung_csv_writer_add_fixed (writer, 2.3451, 2);
  rung_csv_writer_add_fixed (writer, 1e300, 2);
  rung_csv_writer_add_fixed (writer, NAN, 2);
  rung_csv_writer_add_fixed (writer, 2.5, 0);
  rung_csv_writer_add_fixed (writer, 1e-6, 6);
  rung_csv_writer_end_row (writer);
  bytes = rung_csv_writer_finish (writer);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   expected, strlen (expected));
}

/* What is written raw is read back as it was. */
static void
test_round_trip (void)
{
  static const char letters[] = "ab,\"\n\r =;é";

  for (int round = 0; round < 200; round++)
    {
      g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
      g_autoptr (GString) expected = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *rows = NULL;

      for (int i = 0; i < 12; i++)
        {
          char field[8] = "x";

          for (int j = 1; j < i % 7; j++)
            field[j] = letters[g_test_rand_int_range (0, (int) strlen (letters))];
          rung_csv_writer_add_raw (writer, field, strlen (field));
          g_string_append_printf (expected, "%s%s", i == 0 ? "" : i % 4 == 0 ? "/" : "|", field);
          if (i % 4 == 3)
            rung_csv_writer_end_row (writer);
        }
      bytes = rung_csv_writer_finish (writer);
      rows = read_rows (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 7, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (rows, ==, expected->str);
    }
}

static void
test_full_device (void)
{
  int fd = open ("/dev/full", O_WRONLY);
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (fd, ',');
  g_autoptr (GError) error = NULL;

  if (fd < 0)
    {
      g_test_skip ("no /dev/full");
      return;
    }
  for (int i = 0; i < 100000; i++)
    {
      rung_csv_writer_add_text (writer, "text");
      rung_csv_writer_end_row (writer);
    }
  g_assert_false (rung_csv_writer_flush (writer, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_IO);
  close (fd);
}

/* After a row that cannot be read the next line is, from memory too. */
static void
test_skip_line (void)
{
  static const char text[] = "a,b\n\"c\"d,e\nf\0,g\nh,i\n\"j\nk";
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new_for_text (text, sizeof text - 1, ',');
  const RungCsvField *fields = NULL;

  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 2);
  for (guint i = 2; i <= 3; i++)
    {
      g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, -1);
      g_assert_true (rung_csv_reader_skip_line (reader, NULL));
      g_assert_cmpuint (rung_csv_reader_get_line (reader), ==, i);
    }
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 2);
  g_assert_cmpstr (fields[0].text, ==, "h");
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, -1);
  g_assert_true (rung_csv_reader_skip_line (reader, NULL));
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 1);
  g_assert_cmpstr (fields[0].text, ==, "k");
  g_assert_cmpint (rung_csv_reader_next (reader, &fields, NULL), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (readable); i++)
    {
      g_autofree char *path = g_strconcat ("/csv/readable/", readable[i].name, NULL);

      g_test_add_data_func (path, &readable[i], test_readable);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/csv/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/csv/fields-and-rows-have-a-limit", test_limits);
  g_test_add_func ("/csv/a-record-knows-its-line", test_lines);
  g_test_add_func ("/csv/what-cannot-be-read-is-an-error", test_unreadable);
  g_test_add_func ("/csv/fields-are-quoted-and-formulas-disarmed", test_writer);
  g_test_add_func ("/csv/what-is-written-reads-back", test_round_trip);
  g_test_add_func ("/csv/a-full-device-is-an-error", test_full_device);
  g_test_add_func ("/csv/after-a-bad-row-the-next-line-is-read", test_skip_line);
  return g_test_run ();
}
