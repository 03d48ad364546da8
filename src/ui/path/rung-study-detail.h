/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/path/rung-study-return.h"
#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* One course of study: the answer, the figures behind it with their sources,
 * and a form for a person's own. */

#define RUNG_TYPE_STUDY_DETAIL (rung_study_detail_get_type ())

G_DECLARE_FINAL_TYPE (RungStudyDetail, rung_study_detail, RUNG, STUDY_DETAIL, GtkWidget)

GtkWidget *rung_study_detail_new  (RungSession      *session);
void       rung_study_detail_show (RungStudyDetail  *self,
                                   const RungReturn *row);

G_END_DECLS
