/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-emit.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"

/* While compiling, a constant is known by its index in the pool. */
#define CONSTANT_FLAG 0x8000

static guint
count_operands (RungOp op)
{
  if (op == RUNG_OP_IF)
    return 3;
  return op == RUNG_OP_NEGATE || op == RUNG_OP_POS || op == RUNG_OP_FLOOR
         || op == RUNG_OP_CEIL ? 1 : 2;
}

static double
fold (RungOp             op,
      const RungOperand *operands)
{
  double a = operands[0].constant;
  double b = count_operands (op) > 1 ? operands[1].constant : 0.0;

  switch (op)
    {
    case RUNG_OP_ADD: return a + b;
    case RUNG_OP_SUBTRACT: return a - b;
    case RUNG_OP_MULTIPLY: return a * b;
    case RUNG_OP_DIVIDE: return b == 0.0 ? 0.0 : a / b;
    case RUNG_OP_NEGATE: return -a;
    case RUNG_OP_LESS: return a < b;
    case RUNG_OP_LESS_OR_EQUAL: return a <= b;
    case RUNG_OP_GREATER: return a > b;
    case RUNG_OP_GREATER_OR_EQUAL: return a >= b;
    case RUNG_OP_EQUAL: return a == b;
    case RUNG_OP_NOT_EQUAL: return a != b;
    case RUNG_OP_IF: return a != 0.0 ? b : operands[2].constant;
    case RUNG_OP_MIN: return a < b ? a : b;
    case RUNG_OP_MAX: return a > b ? a : b;
    case RUNG_OP_POS: return a > 0.0 ? a : 0.0;
    case RUNG_OP_FLOOR: return floor (a);
    case RUNG_OP_CEIL: return ceil (a);
    case RUNG_OP_POWER:
    case RUNG_OP_TAKES:
    case RUNG_OP_BRACKETS:
    case RUNG_OP_ROW:
    case RUNG_OP_ROW_ABOVE:
    case RUNG_OP_START:
    default: g_assert_not_reached ();
    }
}

static gboolean
is_constant (const RungOperand *operand,
             double             value)
{
  return operand->type == RUNG_OPERAND_CONSTANT && operand->constant == value;
}

/**
 * rung_tax_operand_is_same:
 * @a: an operand, no table
 * @b: another
 *
 * Returns: whether both always have the same value
 */
gboolean
rung_tax_operand_is_same (const RungOperand *a,
                          const RungOperand *b)
{
  if (a->type != b->type)
    return FALSE;
  return a->type == RUNG_OPERAND_CONSTANT ? a->constant == b->constant : a->reg == b->reg;
}

/* A look-up of a number that is known already. */
static double
fold_table (RungOp           op,
            const RungScale *rows,
            double           x)
{
  double tax = MAX (x - rows->from[0], 0.0) * rows->number[0];
  guint at = 0;

  for (guint i = 1; i < rows->n_rows; i++)
    {
      tax += MAX (x - rows->from[i], 0.0) * (rows->number[i] - rows->number[i - 1]);
      if (op == RUNG_OP_ROW_ABOVE ? x > rows->from[i] : x >= rows->from[i])
        at = i;
    }
  return op == RUNG_OP_BRACKETS ? tax : op == RUNG_OP_START ? rows->from[at] : rows->number[at];
}

/* What needs no operation: sums with nothing, products with 0 and 1, and
 * choices that are made already. Each gives what the operation would. */
