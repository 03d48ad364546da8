/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-explain.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-tax-input.h"
#include "rung-tax-run.h"
#include "rung-tax-wanted.h"
#include "rung-tax-way.h"

/* What the federal law calls the steps that an explanation of the choice reads. */
#define SALT "federal.salt"
#define SALT_CAP "federal.salt-cap"
#define PLAIN_DEDUCTION "federal.plain-deduction"
#define ITEMIZED "federal.itemized"
/* And those of a loss. */
#define LOSS_DEDUCTED "loss-deducted"
#define SHORT_RESULT "federal.short-result"
#define LONG_RESULT "federal.long-result"
#define SHORT_LOSS_LEFT "federal.short-loss-left"
#define LONG_LOSS_LEFT "federal.long-loss-left"

typedef struct
{
  const RungTaxProgram *program;
  const double *registers;
  const RungTaxWay *way;
  const RungTaxLine *line;
  int person;               /* whom the line is written for, RUNG_THE_RETURN for all */
  const char *about;        /* (nullable): a sentence with the title of a step as %s */
  RungLedger *ledger;
} Explanation;

static double
get_input (const Explanation  *self,
           const RungTaxInput *input)
{
  RungColumn column = rung_tax_input_get_column (input);
  double value = self->person == 1 && input->per_person ? 0.0 : self->registers[column];

  if (input->per_person && self->person != 0)
    value += self->registers[rung_column_get_spouse (column)];
  return value;
}

/* Names that stand for neither a step nor an input have no number of their own
 * in the registers: they are sums of the return. */
static char *
number_of_name_cb (const char *name,
                   gpointer    user_data)
{
  const Explanation *self = user_data;
  const RungTaxName *known = rung_tax_space_find (self->line->space, self->line->scope, name);
  const RungTaxInput *input = known == NULL ? rung_tax_input_find (name) : NULL;
  const RungOperand *operand = NULL;

  if (known != NULL)
    {
      operand = self->person < 0 ? &known->sum : &known->by_person[self->person];
      if (operand->type == RUNG_OPERAND_TABLE)
        return g_strdup_printf ("[%s]", known->title);
      return rung_ledger_dup_number (rung_tax_operand_get (operand, self->registers));
    }
  if (input != NULL)
    return rung_ledger_dup_number (get_input (self, input));
  if (g_str_equal (name, "persons"))
    return g_strdup (self->program->status == RUNG_FILING_JOINT ? "2" : "1");
  if (g_str_equal (name, "salt-paid"))
    return rung_ledger_dup_number (rung_tax_operand_get (&self->way->salt_paid, self->registers));
  if (g_str_equal (name, "work-share"))
    return rung_ledger_dup_number (rung_tax_operand_get (&self->line->work_share, self->registers));
  if (g_str_equal (name, "lives-in-state"))
    return g_strdup (self->line->lives_in_state ? "1" : "0");
  return NULL;
}

/* The words for a name; a name without words of its own stays. */
static char *
title_of_name_cb (const char *name,
                  gpointer    user_data)
{
  static const struct { const char *name; const char *title; } words[] = {
    { .name = "persons", .title = N_("persons on the return") },
    { .name = "salt-paid", .title = N_("state and local income tax") },
    { .name = "work-share", .title = N_("share of income earned there") },
    { .name = "lives-in-state", .title = N_("home in the same state") },
    { .name = "if", .title = N_("choose") }, { .name = "pos", .title = N_("above zero") },
    { .name = "takes", .title = N_("itemize if more") },
    { .name = "brackets", .title = N_("by brackets") }, { .name = "row", .title = N_("row of") },
    { .name = "row-above", .title = N_("row of") },
    { .name = "start", .title = N_("start of the row of") },
  };
  const Explanation *self = user_data;
  const RungTaxName *known = rung_tax_space_find (self->line->space, self->line->scope, name);
  const RungTaxInput *input = known == NULL ? rung_tax_input_find (name) : NULL;

  if (known != NULL)
    return g_strdup (known->title);
  if (input != NULL)
    return g_strdup (_(input->title));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].name, name))
      return g_strdup (_(words[i].title));
  return NULL;
}

/* Puts a title into a sentence about it. */
static char *
put_into (const char *about,
          char       *title)
{
  g_auto (GStrv) parts = NULL;
  g_autofree char *plain = title;

  if (about == NULL)
    return g_steal_pointer (&plain);
  parts = g_strsplit (about, "%s", 2);
  return g_strjoinv (plain, parts);
}

