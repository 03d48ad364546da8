/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-private.h"

/* Simulated futures take many frames, so a thread computes them from a document
 * value that nobody changes any more. One task is under way at a time: a change
 * ends it and the next one begins with the document as it is then. */

struct _RungFuturesRun
{
  RungSession *session;     /* NULL once it is gone; of the main thread */
  guint64 generation;
  int is_cancelled;         /* atomic */
  const RungTables *tables;
  RungTables *owned_tables; /* (nullable): the same, left by a session that is gone */
  RungTaxCache *cache;
  RungDocument *document;
  RungView view;
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers;
};

static void start (RungSession *self);

static void
run_free (gpointer data)
{
  RungFuturesRun *run = data;

  g_clear_pointer (&run->cache, rung_tax_cache_free);
  g_clear_pointer (&run->document, rung_document_unref);
  g_clear_pointer (&run->owned_tables, rung_tables_free);
  g_free (run);
}

static void
free_simulation (gpointer simulation)
{
  rung_simulation_free (simulation);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  RungFuturesRun *run = data;
  RungContext context;

  rung_context_init (&context, run->tables, run->cache, run->document);
  g_task_return_pointer (task, rung_simulation_new (&context, run->offers, run->n_offers, run->view,
                                                    0, &run->is_cancelled),
                         free_simulation);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  RungFuturesRun *run = g_task_get_task_data (G_TASK (result));
  g_autoptr (RungSimulation) simulation = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (RungSession) self = NULL;

  if (run->session == NULL)
    return;
  self = g_object_ref (run->session);
  self->run = NULL;
  self->run_cache = g_steal_pointer (&run->cache);
  if (run->generation != self->generation)
    {
      start (self);
      return;
    }
  g_clear_pointer (&self->simulation, rung_simulation_free);
  self->simulation = g_steal_pointer (&simulation);
  self->simulated = run->generation;
  rung_session_judge (self);
  g_signal_emit_by_name (self, "simulated");
}

static void
start (RungSession *self)
{
  g_autoptr (GTask) task = NULL;
  RungFuturesRun *run = NULL;

  if (!self->wants_futures)
    return;
  if (rung_document_get_n_offers (self->compared) == 0)
    {
      g_clear_pointer (&self->simulation, rung_simulation_free);
      self->simulated = self->generation;
      rung_session_judge (self);
      return;
    }
  run = g_new0 (RungFuturesRun, 1);
  run->session = self;
  run->generation = self->generation;
  run->tables = self->tables;
  run->cache = self->run_cache != NULL ? g_steal_pointer (&self->run_cache)
                                       : rung_tax_cache_new (self->tables);
  run->document = rung_document_ref (self->compared);
  run->view = self->view;
  run->n_offers = rung_simulation_choose (self->comparison, self->view, run->offers);
  self->run = run;
  /* The task holds no reference to the session, which may go at any time. */
  task = g_task_new (NULL, NULL, done_cb, NULL);
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, run, run_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * rung_session_simulate:
 * @self: a session
 *
 * Has the futures simulated anew, if anybody wants them: now, or as soon as the
 * task under way has stopped.
 */
void
rung_session_simulate (RungSession *self)
{
  self->generation++;
  if (self->run != NULL)
    g_atomic_int_set (&self->run->is_cancelled, 1);
  else
    start (self);
}

/**
 * rung_session_stop_futures:
 * @self: a session that is going
 *
 * Ends the task under way and starts no other.
 */
void
rung_session_stop_futures (RungSession *self)
{
  self->wants_futures = FALSE;
  if (self->run != NULL)
    g_atomic_int_set (&self->run->is_cancelled, 1);
}

/**
 * rung_session_free_futures:
 * @self: a session that is gone
 *
 * Frees what the futures need. A task that still reads the tables gets them.
 */
void
rung_session_free_futures (RungSession *self)
{
  g_clear_pointer (&self->simulation, rung_simulation_free);
  g_clear_pointer (&self->run_cache, rung_tax_cache_free);
  if (self->run == NULL)
    return;
  /* Its callback has not run, so the task lives, and frees them with itself. */
  self->run->session = NULL;
  self->run->owned_tables = g_steal_pointer (&self->tables);
  self->run = NULL;
}

/**
 * rung_session_want_futures:
 * @self: a session
 *
 * Has the futures of the compared offers simulated from now on, after every change. "simulated" tells
 * when they are there.
 */
void
rung_session_want_futures (RungSession *self)
{
  if (self->wants_futures)
    return;
  self->wants_futures = TRUE;
  rung_session_simulate (self);
}

/**
 * rung_session_get_simulation:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the futures that were simulated last,
 *   until "simulated"; %NULL before the first are
 */
const RungSimulation *
rung_session_get_simulation (RungSession *self)
{
  return self->simulation;
}

/**
 * rung_session_is_simulating:
 * @self: a session
 *
 * Returns: %TRUE while the futures are those of a document or view before
 */
gboolean
rung_session_is_simulating (RungSession *self)
{
  return self->wants_futures && self->simulated != self->generation;
}

/**
 * rung_session_get_verdict:
 * @self: a session
 *
 * Returns: (transfer none): which offer is ahead in the view that is chosen, and in
 *   how many futures if that is known; until the next change
 */
const RungVerdict *
rung_session_get_verdict (RungSession *self)
{
  return &self->verdict;
}

/**
 * rung_session_init_verdict:
 * @self: a session
 * @verdict: (out caller-allocates): the verdict of this moment
 *
 * Says which offer is ahead for something that stays, such as paper: futures of a
 * moment ago say nothing about it.
 */
void
rung_session_init_verdict (RungSession *self,
                           RungVerdict *verdict)
{
  rung_verdict_init (verdict, self->comparison, self->compared, self->view,
                     rung_session_is_simulating (self) ? NULL : self->simulation);
}

/**
 * rung_session_judge:
 * @self: a session
 *
 * Makes the verdict anew: the comparison, the view or the futures are others.
 */
void
rung_session_judge (RungSession *self)
{
  rung_verdict_init (&self->verdict, self->comparison, self->compared, self->view, self->simulation);
}
