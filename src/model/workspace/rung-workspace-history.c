/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-history.h"

#include "rung-workspace-private.h"

static void
history_push (GArray       *history,
              RungDocument *document,
              const char   *title)
{
  RungHistoryEntry entry = { rung_document_ref (document), g_strdup (title) };

  g_array_append_val (history, entry);
}

static const RungDocument *
last_document (GArray *history)
{
  return g_array_index (history, RungHistoryEntry, history->len - 1).document;
}

/**
 * rung_workspace_commit:
 * @self: a workspace
 * @document: (transfer full): the value after the edit
 * @title: what the edit is, for undo
 * @typing: (nullable): the input that is being typed into
 * @typing_where: (nullable): id of the record it belongs to
 *
 * Makes an edit: the old value goes into history, the new one takes its place.
 * Edits of one input in a row are one step of history.
 */
void
rung_workspace_commit (RungWorkspace   *self,
                     RungDocument  *document,
                     const char    *title,
                     gconstpointer  typing,
                     const char    *typing_where)
{
  gboolean goes_on = typing != NULL && typing == self->typing
                     && g_strcmp0 (typing_where, self->typing_where) == 0
                     && self->future->len == 0 && self->past->len > 0;

  if (rung_document_equal (document, self->document))
    {
      rung_document_unref (document);
      return;
    }
  if (!goes_on)
    history_push (self->past, self->document, title);
  else if (rung_document_equal (document, last_document (self->past)))
    {
      /* Typed back to what it was: there is nothing left to undo. */
      g_array_set_size (self->past, self->past->len - 1);
      typing = NULL;
    }
  self->typing = typing;
  self->typing_where = g_intern_string (typing_where);
  g_array_set_size (self->future, 0);
  rung_document_unref (self->document);
  self->document = document;
  rung_workspace_history_changed (self);
}

/**
 * rung_workspace_edit:
 * @self: a workspace
 * @document: (transfer full): the value after the edit
 * @title: what the edit is, for undo
 *
 * Makes an edit that no record made, and shows it in the records.
 */
void
rung_workspace_edit (RungWorkspace *self,
                     RungDocument  *document,
                     const char    *title)
{
  g_autoptr (RungDocument) shown = rung_document_ref (document);

  rung_workspace_commit (self, document, title, NULL, NULL);
  rung_workspace_apply (self, shown);
}

static void
travel (RungWorkspace *self,
        GArray      *from,
        GArray      *to)
{
  RungHistoryEntry *entry = NULL;
  g_autoptr (RungDocument) document = NULL;

  if (from->len == 0)
    return;
  entry = &g_array_index (from, RungHistoryEntry, from->len - 1);
  document = rung_document_ref (entry->document);
  history_push (to, self->document, entry->title);
  g_array_set_size (from, from->len - 1);
  self->typing = NULL;
  rung_workspace_apply (self, document);
  rung_workspace_history_changed (self);
}

/**
 * rung_workspace_undo:
 * @self: a workspace
 *
 * Goes back to the value before the last edit.
 */
void
rung_workspace_undo (RungWorkspace *self)
{
  travel (self, self->past, self->future);
}

/**
 * rung_workspace_redo:
 * @self: a workspace
 *
 * Takes back the last undo.
 */
void
rung_workspace_redo (RungWorkspace *self)
{
  travel (self, self->future, self->past);
}

static const char *
last_title (GArray *history)
{
  return history->len == 0 ? NULL
         : g_array_index (history, RungHistoryEntry, history->len - 1).title;
}

/**
 * rung_workspace_get_undo_title:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): what undo would take back, %NULL for nothing
 */
const char *
rung_workspace_get_undo_title (RungWorkspace *self)
{
  return last_title (self->past);
}

/**
 * rung_workspace_get_redo_title:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): what redo would do again, %NULL for nothing
 */
const char *
rung_workspace_get_redo_title (RungWorkspace *self)
{
  return last_title (self->future);
}
