/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-csv-reader.h"

G_BEGIN_DECLS

struct _RungCsvReader
{
  int fd;
  const char *text;         /* (nullable): rows in memory, what of them is not read yet */
  gsize text_length;
  char *buffer;             /* @size bytes and one more for a NUL */
  gsize size;
  gsize start;              /* of the row at hand */
  gsize end;                /* of what was read */
  gboolean is_at_end;
  guint64 line;             /* of the row last given */
  guint64 next_line;
  char delimiter;
  gboolean is_special[256]; /* ends a field without quotation marks */
  RungCsvField *fields;
  guint n_fields;
  guint n_allocated;
};

G_END_DECLS
