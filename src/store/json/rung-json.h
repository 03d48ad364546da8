/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json-scan.h"

G_BEGIN_DECLS

/* A parsed text. It remembers the first thing that was not as asked for:
 * after that every getter gives a harmless value, so a loader asks for all it
 * needs and looks once, at the end, with rung_json_check(). */
typedef struct _RungJson RungJson;

/* A value, or the place where a member is missing. Valid as long as @json. */
typedef struct
{
  RungJson *json;
  guint index;              /* of the value; of the object if missing */
  const char *missing;      /* (nullable) name of the member that is not there */
  guint end;                /* in a walk: index after the last part */
} RungJsonNode;

RungJson    *rung_json_read_file  (const char           *filename,
                                   const RungJsonLimits *limits,
                                   GError              **error);
RungJson    *rung_json_read_bytes (GBytes               *bytes,
                                   const RungJsonLimits *limits,
                                   GError              **error);
void         rung_json_free       (RungJson             *self);
gboolean     rung_json_check      (RungJson             *self,
                                   GError              **error);
gboolean     rung_json_has_failed (const RungJson       *self);
RungJsonNode rung_json_get_root   (RungJson             *self);

RungJsonNode rung_json_member     (RungJsonNode self,
                                   const char  *name);
gboolean     rung_json_is_present (RungJsonNode self);
gboolean     rung_json_is_null    (RungJsonNode self);
RungJsonType rung_json_get_type   (RungJsonNode self);
const char  *rung_json_get_name   (RungJsonNode self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungJson, rung_json_free)

G_END_DECLS
