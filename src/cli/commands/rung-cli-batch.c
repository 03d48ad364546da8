/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-batch.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "cli/base/rung-cli-csv.h"
#include "cli/base/rung-cli-parser.h"
#include "cli/base/rung-cli-stream.h"

/* One chunk is read, one computed and one waits, whatever the length. */
#define N_CHUNKS 3
#define PROGRESS_EVERY (G_USEC_PER_SEC / 4)

/* Reading and parsing is about as much work as computing and printing, so a
 * thread has each half. */
typedef struct
{
  RungCliStream *stream;
  GAsyncQueue *empty;       /* of RungCliChunk, to be filled */
  GAsyncQueue *full;        /* of RungCliChunk, to be computed */
  guint64 n_failed;         /* rows, once the writer is done */
  gboolean is_watched;      /* a person waits and sees no rows */
  int has_failed;           /* atomic: the answer cannot be written */
} Batch;

static gpointer
write_chunks (gpointer user_data)
{
  Batch *batch = user_data;
  gboolean is_last = FALSE;

  while (!is_last)
    {
      RungCliChunk *chunk = g_async_queue_pop (batch->full);

      is_last = chunk->is_last;
      if (!g_atomic_int_get (&batch->has_failed))
        {
          rung_cli_chunk_compute (chunk);
          rung_cli_chunk_format (chunk);
          batch->n_failed += chunk->n_failed;
          if (!rung_cli_stream_write (batch->stream, chunk->text, chunk->length))
            g_atomic_int_set (&batch->has_failed, TRUE);
        }
      rung_cli_chunk_clear (chunk);
      g_async_queue_push (batch->empty, chunk);
    }
  return NULL;
}

static void
show_progress (guint64  n_rows,
               gint64  *shown)
{
  gint64 now = g_get_monotonic_time ();
  g_autofree char *number = NULL;

  if (now - *shown < PROGRESS_EVERY)
    return;
  *shown = now;
  number = g_strdup_printf ("%" G_GUINT64_FORMAT, n_rows);
  /* Over the line before. */
  g_printerr ("\r");
  /* Translators: a number */
  g_printerr (_("%s rows"), number);
}

/* Reads until the end, or until nobody wants the rows any more. */
static gboolean
read_chunks (Batch          *batch,
             RungCliParser  *parser,
             GError        **error)
{
  gint64 shown = g_get_monotonic_time ();
  guint64 n_rows = 0;
  gboolean is_read = TRUE;
  gboolean is_last = FALSE;

  while (!is_last)
    {
      RungCliChunk *chunk = g_async_queue_pop (batch->empty);

      is_read = rung_cli_parser_fill (parser, chunk, error);
      if (g_atomic_int_get (&batch->has_failed))
        chunk->is_last = TRUE;
      is_last = chunk->is_last;
      n_rows += chunk->n_rows;
      g_async_queue_push (batch->full, chunk);
      if (batch->is_watched)
        show_progress (n_rows, &shown);
    }
  if (batch->is_watched)
    g_printerr ("\r%*s\r", 32, "");
  return is_read;
}

static gboolean
run_batch (Batch          *batch,
           RungCliParser  *parser,
           GError        **error)
{
  GThread *writer = NULL;
  gboolean is_read = FALSE;

  batch->empty = g_async_queue_new_full ((GDestroyNotify) rung_cli_chunk_free);
  batch->full = g_async_queue_new ();
  for (guint i = 0; i < N_CHUNKS; i++)
    g_async_queue_push (batch->empty, rung_cli_chunk_new ());
  writer = g_thread_new ("rung-batch", write_chunks, batch);
  is_read = read_chunks (batch, parser, error);
  g_thread_join (writer);
  g_async_queue_unref (batch->empty);
  g_async_queue_unref (batch->full);
  return is_read;
}

static gboolean
run (RungCsvReader        *reader,
     const char           *input,
     const RungCliOutput  *output,
     gpointer              tables,
     guint64              *n_failed,
     GError              **error)
{
  g_autoptr (RungCliParser) parser = rung_cli_parser_new (tables, reader, error);
  g_autoptr (RungCliStream) stream = NULL;
  const char *header = NULL;
  Batch batch = { NULL };

  if (parser == NULL)
    return rung_cli_csv_blame (input, error);
  stream = rung_cli_stream_new (output->filename, error);
  if (stream == NULL)
    return FALSE;
  batch.stream = stream;
  batch.is_watched = isatty (STDERR_FILENO)
                     && !(rung_cli_is_standard (output->filename) && isatty (STDOUT_FILENO));
  header = rung_cli_parser_get_header (parser);
  if (!rung_cli_stream_write (stream, header, strlen (header)))
    return rung_cli_stream_finish (stream, error);
  if (!run_batch (&batch, parser, error))
    return rung_cli_csv_blame (input, error);
  *n_failed = batch.n_failed;
  return rung_cli_stream_finish (stream, error);
}

/**
 * rung_cli_batch:
 * @tables: the figures
 * @input: a CSV file, or “-” for standard input
 * @output: where the answer goes
 *
 * Computes taxes and take-home pay of every row of a CSV file.
 *
 * Returns: the exit status; %RUNG_CLI_INVALID if a row could not be computed
 */
int
rung_cli_batch (const RungTables    *tables,
                const char          *input,
                const RungCliOutput *output)
{
  return rung_cli_csv_answer (input, output, run, (gpointer) tables);
}
