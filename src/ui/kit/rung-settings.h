/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the program remembers between starts, nothing of a document. */

GSettings *rung_settings_open          (void);
guint      rung_settings_get_choice    (const char  *key,
                                        guint        fallback);
void       rung_settings_bind_choice   (const char  *key,
                                        GtkDropDown *chooser);
void       rung_settings_load_window   (GtkWindow   *window);
void       rung_settings_save_window   (GtkWindow   *window);
char      *rung_settings_dup_section   (const char  *page);
void       rung_settings_set_section   (const char  *page,
                                        const char  *section);
gboolean   rung_settings_is_folded     (const char  *table,
                                        const char  *group);
void       rung_settings_set_is_folded (const char  *table,
                                        const char  *group,
                                        gboolean     is_folded);

G_END_DECLS
