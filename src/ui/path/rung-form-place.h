/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The place of a form inside a section, for a record of a "kind": "path", "step" or "study". It is
 * there while there is a record of "record-id", and emits "made" (GtkWidget) when the form was
 * made. */

#define RUNG_TYPE_FORM_PLACE (rung_form_place_get_type ())

G_DECLARE_FINAL_TYPE (RungFormPlace, rung_form_place, RUNG, FORM_PLACE, RungWidget)

G_END_DECLS
