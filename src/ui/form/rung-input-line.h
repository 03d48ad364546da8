/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Label, control and unit of an input: its first child, the one between and its last. They stand
 * beside each other in columns that lines share; where that leaves one of them too little, the
 * label stands above. A unit always has all the room it needs. */

#define RUNG_TYPE_INPUT_LINE (rung_input_line_get_type ())

G_DECLARE_FINAL_TYPE (RungInputLine, rung_input_line, RUNG, INPUT_LINE, RungWidget)

int rung_input_line_get_least (GtkWidget *widget);

G_END_DECLS
