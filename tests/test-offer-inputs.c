/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "engine/tax/rung-tax-cache.h"

#include "offer-cases.h"

static RungTables *tables;
static RungTaxCache *cache;
static GPtrArray *cases;

/* Inputs that move no figure of an offer by itself, and why. */
static const struct
{
  const RungInputTable *table;
  const char *inputs;
  const char *reason;
} exceptions[] = {
  { &rung_profile_inputs, "level,years,education,specialization,skills,industry,current-base",
    "they place a person on the market" },
  { &rung_assumption_inputs, "pay-adjustment,published-only", "they move figures of the market" },
  { &rung_assumption_inputs, "market-share,futures,seed", "they are of the futures" },
  { &rung_assumption_inputs, "ask-base,ask-bonus,ask-sign-on,ask-grant",
    "they say what one would ask for" },
  { &rung_assumption_inputs,
    "weight-learning,weight-people,weight-mission,weight-balance,weight-stability,weight-place",
    "they are of the rating beside money" },
  { &rung_offer_inputs, "title,notes", "words" },
  { &rung_offer_inputs, "industry", "it places the offer on the market" },
  { &rung_offer_inputs, "in-hand,deadline", "they say how one stands with the employer" },
  { &rung_offer_inputs, "bonus-low,bonus-high,volatility,refresher-low,refresher-high",
    "they are of the futures" },
  { &rung_offer_inputs, "paid-days,remote-days", "they are shown beside money" },
  { &rung_offer_inputs, "learning,people,mission,balance,stability,location",
    "they are of the rating beside money" },
  { &rung_raise_inputs, "title", "words" },
  { &rung_payment_inputs, "title", "words" },
  { &rung_grant_inputs, "title", "words" },
  { &rung_grant_inputs, "window", "what keeping options costs is the same in any window" },
  { &rung_refresher_inputs, "low,high", "they are of the futures" },
};

static gboolean
is_exception (const RungInputTable *table,
              const RungInput      *input)
{
  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (exceptions[i].table == table && rung_set_has (exceptions[i].inputs, input->id))
      return TRUE;
  return FALSE;
}

typedef void (*InputFunc) (const OfferCase      *self,
                           const RungInputTable *table,
                           const RungInput      *input,
                           gpointer              record,
                           GHashTable           *moved);

static void
visit (const OfferCase      *self,
       const RungInputTable *table,
       gpointer              record,
       InputFunc             function,
       GHashTable           *moved)
{
  for (guint i = 0; i < table->n_inputs; i++)
    function (self, table, &table->inputs[i], record, moved);
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      visit (self, table->lists[i].table, rung_list_get_item (&table->lists[i], record, k)->record,
             function, moved);
}

static void
visit_all (InputFunc   function,
           GHashTable *moved)
{
  for (guint i = 0; i < cases->len; i++)
    {
      OfferCase *self = g_ptr_array_index (cases, i);

      visit (self, &rung_profile_inputs, &self->document->profile, function, moved);
      visit (self, &rung_assumption_inputs, &self->document->assumptions, function, moved);
      for (guint k = 0; k < rung_document_get_n_offers (self->document); k++)
        visit (self, &rung_offer_inputs, &rung_document_get_offer (self->document, k)->inputs,
               function, moved);
    }
}

/* Whether a figure that a case expects is another one with a value of an input. */
static gboolean
moves (const OfferCase *self,
       const RungInput *input,
       gpointer         record,
       gint64           number,
       const char      *text)
{
  g_autofree double *before = g_new0 (double, self->expected->len);
  g_autofree double *after = g_new0 (double, self->expected->len);
  gboolean is_text = rung_input_is_text (input);
  gint64 old_number = is_text ? 0 : rung_input_get_number (input, record);
  g_autofree char *old_text = is_text ? g_strdup (rung_input_get_text (input, record)) : NULL;
  gboolean has_moved = FALSE;

  if (!(is_text ? rung_input_set_text (input, record, text)
        : rung_input_set_number (input, record, number)))
    return FALSE;
  offer_cases_compute (self, tables, cache, after);
  if (is_text)
    rung_input_set_text (input, record, old_text);
  else
    rung_input_set_number (input, record, old_number);
  offer_cases_compute (self, tables, cache, before);
  for (guint i = 0; i < self->expected->len; i++)
    has_moved |= !(fabs (after[i] - before[i]) <= CENT);
  return has_moved;
}

static char *
dup_key (const RungInputTable *table,
         const RungInput      *input)
{
  return g_strdup_printf ("%s of the %s", input->id, table->id);
}

/* What a case names and its figures would miss. */
static void
take_away (const OfferCase      *self,
           const RungInputTable *table,
           const RungInput      *input,
           gpointer              record,
           GHashTable           *moved)
{
  g_autofree char *key = dup_key (table, input);

  if (!is_exception (table, input) && !g_hash_table_contains (moved, key)
      && moves (self, input, record, input->initial, input->initial_text))
    g_hash_table_add (moved, g_steal_pointer (&key));
}

static void
check_table (const RungInputTable *table,
             GHashTable           *moved)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      g_autofree char *key = dup_key (table, &table->inputs[i]);

      if (is_exception (table, &table->inputs[i]) || g_hash_table_contains (moved, key))
        continue;
      g_test_message ("no golden case needs the input %s", key);
      g_test_fail ();
    }
  for (guint i = 0; i < table->n_lists; i++)
    check_table (table->lists[i].table, moved);
}

/* Every input of an offer is named by a case that would fail without it. */
static void
test_inputs (void)
{
  g_autoptr (GHashTable) moved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  visit_all (take_away, moved);
  check_table (&rung_profile_inputs, moved);
  check_table (&rung_assumption_inputs, moved);
  check_table (&rung_offer_inputs, moved);
}

static void
change_exception (const OfferCase      *self,
                  const RungInputTable *table,
                  const RungInput      *input,
                  gpointer              record,
                  GHashTable           *moved)
{
  g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
  const char *text = "2026-12-01";

  if (!is_exception (table, input))
    return;
  if (choices->len > 0)
    text = g_array_index (choices, RungChoice, choices->len - 1).id;
  if (moves (self, input, record,
             input->initial == input->maximum ? input->minimum : input->maximum, text))
    g_hash_table_add (moved, dup_key (table, input));
}

/* Those that no case needs really move none of the figures. */
static void
test_exceptions (void)
{
  g_autoptr (GHashTable) moved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer key = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    {
      g_auto (GStrv) ids = rung_set_split (exceptions[i].inputs);

      for (guint k = 0; ids[k] != NULL; k++)
        g_assert_nonnull (rung_inputs_find (exceptions[i].table, ids[k]));
    }
  visit_all (change_exception, moved);
  g_hash_table_iter_init (&iter, moved);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      g_test_message ("the input %s moves a figure", (const char *) key);
      g_test_fail ();
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  cases = offer_cases_read (tables);
  g_test_add_func ("/offer-inputs/every-input-is-needed", test_inputs);
  g_test_add_func ("/offer-inputs/others-move-nothing", test_exceptions);
  result = g_test_run ();
  g_ptr_array_unref (cases);
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
