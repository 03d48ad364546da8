/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/workspace/rung-workspace.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The place of a form inside a section, which is there while there is a record of "record-id". It
 * emits "made" (GtkWidget) when the form was made. */

#define RUNG_TYPE_FORM_PLACE (rung_form_place_get_type ())

G_DECLARE_FINAL_TYPE (RungFormPlace, rung_form_place, RUNG, FORM_PLACE, RungWidget)

/* Gives (transfer full) (nullable) the record of an id. */
typedef RungEditable *(*RungRecordFunc) (RungWorkspace *workspace,
                                         const char    *id);

void rung_form_place_set_source (RungFormPlace        *self,
                                 const RungInputTable *inputs,
                                 RungRecordFunc        func);

G_END_DECLS
