/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-program.h"

G_BEGIN_DECLS

/* Keeps the compiled law of every kind of return asked for. */
typedef struct _RungTaxCache RungTaxCache;

RungTaxCache         *rung_tax_cache_new  (const RungTables    *tables);
void                  rung_tax_cache_free (RungTaxCache        *self);
const RungTaxProgram *rung_tax_cache_get  (RungTaxCache        *self,
                                           const RungTaxReturn *about,
                                           GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTaxCache, rung_tax_cache_free)

G_END_DECLS
