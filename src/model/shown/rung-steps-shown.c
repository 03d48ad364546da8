/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-steps-shown.h"

#include "report/phrases/rung-road-phrases.h"

#include "rung-shown-list.h"
#include "rung-step-shown.h"

struct _RungStepsShown
{
  RungShown parent_instance;
  GHashTable *rows;         /* RungStepShown by its id */
  GListStore *ahead;
  GListStore *settled;
};

G_DEFINE_FINAL_TYPE (RungStepsShown, rung_steps_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_STEPS_SHOWN_SUMMARY] = { "summary", RUNG_SHOWN_TEXT },
  [RUNG_STEPS_SHOWN_FRACTION] = { "fraction", RUNG_SHOWN_NUMBER },
  [RUNG_STEPS_SHOWN_AHEAD] = { "ahead", RUNG_SHOWN_LIST },
  [RUNG_STEPS_SHOWN_SETTLED] = { "settled", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_STEPS_SHOWN_FIELDS);

static void
rung_steps_shown_finalize (GObject *object)
{
  RungStepsShown *self = RUNG_STEPS_SHOWN (object);

  g_hash_table_unref (self->rows);
  g_object_unref (self->ahead);
  g_object_unref (self->settled);
  G_OBJECT_CLASS (rung_steps_shown_parent_class)->finalize (object);
}

static void
rung_steps_shown_class_init (RungStepsShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_steps_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_steps_shown_init (RungStepsShown *self)
{
  self->rows = rung_shown_rows_new ();
  self->ahead = g_list_store_new (RUNG_TYPE_STEP_SHOWN);
  self->settled = g_list_store_new (RUNG_TYPE_STEP_SHOWN);
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_STEPS_SHOWN_AHEAD, G_LIST_MODEL (self->ahead));
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_STEPS_SHOWN_SETTLED, G_LIST_MODEL (self->settled));
}

static void
show_progress (RungShown          *shown,
               const GArray       *rows,
               const RungDocument *document)
{
  RungRoadmapProgress progress;

  rung_roadmap_get_progress (rows, document, &progress);
  rung_shown_take_text (shown, RUNG_STEPS_SHOWN_SUMMARY,
                        rung_phrase_time_left (&progress, document));
  rung_shown_set_number (shown, RUNG_STEPS_SHOWN_FRACTION,
                         progress.hours_all > 0.0 ? progress.hours_done / progress.hours_all : 0.0);
}

/**
 * rung_steps_shown_update:
 * @self: the steps
 * @results: what is computed at the moment
 * @tables: the figures
 * @document: the document
 * @preview: (nullable): id of the step that Worth shows as done
 *
 * Shows the steps as they are now. The row of a step stays the same wherever it moves.
 */
void
rung_steps_shown_update (RungStepsShown     *self,
                         const RungResults  *results,
                         const RungTables   *tables,
                         const RungDocument *document,
                         const char         *preview)
{
  g_autoptr (GPtrArray) ahead = g_ptr_array_new ();
  g_autoptr (GPtrArray) settled = g_ptr_array_new ();
  GArray *rows = rung_results_get_roadmap (results);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      gboolean is_settled = rung_step_state_is_settled (row->state);
      RungStepShown *step = rung_shown_rows_ensure (self->rows, RUNG_TYPE_STEP_SHOWN,
                                                    row->step->id);

      g_ptr_array_add (is_settled ? settled : ahead, step);
      rung_step_shown_update (step, row, is_settled ? 0 : ahead->len, tables, document);
      rung_step_shown_set_preview (step, preview);
    }
  show_progress (RUNG_SHOWN (self), rows, document);
  rung_shown_list_arrange (self->ahead, ahead);
  rung_shown_list_arrange (self->settled, settled);
}
