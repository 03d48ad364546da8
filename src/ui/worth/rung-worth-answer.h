/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The answer of Worth: the range, how sure it is, and whether it counts a step as done that is
 * not. */

#define RUNG_TYPE_WORTH_ANSWER (rung_worth_answer_get_type ())

G_DECLARE_FINAL_TYPE (RungWorthAnswer, rung_worth_answer, RUNG, WORTH_ANSWER, RungSection)

G_END_DECLS
