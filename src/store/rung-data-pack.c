/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data.h"

#include "engine/rung-tax-program.h"
#include "rung-data-private.h"

#define FEDERAL_LAW "us"

/* Compiles the laws of a pack for every year they hold. */
static gboolean
check_law (const RungTables  *tables,
           const RungTaxLaw  *law,
           GError           **error)
{
  const RungTaxLaw *federal = rung_tables_find_law (tables, FEDERAL_LAW);
  const RungTaxLaw *laws[RUNG_N_SCOPES] = { federal, NULL, NULL };

  laws[law->scope] = law;
  if (law->scope == RUNG_SCOPE_LOCAL)
    laws[RUNG_SCOPE_STATE] = rung_tables_find_law (tables, law->parent);
  for (int year = law->first_year; year <= law->last_year; year++)
    for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
      {
        g_autoptr (RungTaxProgram) program = NULL;

        program = rung_tax_program_new (laws[RUNG_SCOPE_FEDERAL], laws[RUNG_SCOPE_STATE],
                                        laws[RUNG_SCOPE_LOCAL], year, status, error);
        if (program == NULL)
          return FALSE;
      }
  return TRUE;
}

static gboolean
read_part (RungTables  *tables,
           const char  *path,
           GBytes      *bytes,
           gboolean     is_market,
           GError     **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (RungDataReference));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func ((GDestroyNotify) rung_json_free);
  RungDataLoad load = { tables, path, is_market, ids, references, texts };
  const RungPayModel *model = tables->pay_model;
  gboolean is_read = FALSE;

  /* There is one pay model, so that of a pack takes the place of ours. */
  tables->pay_model = NULL;
  is_read = bytes != NULL ? rung_data_read_bytes (&load, bytes, path, error)
                          : rung_data_read_folder (&load, error);
  if (tables->pay_model == NULL)
    tables->pay_model = model;
  return is_read && rung_data_resolve (&load, error);
}

/* There is one federal law too. */
static const RungTaxLaw *
take_federal_law (RungTables *tables)
{
  const RungTaxLaw *law = rung_tables_find_law (tables, FEDERAL_LAW);

  g_ptr_array_remove (tables->laws, (gpointer) law);
  return law;
}

/**
 * rung_data_check_pack:
 * @tables: the figures; those of the pack are added to them, so they are of
 *   no other use afterwards
 * @path: a file or folder of figures
 * @bytes: (nullable): contents of the file, %NULL for a folder
 * @error: return location
 *
 * Reads figures as untrusted input and says what is wrong with them: their
 * form, ids that name nothing here or there, and laws that do not compile.
 *
 * Fails as rung_data_load() and rung_tax_program_new() do.
 *
 * Returns: %TRUE if nothing is wrong
 */
gboolean
rung_data_check_pack (RungTables  *tables,
                      const char  *path,
                      GBytes      *bytes,
                      GError     **error)
{
  const RungTaxLaw *federal = take_federal_law (tables);
  guint n_laws = tables->laws->len;

  if (!read_part (tables, path, bytes, FALSE, error)
      || !read_part (tables, path, bytes, TRUE, error))
    return FALSE;
  if (rung_tables_find_law (tables, FEDERAL_LAW) == NULL)
    g_ptr_array_add (tables->laws, (gpointer) federal);
  for (guint i = n_laws; i < tables->laws->len; i++)
    if (!check_law (tables, g_ptr_array_index (tables->laws, i), error))
      {
        g_prefix_error (error, "%s: ", path);
        return FALSE;
      }
  return rung_data_check_ladder (tables, error);
}
