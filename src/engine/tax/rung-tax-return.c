/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-return.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"

/**
 * rung_tax_place_find:
 * @self: (out caller-allocates): the laws of a place
 * @tables: the figures
 * @place: (nullable): id of the law of a state or a locality, which brings its
 *   state along
 * @error: return location
 *
 * Fails with %RUNG_ERROR_UNKNOWN if there is no such law.
 *
 * Returns: %TRUE if @self was set
 */
gboolean
rung_tax_place_find (RungTaxPlace      *self,
                     const RungTables  *tables,
                     const char        *place,
                     GError           **error)
{
  const RungTaxLaw *law = rung_tables_find_law (tables, place);

  *self = (RungTaxPlace) { NULL, NULL };
  if (place != NULL && (law == NULL || law->scope == RUNG_SCOPE_FEDERAL))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("Rung has no tax for “%s”, or it is "
                                                            "not a state or city"), place);
      return FALSE;
    }
  self->state = law;
  if (law != NULL && law->scope == RUNG_SCOPE_LOCAL)
    {
      self->locality = law;
      self->state = rung_tables_find_law (tables, law->parent);
    }
  return TRUE;
}

/**
 * rung_tax_return_init:
 * @self: (out caller-allocates): a return
 * @tables: the figures
 * @home: (nullable): id of the law of a state or a locality, %NULL for federal
 *   tax alone
 * @year: tax year
 * @status: the filing status
 * @error: return location
 *
 * Says whose return it is: everybody works where they live, takes the better
 * deduction, and may have anything.
 *
 * Fails as rung_tax_place_find() does.
 *
 * Returns: %TRUE if @self was set
 */
gboolean
rung_tax_return_init (RungTaxReturn     *self,
                      const RungTables  *tables,
                      const char        *home,
                      int                year,
                      RungFilingStatus   status,
                      GError           **error)
{
  memset (self, 0, sizeof *self);
  self->federal = rung_tables_find_law (tables, RUNG_FEDERAL_LAW);
  self->year = year;
  self->status = status;
  self->reach = RUNG_REACH_ALL;
  return rung_tax_place_find (&self->home, tables, home, error);
}
