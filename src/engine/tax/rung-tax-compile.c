/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-compile.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-error.h"

#include "rung-tax-input.h"
#include "rung-tax-parameters.h"
#include "rung-tax-way.h"

/* Behind the columns stand the sums over both earners. */
#define FIRST_SUM RUNG_N_COLUMNS
#define N_EARNER_INPUTS RUNG_COLUMN_SPOUSE_WAGES

/* Only what is asked for counts; the rest of a household is zeros. */
static gboolean
is_within_reach (const RungTaxCompiler *self,
                 RungColumn             column)
{
  switch (self->about->reach)
    {
    case RUNG_REACH_WAGES:
      return column % N_EARNER_INPUTS <= RUNG_COLUMN_HSA && column < RUNG_COLUMN_DETAILS;
    case RUNG_REACH_HOUSEHOLD:
      return column < rung_detail_get_column (RUNG_DETAIL_STOCK_INCOME);
    case RUNG_REACH_ALL:
    case RUNG_N_REACHES:
    default:
      return TRUE;
    }
}

static RungOperand
get_input (const RungTaxCompiler *self,
           const RungTaxInput    *input)
{
  RungColumn column = rung_tax_input_get_column (input);

  if (!is_within_reach (self, column))
    return constant_operand (0.0);
  if (!input->per_person || self->person == 0)
    return register_operand (column);
  if (self->person == 1)
    return register_operand (rung_column_get_spouse (column));
  return register_operand (self->n_persons == 2 ? FIRST_SUM + (guint) column : (guint) column);
}

/* Whether the home lies in the state of the law. */
static gboolean
lives_in_state (const RungTaxCompiler *self)
{
  const RungTaxLaw *home = self->about->home.state;
  const char *state = self->law == NULL || self->law->parent == NULL ? NULL : self->law->parent;

  return home != NULL && state != NULL && g_str_equal (home->id, state);
}

static gboolean
resolve_cb (gpointer      user_data,
            const char   *name,
            RungOperand  *operand,
            GError      **error)
{
  RungTaxCompiler *self = user_data;
  const RungTaxName *known = rung_tax_space_find (self->space, self->scope, name);
  const RungTaxInput *input = NULL;

  if (known != NULL)
    {
      *operand = self->person == RUNG_THE_RETURN ? known->sum : known->by_person[self->person];
      self->step_status = MAX (self->step_status, known->status);
      if (known->value != NULL)
        self->step_source = known->value->source;
      return TRUE;
    }
  input = rung_tax_input_find (name);
  if (input != NULL)
    *operand = get_input (self, input);
  else if (g_str_equal (name, "persons"))
    *operand = constant_operand (self->n_persons);
  else if (g_str_equal (name, "salt-paid"))
    *operand = self->salt_paid;
  else if (g_str_equal (name, "work-share"))
    *operand = self->work_share;
  else if (g_str_equal (name, "lives-in-state"))
    *operand = constant_operand (lives_in_state (self));
  else
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("“%s” is not a parameter, earlier step "
                                                            "or input"), name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
emit_cb (gpointer            user_data,
         RungOp              op,
         const RungOperand  *operands,
         RungOperand        *result,
         GError            **error)
{
  return rung_tax_compiler_emit (user_data, op, operands, result, error);
}

static const RungFormulaSink sink = { resolve_cb, emit_cb };

/* The formula for each person, or once for the return. */
static gboolean
compile_formula (RungTaxCompiler  *self,
                 const RungLawStep   *step,
                 RungTaxName      *name,
                 GError          **error)
{
  int person = self->person;
  int n_persons = step->per_person && person == RUNG_THE_RETURN ? self->n_persons : 1;
  gboolean ok = TRUE;

  for (int i = 0; ok && i < n_persons; i++)
    {
      if (step->per_person && person == RUNG_THE_RETURN)
        self->person = i;
      ok = rung_formula_compile (step->formula, &sink, self, &name->by_person[i], error);
      self->person = person;
    }
  if (!ok)
    return FALSE;
  name->sum = name->by_person[0];
  if (!step->per_person || person != RUNG_THE_RETURN)
    name->by_person[1] = name->sum;
  else if (n_persons == 1)
    name->by_person[1] = constant_operand (0.0);
  else
    return rung_tax_compiler_emit (self, RUNG_OP_ADD, name->by_person, &name->sum, error);
  return TRUE;
}

static gboolean
compile_step (RungTaxCompiler     *self,
              const RungTaxSpace  *space,
              guint                scope,
              const RungLawStep      *step,
              RungTaxWay          *way,
              GError             **error)
{
  RungTaxName *name = g_new0 (RungTaxName, 1);
  RungTaxLine line = { .step = step, .scope = scope, .person = self->person, .space = space,
                       .name = name };

  g_ptr_array_add (way->owned, name);
  self->space = space;
  self->scope = scope;
  self->step_status = RUNG_STATUS_PUBLISHED;
  self->step_source = NULL;
  if (!compile_formula (self, step, name, error))
    return FALSE;
  name->status = self->step_status;
  name->title = step->title;
  line.source = step->source != NULL ? step->source : self->step_source;
  line.work_share = self->work_share;
  line.lives_in_state = lives_in_state (self);
  g_array_append_val (way->lines, line);
  if (!g_hash_table_insert (space->names[scope], (gpointer) step->id, name))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("“%s” is defined twice"), step->id);
      return FALSE;
    }
  return TRUE;
}