static gboolean
simplify (RungOp             op,
          const RungOperand *operands,
          RungOperand       *result)
{
  const RungOperand *a = &operands[0];
  const RungOperand *b = &operands[1];
  const RungOperand *same = NULL;
  gboolean all_constant = op < RUNG_OP_POWER;

  if (a->type == RUNG_OPERAND_TABLE && b->type == RUNG_OPERAND_CONSTANT)
    {
      *result = constant_operand (fold_table (op, a->rows, b->constant));
      return TRUE;
    }
  for (guint i = 0; i < count_operands (op); i++)
    all_constant = all_constant && operands[i].type == RUNG_OPERAND_CONSTANT;
  if (all_constant)
    {
      *result = constant_operand (fold (op, operands));
      return TRUE;
    }
  if ((op == RUNG_OP_ADD && is_constant (b, 0.0))
      || (op == RUNG_OP_SUBTRACT && is_constant (b, 0.0))
      || (op == RUNG_OP_MULTIPLY && (is_constant (b, 1.0) || is_constant (a, 0.0)))
      || (op == RUNG_OP_DIVIDE && is_constant (a, 0.0))
      || ((op == RUNG_OP_MIN || op == RUNG_OP_MAX) && rung_tax_operand_is_same (a, b)))
    same = a;
  else if ((op == RUNG_OP_ADD && is_constant (a, 0.0))
           || (op == RUNG_OP_MULTIPLY && is_constant (a, 1.0))
           || (op == RUNG_OP_MULTIPLY && is_constant (b, 0.0)))
    same = b;
  else if (op == RUNG_OP_IF
           && (rung_tax_operand_is_same (b, &operands[2]) || a->type == RUNG_OPERAND_CONSTANT))
    same = is_constant (a, 0.0) ? &operands[2] : b;
  if (same == NULL)
    return FALSE;
  *result = *same;
  return TRUE;
}

static guint16
get_index (RungTaxCompiler   *self,
           const RungOperand *operand)
{
  if (operand->type == RUNG_OPERAND_REGISTER)
    return (guint16) operand->reg;
  for (guint i = 0; i < self->pool->len; i++)
    if (g_array_index (self->pool, double, i) == operand->constant)
      return CONSTANT_FLAG | (guint16) i;
  g_array_append_val (self->pool, operand->constant);
  return CONSTANT_FLAG | (guint16) (self->pool->len - 1);
}

static guint16
get_table (RungTaxCompiler *self,
           const RungScale *rows)
{
  GArray *tables = self->program->tables;

  for (guint i = 0; i < tables->len; i++)
    if (g_array_index (tables, const RungScale *, i) == rows)
      return (guint16) i;
  g_array_append_val (tables, rows);
  return (guint16) (tables->len - 1);
}

static guint
hash_operation (gconstpointer key)
{
  const RungOperation *operation = key;
  guint hash = operation->op;

  for (guint i = 0; i < G_N_ELEMENTS (operation->operands); i++)
    hash = hash * 31 + operation->operands[i];
  return hash * 31 + operation->table;
}

static gboolean
equal_operations (gconstpointer a,
                  gconstpointer b)
{
  const RungOperation *one = a;
  const RungOperation *other = b;

  return one->op == other->op && one->table == other->table
         && memcmp (one->operands, other->operands, sizeof one->operands) == 0;
}

/* In the federal law the choice is that of the way compiled; a state that lets
 * a person choose by themselves takes the larger deduction, unless one is asked for. */
static gboolean
emit_takes (RungTaxCompiler   *self,
            const RungOperand *operands,
            RungOperand       *result,
            GError           **error)
{
  RungOperand swapped[] = { operands[1], operands[0] };

  if (self->scope == RUNG_SCOPE_FEDERAL)
    *result = constant_operand (self->itemizes);
  else if (self->about->deduction != RUNG_DEDUCTION_BETTER)
    *result = constant_operand (self->about->deduction == RUNG_DEDUCTION_ITEMIZED);
  else
    return rung_tax_compiler_emit (self, RUNG_OP_GREATER, swapped, result, error);
  return TRUE;
}

/**
 * rung_tax_compiler_emit:
 * @self: a compiler
 * @op: an operation
 * @operands: what it reads
 * @result: (out): what it gives
 * @error: return location
 *
 * Writes an operation, unless it stands already or is not needed.
 *
 * Fails with %RUNG_ERROR_LIMIT if the law is too large and with %RUNG_ERROR_SYNTAX
 * for a power, which the law does not have.
 *
 * Returns: %TRUE if @result was set
 */
