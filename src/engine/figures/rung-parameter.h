/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tables.h"

G_BEGIN_DECLS

/* Single figures of the law. */

double                    rung_parameter_get_number (const RungTables *tables,
                                                     const char       *law,
                                                     const char       *parameter,
                                                     int               year,
                                                     RungFilingStatus  status);
const RungParameterValue *rung_parameter_get_value  (const RungTables *tables,
                                                     const char       *law,
                                                     const char       *parameter,
                                                     int               year);
const RungScale          *rung_parameter_get_rows   (const RungTables *tables,
                                                     const char       *law,
                                                     const char       *parameter,
                                                     int               year,
                                                     RungFilingStatus  status);

G_END_DECLS
