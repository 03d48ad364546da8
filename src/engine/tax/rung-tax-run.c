/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-run.h"

#include <math.h>
#include <string.h>

#include "rung-tax-way.h"

/* One block fits the second cache level with all registers of the largest law. */
#define BLOCK 64

/* Scalar and block run are the same code at two lengths, so that a block gives
 * the scalar result bit for bit; the compiler sees each length as a constant. */
#define INLINE static inline __attribute__ ((always_inline))

INLINE void
run_brackets (const RungScale *rows,
              const double    *x,
              double          *out,
              gsize            n)
{
  double rate = rows->number[0];

  for (gsize i = 0; i < n; i++)
    {
      double part = x[i] - rows->from[0];

      out[i] = (part > 0.0 ? part : 0.0) * rate;
    }
  for (guint k = 1; k < rows->n_rows; k++)
    {
      double from = rows->from[k];
      double more = rows->number[k] - rows->number[k - 1];

      for (gsize i = 0; i < n; i++)
        {
          double part = x[i] - from;

          out[i] += (part > 0.0 ? part : 0.0) * more;
        }
    }
}

INLINE void
run_row (const RungScale *rows,
         const double    *values,
         gboolean         above,
         const double    *x,
         double          *out,
         gsize            n)
{
  for (gsize i = 0; i < n; i++)
    out[i] = values[0];
  for (guint k = 1; k < rows->n_rows; k++)
    {
      double from = rows->from[k];
      double value = values[k];

      if (above)
        for (gsize i = 0; i < n; i++)
          out[i] = x[i] > from ? value : out[i];
      else
        for (gsize i = 0; i < n; i++)
          out[i] = x[i] >= from ? value : out[i];
    }
}

#define EACH(expression) \
  for (gsize i = 0; i < n; i++) \
    out[i] = (expression); \
  break

INLINE void
run_operation (const RungOperation *operation,
               const RungScale     *rows,
               double              *registers,
               gsize                n)
{
  double *restrict out = registers + operation->result * n;
  const double *a = registers + operation->operands[0] * n;
  const double *b = registers + operation->operands[1] * n;
  const double *c = registers + operation->operands[2] * n;

  switch (operation->op)
    {
    case RUNG_OP_ADD: EACH (a[i] + b[i]);
    case RUNG_OP_SUBTRACT: EACH (a[i] - b[i]);
    case RUNG_OP_MULTIPLY: EACH (a[i] * b[i]);
    case RUNG_OP_DIVIDE: EACH (b[i] == 0.0 ? 0.0 : a[i] / b[i]);
    case RUNG_OP_NEGATE: EACH (-a[i]);
    case RUNG_OP_LESS: EACH (a[i] < b[i] ? 1.0 : 0.0);
    case RUNG_OP_LESS_OR_EQUAL: EACH (a[i] <= b[i] ? 1.0 : 0.0);
    case RUNG_OP_GREATER: EACH (a[i] > b[i] ? 1.0 : 0.0);
    case RUNG_OP_GREATER_OR_EQUAL: EACH (a[i] >= b[i] ? 1.0 : 0.0);
    case RUNG_OP_EQUAL: EACH (a[i] == b[i] ? 1.0 : 0.0);
    case RUNG_OP_NOT_EQUAL: EACH (a[i] != b[i] ? 1.0 : 0.0);
    case RUNG_OP_IF: EACH (a[i] != 0.0 ? b[i] : c[i]);
    case RUNG_OP_MIN: EACH (a[i] < b[i] ? a[i] : b[i]);
    case RUNG_OP_MAX: EACH (a[i] > b[i] ? a[i] : b[i]);
    case RUNG_OP_POS: EACH (a[i] > 0.0 ? a[i] : 0.0);
    case RUNG_OP_FLOOR: EACH (floor (a[i]));
    case RUNG_OP_CEIL: EACH (ceil (a[i]));
    case RUNG_OP_BRACKETS: run_brackets (rows, b, out, n); break;
    case RUNG_OP_ROW: run_row (rows, rows->number, FALSE, b, out, n); break;
    case RUNG_OP_ROW_ABOVE: run_row (rows, rows->number, TRUE, b, out, n); break;
    case RUNG_OP_START: run_row (rows, rows->from, FALSE, b, out, n); break;
    case RUNG_OP_POWER:
    case RUNG_OP_TAKES:
    default: g_assert_not_reached ();
    }
}

#undef EACH

INLINE void
run (const RungTaxProgram *self,
     guint                 n_operations,
     double               *registers,
     gsize                 n)
{
  const RungOperation *operations = (const RungOperation *) self->operations->data;
  const RungScale *const *tables = (const RungScale *const *) self->tables->data;

  for (guint k = 0; k < n_operations; k++)
    {
      const RungOperation *operation = &operations[k];

      run_operation (operation,
                     operation->op >= RUNG_OP_BRACKETS ? tables[operation->table] : NULL,
                     registers, n);
    }
}

__attribute__ ((target_clones ("avx2", "default")))
static void
run_full_block (const RungTaxProgram *self,
                double               *registers)
{
  run (self, self->n_needed, registers, BLOCK);
}

