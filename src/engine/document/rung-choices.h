/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-inputs.h"

G_BEGIN_DECLS

/* The choices an input has, and the choice that was probably meant. */

char   *rung_choices_dup_nearest (RungChoices       choices,
                                  const RungTables *tables,
                                  const char       *word);
GArray *rung_choices_list        (RungChoices       choices,
                                  const RungTables *tables);

G_END_DECLS
