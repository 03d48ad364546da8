/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-return.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/rung-error.h"

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

static const RungTaxLaw *
find_locality (const RungTables *tables,
               const RungTaxLaw *state,
               const char       *name)
{
  g_autofree char *id = g_ascii_strdown (name, -1);
  gsize tail = strlen (state->id) + 1;

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      if (law->scope != RUNG_SCOPE_LOCAL || g_strcmp0 (law->parent, state->id) != 0)
        continue;
      if (g_str_equal (law->id, id) || g_ascii_strcasecmp (law->title, name) == 0
          || (strlen (law->id) > tail && g_str_equal (law->id + tail, id)))
        return law;
    }
  return NULL;
}

static gboolean
find_place (RungCliReturn     *self,
            const RungTables  *tables,
            const char        *state,
            const char        *locality,
            GError           **error)
{
  self->state = self->locality = NULL;
  if (*state != '\0')
    {
      self->state = find_state (tables, state);
      if (self->state == NULL)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                       _("state “%s”: expected a state whose tax Rung holds, such as NY; "
                         "“rung data list --kind=tax” lists them"), state);
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
                 _("locality “%s”: expected a state with it, such as NY"), locality);
  else
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                 _("locality “%s”: Rung holds no local tax of that name in %s; "
                   "“rung data list --kind=tax” lists those it holds as %s-…"),
                 locality, self->state->title, self->state->id);
  return FALSE;
}

/* A projection may lean on the latest law; an answer for one year may not. */
static gboolean
check_year (const RungTaxLaw  *law,
            int                year,
            GError           **error)
{
  if (law == NULL || (year >= law->first_year && year <= law->last_year))
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
               _("year %d: expected %d to %d, the years of law held for %s"),
               year, law->first_year, law->last_year, law->title);
  return FALSE;
}

static gboolean
find_year (RungCliReturn     *self,
           const RungTables  *tables,
           const char        *year,
           GError           **error)
{
  const RungTaxLaw *federal = rung_tables_find_law (tables, RUNG_CLI_FEDERAL_LAW);
  gint64 number = 0;

  if (*year == '\0' || strspn (year, "0123456789") != strlen (year)
      || !g_ascii_string_to_signed (year, 10, 0, 9999, &number, NULL))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                   _("year “%s”: expected a tax year such as %d"), year,
                   federal != NULL ? federal->last_year : 2026);
      return FALSE;
    }
  self->year = (int) number;
  return check_year (federal, self->year, error) && check_year (self->state, self->year, error)
         && check_year (self->locality, self->year, error);
}

/**
 * rung_cli_return_find:
 * @self: (out caller-allocates): the return
 * @tables: the figures
 * @cache: compiled law over @tables
 * @year: tax year
 * @state: `NY`, `ny`, `us-ny` or the title of a law; "" for federal tax alone
 * @locality: `nyc`, `us-ny-nyc` or the title of a law; "" for none
 * @status: `single`, `joint`, `hoh` or `separate`
 * @error: return location
 *
 * Finds what the words name. Unlike a projection, it refuses a year after the
 * last one held.
 *
 * Fails with %RUNG_ERROR_FORMAT, %RUNG_ERROR_RANGE or %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %TRUE if @self was set
 */
gboolean
rung_cli_return_find (RungCliReturn     *self,
                      const RungTables  *tables,
                      RungTaxCache      *cache,
                      const char        *year,
                      const char        *state,
                      const char        *locality,
                      const char        *status,
                      GError           **error)
{
  const RungTaxLaw *law = NULL;

  if (!find_place (self, tables, state, locality, error)
      || !find_year (self, tables, year, error))
    return FALSE;
  if (!rung_filing_status_parse (status, &self->status))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                   _("filing status “%s”: expected single, joint, hoh or separate"), status);
      return FALSE;
    }
  law = self->locality != NULL ? self->locality : self->state;
  self->program = rung_tax_cache_get (cache, law != NULL ? law->id : NULL, self->year,
                                      self->status, error);
  return self->program != NULL;
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
    left += household->earners[i].wages - household->earners[i].deferral
            - household->earners[i].hsa;
  return left - rung_taxes_get_sum (taxes);
}
