/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-packs.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "store/disk/rung-read.h"
#include "store/disk/rung-save.h"
#include "store/json/rung-json.h"

#include "rung-data-pack.h"
#include "rung-data.h"

/* More than a person keeps; a folder that holds more is another folder. */
#define MOST_PACKS 64

/* Of the SHA-256 of a file; enough to tell two editions apart. */
#define EDITION_LENGTH 12

#define GROUP "packs"
#define KEY "off"

/**
 * rung_packs_get_folder:
 *
 * Returns: (transfer full) (type filename): the folder of a person's own
 *   figures, which need not be there
 */
char *
rung_packs_get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "rung", "packs", NULL);
}

static char *
get_settings_filename (void)
{
  return g_build_filename (g_get_user_config_dir (), "rung", "packs.ini", NULL);
}

/* The names of those that are off; a file that cannot be read names none. */
static char **
list_off (void)
{
  g_autofree char *filename = get_settings_filename ();
  g_autoptr (GKeyFile) file = g_key_file_new ();
  char **names = NULL;

  if (g_key_file_load_from_file (file, filename, G_KEY_FILE_NONE, NULL))
    names = g_key_file_get_string_list (file, GROUP, KEY, NULL, NULL);
  return names != NULL ? names : g_new0 (char *, 1);
}

static int
compare_packs (gconstpointer a,
               gconstpointer b)
{
  const RungPack *left = *(const RungPack *const *) a;
  const RungPack *right = *(const RungPack *const *) b;

  return strcmp (left->name, right->name);
}

static void
read_pack (RungPack           *pack,
           const char *const *off)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *hash = NULL;

  pack->is_off = g_strv_contains (off, pack->name);
  pack->bytes = rung_read_bytes (pack->filename, rung_json_data_limits.size, &error);
  if (pack->bytes == NULL)
    {
      pack->error = g_strdup (error->message);
      return;
    }
  hash = rung_hash_bytes (pack->bytes);
  pack->edition = g_strndup (hash, EDITION_LENGTH);
}

/* The packs of a folder, by name. */
static void
list_packs (GPtrArray *packs)
{
  g_autofree char *folder = rung_packs_get_folder ();
  g_auto (GStrv) off = list_off ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && packs->len < MOST_PACKS && (name = g_dir_read_name (dir)) != NULL)
    if (*name != '.' && g_str_has_suffix (name, ".json"))
      {
        g_autofree char *filename = g_build_filename (folder, name, NULL);

        g_ptr_array_add (packs, rung_pack_new (filename));
      }
  g_ptr_array_sort (packs, compare_packs);
  for (guint i = 0; i < packs->len; i++)
    read_pack (packs->pdata[i], (const char *const *) off);
}

/**
 * rung_packs_load:
 * @folder: the data folder
 * @error: return location
 *
 * Reads the figures as rung_data_load() does, and those of the person's own
 * packs that are switched on. A pack with anything wrong is left out and tells
 * what it is.
 *
 * Fails as rung_data_load() does.
 *
 * Returns: (transfer full): the figures
 */
RungTables *
rung_packs_load (const char *folder,
                 GError    **error)
{
  RungTables *tables = rung_data_load (folder, error);

  if (tables == NULL)
    return NULL;
  list_packs (tables->packs);
  for (guint i = 0; i < tables->packs->len; i++)
    rung_data_add_pack (tables, tables->packs->pdata[i], FALSE);
  return tables;
}

/**
 * rung_packs_switch:
 * @name: the name of a pack
 * @is_on: whether its figures count
 * @error: return location
 *
 * Remembers it for the next time that figures are read.
 *
 * Fails with %RUNG_ERROR_IO; nothing is changed then.
 *
 * Returns: %TRUE if it is remembered
 */
gboolean
rung_packs_switch (const char  *name,
                   gboolean     is_on,
                   GError     **error)
{
  g_autofree char *filename = get_settings_filename ();
  g_autofree char *parent = g_path_get_dirname (filename);
  g_auto (GStrv) off = list_off ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GBytes) bytes = NULL;
  gsize length = 0;
  char *text = NULL;

  for (guint i = 0; off[i] != NULL; i++)
    if (!g_str_equal (off[i], name))
      g_ptr_array_add (names, off[i]);
  if (!is_on)
    g_ptr_array_add (names, (gpointer) name);
  g_key_file_set_string_list (file, GROUP, KEY, (const char *const *) names->pdata, names->len);
  text = g_key_file_to_data (file, &length, NULL);
  bytes = g_bytes_new_take (text, length);
  g_mkdir_with_parents (parent, 0700);
  return rung_save_bytes (filename, bytes, NULL, NULL, error);
}

/**
 * rung_packs_copy:
 * @filename: (type filename): a file of figures
 * @folder: the data folder
 * @name: (out) (optional): where it went, the name of the pack
 * @error: return location
 *
 * Copies a file to the person's own packs, once nothing is wrong with it. A
 * pack of that name is replaced.
 *
 * Fails with %RUNG_ERROR_IO, or as rung_data_check_pack() does.
 *
 * Returns: %TRUE if it is there
 */
gboolean
rung_packs_copy (const char  *filename,
                 const char  *folder,
                 char       **name,
                 GError     **error)
{
  g_autofree char *packs = rung_packs_get_folder ();
  g_autofree char *base = g_path_get_basename (filename);
  g_autofree char *file = g_str_has_suffix (base, ".json") ? g_strdup (base)
                          : g_strconcat (base, ".json", NULL);
  g_autofree char *target = g_build_filename (packs, file, NULL);
  g_autofree char *shown = g_filename_display_name (packs);
  g_autoptr (RungTables) tables = rung_data_load (folder, error);
  g_autoptr (GBytes) bytes = NULL;

  if (tables == NULL || !rung_data_load_market (tables, folder, error))
    return FALSE;
  bytes = rung_read_bytes (filename, rung_json_data_limits.size, error);
  if (bytes == NULL || !rung_data_check_pack (tables, filename, bytes, error))
    return FALSE;
  if (g_mkdir_with_parents (packs, 0700) != 0)
    {
      /* Translators: a folder, then what went wrong */
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("“%s” cannot be created: %s"), shown,
                   g_strerror (errno));
      return FALSE;
    }
  if (!rung_save_bytes (target, bytes, NULL, NULL, error))
    return FALSE;
  if (name != NULL)
    *name = g_filename_display_name (file);
  return TRUE;
}

/**
 * rung_packs_list_editions:
 * @tables: the figures
 *
 * Says which figures these are: the edition of data/, then the name and
 * edition of every pack that counts.
 *
 * Returns: (transfer full): texts that another program or a person can compare
 */
char **
rung_packs_list_editions (const RungTables *tables)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (tables->edition != NULL)
    g_strv_builder_add (builder, tables->edition);
  for (guint i = 0; i < tables->packs->len; i++)
    {
      const RungPack *pack = tables->packs->pdata[i];
      g_autofree char *text = g_strdup_printf ("%s %s", pack->name, pack->edition);

      if (!pack->is_off && pack->error == NULL)
        g_strv_builder_add (builder, text);
    }
  return g_strv_builder_end (builder);
}
