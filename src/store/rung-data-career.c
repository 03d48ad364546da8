/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-private.h"

#include <glib/gi18n-lib.h>

static const char *const *
read_skills (RungDataReader *self,
             RungJsonNode    list)
{
  if (!rung_json_is_present (list))
    return NULL;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    rung_data_reference (self, item, RUNG_REFERENCE_SKILL);
  return rung_data_texts (self, list);
}

static void
read_rung (RungDataReader *self,
           RungJsonNode    entry)
{
  RungRung *rung = rung_tables_alloc (self->tables, 1, sizeof *rung);
  RungJsonNode pay = rung_json_member (entry, "pay");
  double from = 0.0;
  double to = 0.0;

  rung_data_unique_id (self, rung_json_member (entry, "level"), "rung");
  rung_data_span (rung_json_member (entry, "years"), &from, &to);
  *rung = (RungRung) {
    .level = rung_data_reference (self, rung_json_member (entry, "level"), RUNG_REFERENCE_LEVEL),
    .title = rung_data_text (self, rung_json_member (entry, "title")),
    .gate = rung_data_text_or_null (self, rung_json_member (entry, "gate")),
    .pay = rung_json_is_present (pay) ? rung_data_id (self, pay) : NULL,
    .years_from = (int) from,
    .years_to = to < 1000.0 ? (int) to : -1,
    .duties = rung_data_texts (self, rung_json_member (entry, "duties")),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  g_ptr_array_add (self->tables->rungs, rung);
}

static void
read_track (RungDataReader *self,
            RungJsonNode    entry)
{
  RungTrack *track = rung_tables_alloc (self->tables, 1, sizeof *track);

  *track = (RungTrack) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "track"),
    .title = rung_data_text (self, rung_json_member (entry, "title")),
    .note = rung_data_text_or_null (self, rung_json_member (entry, "note")),
    .steps = rung_data_texts (self, rung_json_member (entry, "steps")),
  };
  rung_data_source (self, rung_json_member (entry, "source"));
  g_ptr_array_add (self->tables->tracks, track);
}

static void
read_condition (RungDataReader *self,
                RungJsonNode    entry,
                RungCondition  *condition)
{
  *condition = (RungCondition) {
    .skills = read_skills (self, rung_json_member (entry, "skills")),
    .any_skill = read_skills (self, rung_json_member (entry, "any-skill")),
    .education = rung_data_reference (self, rung_json_member (entry, "education"),
                                      RUNG_REFERENCE_EDUCATION),
    .level = rung_data_reference (self, rung_json_member (entry, "level"), RUNG_REFERENCE_LEVEL),
    .done = rung_json_get_boolean_or (rung_json_member (entry, "done"), FALSE),
  };
  if ((condition->skills != NULL) + (condition->any_skill != NULL) + (condition->education != NULL)
      + (condition->level != NULL) + condition->done != 1)
    rung_json_fail (entry, RUNG_ERROR_FORMAT,
                    _("expected one of “skills”, “any-skill”, “education”, “level” and “done”"));
}

static void
read_gain (RungDataReader  *self,
           RungJsonNode     gain,
           RungRoadmapStep *step)
{
  if (!rung_json_is_present (gain) || rung_json_is_null (gain))
    return;
  step->gain_skills = read_skills (self, rung_json_member (gain, "skills"));
  step->gain_education = rung_data_reference (self, rung_json_member (gain, "education"),
                                              RUNG_REFERENCE_EDUCATION);
  step->gain_level = rung_data_reference (self, rung_json_member (gain, "level"),
                                          RUNG_REFERENCE_LEVEL);
  step->has_gain = step->gain_skills != NULL || step->gain_education != NULL
                   || step->gain_level != NULL;
  if (!step->has_gain)
    rung_json_fail (gain, RUNG_ERROR_FORMAT,
                    _("expected “skills”, “education” or “level”, or null"));
}

static void
read_step (RungDataReader *self,
           RungJsonNode    entry)
{
  RungRoadmapStep *step = rung_tables_alloc (self->tables, 1, sizeof *step);
  RungJsonNode list = rung_json_member (entry, "met-when");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungCondition *condition = rung_tables_alloc (self->tables, n, sizeof *condition);

  *step = (RungRoadmapStep) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "roadmap"),
    .title = rung_data_text (self, rung_json_member (entry, "title")),
    .advice = rung_data_text (self, rung_json_member (entry, "do")),
    .note = rung_data_text_or_null (self, rung_json_member (entry, "note")),
    .resources = rung_data_texts (self, rung_json_member (entry, "resources")),
    .conditions = condition,
    .n_conditions = n,
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no condition, expected at least one"));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    read_condition (self, item, condition++);
  step->behind_from = rung_data_reference (self, rung_json_member (entry, "behind-from"),
                                          RUNG_REFERENCE_LEVEL);
  read_gain (self, rung_json_member (entry, "gain"), step);
  g_ptr_array_add (self->tables->roadmap, step);
}

/**
 * rung_data_read_career:
 * @self: a reader on a file of the kind "career"
 *
 * Reads the ladder, the tracks and the roadmap, each of them if it is there.
 */
void
rung_data_read_career (RungDataReader *self)
{
  static const struct
  {
    const char *name;
    void (*read) (RungDataReader *self, RungJsonNode entry);
  } lists[] = {
    { "ladder", read_rung }, { "tracks", read_track }, { "roadmap", read_step },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      RungJsonNode list = rung_json_member (self->root, lists[i].name);

      if (!rung_json_is_present (list))
        continue;
      for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
           rung_json_is_present (item); item = rung_json_get_next (item))
        lists[i].read (self, item);
    }
}
