/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A page of results: the answer on top, a bar of sections, and the section that was chosen. Its
 * template is the parent of the templates of pages. They add the answer (a child of the type
 * "answer"), a GtkStackPage with a RungLazy for each section, and what is shown while there is
 * nothing to answer (a child of the type "empty"). The answer stays in sight where that leaves room
 * for the section. */

#define RUNG_TYPE_ANSWER_PAGE (rung_answer_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungAnswerPage, rung_answer_page, RUNG, ANSWER_PAGE, RungWidget)

struct _RungAnswerPageClass
{
  RungWidgetClass parent_class;

  void (*set_up) (RungAnswerPage *self); /* (nullable) the session is known now */
};

RungSession   *rung_answer_page_get_session    (RungAnswerPage *self);
GtkWidget     *rung_answer_page_show_section   (RungAnswerPage *self,
                                                const char     *name);
void           rung_answer_page_show_nth       (RungAnswerPage *self,
                                                guint           n);
void           rung_answer_page_set_is_empty  (RungAnswerPage *self,
                                                gboolean        is_empty);

G_END_DECLS
