/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json-scan-private.h"

G_BEGIN_DECLS

/* Errors in a JSON text, with their place. */

gboolean rung_json_scanner_fail        (RungJsonScanner     *self,
                                        const char          *at,
                                        RungJsonWhere        where,
                                        RungError            code,
                                        const char          *format,
                                        ...) G_GNUC_PRINTF ( 5,
                                                             6);
gboolean rung_json_scanner_unexpected  (RungJsonScanner     *self,
                                        const char          *at,
                                        RungJsonWhere        where,
                                        const char          *expected);

void rung_json_locate (const char *text,
                       gsize       offset,
                       guint      *line,
                       guint      *column);

G_END_DECLS
