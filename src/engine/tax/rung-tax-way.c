/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-way.h"

#include <string.h>

static const char *const scope_names[] = {
  [RUNG_SCOPE_FEDERAL] = "federal.",
  [RUNG_SCOPE_STATE] = "state.",
  [RUNG_SCOPE_LOCAL] = "local.",
};

G_STATIC_ASSERT (G_N_ELEMENTS (scope_names) == RUNG_N_SCOPES);

/**
 * rung_tax_space_find:
 * @self: whose laws are meant
 * @scope: scope of the formula that uses the name
 * @name: a name, with or without a scope of its own
 *
 * Returns: (transfer none) (nullable): what it stands for
 */
const RungTaxName *
rung_tax_space_find (const RungTaxSpace *self,
                     guint               scope,
                     const char         *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (scope_names); i++)
    if (g_str_has_prefix (name, scope_names[i]))
      {
        scope = i;
        name += strlen (scope_names[i]);
        break;
      }
  return self->names[scope] != NULL ? g_hash_table_lookup (self->names[scope], name) : NULL;
}

static void
free_space (gpointer data)
{
  RungTaxSpace *space = data;

  for (guint i = 0; i < G_N_ELEMENTS (space->names); i++)
    g_clear_pointer (&space->names[i], g_hash_table_unref);
  g_free (space);
}

/**
 * rung_tax_way_init:
 * @self: (out caller-allocates): a way
 * @is_itemized: whether the return itemizes
 *
 * Makes a way without lines.
 */
void
rung_tax_way_init (RungTaxWay *self,
                   gboolean    is_itemized)
{
  *self = (RungTaxWay) { .is_itemized = is_itemized };
  self->lines = g_array_new (FALSE, FALSE, sizeof (RungTaxLine));
  self->spaces = g_ptr_array_new_with_free_func (free_space);
  self->owned = g_ptr_array_new_with_free_func (g_free);
}

/**
 * rung_tax_way_clear:
 * @self: a way
 *
 * Frees what is in it.
 */
void
rung_tax_way_clear (RungTaxWay *self)
{
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->spaces, g_ptr_array_unref);
  g_clear_pointer (&self->owned, g_ptr_array_unref);
}

/**
 * rung_tax_way_add_space:
 * @self: a way
 * @over: (nullable): a space whose federal law and sums it shares
 * @about: (nullable): whose tax it is, a sentence with the title of a step as %s
 *
 * Returns: (transfer none): a space, owned by the way
 */
RungTaxSpace *
rung_tax_way_add_space (RungTaxWay         *self,
                        const RungTaxSpace *over,
                        const char         *about)
{
  RungTaxSpace *space = g_new0 (RungTaxSpace, 1);

  space->about = about;
  space->earner = RUNG_THE_RETURN;
  if (over != NULL)
    {
      space->names[RUNG_SCOPE_FEDERAL] = g_hash_table_ref (over->names[RUNG_SCOPE_FEDERAL]);
      space->names[RUNG_SCOPE_RETURN] = g_hash_table_ref (over->names[RUNG_SCOPE_RETURN]);
    }
  else
    space->names[RUNG_SCOPE_RETURN] = g_hash_table_new (g_str_hash, g_str_equal);
  g_ptr_array_add (self->spaces, space);
  return space;
}

/**
 * rung_tax_operand_get:
 * @operand: what a name stands for, no table
 * @registers: computed registers
 *
 * Returns: its value
 */
double
rung_tax_operand_get (const RungOperand *operand,
                      const double      *registers)
{
  return operand->type == RUNG_OPERAND_CONSTANT ? operand->constant : registers[operand->reg];
}

/**
 * rung_tax_way_choose:
 * @self: a program
 * @registers: computed registers
 *
 * Returns: (transfer none): the way in which the return is filled in
 */
const RungTaxWay *
rung_tax_way_choose (const RungTaxProgram *self,
                     const double         *registers)
{
  return &self->ways[rung_tax_operand_get (&self->is_second, registers) != 0.0 ? 1 : 0];
}
