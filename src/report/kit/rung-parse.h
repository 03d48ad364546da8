/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-inputs.h"

G_BEGIN_DECLS

gboolean rung_parse_input   (const RungInput *input,
                             const char      *text,
                             gint64          *value,
                             GError         **error);
char    *rung_unparse_input (const RungInput *input,
                             gint64           value);

G_END_DECLS