gboolean
rung_tax_compiler_emit (RungTaxCompiler    *self,
                        RungOp              op,
                        const RungOperand  *operands,
                        RungOperand        *result,
                        GError            **error)
{
  RungTaxProgram *program = self->program;
  RungOperation operation = { .op = op };
  const RungOperation *known = NULL;

  if (op == RUNG_OP_POWER)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX, _("the law has no powers: “^” stands in "
                                                           "derivations only"));
      return FALSE;
    }
  if (op == RUNG_OP_TAKES)
    return emit_takes (self, operands, result, error);
  if (simplify (op, operands, result))
    return TRUE;
  for (guint i = 0; i < count_operands (op); i++)
    {
      if (operands[i].type == RUNG_OPERAND_TABLE)
        operation.table = get_table (self, operands[i].rows);
      else
        operation.operands[i] = get_index (self, &operands[i]);
    }
  known = g_hash_table_lookup (self->operations, &operation);
  if (known != NULL)
    {
      *result = register_operand (known->result);
      return TRUE;
    }
  if (program->operations->len >= RUNG_MAX_OPERATIONS
      || program->n_registers + self->pool->len + 4 >= RUNG_MAX_REGISTERS)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT, _("the law has more than %d operations"),
                   RUNG_MAX_OPERATIONS);
      return FALSE;
    }
  operation.result = (guint16) program->n_registers++;
  g_array_append_val (program->operations, operation);
  g_hash_table_add (self->operations, g_memdup2 (&operation, sizeof operation));
  *result = register_operand (operation.result);
  return TRUE;
}

/**
 * rung_tax_operations_new:
 *
 * Returns: (transfer full): an empty set of operations, by what they compute
 */
GHashTable *
rung_tax_operations_new (void)
{
  return g_hash_table_new_full (hash_operation, equal_operations, g_free, NULL);
}

/* The taxes rest on some of the operations; the others are for explanations
 * and stand behind them. */
static void
sort_operations (RungTaxProgram *program)
{
  g_autofree gboolean *is_needed = g_new0 (gboolean, program->n_registers);
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (RungOperation),
                                      program->operations->len);
  const RungOperation *operations = (const RungOperation *) program->operations->data;

  for (guint tax = 0; tax < RUNG_N_TAXES; tax++)
    if (!(program->results[tax] & CONSTANT_FLAG))
      is_needed[program->results[tax]] = TRUE;
  for (guint i = program->operations->len; i-- > 0;)
    for (guint k = 0; is_needed[operations[i].result]
         && k < G_N_ELEMENTS (operations[i].operands); k++)
      if (!(operations[i].operands[k] & CONSTANT_FLAG))
        is_needed[operations[i].operands[k]] = TRUE;
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < program->operations->len; i++)
        if (is_needed[operations[i].result] == (pass == 0))
          g_array_append_val (sorted, operations[i]);
      if (pass == 0)
        program->n_needed = sorted->len;
    }
  g_array_unref (program->operations);
  program->operations = sorted;
}

/**
 * rung_tax_compiler_finish:
 * @self: a compiler that has written everything
 * @results: the taxes
 *
 * Picks out what the taxes rest on, and puts the constants behind the registers.
 */
void
rung_tax_compiler_finish (RungTaxCompiler   *self,
                          const RungOperand  results[RUNG_N_TAXES])
{
  RungTaxProgram *program = self->program;
  guint first = program->n_registers;

  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    program->results[tax] = get_index (self, &results[tax]);
  sort_operations (program);
  program->first_constant = first;
  program->n_constants = self->pool->len;
  program->constants = g_memdup2 (self->pool->data, self->pool->len * sizeof (double));
  program->n_registers += self->pool->len;
  for (guint i = 0; i < program->operations->len; i++)
    {
      RungOperation *operation = &g_array_index (program->operations, RungOperation, i);

      for (guint k = 0; k < G_N_ELEMENTS (operation->operands); k++)
        if (operation->operands[k] & CONSTANT_FLAG)
          operation->operands[k] = (guint16) (first + (operation->operands[k] & ~CONSTANT_FLAG));
    }
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    if (program->results[tax] & CONSTANT_FLAG)
      program->results[tax] = first + (program->results[tax] & ~CONSTANT_FLAG);
}
