/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* Reads comma-separated rows (RFC 4180) of any number from a stream in
 * bounded memory. Fields lie in the buffer of the reader. */

/* In place of a delimiter: the comma, semicolon or tab that the first line has
 * most of. */
#define RUNG_CSV_GUESS '\0'

typedef struct _RungCsvReader RungCsvReader;

typedef struct
{
  const char *text;         /* ends with a NUL, and contains none */
  gsize length;             /* bytes */
  gboolean is_quoted;       /* stood in quotation marks, which are taken off */
} RungCsvField;

RungCsvReader *rung_csv_reader_new           (int                  fd,
                                              char                 delimiter);
RungCsvReader *rung_csv_reader_new_for_text  (const char          *text,
                                              gsize                length,
                                              char                 delimiter);
void           rung_csv_reader_free          (RungCsvReader       *self);
int            rung_csv_reader_next          (RungCsvReader       *self,
                                              const RungCsvField **fields,
                                              GError             **error);
gboolean       rung_csv_reader_skip_line     (RungCsvReader       *self,
                                              GError             **error);
char           rung_csv_reader_get_delimiter (const RungCsvReader *self);
guint64        rung_csv_reader_get_line      (const RungCsvReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCsvReader, rung_csv_reader_free)

G_END_DECLS
