/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"

#include "fixture.h"
#include "session.h"

static void
count_cb (gpointer object,
          guint   *count)
{
  (*count)++;
}

static RungSession *
session_new (guint n_offers)
{
  RungSession *session = rung_session_new (fixture_load_tables ());

  g_object_set (rung_workspace_get_assumptions (rung_session_get_workspace (session)), "futures",
                G_GINT64_CONSTANT (10000), NULL);
  for (guint i = 0; i < n_offers; i++)
    {
      rung_workspace_add_offer (rung_session_get_workspace (session));
      g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                              offer_id (session, i)), "base-pay",
                    (gint64) (200000 + 5000 * i),
                    "bonus", G_GINT64_CONSTANT (1500), "grant", G_GINT64_CONSTANT (300000), NULL);
    }
  return session;
}

static void
wait_for_futures (RungSession *session)
{
  while (rung_simulator_is_running (rung_session_get_simulator (session)))
    g_main_context_iteration (NULL, TRUE);
}

/* Tasks whose session is gone still end in the main loop. */
static void
drain (void)
{
  RungSession *session = session_new (1);

  rung_simulator_want (rung_session_get_simulator (session));
  wait_for_futures (session);
  g_assert_finalize_object (session);
}

static RungSimulation *
simulate (RungSession *session)
{
  RungTaxCache *cache = rung_tax_cache_new (rung_session_get_tables (session));
  RungSimulation *simulation = NULL;
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers = rung_simulation_choose (rung_session_get_comparison (session),
                                           rung_session_get_ranking (session), offers);
  RungContext context;

  rung_context_init (&context, rung_session_get_tables (session), cache,
                     rung_session_get_compared (session));
  simulation = rung_simulation_new (&context, offers, n_offers, rung_session_get_ranking (session),
                                    0, NULL);
  rung_tax_cache_free (cache);
  return simulation;
}

/* The session has what the engine says of its document. */
static void
assert_up_to_date (RungSession *session)
{
  const RungSimulation *simulation
    = rung_simulator_get_simulation (rung_session_get_simulator (session));
  g_autoptr (RungSimulation) expected = simulate (session);

  g_assert_nonnull (simulation);
  g_assert_true (simulation->document == rung_session_get_compared (session));
  g_assert_cmpint (simulation->ranking, ==, rung_session_get_ranking (session));
  g_assert_cmpmem (simulation->futures, sizeof *simulation->futures,
                   expected->futures, sizeof *expected->futures);
}

/* Nothing is simulated before somebody asks. */
static void
test_lazy (void)
{
  RungSession *session = session_new (2);
  guint n_signals = 0;

  g_signal_connect (session, "simulated", G_CALLBACK (count_cb), &n_signals);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_false (rung_simulator_is_running (rung_session_get_simulator (session)));
  g_assert_null (rung_simulator_get_simulation (rung_session_get_simulator (session)));
  g_assert_false (rung_results_get_verdict (rung_session_get_results (session))->has_chance);

  rung_simulator_want (rung_session_get_simulator (session));
  rung_simulator_want (rung_session_get_simulator (session));
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (session)));
  wait_for_futures (session);
  g_assert_cmpuint (n_signals, ==, 1);
  assert_up_to_date (session);
  g_assert_true (rung_results_get_verdict (rung_session_get_results (session))->has_chance);
  g_assert_finalize_object (session);
}

/* After an edit the old figures stay until the new ones are there. */
static void
test_edit (void)
{
  RungSession *session = session_new (3);
  const RungSimulation *before = NULL;

  rung_simulator_want (rung_session_get_simulator (session));
  wait_for_futures (session);
  before = rung_simulator_get_simulation (rung_session_get_simulator (session));
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                          offer_id (session, 0)), "base-pay",
                G_GINT64_CONSTANT (300000), NULL);
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (session)));
  g_assert_true (rung_simulator_get_simulation (rung_session_get_simulator (session)) == before);
  wait_for_futures (session);
  assert_up_to_date (session);
  rung_session_set_ranking (session, RUNG_RANKING_GROSS);
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (session)));
  g_assert_false (rung_results_get_verdict (rung_session_get_results (session))->has_chance);
  wait_for_futures (session);
  assert_up_to_date (session);
  rung_workspace_undo (rung_session_get_workspace (session));
  wait_for_futures (session);
  assert_up_to_date (session);
  g_assert_finalize_object (session);
}

/* Of many edits in a row only the last one is heard of. */
static void
test_many_edits (void)
{
  RungSession *session = session_new (4);
  guint n_signals = 0;

  rung_simulator_want (rung_session_get_simulator (session));
  g_signal_connect (session, "simulated", G_CALLBACK (count_cb), &n_signals);
  for (gint64 i = 0; i < 200; i++)
    {
      g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                              offer_id (session, 0)), "base-pay", 200000 + 100 * i,
                    NULL);
      if (i % 20 == 0)
        g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpuint (n_signals, ==, 0);
  wait_for_futures (session);
  g_assert_cmpuint (n_signals, ==, 1);
  assert_up_to_date (session);
  g_assert_finalize_object (session);
}

