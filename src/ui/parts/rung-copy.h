/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Tables on the clipboard. */

typedef enum
{
  RUNG_COPY_TEXT,
  RUNG_COPY_TSV,
  RUNG_COPY_MARKDOWN,
  RUNG_COPY_HTML,
  RUNG_N_COPY_FORMATS,
} RungCopyFormat;

GdkContentProvider *rung_copy_create_content (const RungGrid *grid,
                                              RungCopyFormat  format);
GdkContentProvider *rung_copy_create_table   (const RungGrid *grid);

G_END_DECLS
