/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* The published figures as a list, read when somebody first asks for them. */

typedef struct _RungMarketList RungMarketList;

RungMarketList *rung_market_list_new        (RungTables     *tables);
void            rung_market_list_free       (RungMarketList *self);
void            rung_market_list_set_folder (RungMarketList *self,
                                             const char     *folder);
GListModel     *rung_market_list_get_rows   (RungMarketList *self,
                                             GError        **error);

G_END_DECLS
