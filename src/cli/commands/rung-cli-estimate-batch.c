/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-estimate-batch.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cli/base/rung-cli-csv.h"
#include "cli/base/rung-cli-header.h"
#include "cli/base/rung-cli-stream.h"
#include "engine/document/rung-input-check.h"
#include "engine/document/rung-inputs.h"
#include "store/csv/rung-csv-writer.h"

/* Estimates for every row of a CSV file of profiles. Rows are written as they
 * are read, so memory does not grow with their number. */

#define FLUSH_ROWS 4096

enum
{
  LEVEL,
  PLACE,
  EDUCATION,
  SPECIALIZATION,
  SKILLS,
  INDUSTRY,
  N_COLUMNS,
};

static const char *const column_names[N_COLUMNS] = {
  "level", "place", "education", "specialization", "skills", "industry",
};

#define N_RESULTS 4

static const RungCliColumns columns = {
  column_names, N_COLUMNS, 1u << LEVEL, "base_low,base_mid,base_high,total_mid,error",
};

typedef struct
{
  const RungTables *tables;
  RungCsvReader *reader;
  RungCliStream *stream;
  const RungCliHeader *header;
  guint64 n_failed;
} Batch;

/* The id in a column; NULL where the column or the id is missing. */
static const char *
get_id (const Batch        *self,
        const RungCsvField *fields,
        guint               column)
{
  int at = self->header->field_of[column];

  return at >= 0 && fields[at].length > 0 ? fields[at].text : NULL;
}

static gboolean
check_id (const Batch  *self,
          guint         column,
          const char   *id,
          GError      **error)
{
  if (id == NULL
      || rung_input_check_text (rung_inputs_find (&rung_profile_inputs, column_names[column]),
                                self->tables, id, error))
    return TRUE;
  g_prefix_error (error, "%s: ", column_names[column]);
  return FALSE;
}

static gboolean
estimate_row (const Batch         *self,
              const RungCsvField  *fields,
              RungEstimate        *estimate,
              GError             **error)
{
  const char *ids[N_COLUMNS];
  g_autofree char *skills = NULL;
  RungEstimateQuery query = { .years = RUNG_NO_YEARS };

  for (guint column = 0; column < N_COLUMNS; column++)
    ids[column] = get_id (self, fields, column);
  if (ids[SKILLS] != NULL)
    {
      skills = g_strdelimit (g_strdup (ids[SKILLS]), "+", ',');
      ids[SKILLS] = skills;
    }
  for (guint column = 0; column < N_COLUMNS; column++)
    if (!check_id (self, column, ids[column], error))
      return FALSE;
  query.level = ids[LEVEL];
  query.place = ids[PLACE];
  query.education = ids[EDUCATION];
  query.specialization = ids[SPECIALIZATION];
  query.skills = ids[SKILLS];
  query.industry = ids[INDUSTRY];
  return rung_estimate_compute (self->tables, &query, estimate, error);
}

static void
write_row (Batch              *self,
           RungCsvWriter      *writer,
           const RungCsvField *fields,
           guint               n_fields)
{
  g_autoptr (GError) error = NULL;
  RungEstimate estimate;
  gboolean is_done = FALSE;

  is_done = rung_cli_header_check (self->header, self->reader, n_fields, &error)
            && estimate_row (self, fields, &estimate, &error);
  for (guint i = 0; i < self->header->n_fields; i++)
    if (i >= n_fields)
      rung_csv_writer_add_text (writer, "");
    else if (self->header->is_known[i])
      rung_csv_writer_add_text (writer, fields[i].text);
    else
      rung_csv_writer_add_raw (writer, fields[i].text, fields[i].length);
  if (is_done)
    {
      rung_csv_writer_add_fixed (writer, estimate.base_low, 0);
      rung_csv_writer_add_fixed (writer, estimate.base_mid, 0);
      rung_csv_writer_add_fixed (writer, estimate.base_high, 0);
      rung_csv_writer_add_fixed (writer, estimate.total_mid, 0);
      rung_csv_writer_add_text (writer, "");
    }
  else
    {
      for (guint i = 0; i < N_RESULTS; i++)
        rung_csv_writer_add_text (writer, "");
      rung_csv_writer_add_text (writer, error->message);
      self->n_failed++;
    }
  rung_csv_writer_end_row (writer);
}

static gboolean
flush (Batch         *self,
       RungCsvWriter *writer)
{
  g_autoptr (GBytes) bytes = rung_csv_writer_finish (writer);

  return rung_cli_stream_write (self->stream, g_bytes_get_data (bytes, NULL),
                                g_bytes_get_size (bytes));
}

/* Reads, estimates and writes until the end or until nothing can be written. */
static gboolean
run_rows (Batch   *self,
          GError **error)
{
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
  const RungCsvField *fields = NULL;
  guint n_waiting = 0;
  int n = 0;

  if (!rung_cli_stream_write (self->stream, self->header->header, strlen (self->header->header)))
    return TRUE;
  while ((n = rung_csv_reader_next (self->reader, &fields, error)) > 0)
    {
      write_row (self, writer, fields, (guint) n);
      if (++n_waiting < FLUSH_ROWS)
        continue;
      if (!flush (self, writer))
        return TRUE;
      n_waiting = 0;
      rung_csv_writer_free (g_steal_pointer (&writer));
      writer = rung_csv_writer_new (-1, ',');
    }
  flush (self, writer);
  return n == 0;
}

static gboolean
run (RungCsvReader        *reader,
     const char           *input,
     const RungCliOutput  *output,
     gpointer              tables,
     guint64              *n_failed,
     GError              **error)
{
  g_autoptr (RungCliStream) stream = NULL;
  g_auto (RungCliHeader) header = { NULL };
  Batch self = { .tables = tables, .reader = reader, .header = &header };

  if (!rung_cli_header_read (&header, &columns, reader, error))
    return rung_cli_csv_blame (input, error);
  stream = rung_cli_stream_new (output->filename, error);
  if (stream == NULL)
    return FALSE;
  self.stream = stream;
  if (!run_rows (&self, error))
    return rung_cli_csv_blame (input, error);
  *n_failed = self.n_failed;
  return rung_cli_stream_finish (stream, error);
}

/**
 * rung_cli_estimate_batch:
 * @tables: the figures
 * @input: a CSV file of profiles, or “-” for standard input
 * @output: where the answer goes
 *
 * Estimates the pay of every row of a CSV file with the columns level, place,
 * education, specialization, skills (joined by “+”) and industry.
 *
 * Returns: the exit status; %RUNG_CLI_INVALID if a row could not be estimated
 */
int
rung_cli_estimate_batch (const RungTables    *tables,
                         const char          *input,
                         const RungCliOutput *output)
{
  return rung_cli_csv_answer (input, output, run, (gpointer) tables);
}
