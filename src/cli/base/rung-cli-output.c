/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-output.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>
#include <sys/stat.h>

#include "report/kit/rung-format.h"
#include "report/kit/rung-grid-text.h"
#include "store/csv/rung-csv-writer.h"
#include "store/disk/rung-save.h"

#include "rung-cli-stream.h"

static const struct
{
  const char *name;
  RungCliFormat format;
} formats[] = {
  { .name = "text", .format = RUNG_CLI_TEXT },
  { .name = "json", .format = RUNG_CLI_JSON },
  { .name = "csv", .format = RUNG_CLI_CSV },
  { .name = "tsv", .format = RUNG_CLI_TSV },
  { .name = "md", .format = RUNG_CLI_MARKDOWN },
  { .name = "html", .format = RUNG_CLI_HTML },
  { .name = "pdf", .format = RUNG_CLI_PDF },
  { .name = "ics", .format = RUNG_CLI_CALENDAR },
};

static const char *const status_ids[] = {
  [RUNG_STATUS_PUBLISHED] = "published",
  [RUNG_STATUS_CARRIED] = "carried",
  [RUNG_STATUS_PROJECTED] = "projected",
  [RUNG_STATUS_DERIVED] = "derived",
  [RUNG_STATUS_ASSUMED] = "assumed",
  [RUNG_STATUS_TYPED] = "typed",
};

G_STATIC_ASSERT (G_N_ELEMENTS (status_ids) == RUNG_STATUS_TYPED + 1);

/**
 * rung_cli_fail:
 * @error: what went wrong
 *
 * Says it on standard error.
 *
 * Returns: %RUNG_CLI_INVALID if something that was read is not right,
 *   otherwise %RUNG_CLI_FAILED
 */
int
rung_cli_fail (const GError *error)
{
  g_printerr ("rung: %s\n", error->message);
  if (error->domain != RUNG_ERROR || error->code == RUNG_ERROR_IO
      || error->code == RUNG_ERROR_CONFLICT || error->code == RUNG_ERROR_DURABILITY)
    return RUNG_CLI_FAILED;
  return RUNG_CLI_INVALID;
}

static gboolean
is_offered (const RungCliOutput *self,
            RungCliFormat        format)
{
  switch (format)
    {
    case RUNG_CLI_HTML:
    case RUNG_CLI_PDF:
      return self->has_pages;
    case RUNG_CLI_CALENDAR:
      return self->has_calendar;
    case RUNG_CLI_TEXT:
    case RUNG_CLI_JSON:
    case RUNG_CLI_CSV:
    case RUNG_CLI_TSV:
    case RUNG_CLI_MARKDOWN:
    default:
      return TRUE;
    }
}

/**
 * rung_cli_output_get_formats:
 * @self: an output
 *
 * Returns: (transfer none): the formats that the command writes, not
 *   translated yet
 */
const char *
rung_cli_output_get_formats (const RungCliOutput *self)
{
  if (self->has_calendar)
    return N_("text, json, csv, tsv, md, html, pdf or ics");
  return self->has_pages ? N_("text, json, csv, tsv, md, html or pdf")
         : N_("text, json, csv, tsv or md");
}

/**
 * rung_cli_output_choose:
 * @self: an output with the words of the person
 * @error: return location
 *
 * Finds the format that was asked for; text if none was.
 *
 * Fails with %G_OPTION_ERROR_BAD_VALUE if there is no such format.
 *
 * Returns: %TRUE if there is one
 */
gboolean
rung_cli_output_choose (RungCliOutput  *self,
                        GError        **error)
{
  self->format = RUNG_CLI_TEXT;
  if (self->format_name == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].name, self->format_name)
        && is_offered (self, formats[i].format))
      {
        self->format = formats[i].format;
        return TRUE;
      }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               C_("format as typed, formats there are", "--format=%s: expected %s"),
               self->format_name,
               _(rung_cli_output_get_formats (self)));
  return FALSE;
}

/**
 * rung_cli_output_clear:
 * @self: an output
 *
 * Frees the words in it.
 */
void
rung_cli_output_clear (RungCliOutput *self)
{
  g_clear_pointer (&self->format_name, g_free);
  g_clear_pointer (&self->filename, g_free);
}

/**
 * rung_cli_output_is_raw:
 * @self: an output
 *
 * Returns: %TRUE if a program reads it: figures then have no separators and
 *   a point in every locale
 */
gboolean
rung_cli_output_is_raw (const RungCliOutput *self)
{
  return self->format == RUNG_CLI_JSON || self->format == RUNG_CLI_CSV
         || self->format == RUNG_CLI_TSV;
}

/**
 * rung_cli_is_standard:
 * @filename: (nullable): a filename as typed
 *
 * Returns: %TRUE if it means standard input or output
 */
gboolean
rung_cli_is_standard (const char *filename)
{
  return filename == NULL || g_str_equal (filename, "-");
}

/* A pipe or a device cannot be replaced, only written to. */
static gboolean
is_replaceable (const char *filename)
{
  struct stat status;

  return stat (filename, &status) < 0 || S_ISREG (status.st_mode) || S_ISDIR (status.st_mode);
}

/**
 * rung_cli_output_write:
 * @self: an output
 * @bytes: the whole answer
 *
 * Writes the answer to the file that was asked for, or to standard output.
 *
 * Returns: the exit status
 */
