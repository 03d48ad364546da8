/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/csv/rung-csv-reader.h"

#include "rung-cli-output.h"

G_BEGIN_DECLS

/* Answers the rows of @reader; @n_failed counts those without an answer. */
typedef gboolean (*RungCliCsvFunc) (RungCsvReader        *reader,
                                    const char           *input,
                                    const RungCliOutput  *output,
                                    gpointer              user_data,
                                    guint64              *n_failed,
                                    GError              **error);

int      rung_cli_csv_answer (const char          *input,
                              const RungCliOutput *output,
                              RungCliCsvFunc       func,
                              gpointer             user_data);
gboolean rung_cli_csv_blame  (const char          *input,
                              GError             **error);

G_END_DECLS
