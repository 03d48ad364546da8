/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* A RungInputGroup: its title, what most people need of it, and the rest behind “More”. */

#define RUNG_TYPE_FORM_GROUP (rung_form_group_get_type ())

G_DECLARE_FINAL_TYPE (RungFormGroup, rung_form_group, RUNG, FORM_GROUP, RungFormRow)

G_END_DECLS
