/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/csv/rung-csv-reader.h"

G_BEGIN_DECLS

/* One field of a row: how it is read, and how it is written again. */

RungCsvField rung_cli_field_strip        (RungCsvField field);
gboolean     rung_cli_field_parse_amount (RungCsvField field,
                                          const char  *name,
                                          gboolean     is_needed,
                                          double      *value,
                                          GError     **error);
void         rung_cli_field_echo         (RungCsvField field,
                                          gboolean     has_commas,
                                          GString     *echo);

G_END_DECLS
