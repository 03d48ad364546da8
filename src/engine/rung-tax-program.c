/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-program-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-error.h"

/* Registers 0 to 5 are the columns, 6 to 8 their sums over the return. */
#define FIRST_SUM RUNG_N_COLUMNS
#define FIRST_FREE (FIRST_SUM + 3)
/* While compiling, a constant is known by its index in the pool. */
#define CONSTANT_FLAG 0x8000
#define THE_RETURN -1

typedef struct
{
  RungTaxProgram *program;
  const RungTaxLaw *law;
  GArray *pool;             /* double */
  int year;
  int person;               /* 0, 1 or THE_RETURN */
  int n_persons;
  RungStatus step_status;   /* weakest of what the step reads */
  const RungSource *step_source;
} Compiler;

static const char *const scope_names[] = { "federal", "state", "local" };
static const char *const input_names[] = { "wages", "deferral", "hsa" };

G_STATIC_ASSERT (G_N_ELEMENTS (scope_names) == RUNG_N_SCOPES);

/**
 * rung_tax_program_dup_key:
 * @scope: scope of the law that uses the name
 * @name: a name, with or without a scope of its own
 *
 * Returns: (transfer full): the name with its scope
 */
char *
rung_tax_program_dup_key (RungScope   scope,
                          const char *name)
{
  if (strchr (name, '.') != NULL)
    return g_strdup (name);
  return g_strconcat (scope_names[scope], ".", name, NULL);
}

static RungOperand
constant_operand (double value)
{
  return (RungOperand) { .type = RUNG_OPERAND_CONSTANT, .constant = value };
}

static RungOperand
register_operand (guint reg)
{
  return (RungOperand) { .type = RUNG_OPERAND_REGISTER, .reg = reg };
}

static guint16
operand_index (Compiler          *compiler,
               const RungOperand *operand)
{
  if (operand->type == RUNG_OPERAND_REGISTER)
    return (guint16) operand->reg;
  for (guint i = 0; i < compiler->pool->len; i++)
    if (g_array_index (compiler->pool, double, i) == operand->constant)
      return CONSTANT_FLAG | (guint16) i;
  g_array_append_val (compiler->pool, operand->constant);
  return CONSTANT_FLAG | (guint16) (compiler->pool->len - 1);
}

static gboolean
resolve_input (Compiler    *compiler,
               const char  *name,
               RungOperand *operand)
{
  if (g_str_equal (name, "persons"))
    {
      *operand = constant_operand (compiler->n_persons);
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (input_names); i++)
    if (g_str_equal (name, input_names[i]))
      {
        *operand = register_operand (compiler->person == THE_RETURN
                                     ? FIRST_SUM + i
                                     : RUNG_COLUMN_SPOUSE_WAGES * (guint) compiler->person + i);
        return TRUE;
      }
  return FALSE;
}

static gboolean
resolve_cb (gpointer      user_data,
            const char   *name,
            RungOperand  *operand,
            GError      **error)
{
  Compiler *compiler = user_data;
  g_autofree char *key = rung_tax_program_dup_key (compiler->law->scope, name);
  const RungTaxName *known = g_hash_table_lookup (compiler->program->names, key);

  if (known == NULL)
    {
      if (resolve_input (compiler, name, operand))
        return TRUE;
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                   _("“%s” is no parameter, earlier step or input"), name);
      return FALSE;
    }
  *operand = compiler->person == THE_RETURN ? known->sum : known->by_person[compiler->person];
  compiler->step_status = MAX (compiler->step_status, known->status);
  if (known->value != NULL)
    compiler->step_source = known->value->source;
  return TRUE;
}

static guint
count_operands (RungOp op)
{
  if (op == RUNG_OP_IF)
    return 3;
  return op == RUNG_OP_NEGATE || op == RUNG_OP_POS || op == RUNG_OP_FLOOR || op == RUNG_OP_CEIL ? 1 : 2;
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
    case RUNG_OP_BRACKETS:
    case RUNG_OP_ROW:
    case RUNG_OP_ROW_ABOVE:
    case RUNG_OP_START:
    default: g_assert_not_reached ();
    }
}

