/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* The file of a document: opening, saving, and a draft taken up again. */

void        rung_workspace_clear        (RungWorkspace *self);
gboolean    rung_workspace_open         (RungWorkspace *self,
                                         const char    *filename,
                                         GError       **error);
gboolean    rung_workspace_can_open     (RungWorkspace *self,
                                         const char    *filename,
                                         GError       **error);
gboolean    rung_workspace_open_sample  (RungWorkspace *self,
                                         const char    *filename,
                                         GError       **error);
gboolean    rung_workspace_recover      (RungWorkspace *self,
                                         const char    *filename,
                                         const char    *file,
                                         const char    *hash,
                                         GError       **error);
gboolean    rung_workspace_save         (RungWorkspace *self,
                                         const char    *filename,
                                         gboolean       overwrite,
                                         GError       **error);
const char *rung_workspace_get_filename (RungWorkspace *self);
const char *rung_workspace_get_hash     (RungWorkspace *self);
char       *rung_workspace_dup_title    (RungWorkspace *self);
gboolean    rung_workspace_is_modified  (RungWorkspace *self);

G_END_DECLS