static char *
dup_title (const Explanation *self)
{
  const RungTaxSpace *space = self->line->space;
  /* Translators: a deduction or tax of the other person on a joint return */
  char *title = self->person == 1 ? g_strdup_printf (_("%s, spouse"), self->line->step->title)
                                  : g_strdup (self->line->step->title);

  if (self->line->scope == RUNG_SCOPE_STATE || self->line->scope == RUNG_SCOPE_LOCAL)
    title = put_into (space->about != NULL ? _(space->about) : NULL, title);
  return put_into (self->about, title);
}

static double
get_step (const Explanation *self,
          const RungTaxWay  *way,
          const char        *step)
{
  const RungTaxName *name = rung_tax_space_find (way->home, RUNG_SCOPE_RETURN, step);

  return name != NULL ? rung_tax_operand_get (&name->sum, self->registers) : 0.0;
}

/* Whole dollars with commas, for a sentence. */
static char *
dup_dollars (double amount)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%.0f", fabs (amount));
  for (gssize at = (gssize) text->len - 3; at > 0; at -= 3)
    g_string_insert_c (text, at, ',');
  return g_string_free (text, FALSE);
}

/* What a loss does this year and what is left of it, in words; NULL where only some
 * outcomes bring it. */
static char *
dup_loss (const Explanation *self,
          double             deducted)
{
  double loss = -get_step (self, self->way, SHORT_RESULT) - get_step (self, self->way, LONG_RESULT);
  double left = get_step (self, self->way, SHORT_LOSS_LEFT)
                + get_step (self, self->way, LONG_LOSS_LEFT);
  g_autofree char *whole = dup_dollars (loss);
  g_autofree char *used = dup_dollars (deducted);
  g_autofree char *rest = dup_dollars (left);

  if (loss <= 0.0)
    return NULL;
  if (left <= 0.0)
    /* Translators: dollars: the loss, then what counts this year */
    return g_strdup_printf (_("Your loss of %s lowers other income by %s this year"), whole, used);
  /* Translators: dollars: the loss, what counts this year, then the rest */
  return g_strdup_printf (_("Your loss of %s lowers other income by %s this year; %s carry over"),
                          whole, used, rest);
}

static void
explain_line (Explanation *self)
{
  const RungTaxLine *line = self->line;
  const RungOperand *operand = self->person < 0 ? &line->name->sum
                               : &line->name->by_person[self->person];
  g_autofree char *title = dup_title (self);
  RungLedgerLine *out = rung_ledger_add (self->ledger, line->step->id, title,
                                         rung_tax_operand_get (operand, self->registers),
                                         line->name->status);

  if (line->step->unit != NULL)
    {
      g_free (out->unit);
      out->unit = g_strdup (line->step->unit);
    }
  out->formula = rung_formula_substitute (line->step->formula, title_of_name_cb, self);
  out->numbers = rung_formula_substitute (line->step->formula, number_of_name_cb, self);
  if (line->scope == RUNG_SCOPE_FEDERAL && g_str_equal (line->step->id, LOSS_DEDUCTED))
    {
      char *loss = dup_loss (self, out->value);

      if (loss != NULL)
        g_free (out->formula);
      out->formula = loss != NULL ? loss : out->formula;
    }
  if (line->source != NULL)
    out->source = g_strdup_printf ("%s, %s", line->source->publisher, line->source->document);
}

/* Which deduction counts, in words. */
static char *
dup_reason (gboolean is_itemized,
            double   salt,
            double   cap,
            double   all,
            double   plain)
{
  g_autofree char *tax = dup_dollars (salt);
  g_autofree char *limit = dup_dollars (cap);
  g_autofree char *itemized = dup_dollars (all);
  g_autofree char *apart = dup_dollars (all - plain);

  if (is_itemized && all >= plain)
    /* Translators: dollars: state and local tax, its limit, all deductions, then the advantage */
    return g_strdup_printf (_("You itemize: state and local tax %s of at most %s, all deductions "
                              "%s, because that beats the "
                              "standard deduction by %s"), tax, limit, itemized, apart);
  if (is_itemized)
    return g_strdup_printf (_("You itemize %s in total: you pay more federal tax, but less state "
                              "tax"), itemized);
  if (all <= plain)
    /* Translators: dollars: state and local tax, its limit, all deductions, what is missing */
    return g_strdup_printf (_("You take the standard deduction: itemized, state and local tax %s "
                              "of at most %s and everything else "
                              "add up to %s, which is %s less"), tax, limit, itemized, apart);
  return g_strdup_printf (_("You take the standard deduction: if you itemize %s, you save federal "
                            "tax but pay more state tax"), itemized);
}

