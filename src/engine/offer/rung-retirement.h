/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/tax/rung-context.h"

G_BEGIN_DECLS

/* What a person sets aside by payroll, within the law, and what the employer
 * adds to a 401(k). */

/* USD a year, >= 0. */
typedef struct
{
  double pretax;            /* into the 401(k), before tax */
  double roth;              /* into the 401(k), after tax */
  double hsa;               /* into the health savings account */
  double care;              /* into a dependent-care account */
  double benefits;          /* into a health spending account, and for the commute */
} RungSetAside;

RungSetAside rung_set_aside_compute (const RungContext     *context,
                                     double                 wages,
                                     double                 wages_before,
                                     guint                  year,
                                     guint                 *notes,
                                     RungLedger            *ledger);
double       rung_after_tax_compute (const RungContext     *context,
                                     double                 deferral,
                                     double                 match,
                                     double                 left,
                                     guint                  year,
                                     guint                 *notes,
                                     RungLedger            *ledger);
double       rung_match_compute     (const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     double                 deferral,
                                     double                 base,
                                     guint                  year,
                                     RungLedger            *ledger);

G_END_DECLS
