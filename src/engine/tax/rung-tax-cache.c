/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-cache.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"

#define FEDERAL_LAW "us"
/* Among the home states of a state that taxes no non-resident’s wages. */
#define EVERYBODY "everybody"

struct _RungTaxCache
{
  const RungTables *tables;
  GHashTable *programs;     /* RungTaxReturn -> RungTaxProgram */
};

/* A return is cleared before it is filled in, so that its bytes tell it. */
static guint
hash_return (gconstpointer key)
{
  const guint32 *words = key;
  guint hash = 5381;

  for (gsize i = 0; i < sizeof (RungTaxReturn) / sizeof *words; i++)
    hash = hash * 33 ^ words[i];
  return hash;
}

static gboolean
equal_returns (gconstpointer a,
               gconstpointer b)
{
  return memcmp (a, b, sizeof (RungTaxReturn)) == 0;
}

/**
 * rung_tax_cache_new:
 * @tables: the figures; they must outlive the cache
 *
 * Returns: (transfer full): an empty cache
 */
RungTaxCache *
rung_tax_cache_new (const RungTables *tables)
{
  RungTaxCache *self = g_new0 (RungTaxCache, 1);

  self->tables = tables;
  self->programs = g_hash_table_new_full (hash_return, equal_returns, g_free, (GDestroyNotify) rung_tax_program_free);
  return self;
}

/**
 * rung_tax_cache_free:
 * @self: (nullable) (transfer full): a cache
 *
 * Frees the cache and the programs it gave out.
 */
void
rung_tax_cache_free (RungTaxCache *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->programs);
  g_free (self);
}

static gboolean
is_after (const RungTaxLaw *law,
          int               year)
{
  return law != NULL && year > law->last_year;
}

/* Whether some law of the return is held for earlier years only. */
static gboolean
is_later (const RungTaxReturn *about)
{
  const RungTaxPlace *places[] = { &about->home, &about->work[0], &about->work[1] };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (is_after (places[i]->state, about->year) || is_after (places[i]->locality, about->year))
      return TRUE;
  return is_after (about->federal, about->year);
}

/**
 * rung_tax_cache_get:
 * @self: a cache
 * @about: whose return it is, from rung_tax_return_init()
 * @error: return location
 *
 * Gives the program of a return, compiling it when it is first asked for.
 *
 * Fails as rung_tax_program_new() does.
 *
 * Returns: (transfer none) (nullable): the program, owned by @self
 */
const RungTaxProgram *
rung_tax_cache_get (RungTaxCache         *self,
                    const RungTaxReturn  *about,
                    GError              **error)
{
  RungTaxReturn key = *about;
  RungTaxProgram *program = NULL;

  /* Prices move nothing in a year whose law is held. */
  if (!is_later (about))
    key.inflation = 0.0;
  program = g_hash_table_lookup (self->programs, &key);
  if (program != NULL)
    return program;
  program = rung_tax_program_new (&key, error);
  if (program != NULL)
    g_hash_table_insert (self->programs, g_memdup2 (&key, sizeof key), program);
  return program;
}

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
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("“%s” is no state or city whose tax Rung holds"), place);
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
 * rung_tax_law_is_reciprocal:
 * @work: law of the state of work
 * @home: (nullable): law of the home state
 *
 * Returns: whether the state of work taxes no wages of people from the home state
 */
gboolean
rung_tax_law_is_reciprocal (const RungTaxLaw *work,
                            const RungTaxLaw *home)
{
  for (guint i = 0; work->reciprocity != NULL && work->reciprocity[i] != NULL; i++)
    if (g_str_equal (work->reciprocity[i], EVERYBODY)
        || (home != NULL && g_str_equal (work->reciprocity[i], home->id)))
      return work != home;
  return FALSE;
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
  self->federal = rung_tables_find_law (tables, FEDERAL_LAW);
  self->year = year;
  self->status = status;
  self->reach = RUNG_REACH_ALL;
  return rung_tax_place_find (&self->home, tables, home, error);
}
