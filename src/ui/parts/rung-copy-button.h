/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Copies a table, as one of several formats. */

#define RUNG_TYPE_COPY_BUTTON (rung_copy_button_get_type ())

G_DECLARE_FINAL_TYPE (RungCopyButton, rung_copy_button, RUNG, COPY_BUTTON, RungWidget)

/* Gives the table as it is shown, or NULL if nothing is. */
typedef RungGrid *(*RungCopyFunc) (gpointer user_data);

void       rung_copy_button_set_source (RungCopyButton *self,
                                        RungCopyFunc    func,
                                        gpointer        user_data);

G_END_DECLS
