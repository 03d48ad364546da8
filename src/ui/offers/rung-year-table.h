/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* One offer with its years side by side; every figure opens its derivation. */

#define RUNG_TYPE_YEAR_TABLE (rung_year_table_get_type ())

G_DECLARE_FINAL_TYPE (RungYearTable, rung_year_table, RUNG, YEAR_TABLE, GtkWidget)

GtkWidget *rung_year_table_new (RungSession *session);

G_END_DECLS
