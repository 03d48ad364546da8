/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* A person's own figures for ways to study; each edit can be undone. */

void          rung_workspace_set_own_study     (RungWorkspace *self,
                                                const char    *study,
                                                gboolean       is_own);
RungEditable *rung_workspace_get_own_study     (RungWorkspace *self,
                                                const char    *study);

G_END_DECLS
