/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* Offers added, removed, moved and copied; each edit can be undone. */

const char *rung_workspace_add_offer       (RungWorkspace       *self);
const char *rung_workspace_duplicate_offer (RungWorkspace       *self,
                                            const char          *offer);
void        rung_workspace_remove_offer    (RungWorkspace       *self,
                                            const char          *offer);
void        rung_workspace_move_offer      (RungWorkspace       *self,
                                            const char          *offer,
                                            guint                position);
void        rung_workspace_add_item        (RungWorkspace       *self,
                                            const char          *offer,
                                            const RungInputList *list);
void        rung_workspace_remove_item     (RungWorkspace       *self,
                                            const char          *offer,
                                            const RungInputList *list,
                                            guint                item);
void        rung_workspace_set_baseline    (RungWorkspace       *self,
                                            const char          *offer);

G_END_DECLS
