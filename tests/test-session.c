/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "model/workspace/rung-workspace-plan.h"
#include "store/document/rung-document-serialize.h"

#include "fixture.h"
#include "session.h"

static RungSession *
session_new (void)
{
  return rung_session_new (fixture_load_tables ());
}

/* The offers as one word. */
static char *
dup_offers (RungSession *session)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; offer_at (session, i) != NULL; i++)
    g_string_append (out, rung_offer_record_get_id (offer_at (session, i)));
  return g_string_free (out, FALSE);
}

static void
assert_offers (RungSession *session,
               const char  *expected)
{
  g_autofree char *offers = dup_offers (session);

  g_assert_cmpstr (offers, ==, expected);
}

static void
set_base (RungSession *session,
          guint        offer,
          gint64       base)
{
  g_object_set (offer_at (session, offer), "base-pay", base, NULL);
}

static void
count_cb (gpointer object,
          guint   *count)
{
  (*count)++;
}

static void
push_state (GPtrArray   *states,
            RungSession *session)
{
  g_ptr_array_add (states, dup_bytes (session));
}

/* Undo brings back the bytes from before every edit, redo those from after. */
static void
test_undo_redo (void)
{
  RungSession *session = session_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;

  push_state (states, session);
  rung_workspace_add_offer (workspace_of (session));
  push_state (states, session);
  set_base (session, 0, 200000);
  push_state (states, session);
  g_object_set (offer_at (session, 0), "title", "One", NULL);
  push_state (states, session);
  rung_workspace_duplicate_offer (workspace_of (session), offer_id (session, 0));
  push_state (states, session);
  g_object_set (rung_workspace_get_profile (workspace_of (session)), "skills", "genai", NULL);
  push_state (states, session);
  g_object_set (rung_workspace_get_assumptions (workspace_of (session)), "horizon",
                G_GINT64_CONSTANT (7), NULL);
  push_state (states, session);
  rung_workspace_set_baseline (workspace_of (session), offer_id (session, 1));
  push_state (states, session);
  rung_workspace_set_step (workspace_of (session), "learn-python", "done");
  push_state (states, session);
  rung_workspace_move_offer (workspace_of (session), offer_id (session, 0), 1);
  push_state (states, session);
  rung_workspace_remove_offer (workspace_of (session), offer_id (session, 0));
  push_state (states, session);

  for (n = states->len - 1; n > 0; n--)
    {
      g_autofree char *now = NULL;

      g_assert_nonnull (undo_title_of (session));
      rung_workspace_undo (workspace_of (session));
      now = dup_bytes (session);
      g_assert_cmpstr (now, ==, g_ptr_array_index (states, n - 1));
    }
  g_assert_null (undo_title_of (session));
  rung_workspace_undo (workspace_of (session));
  for (n = 1; n < states->len; n++)
    {
      g_autofree char *now = NULL;

      rung_workspace_redo (workspace_of (session));
      now = dup_bytes (session);
      g_assert_cmpstr (now, ==, g_ptr_array_index (states, n));
    }
  g_assert_null (rung_workspace_get_redo_title (workspace_of (session)));
  g_assert_finalize_object (session);
}

/* Records show what undo brought back. */
static void
test_records_follow (void)
{
  RungSession *session = session_new ();
  gint64 base = 0;
  RungOfferRecord *offer = NULL;

  rung_workspace_add_offer (workspace_of (session));
  offer = offer_at (session, 0);
  set_base (session, 0, 200000);
  rung_workspace_undo (workspace_of (session));
  g_assert_true (offer_at (session, 0) == offer);
  g_object_get (offer, "base-pay", &base, NULL);
  g_assert_cmpint (base, ==, 0);
  rung_workspace_redo (workspace_of (session));
  g_object_get (offer, "base-pay", &base, NULL);
  g_assert_cmpint (base, ==, 200000);
  /* A new edit ends what could be done again. */
  rung_workspace_undo (workspace_of (session));
  set_base (session, 0, 5);
  g_assert_null (rung_workspace_get_redo_title (workspace_of (session)));
  g_assert_finalize_object (session);
}

