/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What to ask for, and what is still to be asked. */

#define RUNG_TYPE_NEGOTIATE_VIEW (rung_negotiate_view_get_type ())

G_DECLARE_FINAL_TYPE (RungNegotiateView, rung_negotiate_view, RUNG, NEGOTIATE_VIEW, RungSection)

void rung_negotiate_view_choose (RungNegotiateView *self,
                                 const char        *offer,
                                 const char        *rival);

G_END_DECLS
