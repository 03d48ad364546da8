/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Tables on the clipboard, and the button that puts them there. */

typedef enum
{
  RUNG_COPY_TEXT,
  RUNG_COPY_TSV,
  RUNG_COPY_MARKDOWN,
  RUNG_COPY_HTML,
  RUNG_N_COPY_FORMATS,
} RungCopyFormat;

/* Gives the table as it is shown, or NULL if nothing is. */
typedef RungGrid *(*RungCopyFunc) (gpointer user_data);

GdkContentProvider *rung_copy_create_content (const RungGrid *grid,
                                              RungCopyFormat  format);
GdkContentProvider *rung_copy_create_table   (const RungGrid *grid);
GtkWidget          *rung_copy_button_new     (const char     *name,
                                              RungCopyFunc    func,
                                              gpointer        user_data);

G_END_DECLS
