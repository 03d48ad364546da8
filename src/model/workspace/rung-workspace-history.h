/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

#include "rung-workspace.h"

G_BEGIN_DECLS

/* What can be undone, and edits that no record made. */

void        rung_workspace_commit         (RungWorkspace *self,
                                           RungDocument  *document,
                                           const char    *title,
                                           gconstpointer  typing,
                                           const char    *typing_where);
void        rung_workspace_edit           (RungWorkspace *self,
                                           RungDocument  *document,
                                           const char    *title);
void        rung_workspace_undo           (RungWorkspace *self);
void        rung_workspace_redo           (RungWorkspace *self);
const char *rung_workspace_get_undo_title (RungWorkspace *self);
const char *rung_workspace_get_redo_title (RungWorkspace *self);

G_END_DECLS
