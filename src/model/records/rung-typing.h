/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

/* What a person is typing into the inputs of a record. A good text is the value
 * at once; with one that is refused the value goes back to what it was before
 * the typing began, and stays there until a text is good. */

typedef struct
{
  const RungInput *input;
  gint64 number;            /* value at rest, in the unit of the input; not of text */
  char *text;               /* value at rest; NULL if the input is not text */
  char *refused;            /* what was typed and refused, NULL if the text is good */
  char *message;            /* why it was refused, NULL if the text is good */
} RungTyped;

void             rung_typed_free         (RungTyped       *self);
void             rung_typing_take_number (RungEditable    *record,
                                          const RungInput *input,
                                          gint64           value);
void             rung_typing_take_text   (RungEditable    *record,
                                          const RungInput *input,
                                          const char      *value);
void             rung_typing_refuse      (RungEditable    *record,
                                          const RungInput *input,
                                          const char      *text,
                                          const char      *message);
void             rung_typing_step        (RungEditable    *record,
                                          const RungInput *input,
                                          int              n_steps);
void             rung_typing_settle      (RungEditable    *record,
                                          const RungInput *input);
void             rung_typing_settle_all  (RungEditable    *record);
const RungTyped *rung_typing_get_refused (RungEditable    *record,
                                          const RungInput *input);
void             rung_typing_forget      (RungEditable    *record,
                                          const RungInput *input);
void             rung_typing_forget_all  (RungEditable    *record);

G_END_DECLS
