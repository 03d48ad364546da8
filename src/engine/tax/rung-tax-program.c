/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-program.h"

#include <string.h>

#include "rung-tax-compile.h"
#include "rung-tax-way.h"
#include "rung-tax-work.h"

/* State tax lowers federal tax, and in some states federal tax lowers state
 * tax: each pass comes closer by the product of both marginal rates, which is
 * below 1/20. */
#define N_PASSES 7
/* Nobody itemizes for less: the minimum tax makes both ways equal, up to rounding. */
#define LEAST_SAVED 0.005

static gboolean
has_work_elsewhere (const RungTaxReturn *about)
{
  return rung_tax_work_is_elsewhere (about, 0) || rung_tax_work_is_elsewhere (about, 1);
}

/* Taxes that are made of what two places ask. */
static gboolean
is_shared (RungTax tax)
{
  return tax == RUNG_TAX_STATE_INCOME || tax == RUNG_TAX_STATE_PAYROLL || tax == RUNG_TAX_LOCAL;
}

/* Marks the lines of the law that are part of the tax they add to. */
static void
mark_counting (RungTaxWay          *way,
               const RungTaxReturn *about)
{
  gboolean is_elsewhere = has_work_elsewhere (about);

  for (guint i = 0; i < way->lines->len; i++)
    {
      RungTaxLine *line = &g_array_index (way->lines, RungTaxLine, i);
      RungTax tax = line->step->adds_to;

      line->counts = tax != RUNG_TAX_NONE && line->space == way->home
                     && (!is_shared (tax) || !is_elsewhere || line->scope == RUNG_SCOPE_RETURN);
    }
}

