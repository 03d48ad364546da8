/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* Shows its child where there is room for it, and nothing where there is not,
 * so that it never keeps a window from being narrow. */

#define RUNG_TYPE_SQUEEZER (rung_squeezer_get_type ())

G_DECLARE_FINAL_TYPE (RungSqueezer, rung_squeezer, RUNG, SQUEEZER, RungWidget)

gboolean rung_squeezer_get_is_squeezed (RungSqueezer *self);
int      rung_squeezer_get_least       (RungSqueezer *self);
void     rung_squeezer_set_is_closed   (RungSqueezer *self,
                                        gboolean      is_closed);

G_END_DECLS
