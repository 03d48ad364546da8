/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What to know about the figures of an estimate. */

GtkWidget *rung_disclosures_new (void);

G_END_DECLS
