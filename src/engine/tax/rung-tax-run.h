/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-program.h"

G_BEGIN_DECLS

/* A program run for one household, or for a block of them. */

void   rung_tax_program_run       (const RungTaxProgram *self,
                                   const RungHousehold  *household,
                                   RungTaxes            *taxes);
double rung_tax_program_get_value (const RungTaxProgram *self,
                                   const RungHousehold  *household,
                                   const char           *step);
void   rung_tax_program_get_values (const RungTaxProgram *self,
                                   const RungHousehold  *household,
                                   const char *const    *steps,
                                   guint                 n_steps,
                                   double               *values);
void   rung_tax_program_run_block (const RungTaxProgram *self,
                                   gsize                 n,
                                   const double *const   columns[RUNG_N_COLUMNS],
                                   double *const         results[RUNG_N_TAXES]);
void   rung_tax_program_fill      (const RungTaxProgram *self,
                                   const RungHousehold  *household,
                                   gboolean              with_all,
                                   double               *registers);

G_END_DECLS
