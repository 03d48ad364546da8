/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-question-line.h"

struct _RungQuestionLine
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungQuestionLine, rung_question_line, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_QUESTION_LINE_OFFER] = { "offer", RUNG_SHOWN_TEXT },
  [RUNG_QUESTION_LINE_HEAD] = { "head", RUNG_SHOWN_TEXT },
  [RUNG_QUESTION_LINE_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_QUESTION_LINE_COST] = { "cost", RUNG_SHOWN_TEXT },
  [RUNG_QUESTION_LINE_QUESTION] = { "question", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_QUESTION_LINE_FIELDS);

static void
rung_question_line_class_init (RungQuestionLineClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_question_line_init (RungQuestionLine *self)
{
}