/* Keystrokes in one field are one step; another field is another one. */
static void
test_typing (void)
{
  RungSession *session = session_new ();
  g_autofree char *before = NULL;
  g_autofree char *between = NULL;
  g_autofree char *now = NULL;
  g_autofree char *last = NULL;

  rung_workspace_add_offer (workspace_of (session));
  rung_workspace_add_offer (workspace_of (session));
  before = dup_bytes (session);
  set_base (session, 0, 2);
  set_base (session, 0, 21);
  set_base (session, 0, 210000);
  between = dup_bytes (session);
  g_assert_cmpstr (undo_title_of (session), ==, "changing “Base pay” of A");
  set_base (session, 1, 3);
  set_base (session, 1, 300000);
  g_assert_cmpstr (undo_title_of (session), ==, "changing “Base pay” of B");
  rung_workspace_undo (workspace_of (session));
  now = dup_bytes (session);
  g_assert_cmpstr (now, ==, between);
  rung_workspace_undo (workspace_of (session));
  last = dup_bytes (session);
  g_assert_cmpstr (last, ==, before);
  g_assert_finalize_object (session);
}

/* Typing the old value again leaves nothing that undo could take back. */
static void
test_typing_back (void)
{
  RungSession *session = session_new ();

  rung_workspace_add_offer (workspace_of (session));
  set_base (session, 0, 200000);
  g_object_set (offer_at (session, 0), "title", "x", NULL);
  set_base (session, 0, 20000);
  set_base (session, 0, 200000);
  g_assert_cmpstr (undo_title_of (session), ==, "changing “Name” of A");
  g_assert_finalize_object (session);
}

static void
test_offers (void)
{
  RungSession *session = session_new ();
  const RungDocumentOffer *copy = NULL;
  guint changed = 0;

  g_signal_connect (session, "offers-changed", G_CALLBACK (count_cb), &changed);
  g_object_set (rung_workspace_get_profile (workspace_of (session)), "place", "austin", NULL);
  g_assert_cmpstr (rung_workspace_add_offer (workspace_of (session)), ==, "a");
  g_assert_cmpstr (rung_workspace_add_offer (workspace_of (session)), ==, "b");
  assert_offers (session, "ab");
  g_assert_cmpstr (rung_document_get_offer (rung_session_get_document (session), 0)->inputs.place,
                   ==, "austin");
  set_base (session, 0, 111);
  g_object_set (offer_at (session, 0), "title", "One", NULL);
  g_assert_cmpuint (changed, ==, 2);
  g_assert_cmpstr (rung_workspace_duplicate_offer (workspace_of (session), offer_id (session, 0)),
                   ==, offer_id (session, 1));
  assert_offers (session, "acb");
  copy = rung_document_get_offer (rung_session_get_document (session), 1);
  g_assert_cmpstr (copy->inputs.title, ==, "One, copy");
  g_assert_cmpint (copy->inputs.base_pay, ==, 111);
  rung_workspace_move_offer (workspace_of (session), offer_id (session, 2), 0);
  assert_offers (session, "bac");
  rung_workspace_remove_offer (workspace_of (session), offer_id (session, 1));
  assert_offers (session, "bc");
  /* The letter that is free comes first. */
  rung_workspace_add_offer (workspace_of (session));
  assert_offers (session, "bca");
  g_assert_cmpuint (changed, ==, 6);
  g_assert_finalize_object (session);
}

static void
test_baseline_goes_with_its_offer (void)
{
  RungSession *session = session_new ();

  rung_workspace_add_offer (workspace_of (session));
  rung_workspace_add_offer (workspace_of (session));
  rung_workspace_set_baseline (workspace_of (session), offer_id (session, 1));
  g_assert_cmpuint (rung_session_get_comparison (session)->baseline, ==, 1);
  rung_workspace_move_offer (workspace_of (session), offer_id (session, 1), 0);
  g_assert_cmpuint (rung_session_get_comparison (session)->baseline, ==, 0);
  rung_workspace_remove_offer (workspace_of (session), offer_id (session, 0));
  g_assert_cmpstr (rung_session_get_document (session)->baseline, ==, "");
  g_assert_cmpuint (rung_session_get_comparison (session)->baseline, ==, 0);
  g_assert_finalize_object (session);
}

static void
test_many_offers (void)
{
  RungSession *session = session_new ();

  for (guint i = 0; i < RUNG_MAX_OFFERS; i++)
    g_assert_cmpstr (rung_workspace_add_offer (workspace_of (session)), ==, offer_id (session, i));
  g_assert_null (rung_workspace_add_offer (workspace_of (session)));
  g_assert_null (rung_workspace_duplicate_offer (workspace_of (session), offer_id (session, 0)));
  g_assert_finalize_object (session);
}

