/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grant-layout.h"

G_BEGIN_DECLS

/* Shares of a private company, up to its sale. */

void rung_layout_wait_for_sale (const RungLayout *self);

G_END_DECLS
