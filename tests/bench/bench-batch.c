/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/base/rung-cli-parser.h"
#include "store/data/rung-data.h"

/* Rows a second from CSV to CSV, and what part of the work is reading,
 * parsing, computing, printing and writing. Argument: number of rows.
 * Environment: RUNG_DATA_DIR; RUNG_EXE for the whole program. */

#define N_DEFAULT 1000000
#define N_RUNS 5
#define HEADER "year,state,locality,filing_status,wages,spouse_wages,pretax_401k\n"

typedef enum
{
  PHASE_READ,
  PHASE_PARSE,
  PHASE_COMPUTE,
  PHASE_PRINT,
  PHASE_WRITE,
  N_PHASES,
} Phase;

static const char *const phase_names[] = { "read", "parse", "compute", "print", "write" };

static void
write_rows (const RungTables *tables,
            guint             n,
            const char       *path)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  FILE *file = g_fopen (path, "w");

  fputs (HEADER, file);
  for (guint i = 0; i < n; i++)
    {
      RungFilingStatus status = g_rand_int_range (random, 0, RUNG_N_FILING_STATUSES);
      const RungTaxLaw *law = tables->laws->pdata[g_rand_int_range (random, 1,
                                                                    (int) tables->laws->len)];
      gboolean is_local = law->scope == RUNG_SCOPE_LOCAL;

      fprintf (file, "%d,%s,%s,%s,%d,%d,%d\n", g_rand_int_range (random, 2025, 2027),
               is_local ? law->parent : law->id, is_local ? law->id : "",
               rung_filing_status_get_id (status), g_rand_int_range (random, 24000, 800000),
               status == RUNG_FILING_JOINT ? g_rand_int_range (random, 0, 300000) : 0,
               g_rand_int_range (random, 0, 23500));
    }
  fclose (file);
}

static double
get_seconds (void)
{
  return (double) g_get_monotonic_time () / G_USEC_PER_SEC;
}

/* Reading alone, to take it off the parsing. */
static double
time_reading (const char *path)
{
  double start = get_seconds ();
  int fd = open (path, O_RDONLY);
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new (fd, ',');
  const RungCsvField *fields = NULL;

  while (rung_csv_reader_next (reader, &fields, NULL) > 0)
    ;
  close (fd);
  return get_seconds () - start;
}

static void
time_phases (const RungTables *tables,
             const char       *path,
             const char       *output,
             double           *seconds)
{
  int fd = open (path, O_RDONLY);
  FILE *out = g_fopen (output, "w");
  g_autoptr (RungCsvReader) reader = rung_csv_reader_new (fd, ',');
  g_autoptr (RungCliParser) parser = rung_cli_parser_new (tables, reader, NULL);
  g_autoptr (RungCliChunk) chunk = rung_cli_chunk_new ();
  double times[N_PHASES + 1];

  memset (seconds, 0, N_PHASES * sizeof *seconds);
  do
    {
      times[PHASE_PARSE] = get_seconds ();
      rung_cli_parser_fill (parser, chunk, NULL);
      times[PHASE_COMPUTE] = get_seconds ();
      rung_cli_chunk_compute (chunk);
      times[PHASE_PRINT] = get_seconds ();
      rung_cli_chunk_format (chunk);
      times[PHASE_WRITE] = get_seconds ();
      fwrite (chunk->text, 1, chunk->length, out);
      times[N_PHASES] = get_seconds ();
      for (guint i = PHASE_PARSE; i < N_PHASES; i++)
        seconds[i] += times[i + 1] - times[i];
      rung_cli_chunk_clear (chunk);
    }
  while (!chunk->is_last);
  fclose (out);
  close (fd);
  seconds[PHASE_READ] = time_reading (path);
  seconds[PHASE_PARSE] -= seconds[PHASE_READ];
}

static double
time_program (const char *path,
              const char *output)
{
  g_autofree char *input = g_strdup_printf ("--input=%s", path);
  const char *argv[] = { g_getenv ("RUNG_EXE"), "take-home", input, "-o", output, NULL };
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < N_RUNS; i++)
    {
      double start = get_seconds ();
      int status = 0;

      if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                         &status, NULL) || status != 0)
        g_error ("%s did not compute the rows", argv[0]);
      best = MIN (best, get_seconds () - start);
    }
  return best;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (RungTables) tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), NULL);
  guint n = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : N_DEFAULT;
  g_autofree char *path = g_strdup_printf ("%s/rung-batch-%d.csv", g_get_tmp_dir (), getpid ());
  g_autofree char *output = g_strconcat (path, ".out", NULL);
  double seconds[N_PHASES];
  double sum = 0.0;

  if (tables == NULL)
    g_error ("RUNG_DATA_DIR names no figures");
  write_rows (tables, n, path);
  time_phases (tables, path, output, seconds);
  time_phases (tables, path, output, seconds);
  for (guint i = 0; i < N_PHASES; i++)
    sum += seconds[i];
  for (guint i = 0; i < N_PHASES; i++)
    printf ("%-8s %6.1f ns a row, %4.1f %%\n", phase_names[i], 1e9 * seconds[i] / n,
            100.0 * seconds[i] / sum);
  printf ("one core %6.2f M rows/s\n", n / sum / 1e6);
  if (g_getenv ("RUNG_EXE") != NULL)
    {
      double whole = time_program (path, output);

      printf ("program  %6.2f M rows/s, %u rows in %.3f s\n", n / whole / 1e6, n, whole);
    }
  g_unlink (path);
  g_unlink (output);
  return 0;
}
