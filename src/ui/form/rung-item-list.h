/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* The items of a RungInputItems, each with a form of its own, and a button that adds one. It
 * activates "form.add-item" and changes nothing itself. */

#define RUNG_TYPE_ITEM_LIST (rung_item_list_get_type ())

G_DECLARE_FINAL_TYPE (RungItemList, rung_item_list, RUNG, ITEM_LIST, RungFormRow)

G_END_DECLS
