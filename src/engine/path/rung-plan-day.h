/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* Days and months of a plan, from the day it starts. */

guint rung_plan_get_month (const RungDocument *document,
                           const char         *day);
void  rung_plan_get_start (const RungDocument *document,
                           GDate              *start);

G_END_DECLS
