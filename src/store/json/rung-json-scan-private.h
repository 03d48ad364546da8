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
gboolean rung_json_scanner_read_string (RungJsonScanner     *self,
                                        RungJsonWhere        where,
                                        guint32             *string);
gboolean rung_json_scanner_read_number (RungJsonScanner     *self,
                                        RungJsonValue       *value);

G_END_DECLS
