/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "engine/document/rung-input-check.h"
#include "engine/document/rung-inputs.h"
#include "engine/document/rung-record.h"
#include "store/disk/rung-read.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "rung-data-career.h"
#include "rung-data-equity.h"
#include "rung-data-file.h"
#include "rung-data-folder.h"
#include "rung-data-market.h"
#include "rung-data-pack.h"
#include "rung-data-pay.h"
#include "rung-data-place.h"
#include "rung-data-private.h"
#include "rung-data-resolve.h"
#include "rung-data-tax.h"

typedef struct
{
  const char *kind;
  gboolean is_market;
  void (*read) (RungDataReader *self);
} Kind;

static const Kind kinds[] = {
  { "tax", FALSE, rung_data_read_tax },
  { "pay-model", FALSE, rung_data_read_pay },
  { "places", FALSE, rung_data_read_places },
  { "vesting-schedule", FALSE, rung_data_read_schedule },
  { "private-company", FALSE, rung_data_read_private },
  { "career", FALSE, rung_data_read_career },
  { "edition", FALSE, rung_data_read_edition },
  { "market", TRUE, rung_data_read_market },
  { "wages", TRUE, rung_data_read_wages },
  { "filings", TRUE, rung_data_read_filings },
};

static const Kind *
find_kind (const char *name,
           gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strlen (kinds[i].kind) == length && strncmp (kinds[i].kind, name, length) == 0)
      return &kinds[i];
  return NULL;
}

static gboolean
take (const char **at,
      const char  *end,
      const char  *word)
{
  gsize length = strlen (word);

  while (*at < end && g_ascii_isspace (**at))
    (*at)++;
  if ((gsize) (end - *at) < length || strncmp (*at, word, length) != 0)
    return FALSE;
  *at += length;
  return TRUE;
}

/* Looks whether a file starts with a kind that is not wanted now, so that
 * most files of the other part are not parsed to find that out. */
static gboolean
is_of_other_part (const RungDataLoad *load,
                  GBytes             *bytes)
{
  gsize length = 0;
  const char *at = g_bytes_get_data (bytes, &length);
  const char *end = at + length;
  const char *quote = NULL;
  const Kind *kind = NULL;

  if (length == 0 || !take (&at, end, "{") || !take (&at, end, "\"kind\"")
      || !take (&at, end, ":") || !take (&at, end, "\""))
    return FALSE;
  quote = memchr (at, '"', (gsize) (end - at));
  kind = quote == NULL ? NULL : find_kind (at, (gsize) (quote - at));
  return kind != NULL && kind->is_market != load->is_market;
}

static void
read_json (RungDataLoad *load,
           RungJson     *json,
           const char   *filename)
{
  RungDataReader reader = { .load = load, .tables = load->tables,
                            .root = rung_json_get_root (json) };
  RungJsonNode member = rung_json_member (reader.root, "kind");
  const char *name = rung_json_get_string (member);
  const Kind *kind = find_kind (name, strlen (name));

  if (kind == NULL)
    rung_json_fail (member, RUNG_ERROR_UNKNOWN, _("there are no files of the kind “%s”"), name);
  if (kind == NULL || kind->is_market != load->is_market)
    return;
  reader.file = rung_tables_alloc (load->tables, 1, sizeof *reader.file);
  reader.file->filename = rung_tables_intern (load->tables, filename);
  reader.file->pack = load->pack != NULL ? rung_tables_intern (load->tables, load->pack) : NULL;
  g_ptr_array_add (load->tables->files, reader.file);
  if (rung_data_open_file (&reader))
    kind->read (&reader);
}

/**
 * rung_data_read_bytes:
 * @load: a load
 * @bytes: contents of a file
 * @filename: relative to the data folder, for messages
 * @error: return location
 *
 * Reads a file if it belongs to the part that is loaded now.
 *
 * Returns: %TRUE if nothing is wrong with it
 */
gboolean
rung_data_read_bytes (RungDataLoad *load,
                      GBytes       *bytes,
                      const char   *filename,
                      GError      **error)
{
  RungJson *json = NULL;

  if (is_of_other_part (load, bytes))
    return TRUE;
  json = rung_json_read_bytes (bytes, &rung_json_data_limits, error);
  if (json != NULL)
    {
      g_ptr_array_add (load->texts, json);
      read_json (load, json, filename);
      if (rung_json_check (json, error))
        return TRUE;
    }
  g_prefix_error (error, "%s:", filename);
  return FALSE;
}

/**
 * rung_data_read_folder:
 * @load: a load
 * @error: return location
 *
 * Reads the files of its folder that belong to the part that is loaded now.
 *
 * Returns: %TRUE if nothing is wrong with any of them
 */
