/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-way.h"

G_BEGIN_DECLS

/* Which lines of a return an explanation needs. */

gboolean rung_tax_line_is_choice  (const RungTaxLine *line);
void     rung_tax_way_mark_wanted (const RungTaxWay  *way,
                                   RungTax            tax,
                                   const double      *registers,
                                   gboolean          *wanted);

G_END_DECLS
