/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A scrolled window that only scrolls sideways and leaves up and down to the
 * page around it. */

void       rung_side_scroller_pass_wheel (GtkWidget *widget);

G_END_DECLS