static gboolean
compile_steps (RungTaxCompiler    *self,
               const RungTaxSpace *space,
               const RungTaxLaw   *law,
               const RungLawStep     *steps,
               guint               n_steps,
               RungTaxWay         *way,
               GError            **error)
{
  int year = self->about->year;

  self->law = law;
  for (guint i = 0; i < n_steps; i++)
    {
      const RungLawStep *step = &steps[i];

      if ((step->from_year != 0 && year < step->from_year)
          || (step->to_year != 0 && year > step->to_year))
        continue;
      if (!compile_step (self, space, law->scope, step, way, error))
        {
          g_prefix_error (error, "%s: %s%s: ", law->id,
                          steps == law->nonresident_steps ? "nonresident: " : "", step->id);
          return FALSE;
        }
    }
  return TRUE;
}

/**
 * rung_tax_compiler_add_law:
 * @self: a compiler
 * @space: where its names go
 * @law: a law
 * @way: where its lines go
 * @error: return location
 *
 * Compiles a law for the return as a whole.
 *
 * Fails with %RUNG_ERROR_UNKNOWN if there was no such law in that year, and as
 * rung_formula_compile() does.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_tax_compiler_add_law (RungTaxCompiler   *self,
                           RungTaxSpace      *space,
                           const RungTaxLaw  *law,
                           RungTaxWay        *way,
                           GError           **error)
{
  if (self->about->year < law->first_year)
    {
      /* Translators: a state or city, the year asked for, then the first year there is */
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("%s: there is no law for %d: the first "
                                                            "year in the data is %d"),
                   law->title, self->about->year, law->first_year);
      return FALSE;
    }
  self->person = RUNG_THE_RETURN;
  g_clear_pointer (&space->names[law->scope], g_hash_table_unref);
  space->names[law->scope] = rung_tax_compiler_new_names (self, law);
  return compile_steps (self, space, law, law->steps, law->n_steps, way, error);
}

/**
 * rung_tax_compiler_add_steps:
 * @self: a compiler, with the person and the share of the income meant
 * @space: where the names go
 * @law: a law
 * @way: where the lines go
 * @error: return location
 *
 * Compiles what a law asks of people who only work there. Fails as
 * rung_tax_compiler_add_law() does.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_tax_compiler_add_steps (RungTaxCompiler   *self,
                             RungTaxSpace      *space,
                             const RungTaxLaw  *law,
                             RungTaxWay        *way,
                             GError           **error)
{
  if (space->names[law->scope] == NULL)
    space->names[law->scope] = rung_tax_compiler_new_names (self, law);
  return compile_steps (self, space, law, law->nonresident_steps, law->n_nonresident_steps, way,
                        error);
}

/**
 * rung_tax_compiler_define:
 * @self: a compiler, with the person meant
 * @space: whose laws its formula names
 * @step: a step that stands above the laws; it must outlive the program
 * @way: where its line goes
 * @error: return location
 *
 * Compiles what two places make of one income.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_tax_compiler_define (RungTaxCompiler  *self,
                          RungTaxSpace     *space,
                          const RungLawStep   *step,
                          RungTaxWay       *way,
                          GError          **error)
{
  self->law = NULL;
  return compile_step (self, space, RUNG_SCOPE_RETURN, step, way, error);
}

static void
emit_sums (RungTaxCompiler *self)
{
  for (guint16 i = 0; i < N_EARNER_INPUTS; i++)
    {
      RungOperation operation = { .op = RUNG_OP_ADD, .result = FIRST_SUM + i };

      operation.operands[0] = i;
      operation.operands[1] = (guint16) rung_column_get_spouse (i);
      g_array_append_val (self->program->operations, operation);
    }
}

/**
 * rung_tax_compiler_init:
 * @self: (out caller-allocates): a compiler
 * @program: where operations go
 * @about: whose return it is
 *
 * Starts to compile.
 */
void
rung_tax_compiler_init (RungTaxCompiler     *self,
                        RungTaxProgram      *program,
                        const RungTaxReturn *about)
{
  *self = (RungTaxCompiler) { .program = program, .about = about, .person = RUNG_THE_RETURN };
  self->pool = g_array_new (FALSE, FALSE, sizeof (double));
  self->operations = rung_tax_operations_new ();
  self->parameters = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->n_persons = about->status == RUNG_FILING_JOINT ? 2 : 1;
  self->salt_paid = constant_operand (0.0);
  self->work_share = constant_operand (0.0);
  program->operations = g_array_new (FALSE, FALSE, sizeof (RungOperation));
  program->tables = g_array_new (FALSE, FALSE, sizeof (RungScale *));
  program->owned = g_ptr_array_new_with_free_func (g_free);
  program->figures = g_ptr_array_new_with_free_func (g_free);
  program->n_registers = FIRST_SUM + N_EARNER_INPUTS;
  program->status = about->status;
  emit_sums (self);
}

/**
 * rung_tax_compiler_clear:
 * @self: a compiler
 *
 * Frees what only compiling needed.
 */
void
rung_tax_compiler_clear (RungTaxCompiler *self)
{
  g_clear_pointer (&self->pool, g_array_unref);
  g_clear_pointer (&self->operations, g_hash_table_unref);
  g_clear_pointer (&self->parameters, g_hash_table_unref);
}
