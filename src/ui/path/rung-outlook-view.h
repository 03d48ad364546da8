/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Where the field is going: growth, demand, who hires, what the role turns into, each with its
 * figures and with what speaks against it. */

#define RUNG_TYPE_OUTLOOK_VIEW (rung_outlook_view_get_type ())

G_DECLARE_FINAL_TYPE (RungOutlookView, rung_outlook_view, RUNG, OUTLOOK_VIEW, RungSection)

G_END_DECLS
