/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-sheet-private.h"

G_BEGIN_DECLS

/* Where the cells of a sheet stand. */

guint         rung_sheet_get_n_columns (RungSheet     *self);
gboolean      rung_sheet_get_is_shown  (RungSheet     *self,
                                        guint          column);
RungSheetRow *rung_sheet_get_row       (RungSheet     *self,
                                        guint          index);
void          rung_sheet_measure       (GtkWidget     *widget,
                                        GtkOrientation orientation,
                                        int            for_size,
                                        int           *minimum,
                                        int           *natural,
                                        int           *minimum_baseline,
                                        int           *natural_baseline);
void          rung_sheet_size_allocate (GtkWidget     *widget,
                                        int            width,
                                        int            height,
                                        int            baseline);

G_END_DECLS
