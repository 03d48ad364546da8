/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* An answer too long to keep in memory. A file appears under its name only
 * when all of it is written. */
typedef struct _RungCliStream RungCliStream;

RungCliStream *rung_cli_stream_new    (const char    *filename,
                                       GError       **error);
void           rung_cli_stream_free   (RungCliStream *self);
gboolean       rung_cli_stream_write  (RungCliStream *self,
                                       const char    *text,
                                       gsize          length);
gboolean       rung_cli_stream_finish (RungCliStream *self,
                                       GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCliStream, rung_cli_stream_free)

G_END_DECLS
