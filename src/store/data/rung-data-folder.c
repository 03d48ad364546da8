/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-folder.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"

/* Folders inside folders; a loop of symbolic links ends here too. */
#define DEEPEST_FOLDER 8

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
is_skipped (const char *name)
{
  return *name == '.' || g_str_equal (name, "samples") || g_str_equal (name, "desktop");
}

/* Adds the files of a folder and those in it, as paths from the data folder. */
static gboolean
list_files (const char *folder,
            const char *inner,
            const char *suffix,
            guint       depth,
            GPtrArray  *files,
            GError    **error)
{
  g_autofree char *filename = g_build_filename (folder, inner, NULL);
  g_autofree char *shown = g_filename_display_name (filename);
  g_autoptr (GDir) dir = g_dir_open (filename, 0, NULL);
  const char *name = NULL;

  if (dir == NULL)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                   /* Translators: a folder, then what went wrong */
                   _("Rung looked for its figures in “%s”: %s. Set RUNG_DATA_DIR to the folder "
                     "that has them."),
                   shown, g_strerror (errno));
      return FALSE;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *relative = *inner == '\0' ? g_strdup (name)
                                                 : g_build_filename (inner, name, NULL);
      g_autofree char *whole = g_build_filename (folder, relative, NULL);

      if (is_skipped (name))
        continue;
      if (g_str_has_suffix (name, suffix))
        g_ptr_array_add (files, g_steal_pointer (&relative));
      else if (depth < DEEPEST_FOLDER && strchr (name, '.') == NULL
               && g_file_test (whole, G_FILE_TEST_IS_DIR)
               && !list_files (folder, relative, suffix, depth + 1, files, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rung_data_list_files:
 * @folder: the data folder
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO if a folder cannot be read.
 *
 * Returns: (transfer full) (element-type filename) (nullable): paths of the files
 *   with figures, from @folder, sorted
 */
GPtrArray *
rung_data_list_files (const char  *folder,
                      GError     **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);

  if (!list_files (folder, "", ".json", 0, files, error))
    return NULL;
  g_ptr_array_sort (files, compare_texts);
  return g_steal_pointer (&files);
}

/**
 * rung_data_list_samples:
 * @folder: the data folder
 *
 * Returns: (transfer container) (element-type filename): paths of the sample
 *   documents, sorted; empty if there are none
 */
GPtrArray *
rung_data_list_samples (const char *folder)
{
  GPtrArray *samples = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *filename = g_build_filename (folder, "samples", NULL);

  if (list_files (filename, "", ".rung", DEEPEST_FOLDER, samples, NULL))
    for (guint i = 0; i < samples->len; i++)
      {
        char *name = samples->pdata[i];

        samples->pdata[i] = g_build_filename (filename, name, NULL);
        g_free (name);
      }
  g_ptr_array_sort (samples, compare_texts);
  return samples;
}
