/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Two offers of the session, never the same one twice. */

#define RUNG_TYPE_PAIR_CHOOSER (rung_pair_chooser_get_type ())

G_DECLARE_FINAL_TYPE (RungPairChooser, rung_pair_chooser, RUNG, PAIR_CHOOSER, RungWidget)

gboolean   rung_pair_chooser_propose    (RungPairChooser *self,
                                         const char      *first,
                                         const char      *second);
void       rung_pair_chooser_choose     (RungPairChooser *self,
                                         const char      *first,
                                         const char      *second);
const char *rung_pair_chooser_get_first  (RungPairChooser *self);
const char *rung_pair_chooser_get_second (RungPairChooser *self);

G_END_DECLS
