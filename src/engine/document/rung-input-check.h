/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-inputs.h"

G_BEGIN_DECLS

/* Whether an input may have a value; a sentence says why not. */

gboolean rung_input_check_number (const RungInput  *input,
                                  gint64            value,
                                  GError          **error);
gboolean rung_input_check_text   (const RungInput  *input,
                                  const RungTables *tables,
                                  const char       *text,
                                  GError          **error);

G_END_DECLS
