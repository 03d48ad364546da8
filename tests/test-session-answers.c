/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/results/rung-results-answers.h"
#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"

#include "fixture.h"
#include "session.h"

static RungSession *
session_new (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());

  for (guint i = 0; i < 3; i++)
    {
      rung_workspace_add_offer (rung_session_get_workspace (session));
      g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                              offer_id (session, i)), "base-pay",
                    (gint64) (180000 + 20000 * i),
                    "grant", G_GINT64_CONSTANT (200000), "place", "seattle", NULL);
    }
  return session;
}

static void
touch (RungSession *session)
{
  gint64 pay = 0;

  g_object_get (rung_workspace_get_offer (rung_session_get_workspace (session),
                                          offer_id (session, 0)), "base-pay", &pay, NULL);
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                          offer_id (session, 0)), "base-pay", pay + 1000, NULL);
}

static guint
count_answers (RungSession *session)
{
  return rung_offer_results_count (rung_results_get_offers (rung_session_get_results (session)));
}

/* Nothing is made by typing alone. */
static void
test_lazy (void)
{
  RungSession *session = session_new ();

  g_assert_cmpuint (count_answers (session), ==, 0);
  touch (session);
  g_assert_cmpuint (count_answers (session), ==, 0);
  rung_results_get_missing (rung_session_get_results (session));
  g_assert_cmpuint (count_answers (session), ==, 1);
  touch (session);
  g_assert_cmpuint (count_answers (session), ==, 0);
  rung_results_get_stack (rung_session_get_results (session), "a");
  rung_workspace_undo (rung_session_get_workspace (session));
  g_assert_cmpuint (count_answers (session), ==, 0);
  g_assert_finalize_object (session);
}

/* Asked twice, made once; a change makes it anew. The references keep memory
 * from being handed out again. */
static void
test_kept_until_a_change (void)
{
  RungSession *session = session_new ();
  g_autoptr (GArray) leaving
    = g_array_ref (rung_results_get_leaving (rung_session_get_results (session), "b"));
  g_autoptr (GArray) flips
    = g_array_ref (rung_results_get_flips (rung_session_get_results (session), "c", "b"));
  g_autoptr (GArray) swings
    = g_array_ref (rung_results_get_swings (rung_session_get_results (session), "c", "b"));
  g_autoptr (GArray) missing
    = g_array_ref (rung_results_get_missing (rung_session_get_results (session)));
  g_autoptr (GArray) apart
    = g_array_ref (rung_results_get_apart (rung_session_get_results (session)));
  const RungAskResult *ask = rung_results_get_ask (rung_session_get_results (session), "b", "c");
  const RungStack *stack = rung_results_get_stack (rung_session_get_results (session), "b");

  g_assert_true (rung_results_get_leaving (rung_session_get_results (session), "b") == leaving);
  g_assert_true (rung_results_get_flips (rung_session_get_results (session), "c", "b") == flips);
  g_assert_true (rung_results_get_swings (rung_session_get_results (session), "c", "b") == swings);
  g_assert_true (rung_results_get_missing (rung_session_get_results (session)) == missing);
  g_assert_true (rung_results_get_apart (rung_session_get_results (session)) == apart);
  g_assert_true (rung_results_get_ask (rung_session_get_results (session), "b", "c") == ask);
  g_assert_true (rung_results_get_stack (rung_session_get_results (session), "b") == stack);
  g_assert_true (rung_results_get_leaving (rung_session_get_results (session), "a") != leaving);
  g_assert_true (rung_results_get_flips (rung_session_get_results (session), "b", "c") != flips);

  touch (session);
  g_assert_true (rung_results_get_leaving (rung_session_get_results (session), "b") != leaving);
  g_assert_true (rung_results_get_flips (rung_session_get_results (session), "c", "b") != flips);
  g_assert_true (rung_results_get_swings (rung_session_get_results (session), "c", "b") != swings);
  g_assert_true (rung_results_get_missing (rung_session_get_results (session)) != missing);
  g_assert_true (rung_results_get_apart (rung_session_get_results (session)) != apart);
  g_assert_finalize_object (session);
}

