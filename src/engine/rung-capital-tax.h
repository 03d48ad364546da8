/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-household.h"

G_BEGIN_DECLS

/* Tax that wages alone never meet: on exercised stock options and on gains
 * from shares. Amounts are USD per year; NAN means that the figures hold no
 * such law for the year. */

typedef struct
{
  const RungTables *tables;
  int year;                 /* tax year; one after the last held uses the last */
  RungFilingStatus status;
} RungCapitalTax;

double rung_capital_tax_get_federal_amt    (const RungCapitalTax *self,
                                            double                income,
                                            double                spread,
                                            RungLedger           *ledger);
double rung_capital_tax_get_state_amt      (const RungCapitalTax *self,
                                            const char           *state,
                                            double                income,
                                            double                spread,
                                            RungLedger           *ledger);
double rung_capital_tax_get_gains          (const RungCapitalTax *self,
                                            double                ordinary,
                                            double                gains,
                                            RungLedger           *ledger);
double rung_capital_tax_get_net_investment (const RungCapitalTax *self,
                                            double                income,
                                            double                investment,
                                            RungLedger           *ledger);

G_END_DECLS
