/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-number.h"

G_BEGIN_DECLS

RungNumberStyle rung_locale_get_number_style (void);

G_END_DECLS
