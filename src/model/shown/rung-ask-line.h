/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-shown.h"

G_BEGIN_DECLS

/* One thing to ask for, and what the offer is then worth. */

#define RUNG_TYPE_ASK_LINE (rung_ask_line_get_type ())

G_DECLARE_FINAL_TYPE (RungAskLine, rung_ask_line, RUNG, ASK_LINE, RungShown)

enum
{
  RUNG_ASK_LINE_TITLE,
  RUNG_ASK_LINE_WORTH, /* USD over the horizon */
  RUNG_N_ASK_LINE_FIELDS,
};

G_END_DECLS
