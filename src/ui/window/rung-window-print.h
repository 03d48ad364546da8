/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Printing: the pages of the PDF, on paper. */

void rung_window_install_print_actions (GtkWidgetClass *klass);
void rung_window_print_to              (RungWindow     *self,
                                        const char     *path);

G_END_DECLS
