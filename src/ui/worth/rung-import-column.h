/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A column of a file that is imported: what it holds, which a person may correct, and how its first
 * cells are read. */

void rung_import_column_ensure (void);

G_END_DECLS
