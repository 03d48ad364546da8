/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/workspace/rung-session-private.h"

#include "fixture.h"

static RungSession *
session_new (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());

  for (guint i = 0; i < 3; i++)
    {
      rung_session_add_offer (session);
      g_object_set (rung_session_get_offer (session, i), "base-pay", (gint64) (180000 + 20000 * i),
                    "grant", G_GINT64_CONSTANT (200000), "place", "seattle", NULL);
    }
  return session;
}

static void
touch (RungSession *session)
{
  gint64 pay = 0;

  g_object_get (rung_session_get_offer (session, 0), "base-pay", &pay, NULL);
  g_object_set (rung_session_get_offer (session, 0), "base-pay", pay + 1000, NULL);
}

/* Nothing is made by typing alone. */
static void
test_lazy (void)
{
  RungSession *session = session_new ();

  g_assert_null (session->answers);
  touch (session);
  g_assert_null (session->answers);
  rung_session_get_missing (session);
  g_assert_nonnull (session->answers);
  touch (session);
  g_assert_null (session->answers);
  rung_session_get_stack (session, 0);
  rung_session_undo (session);
  g_assert_null (session->answers);
  g_assert_finalize_object (session);
}

/* Asked twice, made once; a change makes it anew. The references keep memory
 * from being handed out again. */
static void
test_kept_until_a_change (void)
{
  RungSession *session = session_new ();
  g_autoptr (GArray) leaving = g_array_ref (rung_session_get_leaving (session, 1));
  g_autoptr (GArray) flips = g_array_ref (rung_session_get_flips (session, 2, 1));
  g_autoptr (GArray) swings = g_array_ref (rung_session_get_swings (session, 2, 1));
  g_autoptr (GArray) missing = g_array_ref (rung_session_get_missing (session));
  g_autoptr (GArray) apart = g_array_ref (rung_session_get_apart (session));
  const RungAskResult *ask = rung_session_get_ask (session, 1, 2);
  const RungStack *stack = rung_session_get_stack (session, 1);

  g_assert_true (rung_session_get_leaving (session, 1) == leaving);
  g_assert_true (rung_session_get_flips (session, 2, 1) == flips);
  g_assert_true (rung_session_get_swings (session, 2, 1) == swings);
  g_assert_true (rung_session_get_missing (session) == missing);
  g_assert_true (rung_session_get_apart (session) == apart);
  g_assert_true (rung_session_get_ask (session, 1, 2) == ask);
  g_assert_true (rung_session_get_stack (session, 1) == stack);
  g_assert_true (rung_session_get_leaving (session, 0) != leaving);
  g_assert_true (rung_session_get_flips (session, 1, 2) != flips);

  touch (session);
  g_assert_true (rung_session_get_leaving (session, 1) != leaving);
  g_assert_true (rung_session_get_flips (session, 2, 1) != flips);
  g_assert_true (rung_session_get_swings (session, 2, 1) != swings);
  g_assert_true (rung_session_get_missing (session) != missing);
  g_assert_true (rung_session_get_apart (session) != apart);
  g_assert_finalize_object (session);
}

/* Another view holds offers against each other by another measure; leaving is
 * always after tax and living cost. */
static void
test_view (void)
{
  RungSession *session = session_new ();
  GArray *leaving = rung_session_get_leaving (session, 0);
  GArray *flips = rung_session_get_flips (session, 2, 1);
  double target = rung_session_get_ask (session, 0, 2)->target;

  rung_session_set_view (session, RUNG_VIEW_GROSS);
  g_assert_true (rung_session_get_leaving (session, 0) == leaving);
  g_assert_true (rung_session_get_flips (session, 2, 1) != flips);
  /* By hand: 4 years of 220,000 with 3 % raises are 920,417.94; the grant is 200,000. */
  assert_near (rung_session_get_ask (session, 0, 2)->target, 220000 * (1 + 1.03 + 1.0609 + 1.092727) + 200000);
  g_assert_cmpfloat (rung_session_get_ask (session, 0, 2)->target, >, target);
  rung_session_set_view (session, RUNG_VIEW_REAL);
  g_assert_true (rung_session_get_flips (session, 2, 1) == flips);
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
  g_assert_null (rung_session_get_nearest_flip (session));
  rung_session_want_futures (session);
  while (rung_session_is_simulating (session))
    g_main_context_iteration (NULL, TRUE);
  nearest = rung_session_get_nearest_flip (session);
  g_assert_nonnull (nearest);
  g_assert_true (nearest->offer == 1 || nearest->offer == 2);
  g_assert_true (nearest->flips);
  g_object_set (rung_session_get_offer (session, 1), "base-pay", G_GINT64_CONSTANT (220000), NULL);
  g_assert_null (rung_session_get_nearest_flip (session));
  rung_session_clear (session);
  g_assert_null (rung_session_get_nearest_flip (session));
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-answers/lazy", test_lazy);
  g_test_add_func ("/session-answers/kept-until-a-change", test_kept_until_a_change);
  g_test_add_func ("/session-answers/view", test_view);
  g_test_add_func ("/session-answers/nearest", test_nearest);
  return g_test_run ();
}
