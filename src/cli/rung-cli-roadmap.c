/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/rung-roadmap.h"
#include "report/rung-format.h"
#include "report/rung-phrases.h"
#include "rung-cli-input.h"
#include "store/rung-data.h"
#include "store/rung-json-write.h"

static const char *const state_ids[] = {
  "open", "blocked", "in-progress", "met", "done", "skipped", "behind",
};

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *file;
  RungCliOutput output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->file);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  g_autoptr (GOptionContext) context = NULL;
  g_auto (GStrv) words = NULL;

  context = rung_cli_context_new ("roadmap", _("FILE"),
                                  _("Lists the steps ahead of the profile of a document."), NULL,
                                  &self->output);
  if (!rung_cli_context_parse (context, argc, argv, &words, error)
      || !rung_cli_output_choose (&self->output, error))
    return FALSE;
  if (words[0] == NULL || words[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("roadmap: found %u files, expected one document"), g_strv_length (words));
      return FALSE;
    }
  self->file = g_strdup (words[0]);
  return TRUE;
}

static void
write_step (RungJsonWriter       *writer,
            const RungRoadmapRow *row)
{
  g_autofree char *source = rung_phrase_source (row->step->source);

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "id", row->step->id);
  rung_json_writer_add_string (writer, "title", row->step->title);
  rung_json_writer_add_string (writer, "do", row->step->advice);
  rung_json_writer_add_string (writer, "state", state_ids[row->state]);
  rung_json_writer_add_double (writer, "gain", row->has_gain ? row->gain : NAN);
  rung_json_writer_add_string (writer, "note", row->step->note);
  rung_json_writer_add_string (writer, "source", source);
  rung_json_writer_begin_array (writer, "resources");
  for (guint i = 0; i < row->step->n_resources; i++)
    rung_json_writer_add_string (writer, NULL, row->step->resources[i].title);
  rung_json_writer_end_array (writer);
  rung_json_writer_end_object (writer);
}

static int
write_json (const GArray        *rows,
            const RungRung      *rung,
            const RungCliOutput *output)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "level", rung != NULL ? rung->level : NULL);
  rung_json_writer_add_string (writer, "rung", rung != NULL ? rung->title : NULL);
  rung_json_writer_begin_array (writer, "steps");
  for (guint i = 0; i < rows->len; i++)
    write_step (writer, &g_array_index (rows, RungRoadmapRow, i));
  rung_json_writer_end_array (writer);
  rung_json_writer_end_object (writer);
  bytes = rung_json_writer_finish (writer);
  return rung_cli_output_write (output, bytes);
}

static RungGrid *
build_grid (const GArray        *rows,
            const RungCliOutput *output)
{
  static const char *const titles[] = {
    N_("Step"), N_("State"), N_("Gain a year"), N_("What to do"),
  };
  static const char *const raw_titles[] = { "id", "state", "gain", "title" };
  gboolean is_raw = rung_cli_output_is_raw (output);
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, is_raw ? raw_titles[i] : _(titles[i]), i == 2);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      g_autofree char *gain = rung_format_thousands_signed (row->gain);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, is_raw ? row->step->id : row->step->title);
      rung_grid_set (grid, 1, is_raw ? state_ids[row->state]
                                     : rung_phrase_step_state (row->state));
      if (row->has_gain && is_raw)
        rung_cli_grid_set_money (grid, 2, row->gain, output->format);
      else if (row->has_gain)
        rung_grid_set (grid, 2, gain);
      rung_grid_set (grid, 3, is_raw ? row->step->title : row->step->advice);
    }
  return grid;
}

static int
write_roadmap (const GArray        *rows,
               const RungRung      *rung,
               const RungCliOutput *output)
{
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *table = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (output->format == RUNG_CLI_JSON)
    return write_json (rows, rung, output);
  grid = build_grid (rows, output);
  table = rung_cli_grid_to_string (grid, output->format);
  if (rung_cli_output_is_raw (output))
    return rung_cli_output_write_text (output, table);
  if (rung != NULL)
    g_string_append_printf (text, _("Your rung: %s.\n\n"), rung->title);
  g_string_append_printf (text, "%s\n%s\n", table,
                          _("A gain is what people with it are paid more in the middle of base "
                            "pay, not a promise."));
  return rung_cli_output_write_text (output, text->str);
}

/**
 * rung_cli_roadmap:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Lists the steps of the road ahead.
 *
 * Returns: the exit status
 */
int
rung_cli_roadmap (int          argc,
                  char       **argv,
                  const char  *data_folder)
{
  g_auto (Options) options = { NULL };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (RungDocument) document = NULL;
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  const RungRung *rung = NULL;
  int index = -1;

  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &error);
  if (tables == NULL)
    return rung_cli_fail (error);
  document = rung_cli_read_document (options.file, tables, &error);
  if (document == NULL)
    return rung_cli_fail (error);
  rows = rung_roadmap_compute (tables, document, NULL);
  index = rung_roadmap_find_rung (tables, document);
  if (index >= 0)
    rung = g_ptr_array_index (tables->rungs, (guint) index);
  return write_roadmap (rows, rung, &options.output);
}
