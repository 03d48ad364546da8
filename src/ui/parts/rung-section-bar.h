/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Switches the pages of a stack: tabs, or a list where they do not fit. */

#define RUNG_TYPE_SECTION_BAR (rung_section_bar_get_type ())

G_DECLARE_FINAL_TYPE (RungSectionBar, rung_section_bar, RUNG, SECTION_BAR, RungWidget)

G_END_DECLS
