/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-salaries.h"

#include "rung-session-private.h"

/* Pay a person has brought along lives as long as the session does, and is
 * nowhere on disk. */

typedef struct
{
  RungSalaryFile *file;
  RungSalaryOptions options;
} ImportRun;

static void
import_run_free (gpointer data)
{
  ImportRun *run = data;

  rung_salary_file_unref (run->file);
  g_free (run);
}

static void
free_import (gpointer import)
{
  rung_salary_import_free (import);
}

static void
import_in_thread (GTask        *task,
                  gpointer      source,
                  gpointer      data,
                  GCancellable *cancellable)
{
  ImportRun *run = data;
  GError *error = NULL;
  RungSalaryImport *import = rung_salary_import_new (run->file, &run->options, cancellable, &error);

  if (import != NULL)
    g_task_return_pointer (task, import, free_import);
  else
    g_task_return_error (task, error);
}

/**
 * rung_session_import_salaries_async:
 * @self: a session
 * @file: what to import
 * @options: how, as the person has confirmed
 * @cancellable: (nullable): ends the import
 * @callback: called when it has ended, without a source object
 * @user_data: handed to @callback
 *
 * Reads a file of pay while the program goes on.
 */
void
rung_session_import_salaries_async (RungSession             *self,
                                    RungSalaryFile          *file,
                                    const RungSalaryOptions *options,
                                    GCancellable            *cancellable,
                                    GAsyncReadyCallback      callback,
                                    gpointer                 user_data)
{
  /* The thread may be the last to let go of the task, and must not end the
   * session with it. */
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  ImportRun *run = g_new0 (ImportRun, 1);

  run->file = rung_salary_file_ref (file);
  run->options = *options;
  g_task_set_source_tag (task, rung_session_import_salaries_async);
  g_task_set_task_data (task, run, import_run_free);
  g_task_run_in_thread (task, import_in_thread);
}

/**
 * rung_session_import_salaries_finish:
 * @self: a session
 * @result: the result
 * @error: return location
 *
 * Takes what was read in place of what the session had before.
 *
 * Fails as rung_salary_import_new() does; the session then keeps what it had.
 *
 * Returns: %TRUE if it was
 */
gboolean
rung_session_import_salaries_finish (RungSession   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  RungSalaryImport *import = g_task_propagate_pointer (G_TASK (result), error);

  if (import == NULL)
    return FALSE;
  rung_session_set_salaries (self, import);
  return TRUE;
}

/**
 * rung_session_set_salaries:
 * @self: a session
 * @import: (transfer full) (nullable): what was imported, %NULL to drop it
 *
 * Takes pay a person has brought along; not part of the document. Emits
 * "salaries-changed".
 */
void
rung_session_set_salaries (RungSession      *self,
                           RungSalaryImport *import)
{
  if (self->salaries == import)
    return;
  rung_salary_import_free (self->salaries);
  self->salaries = import;
  g_signal_emit_by_name (self, "salaries-changed");
}

/**
 * rung_session_get_salaries:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): pay a person has brought along, until
 *   "salaries-changed"
 */
const RungSalaryImport *
rung_session_get_salaries (RungSession *self)
{
  return self->salaries;
}
