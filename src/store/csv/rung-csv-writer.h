/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* Writes comma-separated rows (RFC 4180, lines end with LF) to a stream or
 * into memory. */
typedef struct _RungCsvWriter RungCsvWriter;

RungCsvWriter *rung_csv_writer_new         (int            fd,
                                            char           delimiter);
void           rung_csv_writer_free        (RungCsvWriter *self);
void           rung_csv_writer_add_text    (RungCsvWriter *self,
                                            const char    *text);
void           rung_csv_writer_add_raw     (RungCsvWriter *self,
                                            const char    *text,
                                            gsize          length);
void           rung_csv_writer_add_integer (RungCsvWriter *self,
                                            gint64         value);
void           rung_csv_writer_add_fixed   (RungCsvWriter *self,
                                            double         value,
                                            guint          decimals);
void           rung_csv_writer_end_row     (RungCsvWriter *self);
gboolean       rung_csv_writer_flush       (RungCsvWriter *self,
                                            GError       **error);
GBytes        *rung_csv_writer_finish      (RungCsvWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCsvWriter, rung_csv_writer_free)

G_END_DECLS
