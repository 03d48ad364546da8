/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-answer-page.h"

G_BEGIN_DECLS

/* Which offer is worth more: the answer, and sections that show why. */

#define RUNG_TYPE_OFFERS_PAGE (rung_offers_page_get_type ())

G_DECLARE_FINAL_TYPE (RungOffersPage, rung_offers_page, RUNG, OFFERS_PAGE, RungAnswerPage)

G_END_DECLS
