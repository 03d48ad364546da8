/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What to ask for so that an offer matches another. */

#define RUNG_TYPE_ASK_VIEW (rung_ask_view_get_type ())

G_DECLARE_FINAL_TYPE (RungAskView, rung_ask_view, RUNG, ASK_VIEW, RungSection)

void rung_ask_view_choose (RungAskView *self,
                           const char  *offer,
                           const char  *rival);

G_END_DECLS
