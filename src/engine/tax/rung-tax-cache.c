/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-cache.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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
  self->programs = g_hash_table_new_full (hash_return, equal_returns, g_free,
                                          (GDestroyNotify) rung_tax_program_free);
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
