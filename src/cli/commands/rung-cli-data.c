/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-data.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-spare.h"
#include "cli/base/rung-cli-table.h"
#include "store/data/rung-data-locality-file.h"
#include "store/data/rung-data.h"
#include "store/data/rung-packs.h"
#include "store/disk/rung-read.h"
#include "store/json/rung-json-value.h"
#include "store/json/rung-json-write.h"
#include "store/json/rung-json.h"

#include "rung-cli-check.h"
#include "rung-cli-sources.h"

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *kind;
  char **words;
  RungCliOutput output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->kind);
  g_strfreev (self->words);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  const GOptionEntry entries[] = {
    { "kind", 0, 0, G_OPTION_ARG_STRING, &self->kind,
      N_("List only files of one kind, such as tax"), N_("KIND") },
    { NULL }
  };
  g_autoptr (GOptionContext) context = NULL;

  context = rung_cli_context_new ("data", _("[list|show ID|export ID|sources|packs|on PACK|off "
                                            "PACK|check FILE]"),
                                  _("list: the files of figures; show: the figures in one of them, "
                                    "by its id or KIND/ID;\nexport: the file itself, to start a "
                                    "pack of your own; sources: where all figures are "
                                    "from;\npacks: your own figures; on, off: whether they count; "
                                    "check: what is wrong with them."),
                                  entries, &self->output);
  return rung_cli_context_parse (context, argc, argv, &self->words, error)
         && rung_cli_output_choose (&self->output, error);
}

/* The text of a file, or of a locality as a file of its own. */
static GBytes *
read_file (const RungDataFile  *file,
           const char          *folder,
           GError             **error)
{
  g_autofree char *filename = g_canonicalize_filename (file->filename, folder);
  g_autoptr (GBytes) bytes = rung_read_bytes (filename, rung_json_data_limits.size, error);
  g_autoptr (RungJson) json = NULL;

  if (bytes == NULL || file->row == 0)
    return g_steal_pointer (&bytes);
  json = rung_json_read_bytes (bytes, &rung_json_data_limits, error);
  return json != NULL ? rung_data_dup_locality_file (json, file->row) : NULL;
}

/* The number of figures; localities count in their file, not in each other. */
static guint
count_figures (const RungDataFile *file,
               RungJson           *json)
{
  RungJsonNode localities = rung_json_member (rung_json_get_root (json), "localities");
  guint n = rung_cli_table_count (json);

  return file->row > 0 ? n - rung_json_get_n (localities, RUNG_JSON_ARRAY) : n;
}

static RungGrid *
list_files (const Options     *options,
            const RungTables  *tables,
            const char        *folder,
            GError           **error)
{
  static const char *const titles[] = { "kind", "id", "title", "figures", "file" };
  g_autoptr (RungGrid) grid = rung_grid_new (G_N_ELEMENTS (titles));
  g_autoptr (RungJson) json = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], i == 3);
  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = g_ptr_array_index (tables->files, i);
      g_autofree char *filename = g_canonicalize_filename (file->filename, folder);
      g_autofree char *count = NULL;

      if (options->kind != NULL && !g_str_equal (options->kind, file->kind))
        continue;
      /* The rows of a file follow it. */
      if (file->row == 0)
        {
          g_clear_pointer (&json, rung_json_free);
          json = rung_json_read_file (filename, &rung_json_data_limits, error);
        }
      if (json == NULL)
        return NULL;
      count = g_strdup_printf ("%u", count_figures (file, json));
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, file->kind);
      rung_grid_set (grid, 1, file->id);
      rung_grid_set (grid, 2, file->title);
      rung_grid_set (grid, 3, count);
      rung_grid_set (grid, 4, file->filename);
    }
  return g_steal_pointer (&grid);
}

static const char *
get_state (const RungPack *pack)
{
  if (pack->is_off)
    return "off";
  return pack->error != NULL ? "left-out" : "on";
}

static RungGrid *
list_packs (const RungTables *tables)
{
  static const char *const titles[] = {
    "pack", "state", "added", "replaced", "edition", "title", "error",
  };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], i == 2 || i == 3);
  for (guint i = 0; i < tables->packs->len; i++)
    {
      const RungPack *pack = g_ptr_array_index (tables->packs, i);
      g_autofree char *added = g_strdup_printf ("%u", pack->n_added);
      g_autofree char *replaced = g_strdup_printf ("%u", pack->n_replaced);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, pack->name);
      rung_grid_set (grid, 1, get_state (pack));
      rung_grid_set (grid, 2, added);
      rung_grid_set (grid, 3, replaced);
      rung_grid_set (grid, 4, pack->edition);
      rung_grid_set (grid, 5, pack->title);
      rung_grid_set (grid, 6, pack->error);
    }
  return grid;
}

static int
switch_pack (const RungTables *tables,
             const char       *name,
             gboolean          is_on)
{
  g_autoptr (GError) error = NULL;
  guint i = 0;

  while (i < tables->packs->len
         && !g_str_equal (((const RungPack *) tables->packs->pdata[i])->name, name))
    i++;
  if (i == tables->packs->len)
    g_set_error (&error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                 _("You have no pack named “%s”; “rung data packs” lists your packs"), name);
  else
    rung_packs_switch (name, is_on, &error);
  return error == NULL ? RUNG_CLI_DONE : rung_cli_fail (error);
}

