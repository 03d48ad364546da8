/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* The place of a widget that is made when it is first asked for: the page of a stack costs nothing
 * until somebody turns to it. What it makes has a property "session". */

#define RUNG_TYPE_LAZY (rung_lazy_get_type ())

G_DECLARE_FINAL_TYPE (RungLazy, rung_lazy, RUNG, LAZY, RungWidget)

GtkWidget *rung_lazy_ensure    (RungLazy *self);
GtkWidget *rung_lazy_get_child (RungLazy *self);

G_END_DECLS
