/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What could still turn the verdict, why it is what it is, and what can be done
 * about it. Emits "ask" for the last. */

#define RUNG_TYPE_VERDICT_BAR (rung_verdict_bar_get_type ())

G_DECLARE_FINAL_TYPE (RungVerdictBar, rung_verdict_bar, RUNG, VERDICT_BAR, RungSection)

GtkWidget *rung_verdict_bar_new (RungSession *session);

G_END_DECLS
