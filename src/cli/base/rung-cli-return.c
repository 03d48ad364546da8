/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-return.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-context.h"

static const RungTaxLaw *
find_state (const RungTables *tables,
            const char       *name)
{
  g_autofree char *id = g_ascii_strdown (name, -1);

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      if (law->scope != RUNG_SCOPE_STATE)
        continue;
      if (g_str_equal (law->id, id) || g_ascii_strcasecmp (law->title, name) == 0
          || (g_str_has_prefix (law->id, "us-") && g_str_equal (law->id + strlen ("us-"), id)))
        return law;
    }
  return NULL;
}

/* A name as the ids of localities are written: “St. Mary's” is st-marys. */
static char *
dup_slug (const char *name)
{
  GString *slug = g_string_new (NULL);

  for (; *name != '\0'; name++)
    {
      if (g_ascii_isalnum (*name))
        g_string_append_c (slug, g_ascii_tolower (*name));
      else if ((*name == ' ' || *name == '_' || *name == '-') && slug->len > 0
               && slug->str[slug->len - 1] != '-')
        g_string_append_c (slug, '-');
    }
  return g_string_free (slug, FALSE);
}

/* Whether a locality goes by a name: its id with or without the state, as in
 * “us-oh-columbus”, “columbus”, “columbus_oh”, “md_frederick” and “md:Montgomery”,
 * or its title. */
static gboolean
goes_by (const RungTaxLaw *law,
         const RungTaxLaw *state,
         const char       *name)
{
  const char *code = state->id + strlen ("us-");
  const char *tail = law->id + strlen (state->id) + 1;
  const char *colon = strchr (name, ':');
  g_autofree char *slug = dup_slug (colon != NULL ? colon + 1 : name);
  g_autofree char *before = g_strconcat (code, "-", tail, NULL);
  g_autofree char *behind = g_strconcat (tail, "-", code, NULL);
  g_autofree char *only = g_strconcat (tail, "-only", NULL);

  if (colon != NULL && g_ascii_strncasecmp (name, code, (gsize) (colon - name)) != 0)
    return FALSE;
  return g_str_equal (slug, tail) || g_str_equal (slug, law->id) || g_str_equal (slug, before)
         || g_str_equal (slug, behind) || g_str_equal (slug, only)
         || g_ascii_strcasecmp (law->title, name) == 0;
}

static const RungTaxLaw *
find_locality (const RungTables *tables,
               const RungTaxLaw *state,
               const char       *name)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      if (law->scope == RUNG_SCOPE_LOCAL && g_strcmp0 (law->parent, state->id) == 0
          && g_str_has_prefix (law->id, state->id) && goes_by (law, state, name))
        return law;
    }
  return NULL;
}

/* The names of the words, to say which of them is wrong. */
typedef struct
{
  const char *state;
  const char *locality;
} PlaceNames;

static gboolean
find_place (RungTaxPlace      *self,
            const RungTables  *tables,
            const char        *state,
            const char        *locality,
            const PlaceNames  *names,
            GError           **error)
{
  *self = (RungTaxPlace) { NULL, NULL };
  if (*state != '\0')
    {
      self->state = find_state (tables, state);
      if (self->state == NULL)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                       /* Translators: a column or option, then what it has */
                       _("%s “%s”: expected a state whose tax Rung has, such as NY; “rung data "
                         "list --kind=tax” lists them"), names->state, state);
          return FALSE;
        }
    }
  if (*locality == '\0')
    return TRUE;
  if (self->state != NULL)
    self->locality = find_locality (tables, self->state, locality);
  if (self->locality != NULL)
    return TRUE;
  if (self->state == NULL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                 /* Translators: a column or option, then what it has */
                 _("%s “%s”: expected a state with it, such as NY"), names->locality, locality);
  else
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                 /* Translators: a column or option, what it has, a state, then its id */
                 _("%s “%s”: Rung has no local tax with that name in %s; “rung data list "
                   "--kind=tax” lists those it has as %s-…"),
                 names->locality, locality, self->state->title, self->state->id);
  return FALSE;
}

/* A city of work without a state is one of the home state. */
static const char *
get_work_state (const char *const *words,
                RungLawWord        state)
{
  const char *locality = words[state + 1];

  return *words[state] == '\0' && *locality != '\0' ? words[RUNG_LAW_WORD_STATE] : words[state];
}

static gboolean
find_places (RungTaxReturn      *self,
             const RungTables   *tables,
             const char *const   words[RUNG_N_LAW_WORDS],
             GError            **error)
{
  static const PlaceNames home = { "state", "locality" };
  static const PlaceNames work = { "work_state", "work_locality" };
  static const PlaceNames spouse = { "spouse_work_state", "spouse_work_locality" };

  return find_place (&self->home, tables, words[RUNG_LAW_WORD_STATE], words[RUNG_LAW_WORD_LOCALITY],
                     &home, error)
         && find_place (&self->work[0], tables, get_work_state (words, RUNG_LAW_WORD_WORK_STATE),
                        words[RUNG_LAW_WORD_WORK_LOCALITY], &work, error)
         && find_place (&self->work[1], tables,
                        get_work_state (words, RUNG_LAW_WORD_SPOUSE_WORK_STATE),
                        words[RUNG_LAW_WORD_SPOUSE_WORK_LOCALITY], &spouse, error);
}

/* The last year that every law could project from. */
#define LAST_YEAR 2060

