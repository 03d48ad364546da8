/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-compile.h"

G_BEGIN_DECLS

/* The parameters of a law as names that its formulas read, at the values of a year. */

GHashTable *rung_tax_compiler_new_names (RungTaxCompiler  *self,
                                         const RungTaxLaw *law);

G_END_DECLS
