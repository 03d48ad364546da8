/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* The language in which tax law is written down; data/README.md defines it.
 * A formula is read once and handed, operation by operation, to a sink. The
 * formulas in numbers of a derivation are of the same language, with the signs
 * people write: × and −, ^ for a power, and a table by its title in brackets. */

typedef enum
{
  RUNG_OP_ADD,
  RUNG_OP_SUBTRACT,
  RUNG_OP_MULTIPLY,
  RUNG_OP_DIVIDE,
  RUNG_OP_NEGATE,
  RUNG_OP_LESS,
  RUNG_OP_LESS_OR_EQUAL,
  RUNG_OP_GREATER,
  RUNG_OP_GREATER_OR_EQUAL,
  RUNG_OP_EQUAL,
  RUNG_OP_NOT_EQUAL,
  RUNG_OP_IF,
  RUNG_OP_MIN,
  RUNG_OP_MAX,
  RUNG_OP_POS,
  RUNG_OP_FLOOR,
  RUNG_OP_CEIL,
  RUNG_OP_POWER,            /* in derivations only; the law has none */
  RUNG_OP_TAKES,            /* whether the second deduction is taken instead of the first */
  RUNG_OP_BRACKETS,
  RUNG_OP_ROW,
  RUNG_OP_ROW_ABOVE,
  RUNG_OP_START,
} RungOp;

typedef enum
{
  RUNG_OPERAND_CONSTANT,
  RUNG_OPERAND_REGISTER,
  RUNG_OPERAND_TABLE,
} RungOperandType;

typedef struct
{
  RungOperandType type;
  double constant;
  guint reg;
  const RungScale *rows;
} RungOperand;

#define RUNG_FORMULA_MAX_LENGTH 32768
#define RUNG_FORMULA_MAX_DEPTH 64

typedef struct
{
  gboolean (*resolve) (gpointer      user_data,
                       const char   *name,
                       RungOperand  *operand,
                       GError      **error);
  gboolean (*emit)    (gpointer            user_data,
                       RungOp              op,
                       const RungOperand  *operands,
                       RungOperand        *result,
                       GError            **error);
} RungFormulaSink;

/* Gives the text that stands for @name, or NULL to leave the name. */
typedef char *(*RungFormulaNameFunc) (const char *name,
                                      gpointer    user_data);

gboolean rung_formula_compile    (const char            *text,
                                  const RungFormulaSink *sink,
                                  gpointer               user_data,
                                  RungOperand           *result,
                                  GError               **error);
char    *rung_formula_substitute (const char            *text,
                                  RungFormulaNameFunc    func,
                                  gpointer               user_data);

G_END_DECLS
