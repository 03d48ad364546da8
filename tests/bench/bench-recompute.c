/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include "model/results/rung-results-answers.h"
#include "model/workspace/rung-workspace-offers.h"
#include "model/workspace/rung-workspace-plan.h"

#include "fixture.h"
#include "session.h"

/* How long a keystroke takes until every figure of the model has moved. */

#define N_RUNS 501

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

static void
fill_offer (RungOfferRecord *offer,
            guint      index)
{
  static const char *const places[] = { "san-francisco", "new-york", "seattle", "austin", "31080" };

  g_object_set (offer, "base-pay", (gint64) (180000 + 20000 * index), "bonus",
                G_GINT64_CONSTANT (1500),
                "sign-on", G_GINT64_CONSTANT (30000), "grant", G_GINT64_CONSTANT (400000),
                "refresher", G_GINT64_CONSTANT (60000), "share-growth", G_GINT64_CONSTANT (700),
                "match-rate", G_GINT64_CONSTANT (5000), "match-limit", G_GINT64_CONSTANT (600),
                "place", places[index % G_N_ELEMENTS (places)], NULL);
}

static RungSession *
session_of (guint n_offers,
            gint64 n_years)
{
  RungSession *session = rung_session_new (fixture_load_tables ());

  g_object_set (rung_workspace_get_assumptions (rung_session_get_workspace (session)), "horizon",
                n_years, NULL);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "level",
                "senior", "education", "phd",
                "skills", "genai,nlp,rust,pytorch", "filing-status", "joint",
                "spouse-wages", G_GINT64_CONSTANT (90000), "deferral", G_GINT64_CONSTANT (20000),
                "place", "austin", NULL);
  for (guint i = 0; i < n_offers; i++)
    {
      rung_workspace_add_offer (rung_session_get_workspace (session));
      fill_offer (rung_workspace_get_offer (rung_session_get_workspace (session),
                                            offer_id (session, i)), i);
    }
  return session;
}

static void
measure (guint  n_offers,
         gint64 n_years)
{
  RungSession *session = session_of (n_offers, n_years);
  RungOfferRecord *offer = rung_workspace_get_offer (rung_session_get_workspace (session),
                                                     offer_id (session, 0));
  gint64 times[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_object_set (offer, "base-pay", (gint64) (200000 + i), NULL);
      times[i] = g_get_monotonic_time () - start;
    }
  qsort (times, N_RUNS, sizeof times[0], compare_times);
  g_print ("recompute, %u offers x %d years: %d microseconds (median), %d at the 99th percentile\n",
           n_offers, (int) n_years, (int) times[N_RUNS / 2], (int) times[N_RUNS * 99 / 100]);
  g_object_unref (session);
}

/* What the panels below the table ask for, each made once after a keystroke. */
static void
answer_all (RungSession *session)
{
  const RungVerdict *verdict = rung_results_get_verdict (rung_session_get_results (session));
  g_autoptr (GPtrArray) offers = rung_results_list_best (rung_session_get_results (session));

  for (guint i = 0; i < offers->len; i++)
    {
      rung_results_get_leaving (rung_session_get_results (session), g_ptr_array_index (offers, i));
      rung_results_get_stack (rung_session_get_results (session), g_ptr_array_index (offers, i));
    }
  rung_results_get_flips (rung_session_get_results (session), verdict->leader, verdict->second);
  rung_results_get_swings (rung_session_get_results (session), verdict->leader, verdict->second);
  rung_results_get_ask (rung_session_get_results (session), verdict->second, verdict->leader);
  rung_results_get_missing (rung_session_get_results (session));
  rung_results_get_apart (rung_session_get_results (session));
}

static void
measure_answers (guint  n_offers,
                 gint64 n_years)
{
  RungSession *session = session_of (n_offers, n_years);
  RungOfferRecord *offer = rung_workspace_get_offer (rung_session_get_workspace (session),
                                                     offer_id (session, 0));
  gint64 times[N_RUNS / 5];

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 start = 0;

      g_object_set (offer, "base-pay", (gint64) (200000 + i), NULL);
      start = g_get_monotonic_time ();
      answer_all (session);
      times[i] = g_get_monotonic_time () - start;
    }
  qsort (times, G_N_ELEMENTS (times), sizeof times[0], compare_times);
  g_print ("all answers, %u offers x %d years: %d microseconds (median), %d at the 99th "
           "percentile\n",
           n_offers, (int) n_years, (int) times[G_N_ELEMENTS (times) / 2],
           (int) times[G_N_ELEMENTS (times) * 99 / 100]);
  g_object_unref (session);
}

/* What the Path page asks for after a keystroke, beside what every keystroke
 * takes: six paths over thirty years, and what every study returns. */
static void
measure_path (void)
{
  RungSession *session = session_of (3, 4);
  gint64 times[3][N_RUNS / 5];

  g_object_set (rung_workspace_get_plan (rung_session_get_workspace (session)), "years",
                G_GINT64_CONSTANT (30), NULL);
  for (guint i = 0; i < RUNG_MAX_PATHS; i++)
    rung_workspace_add_path (rung_session_get_workspace (session), i % 2 == 0 ? "rung" : "study",
                             i % 2 == 0 ? NULL : "master-part-time");
  for (guint i = 0; i < G_N_ELEMENTS (times[0]); i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                    (gint64) (i % 40), NULL);
      times[0][i] = g_get_monotonic_time () - start;
      start = g_get_monotonic_time ();
      rung_results_get_paths (rung_session_get_results (session));
      times[1][i] = g_get_monotonic_time () - start;
      start = g_get_monotonic_time ();
      rung_results_get_returns (rung_session_get_results (session));
      times[2][i] = g_get_monotonic_time () - start;
    }
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    qsort (times[i], G_N_ELEMENTS (times[i]), sizeof times[i][0], compare_times);
  g_print ("path page: %.1f x a recompute of %d microseconds for six paths of 30 years, %.1f x "
           "for every study\n",
           (double) times[1][N_RUNS / 10] / (double) times[0][N_RUNS / 10],
           (int) times[0][N_RUNS / 10],
           (double) times[2][N_RUNS / 10] / (double) times[0][N_RUNS / 10]);
  g_object_unref (session);
}

int
main (void)
{
  measure (3, 4);
  measure (5, 10);
  measure_answers (3, 4);
  measure_answers (5, 10);
  measure_path ();
  return 0;
}
