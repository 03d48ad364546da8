/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json-scan-private.h"

G_BEGIN_DECLS

/* Numbers and strings of a JSON text. */

gboolean rung_json_scanner_read_string (RungJsonScanner *self,
                                        RungJsonWhere    where,
                                        guint32         *string);
gboolean rung_json_scanner_read_number (RungJsonScanner *self,
                                        RungJsonValue   *value);

G_END_DECLS
