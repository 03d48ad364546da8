/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* Edits of the road ahead; each can be undone. */

gboolean      rung_workspace_has_room_for_path (RungWorkspace *self);
guint         rung_workspace_add_path          (RungWorkspace *self,
                                                const char    *kind,
                                                const char    *study);
guint         rung_workspace_add_role_path     (RungWorkspace *self,
                                                const char    *role);
guint         rung_workspace_duplicate_path    (RungWorkspace *self,
                                                guint          index);
void          rung_workspace_remove_path       (RungWorkspace *self,
                                                guint          index);
void          rung_workspace_add_event         (RungWorkspace *self,
                                                guint          path);
void          rung_workspace_remove_event      (RungWorkspace *self,
                                                guint          path,
                                                guint          event);
void          rung_workspace_set_step          (RungWorkspace *self,
                                                const char    *step,
                                                const char    *state);
void          rung_workspace_set_ask           (RungWorkspace *self,
                                                const char    *ask,
                                                gboolean       is_done);
RungEditable *rung_workspace_get_step          (RungWorkspace *self,
                                                const char    *step);
void          rung_workspace_tell_step         (RungWorkspace *self,
                                                const char    *step);

G_END_DECLS