static gboolean
emit_cb (gpointer            user_data,
         RungOp              op,
         const RungOperand  *operands,
         RungOperand        *result,
         GError            **error)
{
  Compiler *compiler = user_data;
  RungTaxProgram *program = compiler->program;
  RungOperation operation = { .op = op };
  guint n = count_operands (op);
  gboolean all_constant = TRUE;

  if (op == RUNG_OP_POWER)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX, _("the law has no powers: “^” stands in derivations only"));
      return FALSE;
    }
  for (guint i = 0; i < n; i++)
    all_constant = all_constant && operands[i].type == RUNG_OPERAND_CONSTANT;
  if (all_constant)
    {
      *result = constant_operand (fold (op, operands));
      return TRUE;
    }
  if (program->operations->len >= RUNG_MAX_OPERATIONS
      || program->n_registers + compiler->pool->len + 4 >= RUNG_MAX_REGISTERS)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                   _("the law has more than %d operations"), RUNG_MAX_OPERATIONS);
      return FALSE;
    }

  for (guint i = 0; i < n; i++)
    {
      if (operands[i].type == RUNG_OPERAND_TABLE)
        {
          operation.table = (guint16) program->tables->len;
          g_array_append_val (program->tables, operands[i].rows);
        }
      else
        operation.operands[i] = operand_index (compiler, &operands[i]);
    }
  operation.result = (guint16) program->n_registers++;
  g_array_append_val (program->operations, operation);
  *result = register_operand (operation.result);
  return TRUE;
}

static const RungFormulaSink sink = { resolve_cb, emit_cb };

static gboolean
add_name (Compiler     *compiler,
          const char   *id,
          RungTaxName  *name,
          GError      **error)
{
  g_autofree char *key = rung_tax_program_dup_key (compiler->law->scope, id);

  if (g_hash_table_contains (compiler->program->names, key))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("“%s” is defined twice"), id);
      g_free (name);
      return FALSE;
    }
  g_hash_table_insert (compiler->program->names, g_steal_pointer (&key), name);
  return TRUE;
}

static gboolean
add_parameter (Compiler             *compiler,
               const RungParameter  *parameter,
               GError              **error)
{
  RungFilingStatus status = compiler->program->status;
  const RungParameterValue *value = NULL;
  RungTaxName *name = NULL;

  for (guint i = 0; i < parameter->n_values; i++)
    if (parameter->values[i].year == compiler->year)
      value = &parameter->values[i];
  if (value == NULL)
    return TRUE;  /* a formula of this year that reads it fails by name */

  name = g_new0 (RungTaxName, 1);
  if (value->is_table)
    name->sum = (RungOperand) { .type = RUNG_OPERAND_TABLE, .rows = &value->rows[status] };
  else
    name->sum = constant_operand (value->number[status]);
  name->by_person[0] = name->by_person[1] = name->sum;
  name->status = value->status;
  name->value = value;
  name->title = parameter->title;
  return add_name (compiler, parameter->id, name, error);
}

static gboolean
compile_step (Compiler       *compiler,
              const RungStep *step,
              GError        **error)
{
  g_autofree RungTaxName *name = g_new0 (RungTaxName, 1);
  RungTaxLine line = { .step = step, .scope = compiler->law->scope };
  int n_persons = step->per_person ? compiler->n_persons : 1;

  compiler->step_status = RUNG_STATUS_PUBLISHED;
  compiler->step_source = NULL;
  for (int i = 0; i < n_persons; i++)
    {
      compiler->person = step->per_person ? i : THE_RETURN;
      if (!rung_formula_compile (step->formula, &sink, compiler, &name->by_person[i], error))
        return FALSE;
    }
  name->sum = name->by_person[0];
  if (!step->per_person)
    name->by_person[1] = name->sum;
  else if (n_persons == 1)
    name->by_person[1] = constant_operand (0.0);
  else if (!emit_cb (compiler, RUNG_OP_ADD, name->by_person, &name->sum, error))
    return FALSE;

  name->status = compiler->step_status;
  name->title = step->title;
  line.name = name;
  line.source = step->source != NULL ? step->source : compiler->step_source;
  g_array_append_val (compiler->program->lines, line);
  return add_name (compiler, step->id, g_steal_pointer (&name), error);
}

