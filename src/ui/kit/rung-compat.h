/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The only file that uses what GTK drops after 4.8. Each function has the
 * shape of what replaces it, so that the change will be local. */

typedef enum
{
  RUNG_CHOICE_CANCEL,
  RUNG_CHOICE_SECOND,
  RUNG_CHOICE_FIRST,
} RungDialogChoice;

void             rung_widget_get_colour (GtkWidget          *widget,
                                         GdkRGBA            *colour);
void             rung_dialog_ask_async  (GtkWindow          *parent,
                                         const char         *heading,
                                         const char         *body,
                                         const char         *second,
                                         const char         *first,
                                         gboolean            second_destroys,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
RungDialogChoice rung_dialog_ask_finish (GAsyncResult       *result);
void             rung_file_open_async   (GtkWindow          *parent,
                                         const char         *title,
                                         const char         *kind,
                                         const char         *patterns,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void             rung_file_save_async   (GtkWindow          *parent,
                                         const char         *title,
                                         const char         *name,
                                         const char         *accept,
                                         const char         *kind,
                                         const char         *pattern,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void             rung_uri_show          (GtkWindow          *parent,
                                         const char         *uri);
char            *rung_file_finish       (GAsyncResult       *result);

G_END_DECLS