static gboolean
add_up (RungTaxCompiler  *compiler,
        const RungTaxWay *way,
        RungTax           tax,
        gboolean          only_deductible,
        RungOperand      *sum,
        GError          **error)
{
  *sum = (RungOperand) { .type = RUNG_OPERAND_CONSTANT };
  for (guint i = 0; i < way->lines->len; i++)
    {
      const RungTaxLine *line = &g_array_index (way->lines, RungTaxLine, i);
      RungOperand operands[] = { *sum, line->name->sum };

      if (line->counts && line->step->adds_to == tax
          && (!only_deductible || line->step->is_deductible)
          && !rung_tax_compiler_emit (compiler, RUNG_OP_ADD, operands, sum, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
add_operand (RungTaxCompiler    *compiler,
             RungOperand        *sum,
             const RungOperand  *more,
             GError            **error)
{
  RungOperand operands[] = { *sum, *more };

  return rung_tax_compiler_emit (compiler, RUNG_OP_ADD, operands, sum, error);
}

/* State and local tax that the return may deduct. */
static gboolean
find_salt (RungTaxCompiler  *compiler,
           const RungTaxWay *way,
           RungOperand      *salt,
           GError          **error)
{
  static const RungTax taxes[] = { RUNG_TAX_STATE_INCOME, RUNG_TAX_STATE_PAYROLL, RUNG_TAX_LOCAL };

  *salt = (RungOperand) { .type = RUNG_OPERAND_CONSTANT };
  if (has_work_elsewhere (compiler->about))
    {
      *salt = rung_tax_space_find (way->home, RUNG_SCOPE_RETURN, "salt")->sum;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (taxes); i++)
    {
      RungOperand part;

      if (!add_up (compiler, way, taxes[i], TRUE, &part, error)
          || !add_operand (compiler, salt, &part, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
compile_pass (RungTaxCompiler  *compiler,
              RungTaxWay       *way,
              RungOperand      *salt,
              GError          **error)
{
  const RungTaxReturn *about = compiler->about;
  RungTaxSpace *home = NULL;

  /* Of the passes only the last one is explained. */
  g_array_set_size (way->lines, 0);
  g_ptr_array_set_size (way->spaces, 0);
  g_ptr_array_set_size (way->owned, 0);
  way->home = home = rung_tax_way_add_space (way, NULL, NULL);
  if (!rung_tax_compiler_add_law (compiler, home, about->federal, way, error)
      || (about->home.state != NULL
          && !rung_tax_compiler_add_law (compiler, home, about->home.state, way, error))
      || (about->home.locality != NULL
          && !rung_tax_compiler_add_law (compiler, home, about->home.locality, way, error)))
    return FALSE;
  if (has_work_elsewhere (about) && !rung_tax_work_compile (compiler, home, way, error))
    return FALSE;
  mark_counting (way, about);
  return find_salt (compiler, way, salt, error);
}

/* The choice of the deduction counts what all places ask together. */
static gboolean
finish_way (RungTaxCompiler  *compiler,
            RungTaxWay       *way,
            GError          **error)
{
  static const RungTax taxes[] = {
    RUNG_TAX_FEDERAL_INCOME, RUNG_TAX_STATE_INCOME, RUNG_TAX_LOCAL, RUNG_TAX_CAPITAL,
  };

  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    if (!add_up (compiler, way, (RungTax) tax, FALSE, &way->results[tax], error))
      return FALSE;
  way->sum = (RungOperand) { .type = RUNG_OPERAND_CONSTANT };
  for (guint i = 0; i < G_N_ELEMENTS (taxes); i++)
    if (!add_operand (compiler, &way->sum, &way->results[taxes[i]], error))
      return FALSE;
  return TRUE;
}

/* Fills in the return with one deduction, until state and federal tax agree. */
static gboolean
compile_way (RungTaxCompiler  *compiler,
             gboolean          itemizes,
             GError          **error)
{
  RungTaxWay *way = &compiler->program->ways[compiler->program->n_ways++];

  rung_tax_way_init (way, itemizes);
  compiler->itemizes = itemizes;
  for (guint pass = 0; pass < N_PASSES; pass++)
    {
      RungOperand before = compiler->salt_paid;

      way->salt_paid = before;
      if (!compile_pass (compiler, way, &compiler->salt_paid, error))
        return FALSE;
      if (rung_tax_operand_is_same (&before, &compiler->salt_paid))
        break;
    }
  return finish_way (compiler, way, error);
}

static gboolean
compile_choice (RungTaxCompiler  *compiler,
                RungOperand       results[RUNG_N_TAXES],
                GError          **error)
{
  RungTaxProgram *program = compiler->program;
  RungTaxWay *first = &program->ways[0];
  RungTaxWay *second = &program->ways[1];
  RungOperand sums[] = { second->sum, { .type = RUNG_OPERAND_CONSTANT, .constant = LEAST_SAVED } };

  memcpy (results, first->results, sizeof first->results);
  program->is_second = (RungOperand) { .type = RUNG_OPERAND_CONSTANT };
  if (program->n_ways == 1)
    return TRUE;
  if (!rung_tax_compiler_emit (compiler, RUNG_OP_ADD, sums, &sums[0], error))
    return FALSE;
  sums[1] = first->sum;
  if (!rung_tax_compiler_emit (compiler, RUNG_OP_LESS, sums, &program->is_second, error))
    return FALSE;
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      RungOperand choice[] = { program->is_second, second->results[tax], first->results[tax] };

      if (!rung_tax_compiler_emit (compiler, RUNG_OP_IF, choice, &results[tax], error))
        return FALSE;
    }
  return TRUE;
}

/* Of thousands of programs at once only what the taxes rest on may stay. */
static void
forget_words (RungTaxProgram *self)
{
  GArray *needed = g_array_sized_new (FALSE, FALSE, sizeof (RungOperation), self->n_needed);

  g_array_append_vals (needed, self->operations->data, self->n_needed);
  g_array_unref (self->operations);
  self->operations = needed;
  for (guint i = 0; i < self->n_ways; i++)
    rung_tax_way_clear (&self->ways[i]);
  self->n_ways = 0;
  g_ptr_array_set_size (self->owned, 0);
}

/**
 * rung_tax_program_new:
 * @about: whose return it is; its laws must outlive the program
 * @error: return location
 *
 * Compiles law into a program. A year after the last one a law holds uses that
 * last one, with indexed amounts moved by the inflation of @about.
 *
 * With the better deduction the return is filled in twice, with the standard
 * and with the itemized deduction, each to its end, and the lower sum of all
 * income taxes counts: a state may tie its own choice to the federal one.
 *
 * Fails with %RUNG_ERROR_UNKNOWN if the year is before the first year held, or
 * if a formula reads a name that is not defined; with %RUNG_ERROR_SYNTAX
 * or %RUNG_ERROR_LIMIT as rung_formula_compile() does.
 *
 * Returns: (transfer full) (nullable): the program
 */
RungTaxProgram *
rung_tax_program_new (const RungTaxReturn  *about,
                      GError              **error)
{
  g_autoptr (RungTaxProgram) self = g_new0 (RungTaxProgram, 1);
  g_auto (RungTaxCompiler) compiler = { NULL };
  RungOperand results[RUNG_N_TAXES];

  rung_tax_compiler_init (&compiler, self, about);
  if ((about->deduction != RUNG_DEDUCTION_ITEMIZED && !compile_way (&compiler, FALSE, error))
      || (about->deduction != RUNG_DEDUCTION_STANDARD && !compile_way (&compiler, TRUE, error))
      || !compile_choice (&compiler, results, error))
    return NULL;
  rung_tax_compiler_finish (&compiler, results);
  if (about->is_untold)
    forget_words (self);
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
  g_ptr_array_unref (self->owned);
  g_ptr_array_unref (self->figures);
  for (guint i = 0; i < self->n_ways; i++)
    rung_tax_way_clear (&self->ways[i]);
  g_free (self->constants);
  g_free (self);
}

/**
 * rung_tax_program_get_size:
 * @self: a program
 *
 * Returns: the number of operations the taxes rest on
 */
guint
rung_tax_program_get_size (const RungTaxProgram *self)
{
  return self->n_needed;
}

/**
 * rung_taxes_get_sum:
 * @taxes: taxes
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
