/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-roles.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rung-salary-cell.h"

/* Pay of anybody is above this in the file's own unit, a year is below it. */
#define LEAST_YEARLY_PAY 3000.0

typedef struct
{
  const char *name;         /* letters and digits alone, in small letters */
  gboolean is_whole;        /* all of the title, not a part */
  RungSalaryRole role;
} Hint;

/* Earlier ones come first: "total pay in usd" is not dollars of base pay. */
static const Hint hints[] = {
  { "salaryinusd", FALSE, RUNG_SALARY_ROLE_DOLLARS },
  { "salaryusd", FALSE, RUNG_SALARY_ROLE_DOLLARS },
  { "basepayusd", FALSE, RUNG_SALARY_ROLE_DOLLARS },
  { "currency", FALSE, RUNG_SALARY_ROLE_CURRENCY },
  { "totalyearlycompensation", FALSE, RUNG_SALARY_ROLE_TOTAL },
  { "totalcomp", FALSE, RUNG_SALARY_ROLE_TOTAL },
  { "totalpay", FALSE, RUNG_SALARY_ROLE_TOTAL },
  { "totalsalary", FALSE, RUNG_SALARY_ROLE_TOTAL },
  { "tc", TRUE, RUNG_SALARY_ROLE_TOTAL },
  { "basesalary", FALSE, RUNG_SALARY_ROLE_BASE },
  { "basepay", FALSE, RUNG_SALARY_ROLE_BASE },
  { "base", TRUE, RUNG_SALARY_ROLE_BASE },
  { "salary", FALSE, RUNG_SALARY_ROLE_BASE },
  { "annualpay", FALSE, RUNG_SALARY_ROLE_BASE },
  { "payperiod", FALSE, RUNG_SALARY_ROLE_PERIOD },
  { "paidper", FALSE, RUNG_SALARY_ROLE_PERIOD },
  { "per", TRUE, RUNG_SALARY_ROLE_PERIOD },
  { "period", TRUE, RUNG_SALARY_ROLE_PERIOD },
  { "frequency", FALSE, RUNG_SALARY_ROLE_PERIOD },
  { "unit", TRUE, RUNG_SALARY_ROLE_PERIOD },
  { "hourlyrate", FALSE, RUNG_SALARY_ROLE_BASE },
  { "weeklyrate", FALSE, RUNG_SALARY_ROLE_BASE },
  { "rate", TRUE, RUNG_SALARY_ROLE_BASE },
  { "pay", TRUE, RUNG_SALARY_ROLE_BASE },
  { "wage", FALSE, RUNG_SALARY_ROLE_BASE },
  { "gehalt", FALSE, RUNG_SALARY_ROLE_BASE },
  { "salaire", FALSE, RUNG_SALARY_ROLE_BASE },
  { "compensation", TRUE, RUNG_SALARY_ROLE_BASE },
  { "jobtitle", FALSE, RUNG_SALARY_ROLE_TITLE },
  { "title", TRUE, RUNG_SALARY_ROLE_TITLE },
  { "role", TRUE, RUNG_SALARY_ROLE_TITLE },
  { "position", TRUE, RUNG_SALARY_ROLE_TITLE },
  { "occupation", TRUE, RUNG_SALARY_ROLE_TITLE },
  { "beruf", TRUE, RUNG_SALARY_ROLE_TITLE },
  { "level", FALSE, RUNG_SALARY_ROLE_LEVEL },
  { "seniority", FALSE, RUNG_SALARY_ROLE_LEVEL },
  { "grade", TRUE, RUNG_SALARY_ROLE_LEVEL },
  { "yearsofexperience", FALSE, RUNG_SALARY_ROLE_YEARS },
  { "yearsexperience", FALSE, RUNG_SALARY_ROLE_YEARS },
  { "yoe", TRUE, RUNG_SALARY_ROLE_YEARS },
  { "experience", TRUE, RUNG_SALARY_ROLE_YEARS },
  { "years", TRUE, RUNG_SALARY_ROLE_YEARS },
  { "workyear", FALSE, RUNG_SALARY_ROLE_DATE },
  { "date", FALSE, RUNG_SALARY_ROLE_DATE },
  { "timestamp", FALSE, RUNG_SALARY_ROLE_DATE },
  { "year", TRUE, RUNG_SALARY_ROLE_DATE },
  { "datum", TRUE, RUNG_SALARY_ROLE_DATE },
  { "company", TRUE, RUNG_SALARY_ROLE_EMPLOYER },
  { "companyname", TRUE, RUNG_SALARY_ROLE_EMPLOYER },
  { "employer", FALSE, RUNG_SALARY_ROLE_EMPLOYER },
  { "organization", TRUE, RUNG_SALARY_ROLE_EMPLOYER },
  { "firma", TRUE, RUNG_SALARY_ROLE_EMPLOYER },
  { "employeeresidence", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "location", FALSE, RUNG_SALARY_ROLE_PLACE },
  { "city", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "ort", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "place", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "metro", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "state", TRUE, RUNG_SALARY_ROLE_PLACE },
  { "country", TRUE, RUNG_SALARY_ROLE_PLACE },
};

static char *
simplify (const char *title)
{
  g_autofree char *small = g_utf8_strdown (title, -1);
  GString *out = g_string_new (NULL);

  for (const char *c = small; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isalnum (g_utf8_get_char (c)))
      g_string_append_unichar (out, g_utf8_get_char (c));
  return g_string_free (out, FALSE);
}

