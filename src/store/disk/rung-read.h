/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

GBytes *rung_read_bytes (const char *filename,
                         gsize       limit,
                         GError    **error);

G_END_DECLS