static void
fill_earner (const RungEarner *earner,
             double           *registers)
{
  registers[RUNG_COLUMN_WAGES] = earner->wages;
  registers[RUNG_COLUMN_DEFERRAL] = earner->deferral;
  registers[RUNG_COLUMN_HSA] = earner->hsa;
  registers[RUNG_COLUMN_DEPENDENT_CARE] = earner->dependent_care;
  registers[RUNG_COLUMN_BENEFITS] = earner->benefits;
}

/**
 * rung_tax_program_fill:
 * @self: a program
 * @household: who files the return
 * @with_all: whether to compute what only explanations read, too
 * @registers: (out): room for %RUNG_MAX_REGISTERS
 *
 * Computes every step of the law for one household.
 */
void
rung_tax_program_fill (const RungTaxProgram *self,
                       const RungHousehold  *household,
                       gboolean              with_all,
                       double               *registers)
{
  static const RungEarner nobody = { 0 };
  gboolean is_joint = self->status == RUNG_FILING_JOINT;

  fill_earner (&household->earners[0], registers);
  fill_earner (is_joint ? &household->earners[1] : &nobody, registers + RUNG_COLUMN_SPOUSE_WAGES);
  memcpy (registers + RUNG_COLUMN_DETAILS, household->details, sizeof household->details);
  if (self->n_constants > 0)
    memcpy (registers + self->first_constant, self->constants,
            self->n_constants * sizeof (double));
  run (self, with_all ? self->operations->len : self->n_needed, registers, 1);
}

/**
 * rung_tax_program_run:
 * @self: a program
 * @household: who files the return, USD per year
 * @taxes: (out caller-allocates): its taxes, USD per year, unrounded
 *
 * Computes the taxes of one household.
 */
void
rung_tax_program_run (const RungTaxProgram *self,
                      const RungHousehold  *household,
                      RungTaxes            *taxes)
{
  double registers[RUNG_MAX_REGISTERS];

  rung_tax_program_fill (self, household, FALSE, registers);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    taxes->amount[tax] = registers[self->results[tax]];
}

/**
 * rung_tax_program_get_value:
 * @self: a program
 * @household: who files the return, USD per year
 * @step: a step of the law with its scope, such as `federal.amt-credit-used`
 *
 * Computes one step of the return as it is filled in.
 *
 * Returns: its value, NAN if the law has no such step
 */
double
rung_tax_program_get_value (const RungTaxProgram *self,
                            const RungHousehold  *household,
                            const char           *step)
{
  double value = NAN;

  rung_tax_program_get_values (self, household, &step, 1, &value);
  return value;
}

/**
 * rung_tax_program_get_values:
 * @self: a program
 * @household: who files the return, USD per year
 * @steps: (array length=n_steps): steps of the law with their scope
 * @n_steps: their number
 * @values: (array length=n_steps) (out): their values, NAN where the law has no such step
 *
 * Computes several steps of one return.
 */
void
rung_tax_program_get_values (const RungTaxProgram *self,
                             const RungHousehold  *household,
                             const char *const    *steps,
                             guint                 n_steps,
                             double               *values)
{
  double registers[RUNG_MAX_REGISTERS];
  const RungTaxSpace *home = NULL;

  rung_tax_program_fill (self, household, TRUE, registers);
  home = rung_tax_way_choose (self, registers)->home;
  for (guint i = 0; i < n_steps; i++)
    {
      const RungTaxName *name = rung_tax_space_find (home, RUNG_SCOPE_RETURN, steps[i]);

      values[i] = name != NULL && name->sum.type != RUNG_OPERAND_TABLE
                  ? rung_tax_operand_get (&name->sum, registers) : NAN;
    }
}

/**
 * rung_tax_program_run_block:
 * @self: a program
 * @n: number of households
 * @columns: (array fixed-size=33): @n values each, %NULL means zeros
 * @results: (array fixed-size=7): @n values each, %NULL to leave one out
 *
 * Computes the taxes of many households of the same year, place and filing
 * status. Every result equals that of rung_tax_program_run() bit for bit.
 */
void
rung_tax_program_run_block (const RungTaxProgram *self,
                            gsize                 n,
                            const double *const   columns[RUNG_N_COLUMNS],
                            double *const         results[RUNG_N_TAXES])
{
  g_autofree double *registers = g_new0 (double, self->n_registers * (gsize) BLOCK);
  gboolean is_joint = self->status == RUNG_FILING_JOINT;

  for (guint k = 0; k < self->n_constants; k++)
    for (gsize i = 0; i < BLOCK; i++)
      registers[(self->first_constant + k) * (gsize) BLOCK + i] = self->constants[k];

  for (gsize start = 0; start < n; start += BLOCK)
    {
      gsize length = MIN ((gsize) BLOCK, n - start);

      for (int k = 0; k < RUNG_N_COLUMNS; k++)
        if (columns[k] != NULL
            && (is_joint || k < RUNG_COLUMN_SPOUSE_WAGES || k >= RUNG_COLUMN_DETAILS))
          memcpy (registers + (gsize) k * BLOCK, columns[k] + start, length * sizeof (double));
      run_full_block (self, registers);
      for (int tax = 0; tax < RUNG_N_TAXES; tax++)
        if (results[tax] != NULL)
          memcpy (results[tax] + start, registers + self->results[tax] * (gsize) BLOCK,
                  length * sizeof (double));
    }
}