gboolean
rung_data_read_folder (RungDataLoad *load,
                       GError      **error)
{
  g_autoptr (GPtrArray) files = rung_data_list_files (load->folder, error);

  if (files == NULL)
    return FALSE;
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *whole = g_build_filename (load->folder, files->pdata[i], NULL);
      g_autofree char *shown = g_filename_display_name (files->pdata[i]);
      g_autoptr (GBytes) bytes = rung_read_bytes (whole, rung_json_data_limits.size, error);

      if (bytes == NULL || !rung_data_read_bytes (load, bytes, shown, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_folder (RungTables *tables,
             const char *folder,
             gboolean    is_market,
             GError    **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (RungDataReference));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func ((GDestroyNotify) rung_json_free);
  RungDataLoad load = {
    .tables = tables, .folder = folder, .is_market = is_market, .ids = ids,
    .references = references, .texts = texts,
    /* The header of a catalog is the translation of nothing. */
    .is_translated = *g_dgettext (GETTEXT_PACKAGE, "") != '\0',
  };

  return rung_data_read_folder (&load, error) && rung_data_resolve (&load, error);
}

static int
compare_laws (gconstpointer a,
              gconstpointer b)
{
  const RungTaxLaw *left = *(const RungTaxLaw *const *) a;
  const RungTaxLaw *right = *(const RungTaxLaw *const *) b;
  gboolean left_is_federal = left->scope == RUNG_SCOPE_FEDERAL;
  gboolean right_is_federal = right->scope == RUNG_SCOPE_FEDERAL;

  if (left_is_federal != right_is_federal)
    return right_is_federal - left_is_federal;
  return strcmp (left->title, right->title);
}

/* Special places stay in the order of their file, which is one of use. */
static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  static const int ranks[] = { [RUNG_PLACE_SPECIAL] = 0, [RUNG_PLACE_METRO] = 1,
                               [RUNG_PLACE_STATE] = 2 };
  const RungPlace *left = *(const RungPlace *const *) a;
  const RungPlace *right = *(const RungPlace *const *) b;

  if (left->kind != right->kind)
    return ranks[left->kind] - ranks[right->kind];
  return left->kind == RUNG_PLACE_SPECIAL ? 0 : strcmp (left->title, right->title);
}

static int
compare_schedules (gconstpointer a,
                   gconstpointer b)
{
  const RungSchedule *left = *(const RungSchedule *const *) a;
  const RungSchedule *right = *(const RungSchedule *const *) b;
  gboolean left_is_standard = g_str_has_prefix (left->id, "standard");
  gboolean right_is_standard = g_str_has_prefix (right->id, "standard");

  if (left_is_standard != right_is_standard)
    return right_is_standard - left_is_standard;
  return strcmp (left->title, right->title);
}

/* The defaults of the inputs have to name something, or an empty document
 * would not be valid. */
static gboolean
check_defaults (const RungTables     *tables,
                const RungInputTable *table,
                GError              **error)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (rung_input_is_text (&table->inputs[i])
        && !rung_input_check_text (&table->inputs[i], tables, table->inputs[i].initial_text, error))
      return FALSE;
  return TRUE;
}

/**
 * rung_data_complete:
 * @tables: figures without those of the market
 * @folder: the folder or file read last, for messages
 * @error: return location
 *
 * Sorts the tables and checks that what the engine cannot do without is there.
 *
 * Fails with %RUNG_ERROR_FORMAT, or as rung_input_check_text() does.
 *
 * Returns: %TRUE if nothing is missing
 */
gboolean
rung_data_complete (RungTables *tables,
                    const char *folder,
                    GError    **error)
{
  g_autofree char *shown = g_filename_display_name (folder);
  const RungTaxLaw *first = NULL;

  g_ptr_array_sort (tables->laws, compare_laws);
  g_ptr_array_sort_with_data (tables->places, compare_places, NULL);
  g_ptr_array_sort (tables->schedules, compare_schedules);
  first = tables->laws->len > 0 ? g_ptr_array_index (tables->laws, 0) : NULL;
  if (tables->pay_model == NULL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 _("The figures in “%s” are incomplete: there is no pay model"), shown);
  else if (tables->private_norms == NULL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 _("The figures in “%s” are incomplete: nothing says how private shares are "
                   "counted"),
                 shown);
  else if (first == NULL || first->scope != RUNG_SCOPE_FEDERAL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 _("The figures in “%s” are incomplete: there is no federal tax law"), shown);
  else if (check_defaults (tables, &rung_profile_inputs, error)
           && check_defaults (tables, &rung_assumption_inputs, error)
           && check_defaults (tables, &rung_offer_inputs, error)
           && check_defaults (tables, &rung_grant_inputs, error))
    return TRUE;
  else
    {
      g_autofree char *what = g_strdup_printf (_("The figures in “%s” are incomplete"), shown);

      g_prefix_error (error, "%s: ", what);
    }
  return FALSE;
}

/**
 * rung_data_load:
 * @folder: the data folder
 * @error: return location
 *
 * Reads the laws, the pay model, places, vesting schedules and careers. The
 * market figures follow with rung_data_load_market().
 *
 * Fails with %RUNG_ERROR_IO if the folder or a file cannot be read, otherwise
 * with the code of what is wrong in a file; the message then starts with the
 * filename, line, column and trail of the value.
 *
 * Returns: (transfer full): the figures
 */
RungTables *
rung_data_load (const char *folder,
                GError    **error)
{
  g_autoptr (RungTables) tables = rung_tables_new ();

  if (!read_folder (tables, folder, FALSE, error) || !rung_data_complete (tables, folder, error))
    return NULL;
  rung_tables_index (tables);
  return g_steal_pointer (&tables);
}

/**
 * rung_data_load_market:
 * @tables: figures without those of the market
 * @folder: the data folder
 * @error: return location
 *
 * Reads the market figures, wages and filings, and those of the packs that
 * were added. Called once. After a failure the market figures are those of the
 * files before the wrong one; a pack with a failure is left out and tells it.
 *
 * Fails as rung_data_load() does.
 *
 * Returns: %TRUE if all files were read
 */
gboolean
rung_data_load_market (RungTables *tables,
                       const char *folder,
                       GError    **error)
{
  if (!read_folder (tables, folder, TRUE, error))
    return FALSE;
  for (guint i = 0; i < tables->packs->len; i++)
    rung_data_add_pack (tables, g_ptr_array_index (tables->packs, i), TRUE);
  rung_tables_index (tables);
  return rung_data_check_career (tables, error);
}
