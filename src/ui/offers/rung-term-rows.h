/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/phrases/rung-terms.h"
#include "ui/kit/rung-sheet.h"

G_BEGIN_DECLS

/* The rows of the comparison that stand beside the money: ratings, days,
 * deadlines. */

typedef struct
{
  guint heading;                /* row */
  guint rows[RUNG_N_TERMS];
  GPtrArray *labels;            /* term by term and offer by offer, borrowed */
} RungTermRows;

void rung_term_rows_add   (RungTermRows       *self,
                           RungSheet          *sheet,
                           guint               n_offers);
void rung_term_rows_show  (RungTermRows       *self,
                           RungSheet          *sheet,
                           const RungDocument *compared);
void rung_term_rows_clear (RungTermRows       *self);

G_END_DECLS
