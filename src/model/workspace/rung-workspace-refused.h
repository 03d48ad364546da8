/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* What was typed and refused, so that nothing is lost without a word. */

char *rung_workspace_dup_refused (RungWorkspace *self);
void  rung_workspace_settle      (RungWorkspace *self);

G_END_DECLS
