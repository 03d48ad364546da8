/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-program.h"

G_BEGIN_DECLS

/* Keeps the compiled law of every (place, year, filing status) asked for. */
typedef struct _RungTaxCache RungTaxCache;

RungTaxCache         *rung_tax_cache_new      (const RungTables  *tables);
void                  rung_tax_cache_free     (RungTaxCache      *self);
const RungTaxProgram *rung_tax_cache_get      (RungTaxCache      *self,
                                               const char        *place,
                                               int                year,
                                               RungFilingStatus   status,
                                               GError           **error);
gboolean              rung_household_check    (const RungTables    *tables,
                                               const RungHousehold *household,
                                               RungFilingStatus     status,
                                               int                  year,
                                               int                  birth_year,
                                               GError             **error);
const RungParameterValue *
                      rung_tables_get_value   (const RungTables  *tables,
                                               const char        *law,
                                               const char        *parameter,
                                               int                year);
double                rung_tables_get_deferral_limit (const RungTables *tables,
                                                      int               year,
                                                      int               birth_year);
double                rung_tables_get_hsa_limit      (const RungTables *tables,
                                                      int               year,
                                                      int               birth_year);
double                rung_tables_get_number  (const RungTables  *tables,
                                               const char        *law,
                                               const char        *parameter,
                                               int                year,
                                               RungFilingStatus   status);
const RungRows       *rung_tables_get_rows    (const RungTables  *tables,
                                               const char        *law,
                                               const char        *parameter,
                                               int                year,
                                               RungFilingStatus   status);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTaxCache, rung_tax_cache_free)

G_END_DECLS