/* Offers come and go while their futures are computed. */
static void
test_offers_change (void)
{
  RungSession *session = session_new (2);

  rung_simulator_want (rung_session_get_simulator (session));
  for (guint i = 0; i < 9; i++)
    {
      rung_workspace_duplicate_offer (rung_session_get_workspace (session), offer_id (session, 0));
      if (i % 2 == 0)
        g_main_context_iteration (NULL, FALSE);
    }
  wait_for_futures (session);
  assert_up_to_date (session);
  g_assert_cmpuint (rung_simulator_get_simulation (rung_session_get_simulator (session))->n_offers,
                    ==, RUNG_MAX_FUTURES_OFFERS);
  while (rung_workspace_get_offer (rung_session_get_workspace (session),
                                   offer_id (session, 0)) != NULL)
    {
      rung_workspace_remove_offer (rung_session_get_workspace (session), offer_id (session, 0));
      g_assert_cmpint (rung_results_get_verdict (rung_session_get_results (session))->kind, >=,
                       RUNG_VERDICT_NONE);
      g_main_context_iteration (NULL, FALSE);
    }
  wait_for_futures (session);
  g_assert_null (rung_simulator_get_simulation (rung_session_get_simulator (session)));
  rung_workspace_undo (rung_session_get_workspace (session));
  wait_for_futures (session);
  assert_up_to_date (session);
  g_assert_finalize_object (session);
}

/* A session may go at any time. */
static void
test_dispose (void)
{
  for (guint i = 0; i < 40; i++)
    {
      RungSession *session = session_new (3);

      rung_simulator_want (rung_session_get_simulator (session));
      if (i % 3 > 0)
        g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                                offer_id (session, 0)), "base-pay",
                      G_GINT64_CONSTANT (300000), NULL);
      for (guint k = 0; i % 4 > 0 && k < 50 * i; k++)
        g_thread_yield ();
      if (i % 5 == 0)
        g_object_run_dispose (G_OBJECT (session));
      g_assert_finalize_object (session);
      g_main_context_iteration (NULL, FALSE);
    }
  drain ();
}

/* A name typed while futures are simulated is the name they come with. */
static void
test_renamed_meanwhile (void)
{
  RungSession *session = session_new (2);
  RungSimulator *simulator = rung_session_get_simulator (session);
  const RungSimulation *simulation = NULL;

  rung_simulator_want (simulator);
  g_assert_true (rung_simulator_is_running (simulator));
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session), "b"), "title",
                "Renamed", NULL);
  wait_for_futures (session);
  simulation = rung_simulator_get_simulation (simulator);
  g_assert_cmpstr (rung_simulation_get_offer (simulation, 1)->inputs.title, ==, "Renamed");
  g_assert_finalize_object (session);
}

/* Until others are there, futures are about the offers they were simulated of. */
static void
test_renamed_after_a_removal (void)
{
  RungSession *session = session_new (3);
  RungWorkspace *workspace = rung_session_get_workspace (session);
  RungSimulator *simulator = rung_session_get_simulator (session);
  const RungSimulation *simulation = NULL;

  rung_simulator_want (simulator);
  wait_for_futures (session);
  rung_workspace_remove_offer (workspace, "a");
  g_object_set (rung_workspace_get_offer (workspace, "b"), "title", "Renamed", NULL);
  g_assert_true (rung_simulator_is_running (simulator));
  simulation = rung_simulator_get_simulation (simulator);
  g_assert_cmpuint (simulation->n_offers, ==, 3);
  g_assert_cmpstr (rung_simulation_get_offer (simulation, 0)->id, ==, "a");
  g_assert_cmpstr (rung_simulation_get_offer (simulation, 2)->id, ==, "c");
  wait_for_futures (session);
  simulation = rung_simulator_get_simulation (simulator);
  g_assert_cmpuint (simulation->n_offers, ==, 2);
  g_assert_cmpstr (rung_simulation_get_offer (simulation, 0)->inputs.title, ==, "Renamed");
  g_assert_finalize_object (session);
}

/* The chance of offers that changed places is looked up by their letters. */
static void
test_moved (void)
{
  RungSession *session = session_new (2);
  double chance = 0.0;

  rung_simulator_want (rung_session_get_simulator (session));
  wait_for_futures (session);
  chance = rung_results_get_verdict (rung_session_get_results (session))->chance;
  g_assert_cmpstr (rung_results_get_verdict (rung_session_get_results (session))->leader, ==, "b");
  rung_workspace_move_offer (rung_session_get_workspace (session), offer_id (session, 0), 1);
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (session)));
  g_assert_cmpstr (rung_results_get_verdict (rung_session_get_results (session))->leader, ==, "b");
  g_assert_cmpfloat (rung_results_get_verdict (rung_session_get_results (session))->chance, ==,
                     chance);
  wait_for_futures (session);
  assert_up_to_date (session);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-futures/nothing-is-simulated-before-it-is-asked-for", test_lazy);
  g_test_add_func ("/session-futures/old-futures-stay-until-new-ones-come", test_edit);
  g_test_add_func ("/session-futures/of-many-edits-the-last-is-heard", test_many_edits);
  g_test_add_func ("/session-futures/offers-may-come-and-go-meanwhile", test_offers_change);
  g_test_add_func ("/session-futures/futures-come-with-the-names-of-now", test_renamed_meanwhile);
  g_test_add_func ("/session-futures/old-futures-keep-their-offers", test_renamed_after_a_removal);
  g_test_add_func ("/session-futures/a-chance-follows-moved-offers", test_moved);
  g_test_add_func ("/session-futures/a-session-may-go-at-any-time", test_dispose);
  return g_test_run ();
}
