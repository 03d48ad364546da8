/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-input-shown.h"

G_BEGIN_DECLS

/* What an input that is a choice or a set can be, is, and is found by. */

GArray  *rung_input_choices_list        (RungInputShown   *input);
gboolean rung_input_choices_is_set      (RungInputShown   *input);
gboolean rung_input_choices_is_chosen   (RungInputShown   *input,
                                         const char       *id);
void     rung_input_choices_take        (RungInputShown   *input,
                                         const char       *id);
char    *rung_input_choices_dup_summary (RungInputShown   *input);
gboolean rung_choice_matches            (const RungChoice *choice,
                                         const char       *needle);
gboolean rung_choice_is_named           (const RungChoice *choice,
                                         const char       *needle);

G_END_DECLS
