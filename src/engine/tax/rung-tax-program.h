/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-return.h"

G_BEGIN_DECLS

/* The law of one kind of return, compiled: parameters folded to constants,
 * formulas turned into a straight run of operations on registers. It has no
 * loops and no branches, so a damaged or hostile law can be wrong, but can
 * neither hang nor reach anything. */

typedef struct
{
  double amount[RUNG_N_TAXES];  /* USD/year by RungTax, unrounded */
} RungTaxes;

typedef struct _RungTaxProgram RungTaxProgram;

RungTaxProgram *rung_tax_program_new      (const RungTaxReturn  *about,
                                           GError              **error);
void            rung_tax_program_free     (RungTaxProgram       *self);
guint           rung_tax_program_get_size (const RungTaxProgram *self);
double          rung_taxes_get_sum        (const RungTaxes      *taxes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTaxProgram, rung_tax_program_free)

G_END_DECLS
