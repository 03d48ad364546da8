/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* A RungInputItem: its title, a button that takes it out, and its form. It activates
 * "form.remove-item" of the form around it. */

#define RUNG_TYPE_FORM_ITEM (rung_form_item_get_type ())

G_DECLARE_FINAL_TYPE (RungFormItem, rung_form_item, RUNG, FORM_ITEM, RungFormRow)

G_END_DECLS
