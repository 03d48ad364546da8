/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-program-private.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const RungTaxProgram *program;
  const double *registers;
  RungScope scope;
  int person;               /* -1 for the return */
  const char *about;        /* (nullable): a sentence with the title of the step as %s */
} Explanation;

static double
operand_value (const Explanation *explanation,
               const RungOperand *operand)
{
  return operand->type == RUNG_OPERAND_CONSTANT ? operand->constant
                                                : explanation->registers[operand->reg];
}

static char *
number_of_name_cb (const char *name,
                   gpointer    user_data)
{
  static const char *const inputs[] = { "wages", "deferral", "hsa" };
  const Explanation *explanation = user_data;
  g_autofree char *key = rung_tax_program_dup_key (explanation->scope, name);
  const RungTaxName *known = g_hash_table_lookup (explanation->program->names, key);

  if (known != NULL)
    {
      const RungOperand *operand = explanation->person < 0
                                   ? &known->sum : &known->by_person[explanation->person];

      if (operand->type == RUNG_OPERAND_TABLE)
        return g_strdup_printf ("[%s]", known->title);
      return rung_ledger_dup_number (operand_value (explanation, operand));
    }
  if (g_str_equal (name, "persons"))
    return g_strdup (explanation->program->status == RUNG_FILING_JOINT ? "2" : "1");
  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    if (g_str_equal (name, inputs[i]))
      {
        double value = explanation->person == 1 ? 0.0 : explanation->registers[i];

        if (explanation->person != 0)
          value += explanation->registers[RUNG_COLUMN_SPOUSE_WAGES + i];
        return rung_ledger_dup_number (value);
      }
  return NULL;
}

/* The words for a name; a name without words of its own stays. */
static char *
title_of_name_cb (const char *name,
                  gpointer    user_data)
{
  static const struct { const char *name; const char *title; } inputs[] = {
    { "wages", N_("wages") }, { "deferral", N_("401(k) by payroll") },
    { "hsa", N_("HSA by payroll") }, { "persons", N_("persons on the return") },
    { "if", N_("choose") }, { "pos", N_("above zero") }, { "brackets", N_("by brackets") },
    { "row", N_("row of") }, { "row-above", N_("row of") }, { "start", N_("start of the row of") },
  };
  const Explanation *explanation = user_data;
  g_autofree char *key = rung_tax_program_dup_key (explanation->scope, name);
  const RungTaxName *known = g_hash_table_lookup (explanation->program->names, key);

  if (known != NULL)
    return g_strdup (known->title);
  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    if (g_str_equal (inputs[i].name, name))
      return g_strdup (_(inputs[i].title));
  return NULL;
}

static void
explain_line (Explanation       *explanation,
              const RungTaxLine *line,
              const RungOperand *operand,
              RungLedger        *ledger)
{
  RungLedgerLine *out = NULL;
  g_autofree char *title = NULL;

  title = explanation->person == 1 ? g_strdup_printf (_("%s, spouse"), line->step->title)
                                   : g_strdup (line->step->title);
  if (explanation->about != NULL)
    {
      g_auto (GStrv) parts = g_strsplit (explanation->about, "%s", 2);
      g_autofree char *plain = g_steal_pointer (&title);

      title = g_strjoinv (plain, parts);
    }
  out = rung_ledger_add (ledger, line->step->id, title, operand_value (explanation, operand), line->name->status);
  if (line->step->unit != NULL)
    {
      g_free (out->unit);
      out->unit = g_strdup (line->step->unit);
    }
  out->formula = rung_formula_substitute (line->step->formula, title_of_name_cb, explanation);
  out->numbers = rung_formula_substitute (line->step->formula, number_of_name_cb, explanation);
  if (line->source != NULL)
    out->source = g_strdup_printf ("%s, %s", line->source->publisher, line->source->document);
}

typedef struct
{
  const RungTaxProgram *program;
  RungScope scope;
  gboolean *wanted;         /* by line */
} Search;

static char *
want_name_cb (const char *name,
              gpointer    user_data)
{
  Search *search = user_data;
  g_autofree char *key = rung_tax_program_dup_key (search->scope, name);
  const RungTaxName *known = g_hash_table_lookup (search->program->names, key);

  for (guint i = 0; known != NULL && i < search->program->lines->len; i++)
    if (g_array_index (search->program->lines, RungTaxLine, i).name == known)
      search->wanted[i] = TRUE;
  return NULL;
}

/* Marks the steps that @tax rests on. A step reads earlier ones only, so one
 * walk from the last to the first finds them all. */
static void
mark_wanted (const RungTaxProgram *self,
             RungTax               tax,
             gboolean             *wanted)
{
  for (guint i = self->lines->len; i-- > 0;)
    {
      const RungTaxLine *line = &g_array_index (self->lines, RungTaxLine, i);
      Search search = { self, line->scope, wanted };

      if (tax == RUNG_TAX_NONE || line->step->adds_to == tax)
        wanted[i] = TRUE;
      if (wanted[i])
        g_free (rung_formula_substitute (line->step->formula, want_name_cb, &search));
    }
}

/**
 * rung_tax_program_explain:
 * @self: a program
 * @household: wages and payroll deductions, USD per year
 * @tax: the tax to explain, %RUNG_TAX_NONE for all six
 * @about: (nullable): whose tax it is, a sentence with the title of a step as %s
 * @taxes: (out caller-allocates): as rung_tax_program_run() gives them
 * @ledger: where the steps go
 *
 * Computes the taxes of one household and records a line for every step of
 * the law that @tax rests on: its formula in words and in numbers, its value,
 * its source, and the weakest status of the parameters behind it.
 */
void
rung_tax_program_explain (const RungTaxProgram *self,
                          const RungHousehold  *household,
                          RungTax               tax,
                          const char           *about,
                          RungTaxes            *taxes,
                          RungLedger           *ledger)
{
  double registers[RUNG_MAX_REGISTERS];
  g_autofree gboolean *wanted = g_new0 (gboolean, self->lines->len);
  Explanation explanation = { .program = self, .registers = registers, .about = about };

  rung_tax_program_fill (self, household, registers);
  for (int i = 0; i < RUNG_N_TAXES; i++)
    taxes->amount[i] = registers[self->results[i]];
  mark_wanted (self, tax, wanted);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const RungTaxLine *line = &g_array_index (self->lines, RungTaxLine, i);

      if (!wanted[i])
        continue;
      explanation.scope = line->scope;
      explanation.person = line->step->per_person ? 0 : -1;
      explain_line (&explanation, line,
                    line->step->per_person ? &line->name->by_person[0] : &line->name->sum, ledger);
      if (line->step->per_person && self->status == RUNG_FILING_JOINT
          && household->earners[1].wages > 0.0)
        {
          explanation.person = 1;
          explain_line (&explanation, line, &line->name->by_person[1], ledger);
        }
    }
}

/**
 * rung_tax_program_get_status:
 * @self: a program
 *
 * Returns: the weakest status of any parameter that a step reads
 */
RungStatus
rung_tax_program_get_status (const RungTaxProgram *self)
{
  RungStatus status = RUNG_STATUS_PUBLISHED;

  for (guint i = 0; i < self->lines->len; i++)
    status = MAX (status, g_array_index (self->lines, RungTaxLine, i).name->status);
  return status;
}
