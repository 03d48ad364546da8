/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ledger.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static void
ledger_line_free (gpointer data)
{
  RungLedgerLine *line = data;

  g_free (line->id);
  g_free (line->title);
  g_free (line->unit);
  g_free (line->formula);
  g_free (line->numbers);
  g_free (line->source);
  g_free (line);
}

/**
 * rung_ledger_new:
 *
 * Creates an empty ledger.
 *
 * Returns: (transfer full): a new ledger
 */
RungLedger *
rung_ledger_new (void)
{
  RungLedger *self = g_new0 (RungLedger, 1);

  self->lines = g_ptr_array_new_with_free_func (ledger_line_free);
  return self;
}

/**
 * rung_ledger_free:
 * @self: (nullable) (transfer full): a ledger
 *
 * Frees the ledger and its lines.
 */
void
rung_ledger_free (RungLedger *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->lines);
  g_free (self);
}

/**
 * rung_ledger_get_n:
 * @self: a ledger
 *
 * Returns: the number of lines
 */
guint
rung_ledger_get_n (const RungLedger *self)
{
  return self->lines->len;
}

/**
 * rung_ledger_get:
 * @self: a ledger
 * @index: below rung_ledger_get_n()
 *
 * Returns: (transfer none): the line
 */
const RungLedgerLine *
rung_ledger_get (const RungLedger *self,
                 guint             index)
{
  return g_ptr_array_index (self->lines, index);
}

/**
 * rung_ledger_add:
 * @self: (nullable): a ledger, or %NULL to record nothing
 * @id: id of the step
 * @title: title of the step, for a person
 * @value: value of the step, USD per year unless the caller sets another unit
 * @status: how the value came about
 *
 * Adds a line. The caller may fill the remaining fields of the line.
 *
 * Returns: (transfer none) (nullable): the new line, %NULL without a ledger
 */
RungLedgerLine *
rung_ledger_add (RungLedger *self,
                 const char *id,
                 const char *title,
                 double      value,
                 RungStatus  status)
{
  RungLedgerLine *line = NULL;

  if (self == NULL)
    return NULL;

  line = g_new0 (RungLedgerLine, 1);
  line->id = g_strdup (id);
  line->title = g_strdup (title);
  line->value = value;
  line->unit = g_strdup ("USD/year");
  line->status = status;
  g_ptr_array_add (self->lines, line);
  return line;
}

/**
 * rung_ledger_dup_number:
 * @value: a number of a formula
 *
 * Writes a number as a line shows it: cents of money, as many decimals of anything
 * else as a product of it needs, no exponent and no locale.
 *
 * Returns: (transfer full): the number
 */
char *
rung_ledger_dup_number (double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  double magnitude = fabs (value);
  gboolean is_cents = fabs (value * 100.0 - rint (value * 100.0)) < 1e-7 * MAX (magnitude, 1.0)
                      && magnitude >= 0.01;
  const char *format = is_cents || magnitude >= 1e6 ? "%.2f" : magnitude < 1e-8 ? "%.22f"
                       : magnitude < 0.01 ? "%.14f"
                                                    : magnitude < 1000.0 ? "%.8f" : "%.6f";

  g_ascii_formatd (text, sizeof text, format, value);
  if (strchr (text, '.') != NULL)
    {
      char *end = text + strlen (text) - 1;

      while (*end == '0')
        *end-- = '\0';
      if (*end == '.')
        *end = '\0';
    }
  return g_strdup (text);
}

/**
 * rung_ledger_line_set_formula:
 * @self: (nullable): a line without a formula, %NULL does nothing
 * @formula: the formula in words
 * @numbers: the formula in numbers, with a `#` in place of each
 * @values: the numbers, as many as @numbers has signs
 *
 * Says how the value of a line was made.
 */
void
rung_ledger_line_set_formula (RungLedgerLine *self,
                              const char     *formula,
                              const char     *numbers,
                              const double   *values)
{
  GString *out = NULL;

  if (self == NULL)
    return;
  out = g_string_new (NULL);
  for (; *numbers != '\0'; numbers++)
    if (*numbers == '#')
      {
        g_autofree char *number = rung_ledger_dup_number (*values++);

        g_string_append (out, number);
      }
    else
      g_string_append_c (out, *numbers);
  self->formula = g_strdup (formula);
  self->numbers = g_string_free (out, FALSE);
}

/**
 * rung_status_get_title:
 * @status: a status
 *
 * Returns: (transfer none): one translated word for the status
 */
const char *
rung_status_get_title (RungStatus status)
{
  static const char *const titles[] = {
    [RUNG_STATUS_PUBLISHED] = NC_ ("status of a figure", "published"),
    [RUNG_STATUS_CARRIED] = NC_ ("status of a figure", "carried over"),
    [RUNG_STATUS_PROJECTED] = NC_ ("status of a figure", "projected"),
    [RUNG_STATUS_DERIVED] = NC_ ("status of a figure", "derived"),
    [RUNG_STATUS_ASSUMED] = NC_ ("status of a figure", "assumed"),
    [RUNG_STATUS_TYPED] = NC_ ("status of a figure", "entered by you"),
  };

  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (titles), "");
  return g_dpgettext2 (NULL, "status of a figure", titles[status]);
}
