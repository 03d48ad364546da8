/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-code.h"

G_BEGIN_DECLS

/* A way to fill in a return, and the choice between two. */

void               rung_tax_way_init      (RungTaxWay           *self,
                                           gboolean              is_itemized);
void               rung_tax_way_clear     (RungTaxWay           *self);
RungTaxSpace      *rung_tax_way_add_space (RungTaxWay           *self,
                                           const RungTaxSpace   *over,
                                           const char           *about);
double             rung_tax_operand_get   (const RungOperand    *operand,
                                           const double         *registers);
const RungTaxName *rung_tax_space_find    (const RungTaxSpace   *self,
                                           guint                 scope,
                                           const char           *name);
const RungTaxWay  *rung_tax_way_choose    (const RungTaxProgram *self,
                                           const double         *registers);

G_END_DECLS
