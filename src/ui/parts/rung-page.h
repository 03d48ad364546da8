/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-chart-area.h"

#include "rung-section.h"

G_BEGIN_DECLS

/* Building blocks of the pages of results: text in four sizes. */

GtkWidget *rung_page_create_label   (const char *text,
                                     const char *css_class);
GtkWidget *rung_page_create_check   (const char *text);
GtkWidget *rung_page_create_table_section (const char *title,
                                           GtkWidget  *child,
                                           GtkWidget  *copy);
void rung_page_set_up_section (RungSection *section,
                               RungSession *session,
                               const char *title);
void rung_page_add_to_section (RungSection *section,
                               GtkWidget *child,
                               const char *type);
GtkWidget *rung_page_create_switch   (const char *name,
                                     const char *const *titles);
GtkWidget *rung_page_create_chart    (const char *title,
                                     RungChartBuildFunc build,
                                     RungChartHeightFunc height,
                                     gpointer    user_data);
GtkWidget *rung_page_create_section (const char *title,
                                     GtkWidget  *child);
GtkWidget *rung_page_create_scroller (GtkWidget *child);
GtkWidget *rung_page_create_fold    (const char *title,
                                     gboolean    is_open,
                                     GtkWidget  *(*create) (gpointer user_data),
                                     gpointer    user_data);
void       rung_page_add_tool       (GtkWidget  *box,
                                     const char *icon,
                                     const char *name,
                                     const char *action);
void       rung_page_clear_box      (GtkWidget  *box);

G_END_DECLS
