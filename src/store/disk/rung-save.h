/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

gboolean rung_save_bytes (const char *filename,
                          GBytes     *bytes,
                          const char *expected_hash,
                          char      **new_hash,
                          GError    **error);
char    *rung_hash_bytes (GBytes     *bytes);

G_END_DECLS
