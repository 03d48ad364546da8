/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-flip.h"
#include "engine/answers/rung-missing.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "engine/futures/rung-simulation.h"
#include "engine/offer/rung-leaving.h"
#include "engine/path/rung-paths.h"
#include "engine/path/rung-roadmap.h"

#include "store/data/rung-data.h"

#include "fixture.h"
#include "full-document.h"

/* What an input feeds, against the figures that move with it. */

#define N_ROUNDS (g_test_slow () ? 4 : 1)
#define N_FUTURES 40        /* enough to see that they are others */

static RungTables *tables;
static RungTaxCache *cache;

static void
append (GString *out,
        double   value)
{
  g_string_append_printf (out, "%.17g ", value);
}

/* What is asked for, left open, left behind and uncertain. */
static void
append_answers (GString           *out,
                const RungContext *context)
{
  g_autoptr (GArray) swings = rung_swings_compute (context, "a", "b", RUNG_MEASURE_REAL);
  g_autoptr (GArray) missing = rung_missing_compute (context);
  g_autoptr (GArray) apart = rung_deadlines_compare (context->document);
  RungAskResult asks[2];

  rung_ask_compute (context, "a", "b", RUNG_MEASURE_REAL, &asks[0]);
  rung_ask_compute (context, "b", "a", RUNG_MEASURE_REAL, &asks[1]);
  for (guint i = 0; i < 2; i++)
    append (out, asks[i].mixed_worth);
  for (guint i = 0; i < swings->len; i++)
    {
      append (out, g_array_index (swings, RungSwing, i).gap_low);
      append (out, g_array_index (swings, RungSwing, i).gap_high);
    }
  for (guint i = 0; i < missing->len; i++)
    {
      append (out, g_array_index (missing, RungMissing, i).kind);
      append (out, g_array_index (missing, RungMissing, i).cost);
    }
  append (out, apart->len);
  for (guint i = 0; i < rung_document_get_n_offers (context->document); i++)
    {
      const RungOfferInputs *offer = &rung_document_get_offer (context->document, i)->inputs;
      g_autoptr (GArray) leaving = rung_leaving_compute (context, offer);

      for (guint k = 0; k < leaving->len; k++)
        append (out, g_array_index (leaving, RungLeaving, k).left);
    }
}

static void
append_futures (GString              *out,
                const RungContext    *context,
                const RungComparison *comparison)
{
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n = rung_simulation_choose (comparison, RUNG_RANKING_REAL, offers);
  g_autoptr (RungSimulation) simulation
    = rung_simulation_new (context, offers, n, RUNG_RANKING_REAL,
                           (guint) context->document->assumptions.futures, NULL);

  for (guint i = 0; i < n; i++)
    append (out, rung_futures_get_best (simulation->futures, i));
}

/* Every figure of the compared offers, as one text. */
static char *
dup_offers (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  g_autoptr (RungComparison) comparison = NULL;
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  append (out, comparison->baseline);
  append (out, comparison->discount);
  for (guint offer = 0; offer < comparison->n_offers; offer++)
    for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
      for (guint year = 0; year < comparison->n_years; year++)
        {
          append (out, comparison->projections[offer].amount[measure][year]);
          append (out, comparison->projections[offer].present[measure][year]);
        }
  for (guint offer = 0; offer < comparison->n_offers; offer++)
    append (out, comparison->projections[offer].notes);
  append_answers (out, &context);
  append_futures (out, &context, comparison);
  return g_string_free (out, FALSE);
}

/* What the person is worth and what would change it. */
static char *
dup_worth (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  RungWorthContext context = { tables, cache, document, FALSE };
  g_autoptr (GArray) changes = rung_changes_compute (&context);
  RungEstimateQuery query;
  RungEstimate estimate;

  rung_worth_get_query (&context, &query);
  if (rung_estimate_compute (tables, &query, &estimate, NULL))
    {
      append (out, estimate.base_low);
      append (out, estimate.base_mid);
      append (out, estimate.total_mid);
      append (out, estimate.doubt);
    }
  for (guint i = 0; i < changes->len; i++)
    {
      const RungWorth *gain = &g_array_index (changes, RungChange, i).gain;

      append (out, gain->total);
      append (out, gain->kept);
      append (out, gain->real);
    }
  return g_string_free (out, FALSE);
}

