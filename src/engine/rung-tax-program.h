/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-formula.h"

G_BEGIN_DECLS

/* The law of one year, place and filing status, compiled: parameters folded to
 * constants, formulas turned into a straight run of operations on registers.
 * It has no loops and no branches, so a damaged or hostile law can be wrong,
 * but can neither hang nor reach anything. */

typedef struct
{
  double wages;     /* USD/year, gross, >= 0 */
  double deferral;  /* USD/year, 401(k) by payroll, 0 to wages */
  double hsa;       /* USD/year, HSA by payroll, 0 to wages - deferral */
} RungEarner;

typedef struct
{
  RungEarner earners[2];  /* the second counts on a joint return only */
} RungHousehold;

typedef struct
{
  double amount[RUNG_N_TAXES];  /* USD/year by RungTax, unrounded */
} RungTaxes;

/* The columns of a block, in this order. */
typedef enum
{
  RUNG_COLUMN_WAGES,
  RUNG_COLUMN_DEFERRAL,
  RUNG_COLUMN_HSA,
  RUNG_COLUMN_SPOUSE_WAGES,
  RUNG_COLUMN_SPOUSE_DEFERRAL,
  RUNG_COLUMN_SPOUSE_HSA,
  RUNG_N_COLUMNS,
} RungColumn;

typedef struct _RungTaxProgram RungTaxProgram;

RungTaxProgram *rung_tax_program_new       (const RungTaxLaw     *federal,
                                            const RungTaxLaw     *state,
                                            const RungTaxLaw     *locality,
                                            int                   year,
                                            RungFilingStatus      status,
                                            GError              **error);
void            rung_tax_program_free      (RungTaxProgram       *self);
guint           rung_tax_program_get_size  (const RungTaxProgram *self);
void            rung_tax_program_run       (const RungTaxProgram *self,
                                            const RungHousehold  *household,
                                            RungTaxes            *taxes);
void            rung_tax_program_run_block (const RungTaxProgram *self,
                                            gsize                 n,
                                            const double *const   columns[RUNG_N_COLUMNS],
                                            double *const         results[RUNG_N_TAXES]);
void            rung_tax_program_explain   (const RungTaxProgram *self,
                                            const RungHousehold  *household,
                                            RungTax               tax,
                                            const char           *about,
                                            RungTaxes            *taxes,
                                            RungLedger           *ledger);
RungStatus      rung_tax_program_get_status (const RungTaxProgram *self);
double          rung_taxes_get_sum          (const RungTaxes      *taxes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTaxProgram, rung_tax_program_free)

G_END_DECLS
