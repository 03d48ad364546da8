/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-laws.h"

#include <string.h>

/* The words of a row, joined, are looked up as one text. */
#define LONGEST_KEY 240
#define KEY_SEPARATOR '\x1f'
/* Of so many laws a set is full: a file with a place of work in every row would
 * otherwise need memory without end. */
#define MOST_LAWS 2000
/* A hostile file could spell the same places in ever new ways. */
#define MOST_KEYS 20000

struct _RungCliLawSet
{
  RungTaxCache *cache;
  GHashTable *keys;         /* joined words -> RungCliLaw, borrowed */
  GHashTable *laws;         /* RungTaxProgram -> RungCliLaw */
};

struct _RungCliLaws
{
  const RungTables *tables;
  RungCliLawSet *set;
};

static RungCliLawSet *
law_set_new (const RungTables *tables)
{
  RungCliLawSet *self = g_atomic_rc_box_new0 (RungCliLawSet);

  self->cache = rung_tax_cache_new (tables);
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->laws = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

/**
 * rung_cli_law_set_ref:
 * @self: a set of laws
 *
 * Returns: (transfer full): the same set, kept for longer
 */
RungCliLawSet *
rung_cli_law_set_ref (RungCliLawSet *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
law_set_clear (gpointer data)
{
  RungCliLawSet *self = data;

  g_hash_table_unref (self->keys);
  g_hash_table_unref (self->laws);
  rung_tax_cache_free (self->cache);
}

/**
 * rung_cli_law_set_unref:
 * @self: (nullable) (transfer full): a set of laws
 *
 * Frees the laws and the programs compiled for them, if nobody else needs them.
 */
void
rung_cli_law_set_unref (RungCliLawSet *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, law_set_clear);
}

/**
 * rung_cli_law_set_is_full:
 * @self: a set of laws
 *
 * Returns: whether the next laws should go into another set
 */
gboolean
rung_cli_law_set_is_full (const RungCliLawSet *self)
{
  return g_hash_table_size (self->laws) >= MOST_LAWS;
}

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
  self->set = law_set_new (tables);
  return self;
}

/**
 * rung_cli_laws_free:
 * @self: (nullable) (transfer full): laws
 *
 * Frees the laws that no chunk needs.
 */
void
rung_cli_laws_free (RungCliLaws *self)
{
  if (self == NULL)
    return;
  rung_cli_law_set_unref (self->set);
  g_free (self);
}

/**
 * rung_cli_laws_get_set:
 * @self: laws
 *
 * Starts a new set if the last one is full. Laws that were found before may then be
 * gone, but for those who keep their set.
 *
 * Returns: (transfer none): where the next laws go
 */
RungCliLawSet *
rung_cli_laws_get_set (RungCliLaws *self)
{
  if (!rung_cli_law_set_is_full (self->set))
    return self->set;
  rung_cli_law_set_unref (self->set);
  self->set = law_set_new (self->tables);
  return self->set;
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
  if (!rung_cli_return_find (&found, self->tables, self->set->cache,
                             (const char *const *) texts->pdata, TRUE, error))
    return NULL;
  law = g_hash_table_lookup (self->set->laws, found.programs[0]);
  if (law == NULL)
    {
      law = g_new0 (RungCliLaw, 1);
      law->found = found;
      law->limit = rung_household_get_deferral_limit (self->tables, found.about.year, 0);
      law->hsa_limit = rung_household_get_hsa_limit (self->tables, found.about.year, 0);
      g_hash_table_insert (self->set->laws, (gpointer) found.programs[0], law);
    }
  if (g_hash_table_size (self->set->keys) >= MOST_KEYS)
    g_hash_table_remove_all (self->set->keys);
  if (key != NULL)
    g_hash_table_insert (self->set->keys, g_strdup (key), law);
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
  law = g_hash_table_lookup (self->set->keys, key);
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
  return rung_cli_return_get_program (&law->found, self->set->cache, reach, error);
}
