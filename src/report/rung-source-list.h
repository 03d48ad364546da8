/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/rung-comparison.h"

G_BEGIN_DECLS

/* A document behind the figures. */
typedef struct
{
  char *text;               /* publisher, document and date */
  const char *address;      /* (nullable) */
} RungSourceEntry;

GPtrArray *rung_source_list_new (const RungContext    *context,
                                 const RungComparison *comparison);

G_END_DECLS
