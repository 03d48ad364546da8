/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-wanted.h"

#include "rung-formula.h"

/**
 * rung_tax_line_is_choice:
 * @line: a line
 *
 * Returns: whether it chooses the deduction, which is told in words of its own
 */
gboolean
rung_tax_line_is_choice (const RungTaxLine *line)
{
  return line->scope == RUNG_SCOPE_FEDERAL && g_str_has_prefix (line->step->formula, "takes ");
}

typedef struct
{
  const RungTaxLine *line;
  GHashTable *lines;        /* RungTaxName -> index + 1 */
  gboolean *wanted;         /* by line */
} Search;

static char *
want_name_cb (const char *name,
              gpointer    user_data)
{
  Search *search = user_data;
  const RungTaxName *known = rung_tax_space_find (search->line->space, search->line->scope, name);
  guint index = known != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (search->lines, known)) : 0;

  if (index > 0)
    search->wanted[index - 1] = TRUE;
  return NULL;
}

/* What is 0 needs no line: nobody asks how a credit they do not have is made.
 * Of a tax that is asked for and is 0, whatever makes it stands. */
static gboolean
is_worth_telling (const RungTaxWay  *way,
                  const RungTaxLine *line,
                  RungTax            tax,
                  const double      *registers)
{
  if (rung_tax_operand_get (&line->name->sum, registers) != 0.0)
    return TRUE;
  return line->counts && tax != RUNG_TAX_NONE
         && rung_tax_operand_get (&way->results[line->step->adds_to], registers) == 0.0;
}

/**
 * rung_tax_way_mark_wanted:
 * @way: a way to fill in the return
 * @tax: a tax, %RUNG_TAX_NONE for all
 * @registers: what the return came to
 * @wanted: (inout): by line, set to %TRUE for those that @tax rests on
 *
 * A step reads earlier ones only, so one walk from the last to the first finds
 * them all.
 */
void
rung_tax_way_mark_wanted (const RungTaxWay *way,
                          RungTax           tax,
                          const double     *registers,
                          gboolean         *wanted)
{
  g_autoptr (GHashTable) lines = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < way->lines->len; i++)
    g_hash_table_insert (lines, (gpointer) g_array_index (way->lines, RungTaxLine, i).name,
                         GUINT_TO_POINTER (i + 1));
  for (guint i = way->lines->len; i-- > 0;)
    {
      const RungTaxLine *line = &g_array_index (way->lines, RungTaxLine, i);
      Search search = { line, lines, wanted };

      if (line->counts && (tax == RUNG_TAX_NONE || line->step->adds_to == tax))
        wanted[i] = TRUE;
      wanted[i] = wanted[i] && (rung_tax_line_is_choice (line)
                                || is_worth_telling (way, line, tax, registers));
      if (wanted[i])
        g_free (rung_formula_substitute (line->step->formula, want_name_cb, &search));
    }
}
