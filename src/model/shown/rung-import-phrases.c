/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-phrases.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

/* The fate of rows; their number and place follow. */
static const char *const reasons[] = {
  [RUNG_REASON_DAMAGED] = N_("Left out: quotation marks or bytes that cannot be read"),
  [RUNG_REASON_BLANK] = N_("Left out: blank"),
  [RUNG_REASON_TOO_FEW] = N_("Left out: too few fields, like a footer"),
  [RUNG_REASON_TOO_MANY] = N_("Left out: too many fields"),
  [RUNG_REASON_NO_PAY] = N_("Left out: pay is missing"),
  [RUNG_REASON_BAD_PAY] = N_("Left out: pay is not a number"),
  [RUNG_REASON_NO_CURRENCY] = N_("Left out: currency is missing"),
  [RUNG_REASON_BAD_YEARS] = N_("Counted without years: they cannot be read"),
  [RUNG_REASON_BAD_DATE] = N_("Counted without a date: it cannot be read"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (reasons) == RUNG_N_REASONS);

static const char *
find_title (const RungSalaryOptions *options,
            const RungSalaryPreview *preview,
            RungSalaryRole           role)
{
  for (guint i = 0; i < preview->n_columns; i++)
    if (options->roles[i] == role)
      return g_ptr_array_index (preview->titles, i);
  return NULL;
}

static const char *
get_unit (const RungSalaryOptions *options)
{
  static const char *const units[][2] = {
    { N_("a year"), N_("in thousands a year") },
    { N_("a month, times 12"), N_("in thousands a month, times 12") },
    { N_("an hour, times 2,080"), N_("in thousands an hour, times 2,080") },
    { N_("a week, times 52"), N_("in thousands a week, times 52") },
  };

  return _(units[options->period][options->in_thousands ? 1 : 0]);
}

static void
append_pay (GString                 *out,
            const RungSalaryOptions *options,
            const RungSalaryPreview *preview)
{
  const char *dollars = find_title (options, preview, RUNG_SALARY_ROLE_DOLLARS);
  const char *base = find_title (options, preview, RUNG_SALARY_ROLE_BASE);
  const char *total = find_title (options, preview, RUNG_SALARY_ROLE_TOTAL);
  const char *currency = find_title (options, preview, RUNG_SALARY_ROLE_CURRENCY);
  const char *pay = dollars != NULL ? dollars : base != NULL ? base : total;

  if (dollars != NULL)
    /* Translators: a column, then the unit, such as “a month, times 12” */
    g_string_append_printf (out, _("Base pay from “%s” in US dollars, %s."), pay,
                            get_unit (options));
  else if (currency != NULL)
    /* Translators: the column of pay, the column of currencies, then the unit, such as “a year” */
    g_string_append_printf (out, _("Pay from “%s”, each row in the currency that “%s” names, "
                                   "%s."),
                            pay, currency, get_unit (options));
  else
    /* Translators: a column, a currency such as USD, then the unit, such as “a year” */
    g_string_append_printf (out, _("Pay from “%s” in %s, %s."), pay, options->currency,
                            get_unit (options));
  if (base != NULL && total != NULL)
    {
      g_string_append_c (out, ' ');
      g_string_append_printf (out, _("Total pay from “%s”."), total);
    }
}

/**
 * rung_import_phrase_plan:
 * @options: what is chosen
 * @preview: the columns
 * @trial: (nullable): what comes of it, where it was tried
 *
 * Returns: (transfer full): what will happen
 */
char *
rung_import_phrase_plan (const RungSalaryOptions *options,
                         const RungSalaryPreview *preview,
                         const RungSalaryImport  *trial)
{
  GString *out = g_string_new (NULL);

  if (trial != NULL)
    {
      g_autofree char *n = rung_format_money (rung_salaries_get_n_rows (trial->salaries));
      g_autofree char *all = rung_format_money (trial->n_rows);

      /* Translators: two numbers of rows; the form of “row” goes with the second */
      g_string_append_printf (out, ngettext ("%s of %s row will be read.",
                                             "%s of %s rows will be read.", trial->n_rows),
                              n, all);
      g_string_append_c (out, ' ');
    }
  if (options->n_above > 0)
    {
      g_string_append_printf (out, ngettext ("%u line above the column names is left out.",
                                             "%u lines above the column names are left out.",
                                             options->n_above), options->n_above);
      g_string_append_c (out, ' ');
    }
  append_pay (out, options, preview);
  g_string_append_c (out, ' ');
  g_string_append (out, options->zero_is_missing ? _("0 means missing.") : _("0 counts as pay."));
  return g_string_free (out, FALSE);
}

static char *
list_lines (const RungSalaryCount *count)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < MIN (count->n, RUNG_N_REASON_LINES); i++)
    g_string_append_printf (list, "%s%lu", i > 0 ? ", " : "", (gulong) count->lines[i]);
  if (count->n > RUNG_N_REASON_LINES)
    g_string_append (list, ", …");
  return g_strdup_printf (ngettext ("line %s", "lines %s", count->n), list->str);
}

/**
 * rung_import_phrase_left_out:
 * @import: an import
 *
 * Returns: (transfer full): a line for each reason, "" if nothing was left out
 */
char *
rung_import_phrase_left_out (const RungSalaryImport *import)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < RUNG_N_REASONS; i++)
    {
      const RungSalaryCount *count = &import->reasons[i];
      g_autofree char *n = rung_format_money (count->n);
      g_autofree char *lines = list_lines (count);

      if (count->n == 0)
        continue;
      if (out->len > 0)
        g_string_append_c (out, '\n');
      /* Translators: why rows are left out, their number, then lines such as “lines 3, 7” */
      g_string_append_printf (out, _("%s: %s (%s)"), _(reasons[i]), n, lines);
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_import_phrase_about:
 * @shown: what was imported
 *
 * Returns: (transfer full): where it came from and what it takes
 */
char *
rung_import_phrase_about (const RungSalaryImport *shown)
{
  g_autofree char *size = g_format_size (rung_salaries_get_size (shown->salaries));
  g_autofree char *n = rung_format_money (shown->n_rows);

  /* Translators: a file, a number of rows, then a size such as “2 MB” */
  return g_strdup_printf (ngettext ("From “%s”: %s row, using %s of memory until you remove it or "
                                    "close Rung. None of this is kept on disk.",
                                    "From “%s”: %s rows, using %s of memory until you remove them "
                                    "or close Rung. None of this is kept on disk.",
                                    shown->n_rows),
                          shown->name, n, size);
}
