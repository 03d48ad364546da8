/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Paths side by side: what each adds up to, then year by year. A figure of a year tells how it was
 * made. */

#define RUNG_TYPE_PATH_TABLE (rung_path_table_get_type ())

G_DECLARE_FINAL_TYPE (RungPathTableView, rung_path_table, RUNG, PATH_TABLE, RungSection)

void rung_path_table_show (RungPathTableView *self,
                           RungPathMeasure    measure,
                           RungPathView       view);

G_END_DECLS
