/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rung_phrase_editions (const char *const *then,
                            const char *const *now);

G_END_DECLS
