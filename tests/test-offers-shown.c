/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/results/rung-results-answers.h"
#include "model/shown/rung-ask-line.h"
#include "model/shown/rung-ask-shown.h"
#include "model/shown/rung-details-shown.h"
#include "model/shown/rung-everywhere-shown.h"
#include "model/shown/rung-flips-shown.h"
#include "model/shown/rung-line.h"
#include "model/shown/rung-missing-shown.h"
#include "model/shown/rung-question-line.h"
#include "model/shown/rung-side-shown.h"
#include "model/shown/rung-verdict-shown.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/phrases/rung-ask-phrases.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "fixture.h"
#include "session.h"

/* What Offers and the pane beside it show, of three offers of which the last is ahead. */

#define N_OFFERS 3

typedef struct
{
  RungSession *session;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->session = rung_session_new (fixture_load_tables ());
  for (guint i = 0; i < N_OFFERS; i++)
    {
      rung_workspace_add_offer (workspace_of (self->session));
      g_object_set (offer_at (self->session, i), "base-pay", (gint64) (200000 - 4000 * i),
                    "grant", (gint64) (100000 + 100000 * i), "place", "seattle", NULL);
    }
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->session);
}

static guint
count (RungShown *shown,
       guint      field)
{
  return g_list_model_get_n_items (rung_shown_get_list (shown, field));
}

/* The list holds it. */
static RungShown *
item_at (RungShown *shown,
         guint      field,
         guint      place)
{
  g_autoptr (RungShown) item = g_list_model_get_item (rung_shown_get_list (shown, field), place);

  g_assert_nonnull (item);
  return item;
}

static void
assert_text (RungShown  *shown,
             guint       field,
             const char *expected)
{
  g_assert_cmpstr (rung_shown_get_text (shown, field), ==, expected);
}

static void
assert_takes (RungShown *shown,
              guint      field,
              char      *expected)
{
  g_assert_cmpstr (expected, !=, "");
  assert_text (shown, field, expected);
  g_free (expected);
}