static gboolean
is_named (const RungDataFile *file,
          const char         *name)
{
  g_autofree char *whole = g_strdup_printf ("%s/%s", file->kind, file->id);

  return g_str_equal (file->id, name) || g_str_equal (whole, name)
         || (file->row == 0 && g_str_equal (file->filename, name));
}

static const RungDataFile *
find_file (const RungTables  *tables,
           const char        *name,
           GError           **error)
{
  const RungDataFile *found = NULL;

  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = g_ptr_array_index (tables->files, i);

      if (!is_named (file, name))
        continue;
      if (found != NULL && !(file->pack != NULL && g_str_equal (found->kind, file->kind)))
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                       /* Translators: the id typed, then the kind and id of two files */
                       _("“%s” matches several files: expected %s/%s or %s/%s"), name,
                       found->kind, found->id, file->kind, file->id);
          return NULL;
        }
      found = file;
    }
  if (found == NULL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                 _("There is no file of figures named “%s”; “rung data list” lists them"), name);
  return found;
}

/* A table as a list of objects, a member per column that is not empty. */
static char *
grid_to_json (const RungGrid *grid)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  rung_json_writer_begin_array (writer, NULL);
  for (guint row = 0; row < rung_grid_get_n_rows (grid); row++)
    {
      rung_json_writer_begin_object (writer, NULL);
      for (guint i = 0; i < rung_grid_get_n_columns (grid); i++)
        {
          const char *cell = rung_grid_get (grid, row, i);

          if (*cell == '\0')
            continue;
          if (rung_grid_is_number (grid, i))
            rung_json_writer_add_raw (writer, rung_grid_get_title (grid, i), cell);
          else
            rung_json_writer_add_string (writer, rung_grid_get_title (grid, i), cell);
        }
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  bytes = rung_json_writer_finish (writer);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static int
write_grid (const Options  *options,
            const RungGrid *grid)
{
  g_autofree char *text = NULL;

  if (options->output.format == RUNG_CLI_JSON)
    text = grid_to_json (grid);
  else
    text = rung_cli_grid_to_string (grid, options->output.format);
  return rung_cli_output_write_text (&options->output, text);
}

static int
show_file (const Options    *options,
           const RungTables *tables,
           const char       *folder,
           gboolean          is_export)
{
  g_autoptr (GError) error = NULL;
  const RungDataFile *file = find_file (tables, options->words[1], &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RungJson) json = NULL;
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *text = NULL;
  g_autofree char *table = NULL;

  if (file != NULL)
    bytes = read_file (file, folder, &error);
  if (bytes != NULL && (is_export || options->output.format == RUNG_CLI_JSON))
    return rung_cli_output_write (&options->output, bytes);
  if (bytes != NULL)
    json = rung_json_read_bytes (bytes, &rung_json_data_limits, &error);
  if (json == NULL)
    return rung_cli_fail (error);
  grid = rung_cli_table_build (json);
  if (options->output.format != RUNG_CLI_TEXT)
    return write_grid (options, grid);
  table = rung_cli_grid_to_string (grid, RUNG_CLI_TEXT);
  text = g_strdup_printf ("%s (%s)\n\n%s", file->title, file->filename, table);
  return rung_cli_output_write_text (&options->output, text);
}

static int
run (const Options    *options,
     const RungTables *tables,
     const char       *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungGrid) grid = NULL;
  const char *word = options->words[0] != NULL ? options->words[0] : "list";
  guint n_words = g_strv_length (options->words);

  if ((g_str_equal (word, "show") || g_str_equal (word, "export")) && n_words == 2)
    return show_file (options, tables, folder, g_str_equal (word, "export"));
  if ((g_str_equal (word, "on") || g_str_equal (word, "off")) && n_words == 2)
    return switch_pack (tables, options->words[1], g_str_equal (word, "on"));
  if (g_str_equal (word, "sources") && n_words == 1)
    grid = rung_cli_list_sources (tables);
  else if (g_str_equal (word, "packs") && n_words == 1)
    grid = list_packs (tables);
  else if (g_str_equal (word, "list") && n_words <= 1)
    grid = list_files (options, tables, folder, &error);
  else
    g_set_error (&error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("data: expected “list”, “show ID”, “export ID”, “sources”, “packs”, “on PACK”, "
                   "“off PACK” or “check FILE”"));
  return grid != NULL ? write_grid (options, grid) : rung_cli_fail (error);
}

/**
 * rung_cli_data:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Lists the figures, shows those of a file, or lists the sources.
 *
 * Returns: the exit status
 */
int
rung_cli_data (int          argc,
               char       **argv,
               const char  *data_folder)
{
  g_auto (Options) options = { NULL };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (GError) error = NULL;

  if (argc > 1 && g_str_equal (argv[1], "check"))
    return rung_cli_check (argc - 1, argv + 1, data_folder);
  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &options.output, &error);
  if (tables == NULL || !rung_data_load_market (tables, data_folder, &error)
      || !rung_cli_spare_figures (&options.output, tables, data_folder, &error))
    return rung_cli_fail (error);
  return run (&options, tables, data_folder);
}
