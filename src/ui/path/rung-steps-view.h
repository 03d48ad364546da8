/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The steps ahead in an order in which each can be done, and those that are settled. */

#define RUNG_TYPE_STEPS_VIEW (rung_steps_view_get_type ())

G_DECLARE_FINAL_TYPE (RungStepsView, rung_steps_view, RUNG, STEPS_VIEW, RungSection)

G_END_DECLS