/* The steps in their order, and the years of every path. */
static char *
dup_road (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  RungWorthContext context = { tables, cache, document, FALSE };
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);
  g_autoptr (RungPaths) paths = rung_paths_compute (&context);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);

      g_string_append_printf (out, "%s %d ", row->step->id, row->state);
      append (out, row->gain);
      append (out, row->from_week);
      if (row->record != NULL)
        g_string_append_printf (out, "%s %s %s ", row->record->started, row->record->finished,
                                row->record->note);
    }
  for (guint path = 1; paths != NULL && path < paths->n_paths; path++)
    g_string_append_printf (out, "%s ", paths->paths[path].inputs->title);
  for (guint path = 0; paths != NULL && path < paths->n_paths; path++)
    for (guint year = 0; year < paths->n_years; year++)
      {
        append (out, rung_paths_get (paths, path, year, RUNG_PATH_REAL, RUNG_PATH_PRESENT,
                                     RUNG_PATH_MIDDLE));
        append (out, rung_paths_get (paths, path, year, RUNG_PATH_REAL, RUNG_PATH_YEARLY,
                                     RUNG_PATH_HIGH));
      }
  return g_string_free (out, FALSE);
}

static const struct
{
  RungFeeds feeds;
  const char *name;
  char *(*dup) (const RungDocument *document);
} parts[] = {
  { RUNG_FEEDS_OFFERS, "offers", dup_offers },
  { RUNG_FEEDS_WORTH, "worth", dup_worth },
  { RUNG_FEEDS_ROAD, "road", dup_road },
};

static void
check (const RungInput    *input,
       char *const        *before,
       const RungDocument *after)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *now = NULL;

      if ((input->feeds & parts[i].feeds) != 0)
        continue;
      now = parts[i].dup (after);
      if (!g_str_equal (now, before[i]))
        g_error ("“%s” moves %s and does not say so", input->id, parts[i].name);
    }
}

/* Gives one input of a record of @after another value, and checks what moved. */
static void
vary_record (const RungInputTable *table,
             gpointer              record,
             char *const          *before,
             const RungDocument   *after)
{
  g_autofree gpointer other = g_malloc0 (table->size);
  g_autofree gpointer old = g_malloc0 (table->size);

  rung_record_init (table, other);
  rung_record_init (table, old);
  rung_record_copy (table, old, record);
  fixture_set_random (table, other, tables);
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        rung_input_set_text (input, record, rung_input_get_text (input, other));
      else
        rung_input_set_number (input, record, rung_input_get_number (input, other));
      check (input, before, after);
      rung_record_copy (table, record, old);
    }
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      vary_record (table->lists[i].table, rung_list_get_item (&table->lists[i], record, k)->record,
                   before, after);
  rung_record_clear (table, other);
  rung_record_clear (table, old);
}

static RungDocument *
new_random_document (void)
{
  RungDocument *document = fixture_new_document (2);
  RungEventInputs *event = fixture_add_event (fixture_add_path (document), "study", "2027-02-01");

  fixture_set_input (event, &rung_event_inputs, "study", "master-online");
  fixture_set_step (document, "docker", "done");
  fixture_set_random (&rung_profile_inputs, &document->profile, tables);
  fixture_set_text (document, FIXTURE_PROFILE, "level", "senior");
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    fixture_set_random (&rung_offer_inputs, &rung_document_get_offer (document, i)->inputs, tables);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 3);
  document->assumptions.futures = N_FUTURES;
  return document;
}

