/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/rung-session.h"

G_BEGIN_DECLS

/* What others publish on pay at the place of the estimate, beside it. */

void rung_opinions_fill (GtkGrid     *grid,
                         RungSession *session);

G_END_DECLS
