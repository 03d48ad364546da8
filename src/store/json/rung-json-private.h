/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json.h"

G_BEGIN_DECLS

typedef struct
{
  gsize start;              /* of what it is about, in the text */
  char *text;
} RungJsonNote;

struct _RungJson
{
  char *text;
  RungJsonTape tape;
  GError *failure;          /* the first one */
  GArray *notes;            /* (element-type RungJsonNote) (nullable) */
};

static inline const RungJsonValue *
rung_json_value_of (RungJsonNode self)
{
  return &self.json->tape.values[self.index];
}

G_END_DECLS
