/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-road.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define MOST_HOURS 100000.0
#define MOST_DOLLARS 1e9
/* More than anybody does; the order of steps takes time that grows with them. */
#define MOST_STEPS 300

static void
read_hours (RungJsonNode     list,
            RungRoadmapStep *step)
{
  RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);

  if (rung_json_get_n (list, RUNG_JSON_ARRAY) != 2)
    {
      rung_json_fail (list, RUNG_ERROR_FORMAT, _("expected two numbers of hours, the fewest and "
                                                 "the most"));
      return;
    }
  /* A gain per hour needs an hour. */
  step->hours_low = rung_json_get_double (item, 1.0, MOST_HOURS);
  step->hours_high = rung_json_get_double (rung_json_get_next (item), step->hours_low, MOST_HOURS);
}

static void
read_gives (RungDataReader  *self,
            RungJsonNode     entry,
            RungRoadmapStep *step)
{
  RungJsonNode gives = rung_json_member (entry, "gives");
  RungJsonNode any_of = rung_json_member (entry, "any-of");

  step->any_of = rung_json_get_boolean_or (any_of, FALSE);
  if (rung_json_is_present (gives))
    {
      step->gives_skills = rung_data_references (self, rung_json_member (gives, "skills"),
                                                 RUNG_REFERENCE_SKILL);
      step->gives_education = rung_data_reference (self, rung_json_member (gives, "education"),
                                                   RUNG_REFERENCE_EDUCATION);
      if ((step->gives_skills == NULL || step->gives_skills[0] == NULL)
          && step->gives_education == NULL)
        rung_json_fail (gives, RUNG_ERROR_FORMAT, _("expected “skills” or “education”"));
    }
  if (step->any_of && step->gives_skills == NULL)
    rung_json_fail (any_of, RUNG_ERROR_FORMAT, _("there are no skills to choose any of"));
}

static void
read_resources (RungDataReader  *self,
                RungJsonNode     list,
                RungRoadmapStep *step)
{
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungResource *resource = rung_tables_alloc (self->tables, n, sizeof *resource);

  step->resources = resource;
  step->n_resources = n;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), resource++)
    {
      resource->title = rung_data_text (self, rung_json_member (item, "title"));
      resource->href = rung_data_text_or_null (self, rung_json_member (item, "href"));
    }
}

static void
read_step (RungDataReader  *self,
           RungJsonNode     entry,
           const RungStage *stage,
           RungRoadmapStep *step)
{
  *step = (RungRoadmapStep) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "roadmap"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .advice = rung_data_words (self, rung_json_member (entry, "do")),
    .done_when = rung_data_words (self, rung_json_member (entry, "done-when")),
    .unlocks = rung_data_words (self, rung_json_member (entry, "unlocks")),
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .stage = stage,
    .after = rung_data_references (self, rung_json_member (entry, "after"), RUNG_REFERENCE_STEP),
    .cost = rung_json_get_double (rung_json_member (entry, "cost"), 0.0, MOST_DOLLARS),
    .behind_from = rung_data_reference (self, rung_json_member (entry, "behind-from"),
                                        RUNG_REFERENCE_LEVEL),
    .is_optional = rung_json_get_boolean_or (rung_json_member (entry, "optional"), FALSE),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
    .hours_source = rung_data_source (self, rung_json_member (entry, "hours-source")),
    .hours_status = rung_data_status_of (rung_json_member (entry, "hours-status")),
  };
  step->hours_note = rung_data_note (self, rung_json_member (entry, "hours-note"),
                                     step->hours_status);
  if (step->after == NULL)
    rung_json_fail (rung_json_member (entry, "after"), RUNG_ERROR_FORMAT,
                    _("expected the steps that come first, a list that may be empty"));
  read_hours (rung_json_member (entry, "hours"), step);
  read_gives (self, entry, step);
  read_resources (self, rung_json_member (entry, "resources"), step);
}

/**
 * rung_data_read_stage:
 * @self: a reader on a file of the kind "career"
 * @entry: an entry of its "roadmap"
 *
 * Reads a stage of the roadmap and its steps.
 */
