/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "store/csv/rung-csv-reader.h"
#include "store/salary/rung-salary-preview.h"

/* Feeds bytes to everything that reads a table somebody brings along. Built with
 * -fsanitize=fuzzer -DRUNG_LIBFUZZER it is driven by that; otherwise it runs the
 * files it is given, or mutates a few seeds. */

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

#define N_MUTATIONS (g_test_slow () ? 40000 : 4000)

/* All rows one by one; every field ends with a NUL and has none before. */
static void
read_rows (const char *text,
           gsize       size,
           char        delimiter)
{
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new_for_text (text, size, delimiter);
  const RungCsvField *fields = NULL;
  gsize n_rows = 0;
  int n = 0;

  while ((n = rung_csv_reader_next (reader, &fields, NULL)) != 0)
    {
      if (n < 0 && !rung_csv_reader_skip_line (reader, NULL))
        abort ();
      for (int i = 0; i < n; i++)
        if (strlen (fields[i].text) != fields[i].length)
          abort ();
      /* A row takes a byte at least. */
      if (n_rows++ > size)
        abort ();
    }
}

static void
import (RungSalaryFile    *file,
        RungSalaryOptions *options)
{
  g_autoptr (RungSalaryImport) result = NULL;
  guint n = 0;

  strcpy (options->currency, "USD");
  if (!rung_salary_options_check (options, NULL))
    {
      memset (options->roles, 0, sizeof options->roles);
      options->roles[0] = RUNG_SALARY_ROLE_BASE;
    }
  result = rung_salary_import_new (file, options, NULL, NULL);
  if (result == NULL)
    return;
  for (guint i = 0; i < RUNG_REASON_KEPT; i++)
    n += result->reasons[i].n;
  if (n + rung_salaries_get_n_rows (result->salaries) != result->n_rows)
    abort ();
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (RungSalaryFile) file = rung_salary_file_new_for_bytes (bytes, "fuzz");
  g_autoptr (RungSalaryPreview) preview = NULL;
  RungSalaryOptions options;

  read_rows ((const char *) data, size, ',');
  read_rows ((const char *) data, size, ';');
  rung_salary_options_guess (&options, file);
  preview = rung_salary_preview_new (file, &options, TRUE, NULL);
  if (preview != NULL)
    import (file, &options);
  return 0;
}

#ifndef RUNG_LIBFUZZER

static const char *const seeds[] = {
  "title,level,salary,currency,date\na,SE,1e5,USD,2024-01-02\n\"b, \"\"c\"\"\",MI,NA,EUR,2024\n",
  "Titel;Gehalt\r\n\"x\ny\";85.000,50\r\nz;-\r\n",
  "a\tb\n1\t2\n3\t4\n\"note\"\n",
  "\xEF\xBB\xBF" "role|base pay|total comp|yoe\nx|100,000|120,000|3\n",
};

static const char special[] = "\",;\t|\r\n\0\xFF\xFE\xC3\x80-.eE+0 \x9D";

/* Cuts, doubles, overwrites and inserts, what matters to the reader more often. */
static void
mutate (GByteArray *bytes,
        GRand      *random)
{
  guint at = bytes->len > 0 ? (guint) g_rand_int_range (random, 0, (int) bytes->len) : 0;
  guint8 byte = g_rand_boolean (random)
                ? (guint8) special[g_rand_int_range (random, 0, sizeof special - 1)]
                : (guint8) g_rand_int_range (random, 0, 256);
  guint wanted = (guint) g_rand_int_range (random, 1, 24);
  guint length = MIN (bytes->len - at, wanted);
  g_autofree guint8 *copy = g_memdup2 (bytes->data + at, length);

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      if (length > 0)
        g_byte_array_remove_range (bytes, at, length);
      break;
    case 1:
      g_byte_array_append (bytes, copy, length);
      break;
    case 2:
      if (bytes->len > 0)
        bytes->data[at] = byte;
      break;
    default:
      g_byte_array_append (bytes, &byte, 1);
      memmove (bytes->data + at + 1, bytes->data + at, bytes->len - at - 1);
      bytes->data[at] = byte;
    }
}

static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20250119);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      const char *seed = seeds[i % G_N_ELEMENTS (seeds)];
      g_autoptr (GByteArray) bytes = g_byte_array_new ();

      g_byte_array_append (bytes, (const guint8 *) seed, (guint) strlen (seed));
      for (int k = g_rand_int_range (random, 1, 12); k > 0; k--)
        mutate (bytes, random);
      LLVMFuzzerTestOneInput (bytes->data, bytes->len);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *contents = NULL;
      gsize length = 0;

      if (!g_file_get_contents (argv[i], &contents, &length, NULL))
        return 1;
      LLVMFuzzerTestOneInput ((const guint8 *) contents, length);
    }
  g_test_add_func ("/fuzz-csv/mutations", test_mutations);
  return argc > 1 ? 0 : g_test_run ();
}

#endif
