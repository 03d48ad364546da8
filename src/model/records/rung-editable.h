/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/document/rung-items.h"

G_BEGIN_DECLS

/* A record of inputs as an object: one property a row of its table. Setting an
 * equal value is silent; a batch of changes emits "changed" once. */

#define RUNG_TYPE_EDITABLE (rung_editable_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungEditable, rung_editable, RUNG, EDITABLE, GObject)

struct _RungEditableClass
{
  GObjectClass parent_class;
  const RungInputTable *table;
  /* A new object for an item of a list; NULL for a record without lists. */
  RungEditable *(*create_item) (RungEditable        *self,
                                const RungInputList *list);
};

void                  rung_editable_class_install_table (RungEditableClass    *klass,
                                                         const RungInputTable *table);
const RungInputTable *rung_editable_get_table           (RungEditable         *self);
gconstpointer         rung_editable_get_values          (RungEditable         *self);
void                  rung_editable_set_values          (RungEditable         *self,
                                                         gconstpointer         values);
const RungInput      *rung_editable_get_last_changed    (RungEditable         *self);
RungEditable         *rung_editable_get_last_item       (RungEditable         *self);
GListModel           *rung_editable_get_items           (RungEditable         *self,
                                                         const RungInputList  *list);
GPtrArray            *rung_editable_get_typed           (RungEditable         *self);

G_END_DECLS
