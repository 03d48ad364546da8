/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-program-private.h"

#include <math.h>
#include <string.h>

/* One block fits the second cache level with all registers of the largest law. */
#define BLOCK 64

/* Scalar and block run are the same code at two lengths, so that a block gives
 * the scalar result bit for bit; the compiler sees each length as a constant. */
#define INLINE static inline __attribute__ ((always_inline))

INLINE void
run_brackets (const RungRows *rows,
              const double   *x,
              double         *out,
              gsize           n)
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
run_row (const RungRows *rows,
         const double   *values,
         gboolean        above,
         const double   *x,
         double         *out,
         gsize           n)
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
               const RungRows      *rows,
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
    default: g_assert_not_reached ();
    }
}

#undef EACH

INLINE void
run (const RungTaxProgram *self,
     double               *registers,
     gsize                 n)
{
  const RungOperation *operations = (const RungOperation *) self->operations->data;
  const RungRows *const *tables = (const RungRows *const *) self->tables->data;

  for (guint k = 0; k < self->operations->len; k++)
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
  run (self, registers, BLOCK);
}

/**
 * rung_tax_program_fill:
 * @self: a program
 * @household: wages and payroll deductions, USD per year
 * @registers: (out): room for %RUNG_MAX_REGISTERS
 *
 * Computes every step of the law for one household.
 */
void
rung_tax_program_fill (const RungTaxProgram *self,
                       const RungHousehold  *household,
                       double               *registers)
{
  const RungEarner *first = &household->earners[0];
  const RungEarner *second = &household->earners[1];
  gboolean is_joint = self->status == RUNG_FILING_JOINT;

  registers[RUNG_COLUMN_WAGES] = first->wages;
  registers[RUNG_COLUMN_DEFERRAL] = first->deferral;
  registers[RUNG_COLUMN_HSA] = first->hsa;
  registers[RUNG_COLUMN_SPOUSE_WAGES] = is_joint ? second->wages : 0.0;
  registers[RUNG_COLUMN_SPOUSE_DEFERRAL] = is_joint ? second->deferral : 0.0;
  registers[RUNG_COLUMN_SPOUSE_HSA] = is_joint ? second->hsa : 0.0;
  if (self->n_constants > 0)
    memcpy (registers + self->first_constant, self->constants,
            self->n_constants * sizeof (double));
  run (self, registers, 1);
}

/**
 * rung_tax_program_run:
 * @self: a program
 * @household: wages and payroll deductions, USD per year
 * @taxes: (out caller-allocates): the six taxes, USD per year, unrounded
 *
 * Computes the taxes of one household.
 */
void
rung_tax_program_run (const RungTaxProgram *self,
                      const RungHousehold  *household,
                      RungTaxes            *taxes)
{
  double registers[RUNG_MAX_REGISTERS];

  rung_tax_program_fill (self, household, registers);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    taxes->amount[tax] = registers[self->results[tax]];
}

/**
 * rung_tax_program_run_block:
 * @self: a program
 * @n: number of households
 * @columns: (array fixed-size=6): @n values each, %NULL means zeros
 * @results: (array fixed-size=6): @n values each, %NULL to leave one out
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
  int n_columns = self->status == RUNG_FILING_JOINT ? RUNG_N_COLUMNS : RUNG_COLUMN_SPOUSE_WAGES;

  for (guint k = 0; k < self->n_constants; k++)
    for (gsize i = 0; i < BLOCK; i++)
      registers[(self->first_constant + k) * (gsize) BLOCK + i] = self->constants[k];

  for (gsize start = 0; start < n; start += BLOCK)
    {
      gsize length = MIN ((gsize) BLOCK, n - start);

      for (int k = 0; k < n_columns; k++)
        if (columns[k] != NULL)
          memcpy (registers + (gsize) k * BLOCK, columns[k] + start, length * sizeof (double));
      run_full_block (self, registers);
      for (int tax = 0; tax < RUNG_N_TAXES; tax++)
        if (results[tax] != NULL)
          memcpy (results[tax] + start, registers + self->results[tax] * (gsize) BLOCK,
                  length * sizeof (double));
    }
}

/**
 * rung_taxes_get_sum:
 * @taxes: the six taxes
 *
 * Returns: their sum, USD per year
 */
double
rung_taxes_get_sum (const RungTaxes *taxes)
{
  double sum = 0.0;

  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    sum += taxes->amount[tax];
  return sum;
}
