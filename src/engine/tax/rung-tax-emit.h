/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-code.h"

G_BEGIN_DECLS

/* Writes operations. An operation that stands already is not written again, so that
 * compiling the same law with another choice costs only what the choice moves. */

typedef struct
{
  RungTaxProgram *program;
  const RungTaxReturn *about;
  GArray *pool;             /* double: the constants */
  GHashTable *operations;   /* RungOperation by what it computes */
  GHashTable *parameters;   /* RungTaxLaw -> GHashTable of RungTaxName */
  int n_persons;
  gboolean itemizes;        /* the choice that is compiled */
  RungOperand salt_paid;    /* state and local tax of the return */
  /* Of the formula compiled now. */
  const RungTaxSpace *space;
  const RungTaxLaw *law;    /* (nullable) above the laws */
  guint scope;
  int person;               /* 0, 1 or RUNG_THE_RETURN */
  RungOperand work_share;   /* part of the income that is earned in a place of work */
  RungStatus step_status;   /* weakest of what the step reads */
  const RungSource *step_source;
} RungTaxCompiler;

static inline RungOperand
constant_operand (double value)
{
  return (RungOperand) { .type = RUNG_OPERAND_CONSTANT, .constant = value };
}

static inline RungOperand
register_operand (guint reg)
{
  return (RungOperand) { .type = RUNG_OPERAND_REGISTER, .reg = reg };
}

gboolean    rung_tax_compiler_emit   (RungTaxCompiler   *self,
                                      RungOp             op,
                                      const RungOperand *operands,
                                      RungOperand       *result,
                                      GError           **error);
gboolean    rung_tax_operand_is_same (const RungOperand *a,
                                      const RungOperand *b);
GHashTable *rung_tax_operations_new  (void);
void        rung_tax_compiler_finish (RungTaxCompiler   *self,
                                      const RungOperand  results[RUNG_N_TAXES]);

G_END_DECLS
