/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* What would turn the order of two offers. */

#define RUNG_TYPE_FLIPS_SHOWN (rung_flips_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungFlipsShown, rung_flips_shown, RUNG, FLIPS_SHOWN, RungShown)

enum
{
  RUNG_FLIPS_SHOWN_HAS_PAIR,
  RUNG_FLIPS_SHOWN_LINES, /* RungLine: an input each */
  RUNG_N_FLIPS_SHOWN_FIELDS,
};

void rung_flips_shown_update (RungFlipsShown    *self,
                              const RungResults *results,
                              const char        *first,
                              const char        *second,
                              const char        *behind);

G_END_DECLS