int
rung_cli_output_write (const RungCliOutput *self,
                       GBytes              *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungCliStream) stream = NULL;
  gsize length = 0;
  const char *text = g_bytes_get_data (bytes, &length);

  if (!rung_cli_is_standard (self->filename) && is_replaceable (self->filename))
    {
      if (rung_save_bytes (self->filename, bytes, NULL, NULL, &error))
        return RUNG_CLI_DONE;
      g_prefix_error (&error, "%s: ", self->filename);
      return rung_cli_fail (error);
    }
  stream = rung_cli_stream_new (self->filename, &error);
  if (stream == NULL)
    return rung_cli_fail (error);
  rung_cli_stream_write (stream, text, length);
  return rung_cli_stream_finish (stream, &error) ? RUNG_CLI_DONE : rung_cli_fail (error);
}

/**
 * rung_cli_output_write_text:
 * @self: an output
 * @text: the whole answer
 *
 * Writes the answer as rung_cli_output_write() does.
 *
 * Returns: the exit status
 */
int
rung_cli_output_write_text (const RungCliOutput *self,
                            const char          *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return rung_cli_output_write (self, bytes);
}

static char *
grid_to_csv (const RungGrid *grid)
{
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
  g_autoptr (GBytes) bytes = NULL;
  gsize length = 0;

  for (guint i = 0; i < rung_grid_get_n_columns (grid); i++)
    rung_csv_writer_add_text (writer, rung_grid_get_title (grid, i));
  rung_csv_writer_end_row (writer);
  for (guint row = 0; row < rung_grid_get_n_rows (grid); row++)
    {
      for (guint i = 0; i < rung_grid_get_n_columns (grid); i++)
        {
          g_autofree char *cell = rung_grid_to_raw (grid, row, i);

          if (rung_grid_is_number (grid, i))
            rung_csv_writer_add_raw (writer, cell, strlen (cell));
          else
            rung_csv_writer_add_text (writer, cell);
        }
      rung_csv_writer_end_row (writer);
    }
  bytes = rung_csv_writer_finish (writer);
  length = g_bytes_get_size (bytes);
  return g_strndup (g_bytes_get_data (bytes, NULL), length);
}

/**
 * rung_cli_grid_to_string:
 * @grid: a table
 * @format: any format of tables, text in place of the others
 *
 * Returns: (transfer full): the table in the format
 */
char *
rung_cli_grid_to_string (const RungGrid *grid,
                         RungCliFormat   format)
{
  switch (format)
    {
    case RUNG_CLI_CSV: return grid_to_csv (grid);
    case RUNG_CLI_TSV: return rung_grid_to_tsv (grid);
    case RUNG_CLI_MARKDOWN: return rung_grid_to_markdown (grid);
    case RUNG_CLI_TEXT:
    case RUNG_CLI_JSON:
    case RUNG_CLI_HTML:
    case RUNG_CLI_PDF:
    case RUNG_CLI_CALENDAR:
    default: return rung_grid_to_text (grid);
    }
}

/**
 * rung_cli_dup_cents:
 * @dollars: an amount
 *
 * Rounds to cents, half away from zero, exactly as a row of a batch does.
 *
 * Returns: (transfer full): the amount with two decimals and a point
 */
char *
rung_cli_dup_cents (double dollars)
{
  g_autoptr (RungCsvWriter) writer = rung_csv_writer_new (-1, ',');
  g_autoptr (GBytes) bytes = NULL;

  rung_csv_writer_add_fixed (writer, dollars, 2);
  bytes = rung_csv_writer_finish (writer);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/**
 * rung_cli_grid_set_money:
 * @grid: a table with a row
 * @column: a column of numbers
 * @dollars: an amount
 * @format: the format the table is for
 *
 * Sets a cell of the last row: whole grouped dollars for people, two decimals
 * for programs.
 */
void
rung_cli_grid_set_money (RungGrid      *grid,
                         guint          column,
                         double         dollars,
                         RungCliFormat  format)
{
  RungCliOutput output = { .format = format };
  g_autofree char *text = rung_cli_output_is_raw (&output) ? rung_cli_dup_cents (dollars)
                                                           : rung_format_money (dollars);

  rung_grid_set (grid, column, text);
}

/**
 * rung_cli_grid_set_ratio:
 * @grid: a table with a row
 * @column: a column of numbers
 * @ratio: a ratio; one that is not finite leaves the cell empty
 * @format: the format the table is for
 *
 * Sets a cell of the last row: a percentage for people, the ratio for programs.
 */
void
rung_cli_grid_set_ratio (RungGrid      *grid,
                         guint          column,
                         double         ratio,
                         RungCliFormat  format)
{
  RungCliOutput output = { .format = format };
  char raw[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;

  if (!isfinite (ratio))
    return;
  if (rung_cli_output_is_raw (&output))
    text = g_strdup (g_ascii_formatd (raw, sizeof raw, "%.6g", ratio));
  else
    text = rung_format_percent (ratio);
  rung_grid_set (grid, column, text);
}

/**
 * rung_cli_status_get_id:
 * @status: a status
 *
 * Returns: (transfer none): the word for it in data files
 */
const char *
rung_cli_status_get_id (RungStatus status)
{
  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (status_ids), "");
  return status_ids[status];
}