/* Gives an input one of several values it may have; FALSE past the last one. */
static gboolean
set_value (const RungInput *input,
           gpointer         record,
           guint            n)
{
  static const char *const days[] = { "", "2026-12-20", "2027-06-15", "2028-03-01" };
  static const char *const tranches[] = { "", "12: 25, 36 x 1: 75", "24: 100" };
  static const char *const years[] = { "", "2024", "2011, 2024" };
  gint64 span = input->maximum - input->minimum;
  const gint64 numbers[] = {
    input->minimum, input->maximum, input->initial, input->minimum + 1,
    input->minimum + span / 100, input->minimum + span / 10, input->minimum + span / 2,
    input->maximum - span * 3 / 100,
  };
  g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
  guint stride = MAX (choices->len / 8, 1);

  if (choices->len > 0 && n * stride < choices->len)
    rung_input_set_text (input, record, g_array_index (choices, RungChoice, n * stride).id);
  else if (input->kind == RUNG_KIND_DATE && n < G_N_ELEMENTS (days))
    rung_input_set_text (input, record, days[n]);
  else if (input->kind == RUNG_KIND_TRANCHES && n < G_N_ELEMENTS (tranches))
    rung_input_set_text (input, record, tranches[n]);
  else if (input->kind == RUNG_KIND_YEARS && n < G_N_ELEMENTS (years))
    rung_input_set_text (input, record, years[n]);
  else if (input->kind == RUNG_KIND_TEXT && n == 0)
    rung_input_set_text (input, record, "another text");
  else if (!rung_input_is_text (input) && n < G_N_ELEMENTS (numbers))
    rung_input_set_number (input, record, numbers[n]);
  else
    return FALSE;
  return TRUE;
}

/* What is fed where no value of these documents shows it. */
static const char *const unseen[] = {
  "profile/current-base/worth",     /* a mark on the chart of pay */
  "study/claim/road",               /* no figures of sellers are loaded here */
  "study/gain-doubt/road",          /* the chance that a study pays */
};

/* What has been seen to move, as table/input/part. */
typedef struct
{
  GHashTable *moved;
  char *before[G_N_ELEMENTS (parts)];
  const RungDocument *document;
} Search;

static char *
dup_key (const RungInputTable *table,
         const RungInput      *input,
         guint                 part)
{
  return g_strdup_printf ("%s/%s/%s", table->id, input->id, parts[part].name);
}

static void
search_input (Search               *self,
              const RungInputTable *table,
              const RungInput      *input)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *key = dup_key (table, input, i);
      g_autofree char *now = NULL;

      if ((input->feeds & parts[i].feeds) == 0 || g_hash_table_contains (self->moved, key))
        continue;
      now = parts[i].dup (self->document);
      if (!g_str_equal (now, self->before[i]))
        g_hash_table_add (self->moved, g_steal_pointer (&key));
    }
}

static void
search_record (Search               *self,
               const RungInputTable *table,
               gpointer              record)
{
  g_autofree gpointer old = g_malloc0 (table->size);

  rung_record_init (table, old);
  rung_record_copy (table, old, record);
  for (guint i = 0; i < table->n_inputs; i++)
    for (guint n = 0; rung_input_counts (&table->inputs[i], table, old)
                      && set_value (&table->inputs[i], record, n); n++)
      {
        search_input (self, table, &table->inputs[i]);
        rung_record_copy (table, record, old);
      }
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      search_record (self, table->lists[i].table,
                     rung_list_get_item (&table->lists[i], record, k)->record);
  rung_record_clear (table, old);
}

/* Gives all inputs that do not feed a part their value number @n; FALSE past the last. */
static gboolean
set_others (const RungInputTable *table,
            gpointer              record,
            guint                 part,
            guint                 n)
{
  gboolean is_set = FALSE;

  for (guint i = 0; i < table->n_inputs; i++)
    if ((table->inputs[i].feeds & parts[part].feeds) == 0)
      is_set |= set_value (&table->inputs[i], record, n);
  return is_set;
}

