/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-pack.h"

#include <string.h>

#include "engine/tax/rung-tax-program.h"
#include "engine/tax/rung-tax-return.h"

#include "rung-data-market.h"
#include "rung-data-private.h"
#include "rung-data-resolve.h"
#include "rung-data-road.h"

#define FEDERAL_LAW "us"

/* The lists of entries with an id; every entry begins with it. */
static const gsize lists[] = {
  G_STRUCT_OFFSET (RungTables, laws),
  G_STRUCT_OFFSET (RungTables, places),
  G_STRUCT_OFFSET (RungTables, schedules),
  G_STRUCT_OFFSET (RungTables, ladder_levels),
  G_STRUCT_OFFSET (RungTables, tracks),
  G_STRUCT_OFFSET (RungTables, stages),
  G_STRUCT_OFFSET (RungTables, steps),
  G_STRUCT_OFFSET (RungTables, studies),
  G_STRUCT_OFFSET (RungTables, skill_groups),
  G_STRUCT_OFFSET (RungTables, skill_needs),
  G_STRUCT_OFFSET (RungTables, outlook),
  G_STRUCT_OFFSET (RungTables, wages),
  G_STRUCT_OFFSET (RungTables, filings),
  G_STRUCT_OFFSET (RungTables, sections),
  G_STRUCT_OFFSET (RungTables, files),
};

#define N_LISTS G_N_ELEMENTS (lists)
#define N_REPLACED 13           /* of sections the figures are replaced, of files nothing */

/* The tables before a pack was read. */
typedef struct
{
  GPtrArray *lists[N_LISTS];
  const RungPayModel *pay_model;
  const RungPrivateNorms *private_norms;
  const char *edition;
} Before;

static GPtrArray *
get_list (const RungTables *tables,
          guint             i)
{
  return G_STRUCT_MEMBER (GPtrArray *, tables, lists[i]);
}

static const char *
get_id (gconstpointer entry)
{
  return *(const char *const *) entry;
}

static void
before_init (Before           *self,
             const RungTables *tables)
{
  for (guint i = 0; i < N_LISTS; i++)
    self->lists[i] = g_ptr_array_copy (get_list (tables, i), NULL, NULL);
  self->pay_model = tables->pay_model;
  self->private_norms = tables->private_norms;
  self->edition = tables->edition;
}

