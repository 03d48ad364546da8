/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/records/rung-editable.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* An item of a list of a record: what it is called, and its record. */

#define RUNG_TYPE_INPUT_ITEM (rung_input_item_get_type ())

G_DECLARE_FINAL_TYPE (RungInputItem, rung_input_item, RUNG, INPUT_ITEM, RungShown)

enum
{
  RUNG_INPUT_ITEM_TITLE,
  RUNG_INPUT_ITEM_REMOVE,       /* what its button says */
  RUNG_N_INPUT_ITEM_FIELDS,
};

/* A list of a record, such as the grants of an offer, and what the button that adds one says. */

#define RUNG_TYPE_INPUT_ITEMS (rung_input_items_get_type ())

G_DECLARE_FINAL_TYPE (RungInputItems, rung_input_items, RUNG, INPUT_ITEMS, RungShown)

enum
{
  RUNG_INPUT_ITEMS_ADD,
  RUNG_INPUT_ITEMS_CAN_ADD,     /* there is room for one more */
  RUNG_INPUT_ITEMS_SHOWS_ADD,   /* the button is in sight */
  RUNG_INPUT_ITEMS_IS_SHOWN,    /* the button or an item is */
  RUNG_INPUT_ITEMS_ITEMS,       /* of RungInputItem */
  RUNG_N_INPUT_ITEMS_FIELDS,
};

RungInputItems      *rung_input_items_new         (const RungInputList *list,
                                                   const RungTables    *tables);
void                 rung_input_items_set_record  (RungInputItems      *self,
                                                   RungEditable        *record);
const RungInputList *rung_input_items_get_list    (RungInputItems      *self);
const RungTables    *rung_input_items_get_tables  (RungInputItems      *self);
RungInputItems      *rung_input_item_get_items    (RungInputItem       *self);
RungEditable        *rung_input_item_get_record   (RungInputItem       *self);
void                 rung_input_items_show_add    (RungInputItems      *self,
                                                   gboolean             shows_add);
guint                rung_input_item_get_place    (RungInputItem       *self);

G_END_DECLS
