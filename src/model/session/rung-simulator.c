/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-simulator.h"

#include <gio/gio.h>

/* How long nothing may have changed, in milliseconds: the picture of what was typed is made on the
 * same processors, and who types on wants no futures of what is half typed. */
#define PAUSE 40

/* Simulated futures take many frames, so a thread computes them from a document
 * value that nobody changes any more. One task is under way at a time: a change
 * ends it and the next one begins with the document as it is then. */

typedef struct
{
  RungSimulator *simulator; /* NULL once it is gone; of the main thread */
  guint64 generation;
  int is_cancelled;         /* atomic */
  RungTables *tables;
  RungTaxCache *cache;
  RungDocument *document;
  RungRanking ranking;
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers;
} Run;

struct _RungSimulator
{
  RungTables *tables;
  RungSimulatorFunc done;
  gpointer user_data;
  gboolean is_wanted;
  RungResults *results;     /* (nullable): what is to be simulated */
  guint64 generation;       /* of the results; grows with every change */
  guint64 simulated;        /* generation of the simulation */
  RungSimulation *simulation; /* (nullable) */
  Run *run;                 /* (nullable): the task under way */
  guint timeout;            /* begins the next one */
  RungTaxCache *cache;      /* (nullable): while no task has it */
};

static void schedule (RungSimulator *self);

static void
run_free (gpointer data)
{
  Run *run = data;

  g_clear_pointer (&run->cache, rung_tax_cache_free);
  g_clear_pointer (&run->document, rung_document_unref);
  rung_tables_unref (run->tables);
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
  Run *run = data;
  RungContext context;

  rung_context_init (&context, run->tables, run->cache, run->document);
  g_task_return_pointer (task, rung_simulation_new (&context, run->offers, run->n_offers,
                                                    run->ranking,
                                                    0, &run->is_cancelled),
                         free_simulation);
}

/* Names may change while the futures stay what they are. */
static void
follow_names (RungSimulator *self)
{
  RungContext context;

  if (self->simulation == NULL || rung_simulator_is_running (self))
    return;
  rung_results_init_context (self->results, &context);
  rung_simulation_set_document (self->simulation, (RungDocument *) context.document);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Run *run = g_task_get_task_data (G_TASK (result));
  g_autoptr (RungSimulation) simulation = g_task_propagate_pointer (G_TASK (result), NULL);
  RungSimulator *self = run->simulator;

  if (self == NULL)
    return;
  self->run = NULL;
  self->cache = g_steal_pointer (&run->cache);
  if (run->generation != self->generation)
    {
      schedule (self);
      return;
    }
  g_clear_pointer (&self->simulation, rung_simulation_free);
  self->simulation = g_steal_pointer (&simulation);
  self->simulated = run->generation;
  follow_names (self);
  self->done (self->user_data);
}

static void
start (RungSimulator *self)
{
  g_autoptr (GTask) task = NULL;
  RungContext context;
  Run *run = NULL;

  if (!self->is_wanted || self->results == NULL || self->run != NULL)
    return;
  rung_results_init_context (self->results, &context);
  if (rung_document_get_n_offers (context.document) == 0)
    {
      g_clear_pointer (&self->simulation, rung_simulation_free);
      self->simulated = self->generation;
      return;
    }
  run = g_new0 (Run, 1);
  run->simulator = self;
  run->generation = self->generation;
  run->tables = rung_tables_ref (self->tables);
  run->cache = self->cache != NULL ? g_steal_pointer (&self->cache)
               : rung_tax_cache_new (self->tables);
  run->document = rung_document_ref ((RungDocument *) context.document);
  run->ranking = rung_results_get_ranking (self->results);
  run->n_offers = rung_simulation_choose (rung_results_get_comparison (self->results), run->ranking,
                                          run->offers);
  self->run = run;
  /* The task holds no reference to the simulator, which may go at any time. */
  task = g_task_new (NULL, NULL, done_cb, NULL);
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, run, run_free);
  g_task_run_in_thread (task, run_in_thread);
}

static gboolean
timeout_cb (gpointer data)
{
  ((RungSimulator *) data)->timeout = 0;
  start (data);
  return G_SOURCE_REMOVE;
}

/* The first futures begin at once, and so does that there are none. */
static void
schedule (RungSimulator *self)
{
  RungContext context;

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->is_wanted && self->results != NULL && self->simulation != NULL)
    {
      rung_results_init_context (self->results, &context);
      if (rung_document_get_n_offers (context.document) > 0)
        {
          self->timeout = g_timeout_add (PAUSE, timeout_cb, self);
          return;
        }
    }
  start (self);
}

/**
 * rung_simulator_new:
 * @tables: the figures
 * @done: called when futures are there
 * @user_data: handed to @done
 *
 * Returns: (transfer full): a simulator that computes nothing yet
 */
RungSimulator *
rung_simulator_new (RungTables        *tables,
                    RungSimulatorFunc  done,
                    gpointer           user_data)
{
  RungSimulator *self = g_new0 (RungSimulator, 1);

  self->tables = rung_tables_ref (tables);
  self->done = done;
  self->user_data = user_data;
  return self;
}

/**
 * rung_simulator_free:
 * @self: (transfer full): a simulator
 *
 * Ends the task under way and frees the simulator. What the task still reads
 * lives until it has ended.
 */
void
rung_simulator_free (RungSimulator *self)
{
  if (self->run != NULL)
    {
      g_atomic_int_set (&self->run->is_cancelled, 1);
      self->run->simulator = NULL;
    }
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->results, rung_results_unref);
  g_clear_pointer (&self->simulation, rung_simulation_free);
  g_clear_pointer (&self->cache, rung_tax_cache_free);
  rung_tables_unref (self->tables);
  g_free (self);
}

/* Soon, or when the task under way has stopped. */
static void
restart (RungSimulator *self)
{
  self->generation++;
  if (self->run != NULL)
    g_atomic_int_set (&self->run->is_cancelled, 1);
  else
    schedule (self);
}

/**
 * rung_simulator_want:
 * @self: a simulator
 *
 * Has the futures of the compared offers simulated from now on.
 */
void
rung_simulator_want (RungSimulator *self)
{
  if (self->is_wanted)
    return;
  self->is_wanted = TRUE;
  restart (self);
}

/**
 * rung_simulator_set_results:
 * @self: a simulator
 * @results: what is to be simulated
 * @has_changed: whether their futures are others than those of the results before
 *
 * Has the futures simulated anew if they are others.
 */
void
rung_simulator_set_results (RungSimulator *self,
                            RungResults   *results,
                            gboolean       has_changed)
{
  g_autoptr (RungResults) before = self->results;

  self->results = rung_results_ref (results);
  if (has_changed)
    restart (self);
  else
    follow_names (self);
}

/**
 * rung_simulator_get_simulation:
 * @self: a simulator
 *
 * Returns: (transfer none) (nullable): the futures that were simulated last;
 *   %NULL before the first are
 */
const RungSimulation *
rung_simulator_get_simulation (const RungSimulator *self)
{
  return self->simulation;
}

/**
 * rung_simulator_is_running:
 * @self: a simulator
 *
 * Returns: %TRUE while the futures are those of results before
 */
gboolean
rung_simulator_is_running (const RungSimulator *self)
{
  return self->is_wanted && self->simulated != self->generation;
}
