/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/records/rung-editable.h"

G_BEGIN_DECLS

/* The items of a list of a record, each with a form of its own, and a button
 * that adds one. It emits "add" and "remove" (index) and changes nothing itself. */

#define RUNG_TYPE_ITEM_LIST (rung_item_list_get_type ())

G_DECLARE_FINAL_TYPE (RungItemList, rung_item_list, RUNG, ITEM_LIST, GtkWidget)

GtkWidget           *rung_item_list_new        (const RungInputList *list,
                                                const RungTables    *tables);
void                 rung_item_list_set_record (RungItemList        *self,
                                                RungEditable        *record);
const RungInputList *rung_item_list_get_list   (RungItemList        *self);

G_END_DECLS