/* All inputs that say they do not feed a part may change at once and leave it alone. */
static void
check_others (Search               *self,
              const RungInputTable *table,
              gpointer              record)
{
  g_autofree gpointer old = g_malloc0 (table->size);

  rung_record_init (table, old);
  rung_record_copy (table, old, record);
  for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
    for (guint n = 0; set_others (table, record, part, n); n++)
      {
        g_autofree char *now = parts[part].dup (self->document);

        if (!g_str_equal (now, self->before[part]))
          g_error ("An input of “%s” moves %s and does not say so", table->id,
                   parts[part].name);
        rung_record_copy (table, record, old);
      }
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      check_others (self, table->lists[i].table,
                    rung_list_get_item (&table->lists[i], record, k)->record);
  rung_record_clear (table, old);
}

static void
search_document (Search       *self,
                 RungDocument *document,
                 void        (*visit) (Search *, const RungInputTable *, gpointer))
{
  self->document = document;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    self->before[i] = parts[i].dup (document);
  visit (self, &rung_profile_inputs, &document->profile);
  visit (self, &rung_assumption_inputs, &document->assumptions);
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    visit (self, &rung_offer_inputs, &rung_document_get_offer (document, i)->inputs);
  visit (self, &rung_plan_inputs, &document->plan);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_clear_pointer (&self->before[i], g_free);
}

static void
check_moved (const RungInputTable *table,
             GHashTable           *moved)
{
  for (guint i = 0; i < table->n_inputs; i++)
    for (guint k = 0; k < G_N_ELEMENTS (parts); k++)
      {
        g_autofree char *key = dup_key (table, &table->inputs[i], k);
        gboolean is_unseen = FALSE;

        if ((table->inputs[i].feeds & parts[k].feeds) == 0)
          continue;
        for (guint n = 0; n < G_N_ELEMENTS (unseen); n++)
          is_unseen |= g_str_equal (unseen[n], key);
        if (g_hash_table_contains (moved, key) == is_unseen)
          g_error ("“%s” %s", key, is_unseen ? "moves after all" : "never moves, but is fed");
      }
  for (guint i = 0; i < table->n_lists; i++)
    check_moved (table->lists[i].table, moved);
}

/* An input that says it feeds more than it moves has that computed for nothing. */
static void
test_says_no_more (void)
{
  g_autoptr (GHashTable) moved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (RungDocument) document = full_document_new (N_FUTURES);
  Search search = { .moved = moved };

  search_document (&search, document, search_record);
  /* Shares of a small business have to be held for years. */
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 6);
  fixture_set (document, 1, "exit-years", 5);
  search_document (&search, document, search_record);
  check_moved (&rung_profile_inputs, moved);
  check_moved (&rung_assumption_inputs, moved);
  check_moved (&rung_offer_inputs, moved);
  check_moved (&rung_plan_inputs, moved);
}

static void
test_says_no_less (void)
{
  g_autoptr (RungDocument) document = full_document_new (N_FUTURES);
  Search search = { NULL };

  search_document (&search, document, check_others);
}

static void
test_says_all (void)
{
  for (int round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (RungDocument) document = new_random_document ();
      char *before[G_N_ELEMENTS (parts)];

      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        before[i] = parts[i].dup (document);
      vary_record (&rung_profile_inputs, &document->profile, before, document);
      vary_record (&rung_assumption_inputs, &document->assumptions, before, document);
      vary_record (&rung_offer_inputs, &rung_document_get_offer (document, 0)->inputs, before,
                   document);
      vary_record (&rung_plan_inputs, &document->plan, before, document);
      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        g_free (before[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = fixture_dup_data_folder ();
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_assert_true (rung_data_load_market (tables, folder, NULL));
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/feeds-moved/an-input-moves-nothing-but-what-it-feeds", test_says_all);
  g_test_add_func ("/feeds-moved/inputs-leave-alone-what-they-do-not-feed", test_says_no_less);
  g_test_add_func ("/feeds-moved/an-input-moves-all-that-it-feeds", test_says_no_more);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
