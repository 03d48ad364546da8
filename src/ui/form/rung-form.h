/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/records/rung-editable.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* All inputs of a record in groups: what most people need in sight, the rest
 * of each group behind "More". */

#define RUNG_TYPE_FORM (rung_form_get_type ())

G_DECLARE_FINAL_TYPE (RungForm, rung_form, RUNG, FORM, RungWidget)

GtkWidget *rung_form_new        (const RungInputTable *table,
                                 const RungTables     *tables,
                                 gboolean              is_item);
void       rung_form_set_record (RungForm             *self,
                                 RungEditable         *record);

G_END_DECLS
