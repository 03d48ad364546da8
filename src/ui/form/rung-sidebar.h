/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The inputs: a switcher between the person and the offers over one form. */

#define RUNG_TYPE_SIDEBAR (rung_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (RungSidebar, rung_sidebar, RUNG, SIDEBAR, RungWidget)

GtkWidget  *rung_sidebar_new          (RungSession *session);
const char *rung_sidebar_get_selected (RungSidebar *self);
void        rung_sidebar_select       (RungSidebar *self,
                                       const char  *offer);
void        rung_sidebar_follow_page  (RungSidebar *self,
                                       const char  *page);
void        rung_sidebar_focus_form   (RungSidebar *self);

G_END_DECLS
