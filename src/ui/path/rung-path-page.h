/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-answer-page.h"

G_BEGIN_DECLS

/* The road ahead: what to do next, the ladder, paths, studies and skills. Whatever becomes a path
 * is shown as one. */

#define RUNG_TYPE_PATH_PAGE (rung_path_page_get_type ())

G_DECLARE_FINAL_TYPE (RungPathPage, rung_path_page, RUNG, PATH_PAGE, RungAnswerPage)

GtkWidget *rung_path_page_new (RungSession *session);

G_END_DECLS
