/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-sources.h"

static char *
dup_source_key (const RungSource *source)
{
  return g_strjoin ("\n", source->publisher, source->document, source->date, NULL);
}

/* A source and the files that name it. */
typedef struct
{
  const RungSource *source;
  GString *files;
  const char *last;         /* of them */
} Use;

static void
use_free (Use *self)
{
  g_string_free (self->files, TRUE);
  g_free (self);
}

static void
add_uses (GPtrArray          *uses,
          GHashTable         *by_key,
          const RungDataFile *file)
{
  for (guint i = 0; i < file->n_sources; i++)
    {
      g_autofree char *key = dup_source_key (&file->sources[i]);
      Use *use = g_hash_table_lookup (by_key, key);

      if (use == NULL)
        {
          use = g_new0 (Use, 1);
          use->source = &file->sources[i];
          use->files = g_string_new (file->filename);
          use->last = file->filename;
          g_ptr_array_add (uses, use);
          g_hash_table_insert (by_key, g_steal_pointer (&key), use);
        }
      else if (!g_str_equal (use->last, file->filename))
        {
          g_string_append_printf (use->files, " %s", file->filename);
          use->last = file->filename;
        }
    }
}

/**
 * rung_cli_list_sources:
 * @tables: the figures
 *
 * Returns: (transfer full): a row per source, with the files that name it
 */
RungGrid *
rung_cli_list_sources (const RungTables *tables)
{
  static const char *const titles[] = { "publisher", "document", "date", "address", "files" };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));
  g_autoptr (GPtrArray) uses = g_ptr_array_new_with_free_func ((GDestroyNotify) use_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], FALSE);
  for (guint i = 0; i < tables->files->len; i++)
    add_uses (uses, by_key, g_ptr_array_index (tables->files, i));
  for (guint i = 0; i < uses->len; i++)
    {
      const Use *use = g_ptr_array_index (uses, i);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, use->source->publisher);
      rung_grid_set (grid, 1, use->source->document);
      rung_grid_set (grid, 2, use->source->date);
      rung_grid_set (grid, 3, use->source->href);
      rung_grid_set (grid, 4, use->files->str);
    }
  return grid;
}
