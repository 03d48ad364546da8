/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-career.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "rung-data-outlook.h"
#include "rung-data-road.h"

static void
read_condition (RungDataReader *self,
                RungJsonNode    entry,
                RungCondition  *condition)
{
  *condition = (RungCondition) {
    .skills = rung_data_references (self, rung_json_member (entry, "skills"), RUNG_REFERENCE_SKILL),
    .any_skill = rung_data_references (self, rung_json_member (entry, "any-skill"),
                                       RUNG_REFERENCE_SKILL),
    .education = rung_data_reference (self, rung_json_member (entry, "education"),
                                      RUNG_REFERENCE_EDUCATION),
    .level = rung_data_reference (self, rung_json_member (entry, "level"), RUNG_REFERENCE_LEVEL),
    .step = rung_data_reference (self, rung_json_member (entry, "step"), RUNG_REFERENCE_STEP),
    .done = rung_json_get_boolean_or (rung_json_member (entry, "done"), FALSE),
  };
  if ((condition->skills != NULL) + (condition->any_skill != NULL) + (condition->education != NULL)
      + (condition->level != NULL) + (condition->step != NULL) + condition->done != 1)
    rung_json_fail (entry, RUNG_ERROR_FORMAT,
                    _("expected one of “skills”, “any-skill”, “education”, “level”, “step” and "
                      "“done”"));
}

static void
read_asks (RungDataReader *self,
           RungJsonNode    list,
           RungLadderLevel       *rung)
{
  RungLadderAsk *asks = NULL;

  if (!rung_json_is_present (list))
    return;
  asks = rung_tables_alloc (self->tables, rung_json_get_n (list, RUNG_JSON_ARRAY), sizeof *asks);
  rung->asks = asks;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      RungLadderAsk *ask = &asks[rung->n_asks++];

      ask->id = rung_data_unique_id (self, rung_json_member (item, "id"), "ask");
      ask->title = rung_data_words (self, rung_json_member (item, "title"));
      ask->note = rung_data_words_or_null (self, rung_json_member (item, "note"));
      ask->source = rung_data_source (self, rung_json_member (item, "source"));
      read_condition (self, item, &ask->condition);
    }
}

/* The years that the figures of pay by experience use, which are others than
 * those of the career path. */
static void
read_experience (RungDataReader *self,
                 RungJsonNode    entry,
                 RungLadderLevel       *rung)
{
  double from = 0.0;
  double to = 0.0;

  rung->experience_from = -1;
  rung->experience_to = -1;
  if (!rung_json_is_present (entry))
    return;
  rung_data_span (rung_json_member (entry, "years"), &from, &to);
  rung->experience_from = (int) from;
  rung->experience_to = to < 1000.0 ? (int) to : -1;
  rung->experience_figure = rung_data_id (self, rung_json_member (entry, "figure"));
}

static void
read_rung (RungDataReader *self,
           RungJsonNode    entry)
{
  RungLadderLevel *rung = rung_tables_alloc (self->tables, 1, sizeof *rung);
  RungJsonNode pay = rung_json_member (entry, "pay");
  double from = 0.0;
  double to = 0.0;

  rung_data_unique_id (self, rung_json_member (entry, "level"), "rung");
  rung_data_span (rung_json_member (entry, "years"), &from, &to);
  *rung = (RungLadderLevel) {
    .level = rung_data_reference (self, rung_json_member (entry, "level"), RUNG_REFERENCE_LEVEL),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .gate = rung_data_words_or_null (self, rung_json_member (entry, "gate")),
    .pay = rung_json_is_present (pay) ? rung_data_id (self, pay) : NULL,
    .years_from = (int) from,
    .years_to = to < 1000.0 ? (int) to : -1,
    .duties = rung_data_words_list (self, rung_json_member (entry, "duties")),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  read_experience (self, rung_json_member (entry, "experience"), rung);
  read_asks (self, rung_json_member (entry, "asks"), rung);
  g_ptr_array_add (self->tables->ladder_levels, rung);
}

static void
read_track_step (RungDataReader *self,
                 RungJsonNode    entry,
                 RungTrackLevel  *step)
{
  RungJsonNode level = rung_json_member (entry, "level");

  *step = (RungTrackLevel) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "track-step"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .level = rung_data_reference (self, level, RUNG_REFERENCE_LEVEL),
    .specialization = rung_data_reference (self, rung_json_member (entry, "specialization"),
                                           RUNG_REFERENCE_SPECIALIZATION),
    .needs = rung_data_words_or_null (self, rung_json_member (entry, "needs")),
    .doubt = rung_json_get_double_or (rung_json_member (entry, "doubt"), 0.0, 1.0, 0.0),
    .status = rung_data_status (entry),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  step->note = rung_data_note (self, rung_json_member (entry, "note"), step->status);
  if (step->level == NULL)
    rung_json_fail (level, RUNG_ERROR_FORMAT, _("expected the level whose pay is counted"));
}

static void
read_track (RungDataReader *self,
            RungJsonNode    entry)
{
  RungTrack *track = rung_tables_alloc (self->tables, 1, sizeof *track);
  RungJsonNode list = rung_json_member (entry, "steps");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungTrackLevel *step = rung_tables_alloc (self->tables, n, sizeof *step);

  *track = (RungTrack) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "track"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .steps = step,
    .n_steps = n,
  };
  rung_data_source (self, rung_json_member (entry, "source"));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    read_track_step (self, item, step++);
  g_ptr_array_add (self->tables->tracks, track);
}

/**
 * rung_data_read_career:
 * @self: a reader on a file of the kind "career"
 *
 * Reads the ladder, the tracks, the roadmap, the studies, the skills and the
 * outlook, each of them if it is there.
 */
void
rung_data_read_career (RungDataReader *self)
{
  static const struct
  {
    const char *name;
    void (*read) (RungDataReader *self, RungJsonNode entry);
  } lists[] = {
    { "ladder", read_rung }, { "tracks", read_track }, { "roadmap", rung_data_read_stage },
    { "studies", rung_data_read_study }, { "groups", rung_data_read_group },
    { "skills", rung_data_read_need }, { "outlook", rung_data_read_topic },
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
