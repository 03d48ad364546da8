/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-cache.h"

G_BEGIN_DECLS

/* What people type of a household, checked, and single figures of the law. */

gboolean                  rung_household_check           (const RungTables    *tables,
                                                          const RungHousehold *household,
                                                          RungFilingStatus     status,
                                                          int                  year,
                                                          int                  birth_year,
                                                          GError             **error);
void                      rung_household_limit_care      (RungHousehold       *household,
                                                          const RungTables    *tables,
                                                          RungFilingStatus     status,
                                                          int                  year);
double                    rung_tables_get_care_limit     (const RungTables    *tables,
                                                          RungFilingStatus     status,
                                                          int                  year,
                                                          double               wages,
                                                          double               spouse_wages);
double                    rung_tables_get_deferral_limit (const RungTables    *tables,
                                                          int                  year,
                                                          int                  birth_year);
double                    rung_tables_get_hsa_limit      (const RungTables    *tables,
                                                          int                  year,
                                                          int                  birth_year);
double                    rung_tables_get_number         (const RungTables    *tables,
                                                          const char          *law,
                                                          const char          *parameter,
                                                          int                  year,
                                                          RungFilingStatus     status);
const RungParameterValue *rung_tables_get_value          (const RungTables    *tables,
                                                          const char          *law,
                                                          const char          *parameter,
                                                          int                  year);
const RungRows           *rung_tables_get_rows           (const RungTables    *tables,
                                                          const char          *law,
                                                          const char          *parameter,
                                                          int                  year,
                                                          RungFilingStatus     status);

G_END_DECLS
