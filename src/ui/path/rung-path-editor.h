/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Chooses a path, edits its events, adds, copies and removes paths. It emits
 * "changed" when another path is chosen. */

#define RUNG_TYPE_PATH_EDITOR (rung_path_editor_get_type ())

G_DECLARE_FINAL_TYPE (RungPathEditor, rung_path_editor, RUNG, PATH_EDITOR, RungSection)

guint rung_path_editor_get_selected (RungPathEditor *self);
void  rung_path_editor_select       (RungPathEditor *self,
                                     guint           path);

G_END_DECLS
