/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The parameters of a tax law and their values by year. */

#define RUNG_DATA_FIRST_YEAR 1900
#define RUNG_DATA_LAST_YEAR 2100

const char *rung_data_read_name      (RungDataReader     *self,
                                      RungJsonNode        entry);
void        rung_data_read_parameter (RungDataReader     *self,
                                      RungJsonNode        entry,
                                      gboolean            is_shared,
                                      RungParameter      *parameter);
void        rung_data_read_values    (RungDataReader     *self,
                                      RungJsonNode        list,
                                      const RungSource   *source,
                                      gboolean            is_shared,
                                      RungParameter      *parameter);
void        rung_data_fill_value     (RungDataReader     *self,
                                      RungJsonNode        number,
                                      RungParameterValue *value);
gboolean    rung_data_is_open        (const RungParameterValue *value);

G_END_DECLS
