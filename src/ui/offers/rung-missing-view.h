/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What the offer letters leave out, what is at stake, and the questions to send. */

#define RUNG_TYPE_MISSING_VIEW (rung_missing_view_get_type ())

GType rung_missing_view_get_type (void);

G_END_DECLS
