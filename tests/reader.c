/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reader.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-formula.h"

static RungOperand
constant (Reader *self,
          double  value)
{
  self->scale = MAX (self->scale, fabs (value));
  return (RungOperand) { .type = RUNG_OPERAND_CONSTANT, .constant = value };
}

/* The starts of the rows of an indexed table rise with prices after the last
 * year held, rounded as the law rounds. */
static const RungScale *
move_rows (Reader              *self,
           const RungParameter *parameter,
           const RungScale     *rows)
{
  int held = MAX (self->law->last_year,
                  rung_parameter_get_value (self->tables, self->law->id, parameter->id,
                                            self->year)->year);

  if (rows == NULL || parameter->index_step <= 0.0 || self->year <= held || self->inflation == 0.0)
    return rows;
  g_assert_cmpuint (rows->n_rows, <=, G_N_ELEMENTS (self->from));
  for (guint i = 0; i < rows->n_rows; i++)
    {
      double steps = rows->from[i] * pow (1.0 + self->inflation,
                                          self->year - held) / parameter->index_step;

      self->from[i] = parameter->index_step * (parameter->is_index_down ? floor (steps + 1e-9)
                                               : floor (steps + 0.5));
    }
  self->moved = (RungScale) { rows->n_rows, self->from, rows->number };
  return &self->moved;
}

/* A table stands in brackets by its title. */
static gboolean
resolve_cb (gpointer      user_data,
            const char   *name,
            RungOperand  *operand,
            GError      **error)
{
  Reader *self = user_data;
  g_autofree char *title = g_strndup (name + 1, strlen (name) - 2);

  for (guint k = 0; name[0] == '[' && self->law != NULL && k < self->law->n_parameters; k++)
    {
      const RungScale *rows = NULL;

      if (!g_str_equal (self->law->parameters[k].title, title))
        continue;
      rows = rung_parameter_get_rows (self->tables, self->law->id, self->law->parameters[k].id,
                                      self->year, self->status);
      rows = move_rows (self, &self->law->parameters[k], rows);
      *operand = (RungOperand) { .type = RUNG_OPERAND_TABLE, .rows = rows };
      if (rows != NULL)
        return TRUE;
    }
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, "%s is no number", name);
  return FALSE;
}

static double
look_up (const RungScale *rows,
         RungOp           op,
         double           x)
{
  double sum = 0.0;
  guint at = 0;

  for (guint i = 0; i < rows->n_rows; i++)
    {
      double next = i + 1 < rows->n_rows ? rows->from[i + 1] : G_MAXDOUBLE;

      sum += MAX (MIN (x, next) - rows->from[i], 0.0) * rows->number[i];
      if (i > 0 && (op == RUNG_OP_ROW_ABOVE ? x > rows->from[i] : x >= rows->from[i]))
        at = i;
    }
  return op == RUNG_OP_BRACKETS ? sum : op == RUNG_OP_START ? rows->from[at] : rows->number[at];
}

static gboolean
emit_cb (gpointer            user_data,
         RungOp              op,
         const RungOperand  *operands,
         RungOperand        *result,
         GError            **error)
{
  double a = operands[0].constant;
  double b = op == RUNG_OP_NEGATE || op == RUNG_OP_POS || op == RUNG_OP_FLOOR || op == RUNG_OP_CEIL
             ? 0.0 : operands[1].constant;
  double value = 0.0;

  switch (op)
    {
    case RUNG_OP_ADD: value = a + b; break;
    case RUNG_OP_SUBTRACT: value = a - b; break;
    case RUNG_OP_MULTIPLY: value = a * b; break;
    case RUNG_OP_DIVIDE: value = b == 0.0 ? 0.0 : a / b; break;
    case RUNG_OP_NEGATE: value = -a; break;
    case RUNG_OP_LESS: value = a < b; break;
    case RUNG_OP_LESS_OR_EQUAL: value = a <= b; break;
    case RUNG_OP_GREATER: value = a > b; break;
    case RUNG_OP_GREATER_OR_EQUAL: value = a >= b; break;
    case RUNG_OP_EQUAL: value = a == b; break;
    case RUNG_OP_NOT_EQUAL: value = a != b; break;
    case RUNG_OP_IF: value = a != 0.0 ? b : operands[2].constant; break;
    case RUNG_OP_MIN: value = MIN (a, b); break;
    case RUNG_OP_MAX: value = MAX (a, b); break;
    case RUNG_OP_POS: value = MAX (a, 0.0); break;
    case RUNG_OP_FLOOR: value = floor (a); break;
    case RUNG_OP_CEIL: value = ceil (a); break;
    case RUNG_OP_POWER: value = pow (a, b); break;
    case RUNG_OP_TAKES: value = b > a; break;
    case RUNG_OP_BRACKETS:
    case RUNG_OP_ROW:
    case RUNG_OP_ROW_ABOVE:
    case RUNG_OP_START:
    default: value = look_up (operands[0].rows, op, b); break;
    }
  *result = constant (user_data, value);
  return TRUE;
}

/**
 * reader_read:
 * @self: a reader
 * @numbers: a formula in numbers
 * @error: return location
 *
 * Returns: what it comes to, NAN if it is none
 */
double
reader_read (Reader      *self,
             const char  *numbers,
             GError     **error)
{
  static const RungFormulaSink sink = { resolve_cb, emit_cb };
  RungOperand result = { 0 };

  self->scale = 0.0;
  return rung_formula_compile (numbers, &sink, self, &result, error) ? result.constant : NAN;
}

static gboolean
agrees (Reader               *reader,
        const RungLedgerLine *line,
        char                **problem)
{
  g_autoptr (GError) error = NULL;
  double value = reader_read (reader, line->numbers, &error);

  g_free (*problem);
  *problem = error != NULL ? g_strdup (error->message)
                           : g_strdup_printf ("%s is %.4f, not %.4f", line->numbers, value,
                                              line->value);
  return error == NULL && fabs (value - line->value) <= 0.015 + 1e-6 * reader->scale;
}

/**
 * reader_agrees:
 * @reader: a reader
 * @laws: (array length=N_READER_LAWS): ids of the laws that a table may be of, each with its state
 * @line: a line with numbers
 * @problem: (out): what is wrong
 *
 * Returns: %TRUE if the numbers give the value of the line under one of the laws
 */
gboolean
reader_agrees (Reader               *reader,
               const char *const     laws[N_READER_LAWS],
               const RungLedgerLine *line,
               char                **problem)
{
  for (guint i = 0; i < N_READER_LAWS; i++)
    for (reader->law = rung_tables_find_law (reader->tables, laws[i]); reader->law != NULL;
         reader->law = rung_tables_find_law (reader->tables, reader->law->parent))
      if (agrees (reader, line, problem))
        return TRUE;
  return FALSE;
}
