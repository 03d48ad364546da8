/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* Edits that a person makes in a record. */

void rung_workspace_watch (RungWorkspace *self,
                           RungEditable  *record);

G_END_DECLS