/* How much of a column fits a role, 0 to 1; cells that tell nothing do not count. */
static double
get_fit (const RungSalaryOptions *options,
         const GPtrArray         *sample,
         guint                    column,
         RungSalaryRole           role)
{
  guint n = 0;
  guint n_fit = 0;

  for (guint i = 0; i < sample->len; i++)
    {
      const char *const *row = g_ptr_array_index (sample, i);
      double number = 0.0;
      int month = 0;

      if (g_strv_length ((char **) row) <= column || rung_salary_cell_is_missing (row[column]))
        continue;
      n++;
      if (role == RUNG_SALARY_ROLE_PERIOD)
        n_fit += rung_salary_cell_find_period (row[column]) >= 0;
      else if (role == RUNG_SALARY_ROLE_DATE)
        n_fit += rung_salary_cell_parse_month (row[column], options->day_first, &month);
      else if (role == RUNG_SALARY_ROLE_CURRENCY)
        n_fit += strlen (row[column]) == 3 && g_ascii_isupper (row[column][0])
          && g_ascii_isupper (row[column][1])
                 && g_ascii_isupper (row[column][2]);
      else
        n_fit += rung_salary_cell_parse_number (row[column], options->decimal, &number)
                 && (role == RUNG_SALARY_ROLE_YEARS || number == 0.0 || number >= LEAST_YEARLY_PAY);
    }
  return n > 0 ? (double) n_fit / n : 0.0;
}

static gboolean
is_amount (RungSalaryRole role)
{
  return rung_salary_role_is_pay (role) || role == RUNG_SALARY_ROLE_YEARS;
}

static gboolean
is_taken (const RungSalaryOptions *options,
          RungSalaryRole           role)
{
  for (guint i = 0; i < MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS); i++)
    if (options->roles[i] == role)
      return TRUE;
  return FALSE;
}

/* Whether the values can be what the title says: half of them, at least. A
 * monthly or hourly pay is as small as years are. */
static gboolean
has_fitting_values (const RungSalaryOptions *options,
                    const GPtrArray         *sample,
                    guint                    column,
                    RungSalaryRole           role)
{
  if (is_amount (role))
    return get_fit (options, sample, column, RUNG_SALARY_ROLE_YEARS) >= 0.5;
  return (role != RUNG_SALARY_ROLE_DATE && role != RUNG_SALARY_ROLE_PERIOD)
         || get_fit (options, sample, column, role) >= 0.5;
}

static void
guess_by_titles (RungSalaryOptions *options,
                 RungSalaryPreview *preview,
                 const GPtrArray   *sample)
{
  guint n = MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (titles, simplify (g_ptr_array_index (preview->titles, i)));
  for (guint hint = 0; hint < G_N_ELEMENTS (hints); hint++)
    for (guint i = 0; i < n; i++)
      {
        const char *title = g_ptr_array_index (titles, i);
        gboolean is_named = hints[hint].is_whole ? g_str_equal (title, hints[hint].name)
                                                 : strstr (title, hints[hint].name) != NULL;

        if (!is_named || options->roles[i] != RUNG_SALARY_ROLE_NONE
            || is_taken (options, hints[hint].role))
          continue;
        if (!has_fitting_values (options, sample, i, hints[hint].role))
          {
            preview->whys[i] = _("The title fits, the values do not");
            continue;
          }
        options->roles[i] = hints[hint].role;
        preview->whys[i] = _("Recognized by name");
      }
}

/* Without titles only pay and currency show by themselves. */
static void
guess_by_values (RungSalaryOptions *options,
                 RungSalaryPreview *preview,
                 const GPtrArray   *sample)
{
  for (guint i = 0; i < MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS); i++)
    {
      RungSalaryRole role = RUNG_SALARY_ROLE_NONE;

      if (get_fit (options, sample, i, RUNG_SALARY_ROLE_CURRENCY) >= 0.9)
        role = RUNG_SALARY_ROLE_CURRENCY;
      else if (get_fit (options, sample, i, RUNG_SALARY_ROLE_BASE) >= 0.8)
        role = RUNG_SALARY_ROLE_BASE;
      if (role == RUNG_SALARY_ROLE_NONE || is_taken (options, role))
        continue;
      options->roles[i] = role;
      preview->whys[i] = _("Recognized by values");
    }
}

/* A column in dollars stands for base pay and its currency. */
static void
drop_doubles (RungSalaryOptions *options,
              RungSalaryPreview *preview)
{
  if (!is_taken (options, RUNG_SALARY_ROLE_DOLLARS))
    return;
  for (guint i = 0; i < MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS); i++)
    if (options->roles[i] == RUNG_SALARY_ROLE_BASE || options->roles[i] == RUNG_SALARY_ROLE_CURRENCY
        || options->roles[i] == RUNG_SALARY_ROLE_TOTAL)
      {
        options->roles[i] = RUNG_SALARY_ROLE_NONE;
        preview->whys[i] = _("Rung reads the pay in dollars instead");
      }
}

/**
 * rung_salary_roles_guess:
 * @options: (inout): options; its roles are set
 * @preview: (inout): the titles of the columns; gets why they were chosen
 * @sample: (element-type GStrv): rows below the header
 *
 * Proposes what columns hold.
 */
void
rung_salary_roles_guess (RungSalaryOptions *options,
                         RungSalaryPreview *preview,
                         const GPtrArray   *sample)
{
  memset (options->roles, 0, sizeof options->roles);
  for (guint i = 0; i < RUNG_MAX_SALARY_COLUMNS; i++)
    preview->whys[i] = _("Rung does not know this title");
  if (options->has_header)
    guess_by_titles (options, preview, sample);
  else
    guess_by_values (options, preview, sample);
  drop_doubles (options, preview);
}
