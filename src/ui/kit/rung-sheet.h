/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A table of widgets whose header row and first column stay in sight while
 * the scrolled windows around it move. */

#define RUNG_TYPE_SHEET (rung_sheet_get_type ())

G_DECLARE_FINAL_TYPE (RungSheet, rung_sheet, RUNG, SHEET, GtkWidget)

GtkWidget *rung_sheet_new              (void);
void       rung_sheet_clear            (RungSheet     *self);
void       rung_sheet_set_header       (RungSheet     *self,
                                        GtkWidget    **headers,
                                        guint          n_columns);
guint      rung_sheet_add_row          (RungSheet     *self,
                                        GtkWidget     *title,
                                        GtkWidget    **cells);
void       rung_sheet_set_row_visible  (RungSheet     *self,
                                        guint          row,
                                        gboolean       is_visible);
void       rung_sheet_set_column_shown (RungSheet     *self,
                                        guint          column,
                                        gboolean       is_shown);
void       rung_sheet_set_adjustments  (RungSheet     *self,
                                        GtkAdjustment *horizontal,
                                        GtkAdjustment *vertical);

G_END_DECLS
