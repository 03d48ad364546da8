/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/csv/rung-csv-reader.h"

G_BEGIN_DECLS

/* The columns that a command reads. Any other column goes through as it is. */
typedef struct
{
  const char *const *names;
  guint n_names;
  guint needed;             /* a bit for each of the names that has to be there */
  const char *results;      /* titles of the columns that are added, with commas */
} RungCliColumns;

/* Where they stand in a file. */
typedef struct
{
  int *field_of;            /* by name, -1 for a column that is not there */
  gboolean *is_known;       /* by field, whether the command reads it */
  guint n_fields;
  char *header;             /* of the answer, with its line feed */
} RungCliHeader;

void     rung_cli_header_clear (RungCliHeader        *self);
gboolean rung_cli_header_read  (RungCliHeader        *self,
                                const RungCliColumns *columns,
                                RungCsvReader        *reader,
                                GError              **error);
gboolean rung_cli_header_check (const RungCliHeader  *self,
                                RungCsvReader        *reader,
                                guint                 n_fields,
                                GError              **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RungCliHeader, rung_cli_header_clear)

G_END_DECLS
