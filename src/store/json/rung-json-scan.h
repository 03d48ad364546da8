/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* A strict reader of JSON (RFC 8259): one pass without recursion, which puts
 * every value on a tape together with the place it stands at. */

#define RUNG_JSON_MAX_DEPTH 64

typedef struct
{
  gsize size;               /* bytes of the text */
  guint depth;              /* levels, at most RUNG_JSON_MAX_DEPTH */
  guint members;            /* of an object */
  guint items;              /* of an array */
  gsize string;             /* bytes of a string */
} RungJsonLimits;

extern const RungJsonLimits rung_json_document_limits;
extern const RungJsonLimits rung_json_data_limits;

typedef enum
{
  RUNG_JSON_NULL,
  RUNG_JSON_BOOLEAN,
  RUNG_JSON_INTEGER,
  RUNG_JSON_DOUBLE,
  RUNG_JSON_STRING,
  RUNG_JSON_ARRAY,
  RUNG_JSON_OBJECT,
} RungJsonType;

typedef struct
{
  RungJsonType type;
  guint32 start;            /* byte of the text the value starts at */
  guint32 next;             /* index of the value after this one and its parts */
  guint32 name;             /* of a member: where it starts in the strings */
  union
  {
    gint64 integer;         /* also 0 or 1 of a boolean */
    double number;
    guint32 string;         /* where it starts in the strings */
    guint32 count;          /* items or members */
  };
} RungJsonValue;

typedef struct
{
  RungJsonValue *values;    /* the root first, parts after their whole */
  guint n_values;
  guint n_allocated;
  char *strings;            /* decoded, each ends with a NUL */
  gsize n_strings;          /* bytes in use */
} RungJsonTape;

gboolean rung_json_scan       (const char           *text,
                               gsize                 length,
                               const RungJsonLimits *limits,
                               RungJsonTape         *tape,
                               GError              **error);
void     rung_json_tape_clear (RungJsonTape         *tape);

G_END_DECLS
