/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-shown.h"

G_BEGIN_DECLS

/* What the futures say, and whether they are late. */

#define RUNG_TYPE_CHANCE_SHOWN (rung_chance_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungChanceShown, rung_chance_shown, RUNG, CHANCE_SHOWN, RungShown)

enum
{
  RUNG_CHANCE_SHOWN_ABOUT, /* how the futures were made */
  RUNG_CHANCE_SHOWN_STATE, /* that they are being simulated */
  RUNG_CHANCE_SHOWN_LIMITS, /* what they leave out */
  RUNG_CHANCE_SHOWN_HAS_PAIR,
  RUNG_N_CHANCE_SHOWN_FIELDS,
};

G_END_DECLS
