/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rung_paper_add_language (GString    *pdf,
                              const char *language);

G_END_DECLS
