/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-laws.h"

#include <string.h>

/* The words of a row, joined, are looked up as one text. */
#define LONGEST_KEY 240
#define KEY_SEPARATOR '\x1f'
/* A hostile file could spell the same places in ever new ways. */
#define MOST_KEYS 20000

struct _RungCliLaws
{
  const RungTables *tables;
  RungTaxCache *cache;
  GHashTable *keys;         /* joined words -> RungCliLaw, borrowed */
  GHashTable *laws;         /* RungTaxProgram -> RungCliLaw */
};

/**
 * rung_cli_laws_new:
 * @tables: the figures; they must outlive the laws
 *
 * Returns: (transfer full): no laws yet
 */
RungCliLaws *
rung_cli_laws_new (const RungTables *tables)
{
  RungCliLaws *self = g_new0 (RungCliLaws, 1);

  self->tables = tables;
  self->cache = rung_tax_cache_new (tables);
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->laws = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

/**
 * rung_cli_laws_free:
 * @self: (nullable) (transfer full): laws
 *
 * Frees the laws and the programs compiled for them.
 */
void
rung_cli_laws_free (RungCliLaws *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->keys);
  g_hash_table_unref (self->laws);
  rung_tax_cache_free (self->cache);
  g_free (self);
}

static RungCliLaw *
add_law (RungCliLaws         *self,
         const RungCsvField  *words,
         const char          *key,
         GError             **error)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  RungCliReturn found;
  RungCliLaw *law = NULL;

  for (guint k = 0; k < RUNG_N_LAW_WORDS; k++)
    g_ptr_array_add (texts, g_strndup (words[k].text, words[k].length));
  if (!rung_cli_return_find (&found, self->tables, self->cache, (const char *const *) texts->pdata, error))
    return NULL;
  law = g_hash_table_lookup (self->laws, found.programs[0]);
  if (law == NULL)
    {
      law = g_new0 (RungCliLaw, 1);
      law->found = found;
      law->limit = rung_tables_get_deferral_limit (self->tables, found.about.year, 0);
      law->hsa_limit = rung_tables_get_hsa_limit (self->tables, found.about.year, 0);
      g_hash_table_insert (self->laws, (gpointer) found.programs[0], law);
    }
  if (g_hash_table_size (self->keys) >= MOST_KEYS)
    g_hash_table_remove_all (self->keys);
  if (key != NULL)
    g_hash_table_insert (self->keys, g_strdup (key), law);
  return law;
}

/**
 * rung_cli_laws_find:
 * @self: laws
 * @words: whose return it is, as it stands in a file
 * @error: return location
 *
 * Finds the law for a row. Fails as rung_cli_return_find() does.
 *
 * Returns: (transfer none) (nullable): the law, the same for equal returns
 */
RungCliLaw *
rung_cli_laws_find (RungCliLaws         *self,
                    const RungCsvField   words[RUNG_N_LAW_WORDS],
                    GError             **error)
{
  char key[LONGEST_KEY + RUNG_N_LAW_WORDS + 1];
  char *at = key;
  gsize length = 0;
  RungCliLaw *law = NULL;

  for (guint k = 0; k < RUNG_N_LAW_WORDS; k++)
    length += words[k].length;
  if (length > LONGEST_KEY)
    return add_law (self, words, NULL, error);
  for (guint k = 0; k < RUNG_N_LAW_WORDS; k++)
    {
      memcpy (at, words[k].text, words[k].length);
      at += words[k].length;
      *at++ = KEY_SEPARATOR;
    }
  *at = '\0';
  law = g_hash_table_lookup (self->keys, key);
  return law != NULL ? law : add_law (self, words, key, error);
}

/**
 * rung_cli_laws_get_program:
 * @self: laws
 * @law: one of them
 * @reach: how much a household needs
 * @error: return location
 *
 * Fails as rung_cli_return_get_program() does.
 *
 * Returns: (transfer none) (nullable): the law compiled
 */
const RungTaxProgram *
rung_cli_laws_get_program (RungCliLaws  *self,
                           RungCliLaw   *law,
                           RungReach     reach,
                           GError      **error)
{
  return rung_cli_return_get_program (&law->found, self->cache, reach, error);
}
