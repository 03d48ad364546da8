/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-emit.h"

G_BEGIN_DECLS

/* Turns the formulas of a law into operations. */

void     rung_tax_compiler_init      (RungTaxCompiler     *self,
                                      RungTaxProgram      *program,
                                      const RungTaxReturn *about);
void     rung_tax_compiler_clear     (RungTaxCompiler     *self);
gboolean rung_tax_compiler_add_law   (RungTaxCompiler     *self,
                                      RungTaxSpace        *space,
                                      const RungTaxLaw    *law,
                                      RungTaxWay          *way,
                                      GError             **error);
gboolean rung_tax_compiler_add_steps (RungTaxCompiler     *self,
                                      RungTaxSpace        *space,
                                      const RungTaxLaw    *law,
                                      RungTaxWay          *way,
                                      GError             **error);
gboolean rung_tax_compiler_define    (RungTaxCompiler     *self,
                                      RungTaxSpace        *space,
                                      const RungLawStep   *step,
                                      RungTaxWay          *way,
                                      GError             **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RungTaxCompiler, rung_tax_compiler_clear)

G_END_DECLS