/* Another ranking compares offers by another measure; leaving is always after tax and
 * living cost. */
static void
test_view (void)
{
  RungSession *session = session_new ();
  GArray *leaving = rung_results_get_leaving (rung_session_get_results (session), "a");
  GArray *flips = rung_results_get_flips (rung_session_get_results (session), "c", "b");
  double target = rung_results_get_ask (rung_session_get_results (session), "a", "c")->target;

  rung_session_set_ranking (session, RUNG_RANKING_GROSS);
  g_assert_true (rung_results_get_leaving (rung_session_get_results (session), "a") == leaving);
  g_assert_true (rung_results_get_flips (rung_session_get_results (session), "c", "b") != flips);
  /* By hand: 4 years of 220,000 with 3 % raises are 920,417.94; the grant is 200,000. */
  assert_near (rung_results_get_ask (rung_session_get_results (session), "a", "c")->target,
               220000 * (1 + 1.03 + 1.0609 + 1.092727) + 200000);
  g_assert_cmpfloat (rung_results_get_ask (rung_session_get_results (session), "a", "c")->target, >,
                     target);
  rung_session_set_ranking (session, RUNG_RANKING_REAL);
  g_assert_true (rung_results_get_flips (rung_session_get_results (session), "c", "b") == flips);
  g_assert_finalize_object (session);
}

/* An id names the same offer wherever it stands. */
static void
test_moved (void)
{
  RungSession *session = session_new ();
  const RungResults *results = rung_session_get_results (session);
  double paid = rung_results_get_stack (results, "a")->total[0];
  double target = rung_results_get_ask (results, "a", "c")->target;

  rung_workspace_move_offer (rung_session_get_workspace (session), "a", 2);
  results = rung_session_get_results (session);
  g_assert_cmpstr (offer_id (session, 2), ==, "a");
  g_assert_cmpfloat (rung_results_get_stack (results, "a")->total[0], ==, paid);
  g_assert_cmpfloat (rung_results_get_stack (results, "b")->total[0], >, paid + 1000.0);
  g_assert_cmpfloat (rung_results_get_ask (results, "a", "c")->target, ==, target);
  g_assert_finalize_object (session);
}

/* The nearest flip is about the leader and the runner-up; where they are too
 * close to call there is none. */
static void
test_nearest (void)
{
  RungSession *session = session_new ();
  const RungFlip *nearest = NULL;

  /* Without futures there is no lead to be lost. */
  g_assert_null (rung_results_get_nearest_flip (rung_session_get_results (session)));
  rung_simulator_want (rung_session_get_simulator (session));
  while (rung_simulator_is_running (rung_session_get_simulator (session)))
    g_main_context_iteration (NULL, TRUE);
  nearest = rung_results_get_nearest_flip (rung_session_get_results (session));
  g_assert_nonnull (nearest);
  g_assert_true (g_str_equal (nearest->offer, "b") || g_str_equal (nearest->offer, "c"));
  g_assert_true (nearest->flips);
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                          offer_id (session, 1)), "base-pay",
                G_GINT64_CONSTANT (220000), NULL);
  g_assert_null (rung_results_get_nearest_flip (rung_session_get_results (session)));
  rung_workspace_clear (rung_session_get_workspace (session));
  g_assert_null (rung_results_get_nearest_flip (rung_session_get_results (session)));
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-answers/typing-alone-makes-no-answer", test_lazy);
  g_test_add_func ("/session-answers/answers-are-kept-until-a-change", test_kept_until_a_change);
  g_test_add_func ("/session-answers/another-ranking-makes-its-own-answers", test_view);
  g_test_add_func ("/session-answers/an-id-names-the-same-offer-wherever-it-stands", test_moved);
  g_test_add_func ("/session-answers/the-nearest-flip-is-of-the-first-two", test_nearest);
  return g_test_run ();
}
