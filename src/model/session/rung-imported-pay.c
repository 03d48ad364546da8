/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-imported-pay.h"

struct _RungImportedPay
{
  GObject parent_instance;
  RungSalaryImport *import; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (RungImportedPay, rung_imported_pay, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

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

static void
rung_imported_pay_finalize (GObject *object)
{
  RungImportedPay *self = RUNG_IMPORTED_PAY (object);

  g_clear_pointer (&self->import, rung_salary_import_free);
  G_OBJECT_CLASS (rung_imported_pay_parent_class)->finalize (object);
}

static void
rung_imported_pay_class_init (RungImportedPayClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_imported_pay_finalize;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_IMPORTED_PAY, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rung_imported_pay_init (RungImportedPay *self)
{
}

/**
 * rung_imported_pay_new:
 *
 * Returns: (transfer full): no salaries yet
 */
RungImportedPay *
rung_imported_pay_new (void)
{
  return g_object_new (RUNG_TYPE_IMPORTED_PAY, NULL);
}

/**
 * rung_imported_pay_import_async:
 * @self: the salaries
 * @file: what to import
 * @options: how, as the person has confirmed
 * @cancellable: (nullable): ends the import
 * @callback: called when it has ended, without a source object
 * @user_data: handed to @callback
 *
 * Reads a file of pay while the program goes on.
 */
void
rung_imported_pay_import_async (RungImportedPay             *self,
                                    RungSalaryFile          *file,
                                    const RungSalaryOptions *options,
                                    GCancellable            *cancellable,
                                    GAsyncReadyCallback      callback,
                                    gpointer                 user_data)
{
  /* The thread may be the last to let go of the task, and must not end the
   * object with it. */
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  ImportRun *run = g_new0 (ImportRun, 1);

  run->file = rung_salary_file_ref (file);
  run->options = *options;
  g_task_set_source_tag (task, rung_imported_pay_import_async);
  g_task_set_task_data (task, run, import_run_free);
  g_task_run_in_thread (task, import_in_thread);
}

/**
 * rung_imported_pay_import_finish:
 * @self: the salaries
 * @result: the result
 * @error: return location
 *
 * Takes what was read in place of what was there before.
 *
 * Fails as rung_salary_import_new() does; what was there stays.
 *
 * Returns: %TRUE if it was
 */
gboolean
rung_imported_pay_import_finish (RungImportedPay   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  RungSalaryImport *import = g_task_propagate_pointer (G_TASK (result), error);

  if (import == NULL)
    return FALSE;
  rung_imported_pay_take (self, import);
  return TRUE;
}

/**
 * rung_imported_pay_take:
 * @self: the salaries
 * @import: (transfer full) (nullable): what was imported, %NULL to drop it
 *
 * Takes pay a person has brought along; not part of the document. Emits
 * "changed".
 */
void
rung_imported_pay_take (RungImportedPay      *self,
                           RungSalaryImport *import)
{
  if (self->import == import)
    return;
  rung_salary_import_free (self->import);
  self->import = import;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rung_imported_pay_get_import:
 * @self: the salaries
 *
 * Returns: (transfer none) (nullable): pay a person has brought along, until
 *   "changed"
 */
const RungSalaryImport *
rung_imported_pay_get_import (RungImportedPay *self)
{
  return self->import;
}