static gboolean
compile_law (Compiler          *compiler,
             const RungTaxLaw  *law,
             int                year,
             GError           **error)
{
  if (year < law->first_year)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                   _("%s: there is no law of %d: the first year held is %d"),
                   law->title, year, law->first_year);
      return FALSE;
    }
  compiler->law = law;
  compiler->year = MIN (year, law->last_year);
  for (guint i = 0; i < law->n_parameters; i++)
    if (!add_parameter (compiler, &law->parameters[i], error))
      return FALSE;
  for (guint i = 0; i < law->n_steps; i++)
    {
      const RungStep *step = &law->steps[i];

      if ((step->from_year != 0 && compiler->year < step->from_year)
          || (step->to_year != 0 && compiler->year > step->to_year))
        continue;
      if (!compile_step (compiler, step, error))
        {
          g_prefix_error (error, "%s: %s: ", law->id, step->id);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
compile_results (Compiler  *compiler,
                 GError   **error)
{
  RungTaxProgram *program = compiler->program;

  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      RungOperand operands[2] = { constant_operand (0.0), constant_operand (0.0) };
      gboolean is_first = TRUE;

      for (guint i = 0; i < program->lines->len; i++)
        {
          const RungTaxLine *line = &g_array_index (program->lines, RungTaxLine, i);
          RungOperand sum = line->name->sum;

          if (line->step->adds_to != (RungTax) tax)
            continue;
          operands[1] = line->name->sum;
          if (!is_first && !emit_cb (compiler, RUNG_OP_ADD, operands, &sum, error))
            return FALSE;
          operands[0] = sum;
          is_first = FALSE;
        }
      program->results[tax] = operand_index (compiler, &operands[0]);
    }
  return TRUE;
}

/* Puts the constants behind the registers, now that both numbers are known. */
static void
place_constants (Compiler *compiler)
{
  RungTaxProgram *program = compiler->program;

  program->first_constant = program->n_registers;
  program->n_constants = compiler->pool->len;
  program->constants = g_memdup2 (compiler->pool->data, compiler->pool->len * sizeof (double));
  program->n_registers += compiler->pool->len;
  for (guint i = 0; i < program->operations->len; i++)
    {
      RungOperation *operation = &g_array_index (program->operations, RungOperation, i);

      for (guint k = 0; k < G_N_ELEMENTS (operation->operands); k++)
        if (operation->operands[k] & CONSTANT_FLAG)
          operation->operands[k] = (guint16) (program->first_constant
                                              + (operation->operands[k] & ~CONSTANT_FLAG));
    }
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    if (program->results[tax] & CONSTANT_FLAG)
      program->results[tax] = program->first_constant + (program->results[tax] & ~CONSTANT_FLAG);
}

static void
emit_sums (Compiler *compiler)
{
  for (guint16 i = 0; i < G_N_ELEMENTS (input_names); i++)
    {
      RungOperation operation = { .op = RUNG_OP_ADD, .result = FIRST_SUM + i };

      operation.operands[0] = i;
      operation.operands[1] = RUNG_COLUMN_SPOUSE_WAGES + i;
      g_array_append_val (compiler->program->operations, operation);
    }
}

/**
 * rung_tax_program_new:
 * @federal: the federal law
 * @state: (nullable): law of a state, %NULL to leave state tax out
 * @locality: (nullable): law of a city or county in @state
 * @year: tax year; a year after the last one a law holds uses that last one
 * @status: the filing status
 * @error: return location
 *
 * Compiles law into a program. The laws must outlive it.
 *
 * Fails with %RUNG_ERROR_UNKNOWN if @year is before the first year held, or
 * if a formula reads a name that is not defined; with %RUNG_ERROR_SYNTAX
 * or %RUNG_ERROR_LIMIT as rung_formula_compile() does.
 *
 * Returns: (transfer full) (nullable): the program
 */
RungTaxProgram *
rung_tax_program_new (const RungTaxLaw  *federal,
                      const RungTaxLaw  *state,
                      const RungTaxLaw  *locality,
                      int                year,
                      RungFilingStatus   status,
                      GError           **error)
{
  g_autoptr (RungTaxProgram) self = g_new0 (RungTaxProgram, 1);
  g_autoptr (GArray) pool = g_array_new (FALSE, FALSE, sizeof (double));
  const RungTaxLaw *laws[] = { federal, state, locality };
  Compiler compiler = { .program = self, .pool = pool };

  self->operations = g_array_new (FALSE, FALSE, sizeof (RungOperation));
  self->tables = g_array_new (FALSE, FALSE, sizeof (RungRows *));
  self->lines = g_array_new (FALSE, FALSE, sizeof (RungTaxLine));
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->n_registers = FIRST_FREE;
  self->status = status;
  compiler.n_persons = status == RUNG_FILING_JOINT ? 2 : 1;

  emit_sums (&compiler);
  for (guint i = 0; i < G_N_ELEMENTS (laws); i++)
    if (laws[i] != NULL && !compile_law (&compiler, laws[i], year, error))
      return NULL;
  if (!compile_results (&compiler, error))
    return NULL;
  place_constants (&compiler);
  return g_steal_pointer (&self);
}

/**
 * rung_tax_program_free:
 * @self: (nullable) (transfer full): a program
 *
 * Frees the program.
 */
void
rung_tax_program_free (RungTaxProgram *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->operations);
  g_array_unref (self->tables);
  g_array_unref (self->lines);
  g_hash_table_unref (self->names);
  g_free (self->constants);
  g_free (self);
}

/**
 * rung_tax_program_get_size:
 * @self: a program
 *
 * Returns: the number of operations
 */
guint
rung_tax_program_get_size (const RungTaxProgram *self)
{
  return self->operations->len;
}
