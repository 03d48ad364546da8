/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-wrap.h"

G_BEGIN_DECLS

/* A few ways of looking at the same thing, one of them chosen: toggle buttons, put in by a
 * template. They stand below each other where they have no room beside each other.
 * "notify::selected" tells of another choice. */

#define RUNG_TYPE_SWITCH (rung_switch_get_type ())

G_DECLARE_FINAL_TYPE (RungSwitch, rung_switch, RUNG, SWITCH, RungWrap)

guint rung_switch_get_selected (RungSwitch      *self);
void  rung_switch_set_selected (RungSwitch      *self,
                                guint            selected);

G_END_DECLS
