/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-report.h"

#include "engine/path/rung-path-explain.h"
#include "engine/path/rung-study-return.h"
#include "report/phrases/rung-source-list.h"

/**
 * rung_plan_report_init:
 * @self: (out caller-allocates): a report
 * @context: whose road it is; it has to outlive the report
 *
 * Computes everything that is written of the road ahead. What sellers of
 * studies claim, and how much skills are asked for, is there once the figures
 * of the market are read.
 */
void
rung_plan_report_init (RungPlanReport         *self,
                       const RungWorthContext *context)
{
  *self = (RungPlanReport) { .context = context, .tables = context->tables,
                             .document = context->document };
  rung_ladder_compute (self->tables, self->document, &self->standing);
  self->next = rung_ladder_get_next (self->tables, &self->standing);
  self->asks = rung_ladder_get_asks (self->tables, self->document, self->next);
  self->gaps = rung_gaps_compute (self->tables, self->document);
  self->roadmap = rung_roadmap_compute (self->tables, self->document, NULL);
  rung_roadmap_get_progress (self->roadmap, self->document, &self->progress);
  self->paths = rung_paths_compute (context);
  self->returns = rung_returns_compute (context);
}

/**
 * rung_plan_report_clear:
 * @self: a report
 *
 * Frees what is in it.
 */
void
rung_plan_report_clear (RungPlanReport *self)
{
  g_clear_pointer (&self->asks, g_array_unref);
  g_clear_pointer (&self->gaps, g_array_unref);
  g_clear_pointer (&self->roadmap, g_array_unref);
  g_clear_pointer (&self->paths, rung_paths_free);
  g_clear_pointer (&self->returns, g_array_unref);
}

/**
 * rung_plan_report_has_paths:
 * @self: a report
 *
 * Returns: %TRUE if there is a path beside staying
 */
gboolean
rung_plan_report_has_paths (const RungPlanReport *self)
{
  return self->paths != NULL && self->paths->n_paths > 1;
}

static void
add_rungs (const RungPlanReport *self,
           GHashTable           *names)
{
  for (guint i = 0; i < self->tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *level = g_ptr_array_index (self->tables->ladder_levels, i);

      rung_source_list_add (names, level->source);
    }
  for (guint i = 0; i < self->asks->len; i++)
    rung_source_list_add (names, g_array_index (self->asks, RungAskRow, i).ask->source);
}

static void
add_skills (const RungPlanReport *self,
            GHashTable           *names)
{
  for (guint i = 0; i < self->gaps->len; i++)
    {
      const RungGapRow *row = &g_array_index (self->gaps, RungGapRow, i);

      if (row->has)
        continue;
      rung_source_list_add (names, row->need->source);
      if (row->has_premium)
        rung_source_list_add (names, row->trait->source);
    }
}

static void
add_steps (const RungPlanReport *self,
           GHashTable           *names)
{
  for (guint i = 0; i < self->roadmap->len; i++)
    {
      const RungRoadmapStep *step = g_array_index (self->roadmap, RungRoadmapRow, i).step;

      rung_source_list_add (names, step->source);
      rung_source_list_add (names, step->hours_source);
    }
}

static void
add_studies (const RungPlanReport *self,
             GHashTable           *names)
{
  for (guint i = 0; i < self->returns->len; i++)
    {
      const RungStudy *study = g_array_index (self->returns, RungReturn, i).study;
      const RungFigureRow *claim = rung_tables_find_figure (self->tables, study->claim_increase);

      rung_source_list_add (names, study->source);
      for (int term = 0; term < RUNG_N_STUDY_TERMS; term++)
        rung_source_list_add (names, study->terms[term].source);
      if (claim != NULL)
        rung_source_list_add (names, claim->source);
    }
}

/* The first and the last year rest on all that happens in between. */
static void
add_paths (const RungPlanReport *self,
           GHashTable           *names)
{
  for (guint i = 0; self->paths != NULL && i < self->paths->n_paths; i++)
    for (int k = 0; k < 2; k++)
      {
        g_autoptr (RungLedger) ledger = rung_ledger_new ();

        rung_paths_explain (self->paths, self->context, i, k == 0 ? 0 : self->paths->n_years - 1,
                            RUNG_PATH_REAL, ledger);
        rung_source_list_add_ledger (names, ledger);
      }
}

/**
 * rung_plan_report_list_sources:
 * @self: a report
 *
 * Finds the documents that its figures and words rest on, each once, by
 * publisher.
 *
 * Returns: (transfer full) (element-type RungSourceEntry): the sources; their
 *   addresses belong to the tables
 */
GPtrArray *
rung_plan_report_list_sources (const RungPlanReport *self)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_rungs (self, names);
  add_skills (self, names);
  add_steps (self, names);
  add_studies (self, names);
  add_paths (self, names);
  return rung_source_list_finish (names, self->tables);
}
