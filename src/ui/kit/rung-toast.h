/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* A message over the page that goes away by itself, with one action. */

#define RUNG_TYPE_TOAST (rung_toast_get_type ())

G_DECLARE_FINAL_TYPE (RungToast, rung_toast, RUNG, TOAST, RungWidget)

GtkWidget *rung_toast_new  (void);
void       rung_toast_show (RungToast  *self,
                            const char *text,
                            const char *button,
                            const char *action);
void       rung_toast_hide (RungToast  *self);

G_END_DECLS
