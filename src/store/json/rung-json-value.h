/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json-private.h"

G_BEGIN_DECLS

/* Values of a JSON text. */

gboolean rung_json_expect (RungJsonNode self,
                           RungJsonType type);

const char  *rung_json_get_string     (RungJsonNode self);
const char  *rung_json_get_string_or  (RungJsonNode self,
                                       const char  *fallback);
gint64       rung_json_get_integer    (RungJsonNode self,
                                       gint64       minimum,
                                       gint64       maximum);
gint64       rung_json_get_integer_or (RungJsonNode self,
                                       gint64       minimum,
                                       gint64       maximum,
                                       gint64       fallback);
double       rung_json_get_double     (RungJsonNode self,
                                       double       minimum,
                                       double       maximum);
double       rung_json_get_double_or  (RungJsonNode self,
                                       double       minimum,
                                       double       maximum,
                                       double       fallback);
gboolean     rung_json_get_boolean    (RungJsonNode self);
gboolean     rung_json_get_boolean_or (RungJsonNode self,
                                       gboolean     fallback);
guint        rung_json_get_n          (RungJsonNode self,
                                       RungJsonType type);
RungJsonNode rung_json_get_first      (RungJsonNode self,
                                       RungJsonType type);
RungJsonNode rung_json_get_next       (RungJsonNode self);
char        *rung_json_dup_compact    (RungJsonNode self);

G_END_DECLS
