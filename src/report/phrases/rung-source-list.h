/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"

G_BEGIN_DECLS

/* A document behind the figures. */
typedef struct
{
  char *text;               /* publisher, document and date */
  const char *address;      /* (nullable) */
} RungSourceEntry;

GPtrArray *rung_source_list_new        (const RungContext    *context,
                                        const RungComparison *comparison);
void       rung_source_list_add_ledger (GHashTable           *names,
                                        const RungLedger     *ledger);
void       rung_source_list_add        (GHashTable           *names,
                                        const RungSource     *source);
GPtrArray *rung_source_list_finish     (GHashTable           *names,
                                        const RungTables     *tables);

G_END_DECLS
