/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-source-list.h"

#include "rung-phrases.h"

static void
entry_free (gpointer data)
{
  RungSourceEntry *entry = data;

  g_free (entry->text);
  g_free (entry);
}

/* The lines of a derivation name publisher and document, some with a date;
 * the files of figures know the rest. */
static const RungSource *
find_source (const RungTables *tables,
             const char       *name)
{
  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = g_ptr_array_index (tables->files, i);

      for (guint j = 0; j < file->n_sources; j++)
        {
          g_autofree char *known = g_strdup_printf ("%s, %s", file->sources[j].publisher,
                                                    file->sources[j].document);

          if (g_str_equal (name, known))
            return &file->sources[j];
        }
    }
  return NULL;
}

static RungSourceEntry *
create_entry (const RungTables *tables,
              const char       *name)
{
  RungSourceEntry *entry = g_new0 (RungSourceEntry, 1);
  const RungSource *source = find_source (tables, name);

  entry->text = source != NULL ? rung_phrase_source (source) : g_strdup (name);
  entry->address = source != NULL ? source->href : NULL;
  return entry;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return g_utf8_collate ((*(RungSourceEntry *const *) a)->text,
                         (*(RungSourceEntry *const *) b)->text);
}

/**
 * rung_source_list_add_ledger:
 * @names: (element-type utf8): set of publishers with their documents, as keys
 * @ledger: the steps behind a figure
 *
 * Adds what the steps rest on.
 */
void
rung_source_list_add_ledger (GHashTable       *names,
                             const RungLedger *ledger)
{
  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    if (rung_ledger_get (ledger, i)->source != NULL)
      g_hash_table_add (names, g_strdup (rung_ledger_get (ledger, i)->source));
}

/**
 * rung_source_list_add:
 * @names: (element-type utf8): set of publishers with their documents, as keys
 * @source: (nullable): a source
 *
 * Adds a source.
 */
void
rung_source_list_add (GHashTable       *names,
                      const RungSource *source)
{
  if (source != NULL)
    g_hash_table_add (names, g_strdup_printf ("%s, %s", source->publisher, source->document));
}

/**
 * rung_source_list_finish:
 * @names: (element-type utf8): set of publishers with their documents, as keys
 * @tables: the figures
 *
 * Returns: (transfer full) (element-type RungSourceEntry): each source once, by
 *   publisher; their addresses belong to @tables
 */
GPtrArray *
rung_source_list_finish (GHashTable       *names,
                         const RungTables *tables)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (entry_free);
  GHashTableIter iter;
  gpointer name = NULL;

  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (list, create_entry (tables, name));
  g_ptr_array_sort (list, compare_entries);
  return list;
}

static void
collect (const RungContext *context,
         guint              offer,
         RungMeasure        measure,
         GHashTable        *names)
{
  g_autoptr (RungLedger) ledger = rung_ledger_new ();

  rung_projection_explain (context, &rung_document_get_offer (context->document, offer)->inputs,
                           measure, 0,
                           ledger);
  rung_source_list_add_ledger (names, ledger);
}

/**
 * rung_source_list_new:
 * @context: the context
 * @comparison: the figures
 *
 * Finds the documents that any figure of the first year of any offer rests on,
 * each once, by publisher.
 *
 * Returns: (transfer full) (element-type RungSourceEntry): the sources; their
 *   addresses belong to the tables of @context
 */
GPtrArray *
rung_source_list_new (const RungContext    *context,
                      const RungComparison *comparison)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < comparison->n_offers; i++)
    for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
      if (rung_comparison_has_measure (comparison, measure))
        collect (context, i, measure, names);
  return rung_source_list_finish (names, context->tables);
}