static void
before_clear (Before *self)
{
  for (guint i = 0; i < N_LISTS; i++)
    g_ptr_array_unref (self->lists[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Before, before_clear)

static void
put_back (RungTables   *tables,
          const Before *before)
{
  for (guint i = 0; i < N_LISTS; i++)
    {
      GPtrArray *list = get_list (tables, i);

      g_ptr_array_set_size (list, 0);
      g_ptr_array_extend (list, before->lists[i], NULL, NULL);
    }
  tables->pay_model = before->pay_model;
  tables->private_norms = before->private_norms;
  tables->edition = before->edition;
}

/* The file that a law is read from; the last one of its id counts. */
static const char *
get_path (const RungTables *tables,
          const RungTaxLaw *law)
{
  const char *filename = law->id;

  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = tables->files->pdata[i];

      if (g_str_equal (file->kind, "tax") && g_str_equal (file->id, law->id))
        filename = file->filename;
    }
  return filename;
}

static gboolean
compiles (const RungTaxReturn  *about,
          GError              **error)
{
  g_autoptr (RungTaxProgram) program = rung_tax_program_new (about, error);

  return program != NULL;
}

/* Compiles a law for people who live there and, where it asks something of them, for
 * people who only work there. */
static gboolean
check_return (const RungTables  *tables,
              const RungTaxLaw  *law,
              int                year,
              RungFilingStatus   status,
              GError           **error)
{
  RungTaxReturn about;

  if (!rung_tax_return_init (&about, tables, law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id,
                             year, status, error)
      || !compiles (&about, error))
    return FALSE;
  if (law->n_nonresident_steps == 0)
    return TRUE;
  about.work[0] = about.home;
  about.home = (RungTaxPlace) { NULL };
  return compiles (&about, error);
}

static gboolean
check_law (const RungTables  *tables,
           const RungTaxLaw  *law,
           GError           **error)
{
  for (int year = law->first_year; year <= law->last_year; year++)
    for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
      if (!check_return (tables, law, year, status, error))
        {
          g_prefix_error (error, "%s: ", get_path (tables, law));
          return FALSE;
        }
  return TRUE;
}

static gboolean
is_new (const Before     *before,
        const RungTaxLaw *law)
{
  return law != NULL && !g_ptr_array_find (before->lists[0], law, NULL);
}

/* Whether a law is built upon one that is new. */
static gboolean
is_touched (const RungTables *tables,
            const Before     *before,
            const RungTaxLaw *law)
{
  return is_new (before, rung_tables_find_law (tables, FEDERAL_LAW))
         || (law->parent != NULL
             && is_new (before, rung_tables_find_law (tables, law->parent)));
}

/* Compiles the laws that are new for every year they hold, and then those built upon
 * one that is: what is wrong is told of the law that it is in. */
static gboolean
check_laws (const RungTables  *tables,
            const Before      *before,
            GError           **error)
{
  for (guint i = 0; i < tables->laws->len; i++)
    if (is_new (before, tables->laws->pdata[i])
        && !check_law (tables, tables->laws->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = tables->laws->pdata[i];

      if (!is_new (before, law) && is_touched (tables, before, law)
          && !check_law (tables, law, error))
        return FALSE;
    }
  return TRUE;
}

/* Moves the entries from @first on to where others of their id stand. */
static void
replace_entries (GPtrArray *list,
                 guint      first,
                 RungPack  *pack)
{
  for (guint i = first; i < list->len;)
    {
      guint k = 0;

      while (k < first && !g_str_equal (get_id (list->pdata[k]), get_id (list->pdata[i])))
        k++;
      if (k < first)
        list->pdata[k] = g_ptr_array_steal_index (list, i);
      else
        i++;
      pack->n_replaced += k < first;
      pack->n_added += k == first;
    }
}

/* Puts a figure in the place of the one with its id in a section before
 * @first; the section is copied, so that it can be put back. */
static gboolean
replace_figure (RungTables          *tables,
                guint                first,
                const RungFigureRow *figure)
{
  for (guint i = 0; i < first; i++)
    {
      const RungMarketSection *section = tables->sections->pdata[i];

      for (guint k = 0; k < section->n_figures; k++)
        if (g_str_equal (section->figures[k].id, figure->id))
          {
            RungFigureRow *figures = rung_tables_alloc (tables, section->n_figures,
                                                        sizeof *figures);
            RungMarketSection *changed = rung_tables_alloc (tables, 1, sizeof *changed);

            memcpy (figures, section->figures, section->n_figures * sizeof *figures);
            figures[k] = *figure;
            rung_data_market_keep_place (&section->figures[k], &figures[k]);
            *changed = *section;
            changed->figures = figures;
            tables->sections->pdata[i] = changed;
            return TRUE;
          }
    }
  return FALSE;
}

/* Leaves in a new section the figures that are new themselves. */
static void
replace_figures (RungTables *tables,
                 guint       first,
                 RungPack   *pack)
{
  for (guint i = first; i < tables->sections->len;)
    {
      RungMarketSection *section = tables->sections->pdata[i];
      RungFigureRow *kept = rung_tables_alloc (tables, section->n_figures, sizeof *kept);
      guint n = 0;

      for (guint k = 0; k < section->n_figures; k++)
        if (replace_figure (tables, first, &section->figures[k]))
          pack->n_replaced++;
        else
          kept[n++] = section->figures[k];
      pack->n_added += n;
      section->figures = kept;
      section->n_figures = n;
      if (n == 0)
        g_ptr_array_remove_index (tables->sections, i);
      else
        i++;
    }
}

static gboolean
read_part (RungTables  *tables,
           RungPack    *pack,
           gboolean     is_market,
           GError     **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (RungDataReference));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func ((GDestroyNotify) rung_json_free);
  RungDataLoad load = {
    .tables = tables, .folder = pack->filename, .pack = pack->name, .is_market = is_market,
    .ids = ids, .references = references, .texts = texts,
  };
  g_auto (Before) before = { { NULL } };
  guint federal = 0;
  gboolean is_read = FALSE;

  before_init (&before, tables);
  rung_tables_forget_index (tables);
  while (!g_str_equal (get_id (tables->laws->pdata[federal]), FEDERAL_LAW))
    federal++;
  /* There is one of these, so ours are out of the way while a pack is read. */
  g_ptr_array_remove_index (tables->laws, federal);
  tables->pay_model = NULL;
  tables->private_norms = NULL;
  is_read = pack->bytes != NULL ? rung_data_read_bytes (&load, pack->bytes, pack->filename, error)
                                : rung_data_read_folder (&load, error);
  pack->n_replaced += (tables->pay_model != NULL) + (tables->private_norms != NULL);
  if (tables->pay_model == NULL)
    tables->pay_model = before.pay_model;
  if (tables->private_norms == NULL)
    tables->private_norms = before.private_norms;
  g_ptr_array_insert (tables->laws, (int) federal, before.lists[0]->pdata[federal]);
  tables->edition = before.edition;
  for (guint i = 0; is_read && i < N_REPLACED; i++)
    replace_entries (get_list (tables, i), before.lists[i]->len, pack);
  if (is_read)
    {
      rung_data_regroup_road (tables);
      replace_figures (tables, before.lists[N_REPLACED]->len, pack);
    }
  if (is_read && rung_data_resolve (&load, error) && check_laws (tables, &before, error)
      && rung_data_complete (tables, pack->filename, error)
      && (!is_market || rung_data_check_career (tables, error)))
    {
      rung_tables_index (tables);
      return TRUE;
    }
  put_back (tables, &before);
  rung_tables_index (tables);
  return FALSE;
}

/**
 * rung_data_add_pack:
 * @tables: the figures
 * @pack: a pack; what is wrong with it is told in it
 * @is_market: whether to read figures of the market, or all others
 *
 * Reads figures of a person's own as untrusted input. An entry takes the place
 * of the one with its id, or is added. A pack with anything wrong is left out
 * as a whole.
 *
 * Returns: %TRUE if the figures of the pack are in @tables
 */
gboolean
rung_data_add_pack (RungTables *tables,
                    RungPack   *pack,
                    gboolean    is_market)
{
  g_autoptr (GError) error = NULL;
  guint n_files = tables->files->len;

  if (pack->is_off || pack->error != NULL)
    return FALSE;
  if (!read_part (tables, pack, is_market, &error))
    {
      pack->error = g_strdup (error->message);
      pack->n_added = 0;
      pack->n_replaced = 0;
      return FALSE;
    }
  if (tables->files->len > n_files && pack->title == NULL)
    {
      const RungDataFile *file = tables->files->pdata[n_files];

      pack->title = g_strdup (file->title);
    }
  return TRUE;
}

/**
 * rung_data_check_pack:
 * @tables: the figures; those of the pack are added to them, so they are of
 *   no other use afterwards
 * @filename: a file or folder of figures
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
                      const char  *filename,
                      GBytes      *bytes,
                      GError     **error)
{
  RungPack *pack = rung_pack_new (filename);
  gboolean is_right = FALSE;

  pack->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  is_right = read_part (tables, pack, FALSE, error) && read_part (tables, pack, TRUE, error);
  rung_pack_free (pack);
  return is_right;
}
