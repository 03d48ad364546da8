/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-answer-page.h"

G_BEGIN_DECLS

/* Every published figure, to sort, filter and question. */

#define RUNG_TYPE_MARKET_PAGE (rung_market_page_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketPage, rung_market_page, RUNG, MARKET_PAGE, RungAnswerPage)

GtkWidget *rung_market_page_new    (RungSession    *session);
void       rung_market_page_search (RungMarketPage *self);

G_END_DECLS