static void
simulate (RungSession *session)
{
  rung_simulator_want (rung_session_get_simulator (session));
  while (rung_simulator_is_running (rung_session_get_simulator (session)))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_verdict (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (RungVerdictShown) words = g_object_new (RUNG_TYPE_VERDICT_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (words);
  const RungResults *results = NULL;
  const RungDocument *document = NULL;
  const RungVerdict *verdict = NULL;

  simulate (self->session);
  results = results_of (self->session);
  document = rung_results_get_compared (results);
  verdict = rung_results_get_verdict (results);
  rung_verdict_shown_update (words, results);
  rung_verdict_shown_update_flip (words, results);
  assert_takes (shown, RUNG_VERDICT_SHOWN_ANSWER, rung_phrase_verdict (verdict, document));
  assert_takes (shown, RUNG_VERDICT_SHOWN_SURENESS, rung_phrase_sureness (verdict, document, TRUE));
  assert_takes (shown, RUNG_VERDICT_SHOWN_COUNTED, rung_phrase_counted (verdict));
  assert_takes (shown, RUNG_VERDICT_SHOWN_FLIP,
                rung_phrase_verdict_flip (rung_results_get_nearest_flip (results),
                                          verdict->second));
  assert_text (shown, RUNG_VERDICT_SHOWN_ASK, "What to as_k B for");
  g_assert_true (rung_shown_get_flag (shown, RUNG_VERDICT_SHOWN_HAS_PAIR));
  g_assert_true (rung_shown_get_flag (shown, RUNG_VERDICT_SHOWN_CAN_ASK));
  rung_workspace_remove_offer (workspace_of (self->session), "c");
  rung_workspace_remove_offer (workspace_of (self->session), "b");
  rung_verdict_shown_update (words, results_of (self->session));
  g_assert_false (rung_shown_get_flag (shown, RUNG_VERDICT_SHOWN_HAS_PAIR));
  g_assert_false (rung_shown_get_flag (shown, RUNG_VERDICT_SHOWN_CAN_ASK));
}

/* What does not turn the order within its range stands back. */
static void
test_flips (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (RungFlipsShown) words = g_object_new (RUNG_TYPE_FLIPS_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (words);
  const RungResults *results = results_of (self->session);
  GArray *flips = rung_results_get_flips (results, "a", "b");
  guint n_turning = 0;

  rung_flips_shown_update (words, results, "a", "b", "a");
  g_assert_true (rung_shown_get_flag (shown, RUNG_FLIPS_SHOWN_HAS_PAIR));
  g_assert_cmpuint (count (shown, RUNG_FLIPS_SHOWN_LINES), ==, flips->len);
  for (guint i = 0; i < flips->len; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      RungShown *line = item_at (shown, RUNG_FLIPS_SHOWN_LINES, i);

      assert_takes (line, RUNG_LINE_TITLE, rung_phrase_flip (flip, "a"));
      g_assert_cmpint (rung_shown_get_flag (line, RUNG_LINE_IS_QUIET), ==, !flip->flips);
      n_turning += flip->flips;
    }
  g_assert_cmpuint (n_turning, >, 0);
  rung_flips_shown_update (words, results, NULL, NULL, NULL);
  g_assert_false (rung_shown_get_flag (shown, RUNG_FLIPS_SHOWN_HAS_PAIR));
}

/* Each line has its own worth; who is ahead has no lines, and neither has who is alone. */
static void
test_ask (Fixture       *self,
          gconstpointer  data)
{
  g_autoptr (RungAskShown) words = g_object_new (RUNG_TYPE_ASK_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (words);
  const RungAskResult *ask = rung_results_get_ask (results_of (self->session), "a", "c");
  guint n = 0;

  rung_ask_shown_update (words, ask);
  assert_text (shown, RUNG_ASK_SHOWN_LONE, "");
  g_assert_true (g_str_has_prefix (rung_shown_get_text (shown, RUNG_ASK_SHOWN_NOTE),
                                   "A is worth $"));
  for (RungAskKind kind = 0; kind < RUNG_N_ASKS; kind++)
    if (ask->asks[kind].is_possible)
      {
        RungShown *line = item_at (shown, RUNG_ASK_SHOWN_LINES, n++);

        assert_takes (line, RUNG_ASK_LINE_TITLE,
                      rung_phrase_ask_part (kind, (double) ask->asks[kind].rounded));
        g_assert_cmpfloat (rung_shown_get_number (line, RUNG_ASK_LINE_WORTH), ==,
                           ask->asks[kind].worth);
      }
  g_assert_cmpuint (n, >, 1);
  rung_ask_shown_update (words, rung_results_get_ask (results_of (self->session), "c", "a"));
  g_assert_cmpuint (count (shown, RUNG_ASK_SHOWN_LINES), ==, 0);
  assert_text (shown, RUNG_ASK_SHOWN_NOTE, "");
  g_assert_cmpstr (rung_shown_get_text (shown, RUNG_ASK_SHOWN_LONE), !=, "");
  rung_ask_shown_update (words, NULL);
  assert_text (shown, RUNG_ASK_SHOWN_LONE, "Add a second offer to see what to ask for.");
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

/* A line knows its question when its row gets it, and stays in place
 * while its offer is typed in. */
static void
test_missing (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (RungMissingShown) words = g_object_new (RUNG_TYPE_MISSING_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (words);
  GArray *missing = rung_results_get_missing (results_of (self->session));
  guint n = missing->len;
  RungShown *last = NULL;
  guint n_changes = 0;

  rung_missing_shown_update (words, results_of (self->session));
  g_assert_cmpuint (n, >, 2);
  g_assert_cmpuint (count (shown, RUNG_MISSING_SHOWN_LINES), ==, n);
  assert_text (shown, RUNG_MISSING_SHOWN_NONE, "");
  assert_text (item_at (shown, RUNG_MISSING_SHOWN_LINES, 0), RUNG_QUESTION_LINE_OFFER, "a");
  g_assert_cmpstr (rung_shown_get_text (item_at (shown, RUNG_MISSING_SHOWN_LINES, 0),
                                        RUNG_QUESTION_LINE_HEAD), !=, "");
  assert_text (item_at (shown, RUNG_MISSING_SHOWN_LINES, 1), RUNG_QUESTION_LINE_HEAD, "");
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (rung_shown_get_text (item_at (shown, RUNG_MISSING_SHOWN_LINES, i),
                                          RUNG_QUESTION_LINE_TITLE), !=, "");
  last = item_at (shown, RUNG_MISSING_SHOWN_LINES, n - 1);
  g_signal_connect_swapped (rung_shown_get_list (shown, RUNG_MISSING_SHOWN_LINES), "items-changed",
                            G_CALLBACK (count_cb), &n_changes);
  rung_missing_shown_update (words, results_of (self->session));
  g_assert_cmpuint (n_changes, ==, 0);
  g_object_set (offer_at (self->session, 0), "deadline", "2026-12-01", "sign-on",
                G_GINT64_CONSTANT (20000), NULL);
  rung_missing_shown_update (words, results_of (self->session));
  g_assert_true (item_at (shown, RUNG_MISSING_SHOWN_LINES,
                          count (shown, RUNG_MISSING_SHOWN_LINES) - 1) == last);
  for (guint i = 0; i < N_OFFERS; i++)
    rung_workspace_remove_offer (workspace_of (self->session), offer_id (self->session, 0));
  rung_missing_shown_update (words, results_of (self->session));
  g_assert_cmpuint (count (shown, RUNG_MISSING_SHOWN_LINES), ==, 0);
  assert_text (shown, RUNG_MISSING_SHOWN_NONE, "You have entered everything that matters.");
}

/* The pane keeps its place when an offer goes, and comes back from a page about the person. */
static void
test_side (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (RungSideShown) side = g_object_new (RUNG_TYPE_SIDE_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (side);

  assert_text (shown, RUNG_SIDE_SHOWN_FORM, "profile");
  rung_side_shown_set_session (side, self->session);
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "a");
  assert_text (shown, RUNG_SIDE_SHOWN_FORM, "offer");
  g_assert_true (rung_shown_get_flag (shown, RUNG_SIDE_SHOWN_HAS_OFFERS));
  g_assert_false (rung_shown_get_flag (shown, RUNG_SIDE_SHOWN_HAS_MANY));
  g_assert_cmpuint (count (shown, RUNG_SIDE_SHOWN_TABS), ==, N_OFFERS);
  assert_text (item_at (shown, RUNG_SIDE_SHOWN_TABS, 1), RUNG_LINE_ID, "b");
  rung_side_shown_select (side, "b");
  rung_side_shown_follow_page (side, "worth");
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "");
  g_assert_false (rung_shown_get_flag (shown, RUNG_SIDE_SHOWN_IS_OFFER));
  rung_side_shown_follow_page (side, "path");
  rung_side_shown_follow_page (side, "offers");
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "b");
  rung_workspace_remove_offer (workspace_of (self->session), "b");
  rung_side_shown_update (side);
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "c");
  g_assert_cmpuint (count (shown, RUNG_SIDE_SHOWN_TABS), ==, N_OFFERS - 1);
  rung_workspace_undo (workspace_of (self->session));
  rung_side_shown_update (side);
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "b");
  rung_workspace_redo (workspace_of (self->session));
  rung_side_shown_update (side);
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "c");
  rung_workspace_remove_offer (workspace_of (self->session), "c");
  rung_side_shown_update (side);
  assert_text (shown, RUNG_SIDE_SHOWN_SELECTED, "a");
  rung_workspace_remove_offer (workspace_of (self->session), "a");
  rung_side_shown_update (side);
  assert_text (shown, RUNG_SIDE_SHOWN_FORM, "profile");
  g_assert_false (rung_shown_get_flag (shown, RUNG_SIDE_SHOWN_HAS_OFFERS));
}

static void
test_details (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (RungDetailsShown) details = g_object_new (RUNG_TYPE_DETAILS_SHOWN, NULL);
  g_autoptr (RungEverywhereShown) everywhere = g_object_new (RUNG_TYPE_EVERYWHERE_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (details);

  rung_details_shown_update (details, NULL);
  assert_text (shown, RUNG_DETAILS_SHOWN_FALLS, "");
  g_object_set (offer_at (self->session, 0), "grant", G_GINT64_CONSTANT (0), NULL);
  rung_details_shown_update (details, rung_results_get_stack (results_of (self->session), "a"));
  assert_text (shown, RUNG_DETAILS_SHOWN_FALLS,
               "Pay never drops more than 5% from one year to the next.");
  g_object_set (offer_at (self->session, 0), "sign-on", G_GINT64_CONSTANT (100000), NULL);
  rung_details_shown_update (details, rung_results_get_stack (results_of (self->session), "a"));
  g_assert_true (g_str_has_prefix (rung_shown_get_text (shown, RUNG_DETAILS_SHOWN_FALLS),
                                   "Year 2: "));
  rung_everywhere_shown_update (everywhere, 640.0);
  assert_text (RUNG_SHOWN (everywhere), RUNG_EVERYWHERE_SHOWN_NEXT,
               "At this pay, you keep $640 of the next $1,000: a marginal rate of 36%.");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "/offers-shown/the-answer-is-said-in-its-parts", test_verdict },
    { "/offers-shown/flips-that-do-not-turn-stand-back", test_flips },
    { "/offers-shown/asks-have-their-own-worth", test_ask },
    { "/offers-shown/questions-are-whole-and-stay", test_missing },
    { "/offers-shown/falls-and-the-next-dollars-are-told", test_details },
    { "/offers-shown/the-pane-keeps-its-place", test_side },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
