/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-document.h"

G_BEGIN_DECLS

/* The person's own ratings of what is not money, by their own weights. */

#define RUNG_N_RATINGS 6

double rung_offer_get_rating (const RungDocument *document,
                              guint               offer);

G_END_DECLS
