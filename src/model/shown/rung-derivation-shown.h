/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* How a figure was made, as the lines of a small sum. */

#define RUNG_TYPE_SUM_LINE (rung_sum_line_get_type ())

G_DECLARE_FINAL_TYPE (RungSumLine, rung_sum_line, RUNG, SUM_LINE, RungShown)

enum
{
  RUNG_SUM_LINE_TITLE,
  RUNG_SUM_LINE_FIGURE,
  RUNG_SUM_LINE_FORMULA,    /* in words */
  RUNG_SUM_LINE_NUMBERS,    /* the same in numbers */
  RUNG_SUM_LINE_ORIGIN,     /* where the figure is from */
  RUNG_SUM_LINE_SPOKEN,     /* all of it, for somebody who hears it */
  RUNG_SUM_LINE_IS_TOTAL,
  RUNG_N_SUM_LINE_FIELDS,
};

#define RUNG_TYPE_DERIVATION_SHOWN (rung_derivation_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungDerivationShown, rung_derivation_shown, RUNG, DERIVATION_SHOWN, RungShown)

enum
{
  RUNG_DERIVATION_SHOWN_TITLE,
  RUNG_DERIVATION_SHOWN_NOTE,
  RUNG_DERIVATION_SHOWN_LINES,  /* RungSumLine */
  RUNG_N_DERIVATION_SHOWN_FIELDS,
};

RungDerivationShown *rung_derivation_shown_new        (const char          *title,
                                                       const char          *note);
void                 rung_derivation_shown_add        (RungDerivationShown *self,
                                                       const char          *title,
                                                       const char          *figure,
                                                       const char          *origin);
void                 rung_derivation_shown_add_ledger (RungDerivationShown *self,
                                                       const RungLedger    *ledger);
char                *rung_derivation_shown_dup_text   (RungDerivationShown *self);

G_END_DECLS