/* Why the return is filled in with one deduction and not with the other. */
static void
explain_choice (const Explanation *self)
{
  const RungTaxProgram *program = self->program;
  const RungTaxWay *other = &program->ways[self->way == &program->ways[0] ? 1 : 0];
  const RungTaxWay *itemized = self->way->is_itemized ? self->way : other;
  double sum = rung_tax_operand_get (&self->way->sum, self->registers);
  double other_sum = rung_tax_operand_get (&other->sum, self->registers);
  double all = get_step (self, itemized, ITEMIZED);
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;
  RungLedgerLine *line = NULL;

  if (all <= 0.0)
    return;
  title = put_into (self->about,
                    g_strdup (self->way->is_itemized ? _("Saved by itemizing")
                                                     : _("Saved by the standard deduction")));
  reason = dup_reason (self->way->is_itemized, get_step (self, itemized, SALT),
                       get_step (self, itemized, SALT_CAP), all,
                       get_step (self, itemized, PLAIN_DEDUCTION));
  line = rung_ledger_add (self->ledger, "deduction-choice", title, other_sum - sum,
                          RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, reason, "# − #", (double[]) { other_sum, sum });
}

/* A line per person where the step is computed for each. */
static void
explain_for_all (Explanation         *self,
                 const RungHousehold *household)
{
  const RungTaxLine *line = self->line;
  int whose = line->person == RUNG_THE_RETURN
              && line->step->per_person ? line->space->earner : line->person;
  gboolean for_each = line->step->per_person && whose == RUNG_THE_RETURN;

  self->person = for_each ? 0 : whose;
  explain_line (self);
  if (!for_each || self->program->status != RUNG_FILING_JOINT || household->earners[1].wages <= 0.0)
    return;
  self->person = 1;
  explain_line (self);
}

/**
 * rung_tax_program_explain:
 * @self: a program
 * @household: who files the return, USD per year
 * @tax: the tax to explain, %RUNG_TAX_NONE for all
 * @about: (nullable): whose tax it is, a sentence with the title of a step as %s
 * @taxes: (out caller-allocates): as rung_tax_program_run() gives them
 * @ledger: where the steps go
 *
 * Computes the taxes of one household and records a line for every step of
 * the law that @tax rests on: its formula in words and in numbers, its value,
 * its source, and the weakest status of the parameters behind it. Where the
 * deduction was chosen, a line says why.
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
  g_autofree gboolean *wanted = NULL;
  Explanation explanation = { .program = self, .registers = registers, .about = about,
                              .ledger = ledger };
  const RungTaxWay *way = NULL;

  rung_tax_program_fill (self, household, TRUE, registers);
  for (int i = 0; i < RUNG_N_TAXES; i++)
    taxes->amount[i] = registers[self->results[i]];
  explanation.way = way = rung_tax_way_choose (self, registers);
  wanted = g_new0 (gboolean, way->lines->len);
  rung_tax_way_mark_wanted (way, tax, registers, wanted);
  for (guint i = 0; i < way->lines->len; i++)
    {
      explanation.line = &g_array_index (way->lines, RungTaxLine, i);
      if (!wanted[i])
        continue;
      if (!rung_tax_line_is_choice (explanation.line))
        explain_for_all (&explanation, household);
      else if (self->n_ways > 1)
        explain_choice (&explanation);
    }
}

/**
 * rung_tax_program_get_status:
 * @self: a program
 *
 * Returns: the weakest status of any parameter that a step reads which depends
 *   on the household
 */
RungStatus
rung_tax_program_get_status (const RungTaxProgram *self)
{
  RungStatus status = RUNG_STATUS_PUBLISHED;
  const GArray *lines = self->ways[0].lines;

  for (guint i = 0; i < lines->len; i++)
    {
      const RungTaxName *name = g_array_index (lines, RungTaxLine, i).name;

      /* A figure that is the same for everybody within reach says nothing about this return. */
      if (name->sum.type == RUNG_OPERAND_REGISTER)
        status = MAX (status, name->status);
    }
  return status;
}
