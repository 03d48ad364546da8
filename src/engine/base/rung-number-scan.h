/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-number-private.h"

G_BEGIN_DECLS

/* The characters of a typed number. */

RungMark rung_mark_of      (const char     *text);
gboolean rung_written_read (RungWritten    *self,
                            const char     *text,
                            RungNumberFlags flags);

G_END_DECLS
