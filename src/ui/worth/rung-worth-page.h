/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-answer-page.h"

G_BEGIN_DECLS

/* What somebody with the profile is paid, and where the offers stand in it. */

#define RUNG_TYPE_WORTH_PAGE (rung_worth_page_get_type ())

G_DECLARE_FINAL_TYPE (RungWorthPage, rung_worth_page, RUNG, WORTH_PAGE, RungAnswerPage)

GtkWidget *rung_worth_page_new (RungSession *session);

G_END_DECLS
