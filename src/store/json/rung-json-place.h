/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json.h"

G_BEGIN_DECLS

/* The place of a value in its file, for messages. */

char        *rung_json_dup_place      (RungJsonNode         self);
char        *rung_json_dup_context    (RungJsonNode         self);
void         rung_json_fail           (RungJsonNode         self,
                                       RungError            code,
                                       const char          *format,
                                       ...) G_GNUC_PRINTF ( 3,
                                                            4);
void         rung_json_remark         (RungJsonNode         self,
                                       RungJsonNode         part,
                                       const char          *format,
                                       ...) G_GNUC_PRINTF ( 3,
                                                            4);
GPtrArray   *rung_json_steal_remarks  (RungJson            *self);

G_END_DECLS
