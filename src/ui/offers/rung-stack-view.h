/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Pay of one offer by year, past the end of its first grant. */

#define RUNG_TYPE_STACK_VIEW (rung_stack_view_get_type ())

G_DECLARE_FINAL_TYPE (RungStackView, rung_stack_view, RUNG, STACK_VIEW, RungSection)

GtkWidget *rung_stack_view_new (RungSession *session);

G_END_DECLS
