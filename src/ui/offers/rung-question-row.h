/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* A question to ask, under the name of its offer where the questions about it begin. */

#define RUNG_TYPE_QUESTION_ROW (rung_question_row_get_type ())

G_DECLARE_FINAL_TYPE (RungQuestionRow, rung_question_row, RUNG, QUESTION_ROW, RungItemRow)

G_END_DECLS