/* A sum says how far it is from the baseline, a part does not. */
static void
test_figures (void)
{
  RungSession *session = session_new ();

  rung_workspace_add_offer (workspace_of (session));
  rung_workspace_add_offer (workspace_of (session));
  g_object_set (rung_workspace_get_assumptions (workspace_of (session)), "horizon",
                G_GINT64_CONSTANT (1), NULL);
  set_base (session, 0, 100000);
  set_base (session, 1, 150000);
  assert_cell (session, RUNG_MEASURE_BASE, 0, "100,000");
  assert_cell (session, RUNG_MEASURE_BASE, 1, "150,000*");
  assert_cell (session, RUNG_MEASURE_GROSS, 0, "100,000");
  assert_cell (session, RUNG_MEASURE_GROSS, 1, "150,000 +50,000*");
  rung_workspace_undo (workspace_of (session));
  assert_cell (session, RUNG_MEASURE_BASE, 1, "0");
  g_assert_finalize_object (session);
}

/* Costs stand with a minus, so that a column adds up. */
static void
test_signs (void)
{
  RungSession *session = session_new ();
  double sum = 0.0;

  rung_workspace_add_offer (workspace_of (session));
  set_base (session, 0, 200000);
  g_object_set (rung_workspace_get_profile (workspace_of (session)), "deferral",
                G_GINT64_CONSTANT (10000), NULL);
  sum = value_of (session, RUNG_MEASURE_GROSS)
        + value_of (session, RUNG_MEASURE_TAXES)
        + value_of (session, RUNG_MEASURE_SAVED);
  assert_near (sum, value_of (session, RUNG_MEASURE_TAKE_HOME));
  g_assert_cmpfloat (value_of (session, RUNG_MEASURE_TAXES), <, 0.0);
  g_assert_finalize_object (session);
}

static void
test_spans (void)
{
  RungSession *session = session_new ();
  guint recomputed = 0;

  rung_workspace_add_offer (workspace_of (session));
  set_base (session, 0, 100000);
  g_object_set (offer_at (session, 0), "raise", G_GINT64_CONSTANT (0), NULL);
  g_signal_connect (session, "recomputed", G_CALLBACK (count_cb), &recomputed);
  assert_cell (session, RUNG_MEASURE_BASE, 0, "400,000");
  rung_session_set_span (session, RUNG_SPAN_AVERAGE);
  assert_cell (session, RUNG_MEASURE_BASE, 0, "100,000");
  rung_session_set_span (session, RUNG_SPAN_AVERAGE);
  rung_session_set_ranking (session, RUNG_RANKING_GROSS);
  rung_session_set_ranking (session, RUNG_RANKING_GROSS);
  g_assert_cmpuint (recomputed, ==, 2);
  /* How it is looked at is no edit. */
  g_assert_cmpstr (undo_title_of (session), ==, "changing “Raise a year” of A");
  g_assert_finalize_object (session);
}

static void
test_estimate (void)
{
  RungSession *session = session_new ();
  double middle = 0.0;

  g_object_set (rung_workspace_get_profile (workspace_of (session)), "level", "senior", "years",
                G_GINT64_CONSTANT (6), "skills", "genai", NULL);
  middle = rung_results_get_estimate (results_of (session))->base_mid;
  rung_session_set_as_published (session, TRUE);
  g_assert_cmpfloat (rung_results_get_estimate (results_of (session))->base_mid, >, middle);
  g_assert_cmpint (rung_roadmap_find_rung (rung_session_get_tables (session),
                                           rung_session_get_document (session)), ==, 2);
  g_assert_cmpuint (rung_results_get_roadmap (results_of (session))->len, >, 3);
  g_assert_finalize_object (session);
}

/* The last line of a derivation is the figure in the table. */
static void
test_explain (void)
{
  RungSession *session = session_new ();

  rung_workspace_add_offer (workspace_of (session));
  set_base (session, 0, 200000);
  for (int span = 0; span < RUNG_N_SPANS; span++)
    {
      g_autoptr (RungLedger) ledger = NULL;

      rung_session_set_span (session, span);
      ledger = rung_results_explain (results_of (session), RUNG_MEASURE_TAKE_HOME, "a",
                                     rung_session_get_span (session));
      assert_near (rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1)->value,
                   value_of (session, RUNG_MEASURE_TAKE_HOME));
    }
  g_assert_finalize_object (session);
}

/* Beginning anew tells that the offers are gone. */
static void
test_clear (void)
{
  RungSession *session = session_new ();
  guint changed = 0;

  rung_workspace_add_offer (workspace_of (session));
  rung_workspace_add_offer (workspace_of (session));
  g_signal_connect (session, "offers-changed", G_CALLBACK (count_cb), &changed);
  rung_workspace_clear (workspace_of (session));
  assert_offers (session, "");
  g_assert_cmpuint (changed, ==, 1);
  g_assert_null (undo_title_of (session));
  g_assert_false (rung_workspace_is_modified (workspace_of (session)));
  g_assert_finalize_object (session);
}

