/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-json-scan.h"

G_BEGIN_DECLS

/* What the scan of the structure and the scan of its words share. */

/* Whether an error is about the value at hand or about what holds it. */
typedef enum
{
  RUNG_JSON_IN_WHOLE,
  RUNG_JSON_IN_PART,
} RungJsonWhere;

typedef struct
{
  const char *text;         /* ends with a NUL, which no valid text contains */
  const char *at;
  gsize length;
  const RungJsonLimits *limits;
  RungJsonTape *tape;
  guint32 open[RUNG_JSON_MAX_DEPTH]; /* arrays and objects not closed yet */
  guint depth;
  guint32 name;             /* of the member whose value follows */
  GError **error;
} RungJsonScanner;

G_END_DECLS
