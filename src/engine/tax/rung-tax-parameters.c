/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-parameters.h"

#include <math.h>

static double
round_indexed (const RungParameter *parameter,
               double               amount)
{
  double steps = amount / parameter->index_step;

  /* A hair more than it should be must not fall a whole step. */
  return parameter->index_step * (parameter->is_index_down ? floor (steps + 1e-9)
                                  : floor (steps + 0.5));
}

/* The starts of the rows move with prices, or the number. */
static const RungParameterValue *
move_with_prices (RungTaxCompiler          *self,
                  const RungParameter      *parameter,
                  const RungParameterValue *value,
                  double                    factor)
{
  RungParameterValue *moved = g_memdup2 (value, sizeof *value);

  g_ptr_array_add (self->program->figures, moved);
  moved->status = RUNG_STATUS_PROJECTED;
  for (guint i = 0; i < RUNG_N_FILING_STATUSES; i++)
    {
      const RungScale *rows = &value->rows[i];
      double *from = NULL;

      moved->number[i] = round_indexed (parameter, value->number[i] * factor);
      if (!value->is_table)
        continue;
      from = g_new0 (double, rows->n_rows);
      g_ptr_array_add (self->program->figures, from);
      for (guint k = 0; k < rows->n_rows; k++)
        from[k] = round_indexed (parameter, rows->from[k] * factor);
      moved->rows[i].from = from;
    }
  return moved;
}

static const RungParameterValue *
get_value (RungTaxCompiler     *self,
           const RungTaxLaw    *law,
           const RungParameter *parameter)
{
  const RungParameterValue *value = NULL;
  int held = 0;

  for (guint i = 0; i < parameter->n_values && parameter->values[i].year <= self->about->year; i++)
    value = &parameter->values[i];
  if (value == NULL)
    return NULL;  /* a formula of this year that reads it fails by name */
  held = MAX (law->last_year, value->year);
  if (parameter->index_step <= 0.0 || self->about->year <= held || self->about->inflation == 0.0)
    return value;
  return move_with_prices (self, parameter, value,
                           pow (1.0 + self->about->inflation, self->about->year - held));
}

static GHashTable *
read_parameters (RungTaxCompiler  *self,
                 const RungTaxLaw *law)
{
  RungFilingStatus status = self->about->status;
  GHashTable *names = g_hash_table_lookup (self->parameters, law);

  if (names != NULL)
    return names;
  names = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (self->parameters, (gpointer) law, names);
  for (guint i = 0; i < law->n_parameters; i++)
    {
      const RungParameter *parameter = &law->parameters[i];
      const RungParameterValue *value = get_value (self, law, parameter);
      RungTaxName *name = NULL;

      if (value == NULL)
        continue;
      name = g_new0 (RungTaxName, 1);
      g_ptr_array_add (self->program->owned, name);
      if (value->is_table)
        name->sum = (RungOperand) { .type = RUNG_OPERAND_TABLE, .rows = &value->rows[status] };
      else
        name->sum = constant_operand (value->number[status]);
      name->by_person[0] = name->by_person[1] = name->sum;
      name->status = value->status;
      name->value = value;
      name->title = parameter->title;
      g_hash_table_insert (names, (gpointer) parameter->id, name);
    }
  return names;
}

/**
 * rung_tax_compiler_new_names:
 * @self: a compiler
 * @law: a law
 *
 * The names of a law begin with its parameters. One that has no value in the
 * year is not among them.
 *
 * Returns: (transfer full): names, RungTaxName by id
 */
GHashTable *
rung_tax_compiler_new_names (RungTaxCompiler  *self,
                             const RungTaxLaw *law)
{
  GHashTable *names = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id = NULL;
  gpointer name = NULL;

  g_hash_table_iter_init (&iter, read_parameters (self, law));
  while (g_hash_table_iter_next (&iter, &id, &name))
    g_hash_table_insert (names, id, name);
  return names;
}