static const RungInputList *
list_of (const char *id)
{
  return rung_inputs_find_list (&rung_offer_inputs, id);
}

static RungEditable *
item_of (RungSession *session,
         guint        offer,
         const char  *list,
         guint        item)
{
  GListModel *items = rung_editable_get_items (RUNG_EDITABLE (offer_at (session, offer)),
                                               list_of (list));
  g_autoptr (RungEditable) record = g_list_model_get_item (items, item);

  return record;
}

/* Items of an offer: added, typed into, removed, undone; the objects that are
 * shown follow, and each item is a step of its own. */
static void
test_items (void)
{
  RungSession *session = session_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GListModel *items = NULL;
  RungEditable *second = NULL;
  gint64 value = 0;

  rung_workspace_add_offer (workspace_of (session));
  before = dup_bytes (session);
  items = rung_editable_get_items (RUNG_EDITABLE (offer_at (session, 0)), list_of ("grants"));
  rung_workspace_add_item (workspace_of (session), offer_id (session, 0), list_of ("grants"));
  rung_workspace_add_item (workspace_of (session), offer_id (session, 0), list_of ("grants"));
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 2);
  second = item_of (session, 0, "grants", 1);
  g_object_set (item_of (session, 0, "grants", 0), "value", G_GINT64_CONSTANT (40000), NULL);
  g_object_set (second, "value", G_GINT64_CONSTANT (5), NULL);
  g_object_set (second, "value", G_GINT64_CONSTANT (80000), NULL);
  g_assert_cmpfloat (value_of (session, RUNG_MEASURE_GRANTS), ==, 120000);

  /* Typing into the second is one step, apart from the first. */
  rung_workspace_undo (workspace_of (session));
  g_object_get (second, "value", &value, NULL);
  g_assert_cmpint (value, ==, 0);
  g_assert_cmpfloat (value_of (session, RUNG_MEASURE_GRANTS), ==, 40000);
  g_assert_true (second == item_of (session, 0, "grants", 1));
  rung_workspace_redo (workspace_of (session));
  rung_workspace_remove_item (workspace_of (session), offer_id (session, 0), list_of ("grants"), 0);
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 1);
  g_object_get (item_of (session, 0, "grants", 0), "value", &value, NULL);
  g_assert_cmpint (value, ==, 80000);
  for (int i = 0; i < 5; i++)
    rung_workspace_undo (workspace_of (session));
  after = dup_bytes (session);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 0);
  g_assert_finalize_object (session);
}

/* A full list stays as it is, and that is no step of history. */
static void
test_full_list (void)
{
  RungSession *session = session_new ();
  const RungInputList *list = list_of ("grants");
  const RungDocumentOffer *offer = NULL;

  rung_workspace_add_offer (workspace_of (session));
  for (guint i = 0; i < list->maximum + 3; i++)
    rung_workspace_add_item (workspace_of (session), offer_id (session, 0), list);
  offer = rung_document_get_offer (rung_session_get_document (session), 0);
  g_assert_cmpuint (rung_list_get_n (list, &offer->inputs), ==, list->maximum);
  g_assert_finalize_object (session);
}

/* Eight of ten offers are compared, first ones first; the figures count them. */
static void
test_compared (void)
{
  RungSession *session = session_new ();
  guint changed = 0;

  for (guint i = 0; i < 10; i++)
    rung_workspace_add_offer (workspace_of (session));
  for (guint i = 0; i < 10; i++)
    set_base (session, i, 100000 + 1000 * (int) i);
  g_assert_cmpuint (rung_session_get_comparison (session)->n_offers, ==, RUNG_MAX_COMPARED);
  g_assert_true (rung_session_is_compared (session, offer_id (session, 7)));
  g_assert_false (rung_session_is_compared (session, offer_id (session, 8)));
  g_assert_false (rung_session_set_compared (session, offer_id (session, 9), TRUE));
  g_signal_connect (session, "offers-changed", G_CALLBACK (count_cb), &changed);
  g_assert_true (rung_session_set_compared (session, offer_id (session, 0), FALSE));
  g_assert_true (rung_session_set_compared (session, offer_id (session, 9), TRUE));
  g_assert_cmpuint (changed, ==, 2);
  g_assert_cmpstr (rung_document_get_offer (rung_session_get_compared (session), 0)->id, ==, "b");
  g_assert_cmpstr (rung_document_get_offer (rung_session_get_compared (session), 7)->id, ==, "j");
  g_assert_cmpfloat (rung_comparison_get (rung_session_get_comparison (session), 7,
                                          RUNG_MEASURE_BASE, RUNG_SPAN_FIRST_YEAR), >, 108999.0);
  /* The last one stays. */
  for (guint i = 1; i < 8; i++)
    rung_session_set_compared (session, offer_id (session, i), FALSE);
  g_assert_false (rung_session_set_compared (session, offer_id (session, 9), FALSE));
  g_assert_cmpuint (rung_session_get_comparison (session)->n_offers, ==, 1);
  /* A new offer joins while there is room; the choice is no edit. */
  rung_workspace_add_offer (workspace_of (session));
  g_assert_cmpuint (rung_session_get_comparison (session)->n_offers, ==, 2);
  g_assert_finalize_object (session);
}

