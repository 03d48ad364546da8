/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "store/salary/rung-salary-preview.h"

G_BEGIN_DECLS

/* The first rows of a file as they would be read, under what each column holds. */

#define RUNG_TYPE_IMPORT_COLUMNS (rung_import_columns_get_type ())

G_DECLARE_FINAL_TYPE (RungImportColumns, rung_import_columns, RUNG, IMPORT_COLUMNS, GtkWidget)

/* Emits "role-chosen" with a column and a RungSalaryRole. */
GtkWidget *rung_import_columns_new  (void);
void       rung_import_columns_show (RungImportColumns       *self,
                                     const RungSalaryPreview *preview,
                                     const RungSalaryOptions *options);
void       rung_import_columns_read (RungImportColumns       *self,
                                     const RungSalaryPreview *preview,
                                     const RungSalaryOptions *options);

G_END_DECLS
