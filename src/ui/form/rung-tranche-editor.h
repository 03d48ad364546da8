/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* The tranches of a RungInputShown as rows of month and percent, beside its text. */

#define RUNG_TYPE_TRANCHE_EDITOR (rung_tranche_editor_get_type ())

G_DECLARE_FINAL_TYPE (RungTrancheEditor, rung_tranche_editor, RUNG, TRANCHE_EDITOR, RungFormRow)

G_END_DECLS
