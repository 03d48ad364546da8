/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-shown.h"

G_BEGIN_DECLS

/* A question that an offer letter leaves open, or the head of the questions about an offer. */

#define RUNG_TYPE_QUESTION_LINE (rung_question_line_get_type ())

G_DECLARE_FINAL_TYPE (RungQuestionLine, rung_question_line, RUNG, QUESTION_LINE, RungShown)

enum
{
  RUNG_QUESTION_LINE_OFFER, /* id */
  RUNG_QUESTION_LINE_HEAD, /* name of the offer where its questions begin, else empty */
  RUNG_QUESTION_LINE_TITLE, /* what is open */
  RUNG_QUESTION_LINE_COST, /* what is at stake */
  RUNG_QUESTION_LINE_QUESTION, /* in words to send */
  RUNG_N_QUESTION_LINE_FIELDS,
};

G_END_DECLS
