/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Two changes of the profile together. Each list has a line for no change first; the id of a line
 * is that of what is changed to. */

#define RUNG_TYPE_PAIR_SHOWN (rung_pair_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungPairShown, rung_pair_shown, RUNG, PAIR_SHOWN, RungShown)

enum
{
  RUNG_PAIR_SHOWN_CHANGES,      /* of RungLine, the same for both */
  RUNG_PAIR_SHOWN_TEXT,
  RUNG_N_PAIR_SHOWN_FIELDS,
};

void  rung_pair_shown_update (RungPairShown     *self,
                              const RungResults *results);
void  rung_pair_shown_choose (RungPairShown     *self,
                              const RungResults *results,
                              guint              first,
                              guint              second);
guint rung_pair_shown_find   (RungPairShown     *self,
                              const char        *id);

G_END_DECLS
