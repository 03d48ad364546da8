/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* A table about the estimate. Its property "kind" says which: "premiums", "companies", "employers"
 * or "opinions". */

#define RUNG_TYPE_WORTH_TABLE (rung_worth_table_get_type ())

G_DECLARE_FINAL_TYPE (RungWorthTable, rung_worth_table, RUNG, WORTH_TABLE, RungSection)

G_END_DECLS
