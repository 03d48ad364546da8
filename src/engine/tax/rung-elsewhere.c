/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-elsewhere.h"

static const char *const scope_names[] = {
  [RUNG_SCOPE_FEDERAL] = "federal",
  [RUNG_SCOPE_STATE] = "state",
  [RUNG_SCOPE_LOCAL] = "local",
};

static gboolean
is_meant (const RungLawStep *step,
          RungStepPart       part)
{
  switch (part)
    {
    case RUNG_STEPS_DEDUCTIBLE:
      return step->is_deductible;
    case RUNG_STEPS_ON_INCOME:
      return !step->is_work_only;
    case RUNG_STEPS_ON_WORK:
      return step->is_work_only;
    case RUNG_STEPS_ALL:
    default:
      return TRUE;
    }
}

/**
 * rung_tax_way_dup_sum:
 * @way: where the lines are
 * @space: whose lines count
 * @scope: the law they are of
 * @tax: the tax they add to
 * @part: which of them are meant
 *
 * Returns: (transfer full): the formula of the sum of the steps that make a
 *   tax, “0” where there are none
 */
char *
rung_tax_way_dup_sum (const RungTaxWay   *way,
                      const RungTaxSpace *space,
                      guint               scope,
                      RungTax             tax,
                      RungStepPart        part)
{
  GString *sum = g_string_new (NULL);

  for (guint i = 0; i < way->lines->len; i++)
    {
      const RungTaxLine *line = &g_array_index (way->lines, RungTaxLine, i);

      if (line->space == space && line->scope == scope && line->step->adds_to == tax
          && is_meant (line->step, part))
        g_string_append_printf (sum, "%s%s.%s", sum->len > 0 ? " + " : "", scope_names[scope],
                                line->step->id);
    }
  return g_string_free (sum->len > 0 ? sum : g_string_append_c (sum, '0'), FALSE);
}

/**
 * rung_elsewhere_define:
 * @self: an earner
 * @space: where the name goes
 * @id: id of the step
 * @title: its title; it must outlive the way
 * @formula: its formula
 * @error: return location
 *
 * Defines “id-1” or “id-2”, for an earner; # in the formula stands for the
 * number of the earner. Fails as rung_tax_compiler_define() does.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_elsewhere_define (const RungElsewhere *self,
                       RungTaxSpace        *space,
                       const char          *id,
                       const char          *title,
                       const char          *formula,
                       GError             **error)
{
  GPtrArray *owned = self->way->owned;
  RungLawStep *step = g_new0 (RungLawStep, 1);
  g_auto (GStrv) parts = g_strsplit (formula, "#", -1);
  const char number[] = { (char) ('1' + self->earner), '\0' };
  g_autofree char *full_id = g_strdup_printf ("%s-%s", id, number);
  char *numbered = g_strjoinv (number, parts);

  *step = (RungLawStep) {
    .id = full_id, .title = title, .formula = numbered, .unit = "USD/year",
    .adds_to = RUNG_TAX_NONE,
  };
  g_ptr_array_add (owned, step);
  g_ptr_array_add (owned, g_steal_pointer (&full_id));
  g_ptr_array_add (owned, numbered);
  return rung_tax_compiler_define (self->compiler, space, step, self->way, error);
}

/**
 * rung_elsewhere_define_nonresident:
 * @self: an earner
 * @space: where the name goes
 * @law: a law whose steps for them are compiled
 * @part: which of them are meant
 * @id: id of the step
 * @title: its title; it must outlive the way
 * @error: return location
 *
 * Defines what a law asks of people who only work there. Fails as
 * rung_tax_compiler_define() does.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_elsewhere_define_nonresident (const RungElsewhere *self,
                                   RungTaxSpace        *space,
                                   const RungTaxLaw    *law,
                                   RungStepPart         part,
                                   const char          *id,
                                   const char          *title,
                                   GError             **error)
{
  g_autoptr (GString) sum = g_string_new (NULL);
  GHashTable *names = space->names[law->scope];

  for (guint i = 0; i < law->n_nonresident_steps; i++)
    {
      const RungLawStep *step = &law->nonresident_steps[i];

      if (step->adds_to != RUNG_TAX_NONE && is_meant (step, part)
          && g_hash_table_contains (names, step->id))
        g_string_append_printf (sum, "%s%s.%s", sum->len > 0 ? " + " : "", scope_names[law->scope],
                                step->id);
    }
  return rung_elsewhere_define (self, space, id, title, sum->len > 0 ? sum->str : "0", error);
}

/**
 * rung_elsewhere_define_sum:
 * @self: an earner
 * @space: whose lines count, and where the name goes
 * @scope: the law they are of
 * @tax: the tax they add to
 * @part: which of them are meant
 * @id: id of the step
 * @title: its title; it must outlive the way
 * @error: return location
 *
 * Defines the sum of what the law of a place asks, under a name of the return.
 * Fails as rung_tax_compiler_define() does.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_elsewhere_define_sum (const RungElsewhere *self,
                           RungTaxSpace        *space,
                           guint                scope,
                           RungTax              tax,
                           RungStepPart         part,
                           const char          *id,
                           const char          *title,
                           GError             **error)
{
  g_autofree char *sum = rung_tax_way_dup_sum (self->way, space, scope, tax, part);

  return rung_elsewhere_define (self, space, id, title, sum, error);
}