void
rung_data_read_stage (RungDataReader *self,
                      RungJsonNode    entry)
{
  RungStage *stage = rung_tables_alloc (self->tables, 1, sizeof *stage);
  RungJsonNode list = rung_json_member (entry, "steps");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungRoadmapStep *step = rung_tables_alloc (self->tables, n, sizeof *step);

  *stage = (RungStage) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "roadmap"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .advice = rung_data_words (self, rung_json_member (entry, "do")),
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
    .steps = step,
    .n_steps = n,
  };
  if (self->tables->steps->len + n > MOST_STEPS)
    rung_json_fail (list, RUNG_ERROR_LIMIT,
                    _("found more steps than %d, the most a roadmap may have"), MOST_STEPS);
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), step++)
    {
      read_step (self, item, stage, step);
      g_ptr_array_add (self->tables->steps, step);
    }
  g_ptr_array_add (self->tables->stages, stage);
}

/* Gathers the steps that name a stage, in their order. */
static void
regroup_stage (RungTables      *tables,
               RungStage       *stage,
               const GPtrArray *steps)
{
  RungRoadmapStep *own = rung_tables_alloc (tables, steps->len, sizeof *own);

  stage->steps = own;
  stage->n_steps = 0;
  for (guint i = 0; i < steps->len; i++)
    {
      const RungRoadmapStep *step = g_ptr_array_index (steps, i);

      if (!g_str_equal (step->stage->id, stage->id))
        continue;
      own[stage->n_steps] = *step;
      own[stage->n_steps].stage = stage;
      g_ptr_array_add (tables->steps, &own[stage->n_steps]);
      stage->n_steps++;
    }
}

/**
 * rung_data_regroup_road:
 * @tables: figures in which stages or steps took the place of others
 *
 * Puts every step into the stage it names. The stages are copied, so that the
 * tables before a pack can be put back.
 */
void
rung_data_regroup_road (RungTables *tables)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_copy (tables->steps, NULL, NULL);

  g_ptr_array_set_size (tables->steps, 0);
  for (guint i = 0; i < tables->stages->len; i++)
    {
      RungStage *stage = rung_tables_alloc (tables, 1, sizeof *stage);

      *stage = *(const RungStage *) g_ptr_array_index (tables->stages, i);
      regroup_stage (tables, stage, steps);
      tables->stages->pdata[i] = stage;
    }
}

static void
fail_circle (GPtrArray *way,
             guint      first,
             GError   **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = first; i < way->len; i++)
    g_string_append_printf (names, "“%s” → ", ((const RungRoadmapStep *) way->pdata[i])->id);
  g_string_append_printf (names, "“%s”", ((const RungRoadmapStep *) way->pdata[first])->id);
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               _("Steps of the roadmap come after themselves, so none of them can be first: %s"),
               names->str);
}

/* Follows "after" from @step on; @way holds the steps on the way to it and
 * @seen those that are known to end somewhere. */
static gboolean
ends (const RungTables      *tables,
      const RungRoadmapStep *step,
      GPtrArray             *way,
      GHashTable            *seen,
      GError               **error)
{
  guint index = 0;

  if (g_hash_table_contains (seen, step))
    return TRUE;
  if (g_ptr_array_find (way, step, &index))
    {
      fail_circle (way, index, error);
      return FALSE;
    }
  g_ptr_array_add (way, (gpointer) step);
  for (guint i = 0; step->after[i] != NULL; i++)
    if (!ends (tables, rung_tables_find_step (tables, step->after[i]), way, seen, error))
      return FALSE;
  g_ptr_array_set_size (way, (int) way->len - 1);
  g_hash_table_add (seen, (gpointer) step);
  return TRUE;
}

/**
 * rung_data_check_road:
 * @tables: figures; every step that comes first is one of them
 * @error: return location
 *
 * Checks that the steps of the roadmap can be done in some order, and that
 * none has the id of a stage: a document names both.
 *
 * Fails with %RUNG_ERROR_FORMAT.
 *
 * Returns: %TRUE if they can
 */
gboolean
rung_data_check_road (const RungTables *tables,
                      GError          **error)
{
  g_autoptr (GPtrArray) way = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < tables->steps->len; i++)
    {
      const RungRoadmapStep *step = g_ptr_array_index (tables->steps, i);

      if (rung_tables_find_stage (tables, step->id) != NULL)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                       _("“%s” is a stage of the roadmap and a step, expected ids that differ"),
                       step->id);
          return FALSE;
        }
      if (!ends (tables, step, way, seen, error))
        return FALSE;
    }
  return TRUE;
}
