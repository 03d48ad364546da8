/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "store/data/rung-packs.h"
#include "store/disk/rung-save.h"
#include "store/document/rung-document-file.h"
#include "store/document/rung-document-serialize.h"
#include "store/document/rung-verify.h"

#include "rung-workspace-private.h"
#include "rung-workspace-refused.h"

/**
 * rung_workspace_clear:
 * @self: a workspace
 *
 * Begins an empty document.
 */
void
rung_workspace_clear (RungWorkspace *self)
{
  rung_workspace_restart (self, rung_document_new (), NULL, NULL);
}

/**
 * rung_workspace_open:
 * @self: a workspace
 * @filename: filename of a document
 * @error: return location
 *
 * Opens a document. If that fails the open document stays as it is.
 *
 * Fails as rung_document_file_read() does.
 *
 * Returns: %TRUE if the document is open now
 */
gboolean
rung_workspace_open (RungWorkspace  *self,
                   const char   *filename,
                   GError      **error)
{
  char *hash = NULL;
  RungDocument *document = rung_document_file_read (filename, self->tables, &hash, error);

  if (document == NULL)
    return FALSE;
  rung_workspace_restart (self, document, filename, hash);
  return TRUE;
}

/**
 * rung_workspace_can_open:
 * @self: a workspace
 * @filename: filename of a document
 * @error: return location
 *
 * Reads a document without opening it.
 *
 * Fails as rung_document_file_read() does.
 *
 * Returns: %TRUE if the document is in order
 */
gboolean
rung_workspace_can_open (RungWorkspace  *self,
                       const char   *filename,
                       GError      **error)
{
  g_autofree char *hash = NULL;
  g_autoptr (RungDocument) document
    = rung_document_file_read (filename, self->tables, &hash, error);

  return document != NULL;
}

/**
 * rung_workspace_open_sample:
 * @self: a workspace
 * @filename: filename of a sample
 * @error: return location
 *
 * Opens a sample as a new document without a file, so that saving it asks for
 * a place of its own.
 *
 * Returns: %TRUE if the sample is open now
 */
gboolean
rung_workspace_open_sample (RungWorkspace  *self,
                          const char   *filename,
                          GError      **error)
{
  g_autofree char *hash = NULL;
  RungDocument *document = rung_document_file_read (filename, self->tables, &hash, error);

  if (document == NULL)
    return FALSE;
  rung_workspace_restart (self, document, NULL, NULL);
  self->is_sample = TRUE;
  rung_workspace_history_changed (self);
  return TRUE;
}

/**
 * rung_workspace_recover:
 * @self: a workspace
 * @filename: filename of a draft
 * @file: (nullable): the file its changes belong to
 * @hash: (nullable): hash of what was in the file
 * @error: return location
 *
 * Opens a draft as a document that is not saved. Saving it replaces @file only
 * if that still is what it was.
 *
 * Returns: %TRUE if the draft is open now
 */
gboolean
rung_workspace_recover (RungWorkspace  *self,
                      const char   *filename,
                      const char   *file,
                      const char   *hash,
                      GError      **error)
{
  if (!rung_workspace_open_sample (self, filename, error))
    return FALSE;
  self->is_sample = FALSE;
  rung_document_unref (self->saved);
  self->saved = rung_document_new ();
  g_free (self->filename);
  self->filename = g_strdup (file);
  g_free (self->hash);
  /* A file nobody can vouch for is never replaced without a question. */
  self->hash = file != NULL ? g_strdup (hash != NULL ? hash : "") : NULL;
  rung_workspace_history_changed (self);
  return TRUE;
}

/**
 * rung_workspace_save:
 * @self: a workspace
 * @filename: (nullable): where to save, %NULL for the file it was opened from
 * @overwrite: whether to replace a file that another program changed meanwhile
 * @error: return location
 *
 * Saves the document. If that fails the old file stays whole.
 *
 * Fails with %RUNG_ERROR_FORMAT if the document does not read back as it is,
 * %RUNG_ERROR_CONFLICT if the file was changed meanwhile,
 * %RUNG_ERROR_DURABILITY if it is saved but a power cut may lose it, and
 * %RUNG_ERROR_IO otherwise.
 *
 * Returns: %TRUE if the document is saved
 */
gboolean
rung_workspace_save (RungWorkspace  *self,
                   const char   *filename,
                   gboolean      overwrite,
                   GError      **error)
{
  g_autoptr (RungDocument) stamped = rung_document_copy (self->document);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) problem = NULL;
  g_autofree char *target = g_strdup (filename != NULL ? filename : self->filename);
  char *hash = NULL;
  gboolean is_own = g_strcmp0 (target, self->filename) == 0;

  g_return_val_if_fail (target != NULL, FALSE);
  g_strfreev (stamped->figures);
  stamped->figures = rung_packs_list_editions (self->tables);
  bytes = rung_document_file_serialize (stamped);
  if (!rung_document_file_verify (bytes, stamped, self->tables, error))
    return FALSE;
  rung_save_bytes (target, bytes, is_own && !overwrite ? self->hash : NULL, &hash, &problem);
  if (problem != NULL && !g_error_matches (problem, RUNG_ERROR, RUNG_ERROR_DURABILITY))
    {
      g_free (hash);
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  g_free (self->filename);
  self->filename = g_steal_pointer (&target);
  g_free (self->hash);
  self->hash = hash != NULL ? hash : rung_hash_bytes (bytes);
  rung_document_unref (self->document);
  self->document = rung_document_ref (stamped);
  rung_document_unref (self->saved);
  self->saved = rung_document_ref (stamped);
  self->typing = NULL;
  rung_workspace_settle (self);
  rung_workspace_history_changed (self);
  if (problem == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

/**
 * rung_workspace_get_filename:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): its filename, %NULL if it has none
 */
const char *
rung_workspace_get_filename (RungWorkspace *self)
{
  return self->filename;
}

/**
 * rung_workspace_get_hash:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): hash of what was in the file when it was
 *   read or saved, %NULL if there is no file
 */
const char *
rung_workspace_get_hash (RungWorkspace *self)
{
  return self->hash;
}

/**
 * rung_workspace_dup_title:
 * @self: a workspace
 *
 * Returns: (transfer full): name of the document for a title bar
 */
char *
rung_workspace_dup_title (RungWorkspace *self)
{
  g_autofree char *name = NULL;

  if (self->filename == NULL)
    return g_strdup (self->is_sample ? _("Sample") : _("New comparison"));
  name = g_filename_display_basename (self->filename);
  if (g_str_has_suffix (name, ".rung"))
    name[strlen (name) - strlen (".rung")] = '\0';
  return g_steal_pointer (&name);
}

/**
 * rung_workspace_is_modified:
 * @self: a workspace
 *
 * Returns: %TRUE if the document differs from what is saved
 */
gboolean
rung_workspace_is_modified (RungWorkspace *self)
{
  return !rung_document_equal (self->document, self->saved);
}
