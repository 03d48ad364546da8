/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* Children in a line, and in further lines where the first is full. */

#define RUNG_TYPE_WRAP (rung_wrap_get_type ())

G_DECLARE_FINAL_TYPE (RungWrap, rung_wrap, RUNG, WRAP, RungWidget)

G_END_DECLS