static gboolean
find_year (RungTaxReturn     *self,
           const char        *year,
           GError           **error)
{
  gint64 number = 0;

  if (*year == '\0' || strspn (year, "0123456789") != strlen (year)
      || !g_ascii_string_to_signed (year, 10, 0, 9999, &number, NULL))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("year “%s”: expected a tax year such "
                                                           "as 2026"), year);
      return FALSE;
    }
  self->year = (int) number;
  if (self->year >= self->federal->first_year && self->year <= LAST_YEAR)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
               /* Translators: the year found, then the first and the last year possible */
               _("year %d: expected %d or later, the first year "
                 "of tax law in Rung, and at most %d"),
               self->year,
               self->federal->first_year, LAST_YEAR);
  return FALSE;
}

static gboolean
find_choices (RungTaxReturn      *self,
              const char *const   words[RUNG_N_LAW_WORDS],
              GError            **error)
{
  static const char *const deductions[] = {
    [RUNG_DEDUCTION_BETTER] = "better",
    [RUNG_DEDUCTION_STANDARD] = "standard",
    [RUNG_DEDUCTION_ITEMIZED] = "itemized",
  };
  const char *deduction = words[RUNG_LAW_WORD_DEDUCTION];

  G_STATIC_ASSERT (G_N_ELEMENTS (deductions) == RUNG_N_DEDUCTIONS);
  if (!rung_filing_status_parse (words[RUNG_LAW_WORD_STATUS], &self->status))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                   _("filing status “%s”: expected single, joint, hoh or separate"),
                   words[RUNG_LAW_WORD_STATUS]);
      return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (deductions); i++)
    if (g_ascii_strcasecmp (deduction, deductions[i]) == 0 || (i == 0 && *deduction == '\0'))
      {
        self->deduction = (RungDeduction) i;
        return TRUE;
      }
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("deduction “%s”: expected better, "
                                                        "standard or itemized"),
               deduction);
  return FALSE;
}

/**
 * rung_cli_return_dup_year:
 * @tables: the figures
 *
 * Returns: (transfer full): the tax year that is meant where none is told: the
 *   latest whose standard deduction is published
 */
char *
rung_cli_return_dup_year (const RungTables *tables)
{
  const RungTaxLaw *federal = rung_tables_find_law (tables, RUNG_CLI_FEDERAL_LAW);
  int year = federal->last_year;

  while (year > federal->first_year)
    {
      const RungParameterValue *value = rung_parameter_get_value (tables, RUNG_CLI_FEDERAL_LAW,
                                                                  "standard-deduction", year);

      if (value != NULL && value->year == year && value->status == RUNG_STATUS_PUBLISHED)
        break;
      year--;
    }
  return g_strdup_printf ("%d", year);
}

/**
 * rung_cli_return_find:
 * @self: (out caller-allocates): the return
 * @tables: the figures
 * @cache: compiled law over @tables
 * @words: a tax year; states as `NY`, `ny`, `us-ny` or the title of a law, ""
 *   for federal tax alone or for work at home; localities as `nyc`, `us-ny-nyc` or
 *   the title of a law, "" for none; a filing status; `better`, `standard`,
 *   `itemized` or ""
 * @is_untold: whether nothing of it will be explained
 * @error: return location
 *
 * Finds what the words name. A year after the last one held is projected.
 *
 * Fails with %RUNG_ERROR_FORMAT, %RUNG_ERROR_RANGE or %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %TRUE if @self was set
 */
gboolean
rung_cli_return_find (RungCliReturn      *self,
                      const RungTables   *tables,
                      RungTaxCache       *cache,
                      const char *const   words[RUNG_N_LAW_WORDS],
                      gboolean            is_untold,
                      GError            **error)
{
  RungTaxReturn *about = &self->about;

  memset (self, 0, sizeof *self);
  about->is_untold = is_untold;
  about->federal = rung_tables_find_law (tables, RUNG_CLI_FEDERAL_LAW);
  about->inflation = rung_ratio (rung_inputs_find (&rung_assumption_inputs, "inflation")->initial);
  if (!find_places (about, tables, words, error)
      || !find_year (about, words[RUNG_LAW_WORD_YEAR], error)
      || !find_choices (about, words, error))
    return FALSE;
  return rung_cli_return_get_program (self, cache, RUNG_REACH_WAGES, error) != NULL;
}

/**
 * rung_cli_return_get_program:
 * @self: a return
 * @cache: compiled law
 * @reach: how much the household needs, at most %RUNG_REACH_HOUSEHOLD
 * @error: return location
 *
 * Fails as rung_tax_program_new() does.
 *
 * Returns: (transfer none) (nullable): the law for it
 */
const RungTaxProgram *
rung_cli_return_get_program (RungCliReturn  *self,
                             RungTaxCache   *cache,
                             RungReach       reach,
                             GError        **error)
{
  if (self->programs[reach] != NULL)
    return self->programs[reach];
  self->about.reach = reach;
  self->programs[reach] = rung_tax_cache_get (cache, &self->about, error);
  return self->programs[reach];
}

/**
 * rung_cli_return_get_take_home:
 * @household: wages and payroll deductions, USD per year
 * @taxes: its taxes, USD per year
 *
 * Returns: what is left of the wages after deductions and taxes, USD per year
 */
double
rung_cli_return_get_take_home (const RungHousehold *household,
                               const RungTaxes     *taxes)
{
  double left = 0.0;

  for (guint i = 0; i < 2; i++)
    left += household->earners[i].wages - household->earners[i].deferral - household->earners[i].hsa
            - household->earners[i].dependent_care - household->earners[i].benefits;
  return left - rung_taxes_get_sum (taxes);
}
