/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/records/rung-editable.h"

G_BEGIN_DECLS

/* One input of a record as a row of a form shows it. What is typed goes into the record at once;
 * what is refused stays to be mended, with the reason. "text" and "is-on" go both ways. */

#define RUNG_TYPE_INPUT_SHOWN (rung_input_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungInputShown, rung_input_shown, RUNG, INPUT_SHOWN, GObject)

RungInputShown   *rung_input_shown_new          (const RungInput  *input,
                                                 const RungTables *tables);
void              rung_input_shown_set_record   (RungInputShown   *self,
                                                 RungEditable     *record);
const RungInput  *rung_input_shown_get_input    (RungInputShown   *self);
const RungTables *rung_input_shown_get_tables   (RungInputShown   *self);
const char       *rung_input_shown_get_text     (RungInputShown   *self);
void              rung_input_shown_set_text     (RungInputShown   *self,
                                                 const char       *text);
gboolean          rung_input_shown_get_counts   (RungInputShown   *self);
void              rung_input_shown_update       (RungInputShown   *self);
void              rung_input_shown_settle       (RungInputShown   *self);
void              rung_input_shown_step         (RungInputShown   *self,
                                                 int               n_steps);

G_END_DECLS
