/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/disk/rung-read.h"

#include "rung-help-read.h"

#define CONTENTS "contents"
#define MAX_BYTES (1 << 20)

static char *
read_text (const char  *data_folder,
           const char  *name,
           GError     **error)
{
  g_autofree char *file = g_strdup_printf ("%s.md", name);
  g_autofree char *filename = g_build_filename (data_folder, "help", file, NULL);
  g_autoptr (GBytes) bytes = rung_read_bytes (filename, MAX_BYTES, error);
  gsize length = 0;
  const char *text = NULL;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  if (g_utf8_validate_len (text, length, NULL))
    return g_strndup (text, length);
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("The page “%s” of the help is not text"),
               name);
  return NULL;
}

/**
 * rung_help_load:
 * @data_folder: the folder of the figures
 * @error: return location
 *
 * Reads the pages that "contents" names, one a line.
 *
 * Fails with the errors of rung_read_bytes(), or with %RUNG_ERROR_FORMAT if a page cannot be read.
 *
 * Returns: (transfer full) (nullable): the help
 */
RungHelp *
rung_help_load (const char  *data_folder,
                GError     **error)
{
  g_autoptr (RungHelp) self = g_new0 (RungHelp, 1);
  g_autofree char *contents = read_text (data_folder, CONTENTS, error);
  g_auto (GStrv) names = contents != NULL ? g_strsplit (contents, "\n", -1) : NULL;

  self->pages = g_ptr_array_new_with_free_func (rung_help_page_free);
  if (names == NULL)
    return NULL;
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *text = NULL;
      RungHelpPage *page = NULL;

      if (*names[i] == '\0')
        continue;
      text = read_text (data_folder, names[i], error);
      page = text != NULL ? rung_help_read_page (names[i], text, error) : NULL;
      if (page == NULL)
        return NULL;
      g_ptr_array_add (self->pages, page);
    }
  return g_steal_pointer (&self);
}

/**
 * rung_help_free:
 * @self: (nullable) (transfer full): the help
 *
 * Frees the help.
 */
void
rung_help_free (RungHelp *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->pages);
  g_free (self);
}
