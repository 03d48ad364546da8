/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"
#include "report/paper/rung-paper.h"
#include "store/json/rung-json-write.h"

#include "cli/base/rung-cli-output.h"

G_BEGIN_DECLS

/* A comparison and what it is about, all borrowed. */
typedef struct
{
  const RungTables *tables;
  const RungDocument *document;
  const RungComparison *comparison;
  RungView view;
  RungSpan span;
  const RungContext *context;
  const char *file;         /* as typed */
  RungPaperSize size;
  const RungSimulation *simulation; /* (nullable) */
  const RungVerdict *verdict; /* of all these */
} RungCliCompare;

GBytes *rung_cli_compare_to_json   (const RungCliCompare *self);
char   *rung_cli_compare_to_html   (const RungCliCompare *self,
                                    const char           *more);
int     rung_cli_compare_write_pdf (const RungCliCompare *self,
                                    const RungCliOutput  *output);

const char *rung_cli_compare_get_title      (const RungCliCompare *self,
                                             RungMeasure           measure);
RungGrid   *rung_cli_compare_build_raw      (const RungCliCompare *self,
                                             RungCliFormat         format);
void        rung_cli_compare_append_futures (const RungCliCompare *self,
                                             RungCliFormat         format,
                                             GString              *out);
void        rung_cli_compare_write_futures  (const RungCliCompare *self,
                                             RungJsonWriter       *writer);

G_END_DECLS
