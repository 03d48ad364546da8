/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-imported-pay.h"
#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* Asks how to read a file of pay, and imports it. */

#define RUNG_TYPE_IMPORT_DIALOG (rung_import_dialog_get_type ())

G_DECLARE_FINAL_TYPE (RungImportDialog, rung_import_dialog, RUNG, IMPORT_DIALOG, GtkWindow)

GtkWidget *rung_import_dialog_new (GtkWindow      *parent,
                                   RungSession    *session,
                                   RungSalaryFile *file);

G_END_DECLS