/* One edit, chosen at random; without an offer only some are possible. */
static void
edit_at_random (RungSession *session,
                gboolean     done)
{
  guint n = rung_document_get_n_offers (rung_session_get_document (session));
  guint at = n > 0 ? (guint) g_test_rand_int_range (0, (int) n) : 0;
  RungWorkspace *workspace = workspace_of (session);
  const char *offer = offer_id (session, at);

  switch (g_test_rand_int_range (n > 0 ? -3 : 5, 9))
    {
    case -3:
      rung_workspace_add_item (workspace, offer, list_of (done ? "grants" : "raises"));
      break;
    case -2:
      if (item_of (session, at, "grants", 0) != NULL)
        g_object_set (item_of (session, at, "grants", 0), "value",
                      (gint64) g_test_rand_int_range (0, 90000), NULL);
      break;
    case -1:
      if (item_of (session, at, "grants", 0) != NULL)
        rung_workspace_remove_item (workspace, offer, list_of ("grants"), 0);
      break;
    case 0: rung_workspace_remove_offer (workspace, offer); break;
    case 1: rung_workspace_duplicate_offer (workspace, offer); break;
    case 2: rung_workspace_move_offer (workspace, offer, n - 1); break;
    case 3: set_base (session, at, g_test_rand_int_range (0, 900000)); break;
    case 4: rung_workspace_set_baseline (workspace, offer); break;
    case 5: rung_workspace_add_offer (workspace); break;
    case 6: rung_workspace_set_step (workspace, "learn-python", done ? "done" : "skipped"); break;
    case 7: rung_workspace_undo (workspace); break;
    default: rung_workspace_redo (workspace); break;
    }
}

/* Whatever is done, undone and done again, all undone gives the beginning. */
static void
test_random_history (void)
{
  RungSession *session = session_new ();
  g_autofree char *first = dup_bytes (session);
  g_autofree char *last = NULL;

  for (int i = 0; i < 400; i++)
    edit_at_random (session, i % 2 == 0);
  while (undo_title_of (session) != NULL)
    rung_workspace_undo (workspace_of (session));
  last = dup_bytes (session);
  g_assert_cmpstr (first, ==, last);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/undo-and-redo-bring-back-every-byte", test_undo_redo);
  g_test_add_func ("/session/records-follow-undo", test_records_follow);
  g_test_add_func ("/session/typing-in-one-field-is-one-undo", test_typing);
  g_test_add_func ("/session/typing-back-leaves-nothing-to-undo", test_typing_back);
  g_test_add_func ("/session/offers-are-added-copied-moved-and-removed", test_offers);
  g_test_add_func ("/session/baseline-goes-with-its-offer", test_baseline_goes_with_its_offer);
  g_test_add_func ("/session/no-offer-is-added-beyond-the-limit", test_many_offers);
  g_test_add_func ("/session/a-sum-says-how-far-it-is-from-the-baseline", test_figures);
  g_test_add_func ("/session/costs-stand-with-a-minus", test_signs);
  g_test_add_func ("/session/a-span-is-no-edit", test_spans);
  g_test_add_func ("/session/the-profile-moves-estimate-and-roadmap", test_estimate);
  g_test_add_func ("/session/a-derivation-ends-with-the-figure-shown", test_explain);
  g_test_add_func ("/session/a-new-beginning-has-no-offers", test_clear);
  g_test_add_func ("/session/each-item-is-a-step-of-its-own", test_items);
  g_test_add_func ("/session/a-full-list-stays-as-it-is", test_full_list);
  g_test_add_func ("/session/eight-of-ten-offers-are-compared", test_compared);
  g_test_add_func ("/session/all-undone-gives-the-beginning", test_random_history);
  return g_test_run ();
}
