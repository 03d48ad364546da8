/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-outlook.h"

#include <math.h>

#include "store/json/rung-json-value.h"

static const char *const study_kinds[] = { "degree", "practice", "program" };

/* The terms of a study: their names in a file and what they may be. */
static const struct
{
  const char *name;
  double minimum;
  double maximum;
} terms[] = {
  [RUNG_STUDY_TUITION] = { "tuition", 0.0, 1e9 },
  [RUNG_STUDY_MONTHS] = { "months", 1.0, 240.0 },
  [RUNG_STUDY_PAY_KEPT] = { "pay-kept", 0.0, 1.0 },
  [RUNG_STUDY_STIPEND] = { "stipend", 0.0, 1e9 },
  [RUNG_STUDY_FINISH] = { "finish", 0.0, 1.0 },
  [RUNG_STUDY_GAIN_DOUBT] = { "gain-doubt", 0.0, 10.0 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (terms) == RUNG_N_STUDY_TERMS);

static void
read_term (RungDataReader   *self,
           RungJsonNode      entry,
           RungStudyTermKind kind,
           RungStudyTerm    *term)
{
  RungJsonNode value = rung_json_member (entry, "value");

  /* Asked first, so that a term that is missing is told by its name. */
  rung_json_get_n (entry, RUNG_JSON_OBJECT);
  term->value = NAN;
  /* Only prices are left to the person; nothing can be counted without the others. */
  if (kind != RUNG_STUDY_TUITION || !rung_json_is_null (value))
    term->value = rung_json_get_double (value, terms[kind].minimum, terms[kind].maximum);
  term->status = rung_data_status (entry);
  term->source = rung_data_source (self, rung_json_member (entry, "source"));
  term->note = rung_data_note (self, rung_json_member (entry, "note"), term->status);
}

/* What a program says of itself, which is never counted as a skill. */
static void
read_claim (RungDataReader *self,
            RungJsonNode    claim,
            RungStudy      *study)
{
  RungJsonNode placement = rung_json_member (claim, "placement");

  if (!rung_json_is_present (claim))
    return;
  study->claim_increase = rung_data_id (self, rung_json_member (claim, "increase"));
  if (rung_json_is_present (placement) && !rung_json_is_null (placement))
    study->claim_placement = rung_data_id (self, placement);
}

/**
 * rung_data_read_study:
 * @self: a reader on a file of the kind "career"
 * @entry: an entry of its "studies"
 *
 * Reads a way to study and its terms.
 */
void
rung_data_read_study (RungDataReader *self,
                      RungJsonNode    entry)
{
  RungStudy *study = rung_tables_alloc (self->tables, 1, sizeof *study);
  guint kind = rung_data_choice (rung_json_member (entry, "kind"), study_kinds,
                                 G_N_ELEMENTS (study_kinds));

  *study = (RungStudy) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "study"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .kind = study_kinds[kind],
    .needs = rung_data_reference (self, rung_json_member (entry, "needs"),
                                  RUNG_REFERENCE_EDUCATION),
    .education = rung_data_reference (self, rung_json_member (entry, "education"),
                                      RUNG_REFERENCE_EDUCATION),
    .skills = rung_data_references (self, rung_json_member (entry, "skills"), RUNG_REFERENCE_SKILL),
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  if (rung_json_is_present (rung_json_member (entry, "leads-to")))
    study->leads_to = rung_data_id (self, rung_json_member (entry, "leads-to"));
  for (guint i = 0; i < RUNG_N_STUDY_TERMS; i++)
    read_term (self, rung_json_member (entry, terms[i].name), (RungStudyTermKind) i,
               &study->terms[i]);
  read_claim (self, rung_json_member (entry, "claim"), study);
  g_ptr_array_add (self->tables->studies, study);
}

/**
 * rung_data_read_group:
 * @self: a reader on a file of the kind "career"
 * @entry: an entry of its "groups"
 *
 * Reads a group of skills.
 */
void
rung_data_read_group (RungDataReader *self,
                      RungJsonNode    entry)
{
  RungSkillGroup *group = rung_tables_alloc (self->tables, 1, sizeof *group);

  group->id = rung_data_unique_id (self, rung_json_member (entry, "id"), "skill-group");
  group->title = rung_data_words (self, rung_json_member (entry, "title"));
  g_ptr_array_add (self->tables->skill_groups, group);
}

/**
 * rung_data_read_need:
 * @self: a reader on a file of the kind "career"
 * @entry: an entry of its "skills"
 *
 * Reads where a skill is needed.
 */
void
rung_data_read_need (RungDataReader *self,
                     RungJsonNode    entry)
{
  RungSkillNeed *need = rung_tables_alloc (self->tables, 1, sizeof *need);
  RungJsonNode skill = rung_json_member (entry, "skill");
  RungJsonNode group = rung_json_member (entry, "group");
  RungJsonNode demand = rung_json_member (entry, "demand");

  rung_data_reference (self, skill, RUNG_REFERENCE_SKILL);
  rung_data_reference (self, group, RUNG_REFERENCE_SKILL_GROUP);
  *need = (RungSkillNeed) {
    .skill = rung_data_unique_id (self, skill, "skill-need"),
    .group = rung_data_id (self, group),
    .need = rung_data_words (self, rung_json_member (entry, "need")),
    .demand = rung_json_is_present (demand) ? rung_data_id (self, demand) : NULL,
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  g_ptr_array_add (self->tables->skill_needs, need);
}

/**
 * rung_data_read_topic:
 * @self: a reader on a file of the kind "career"
 * @entry: an entry of its "outlook"
 *
 * Reads a topic of the outlook.
 */
void
rung_data_read_topic (RungDataReader *self,
                      RungJsonNode    entry)
{
  RungOutlookTopic *topic = rung_tables_alloc (self->tables, 1, sizeof *topic);
  RungJsonNode figures = rung_json_member (entry, "figures");

  *topic = (RungOutlookTopic) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "outlook"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .text = rung_data_words (self, rung_json_member (entry, "text")),
    .contradiction = rung_data_words_or_null (self, rung_json_member (entry, "contradiction")),
    .figures = rung_data_texts (self, figures),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  g_ptr_array_add (self->tables->outlook, topic);
}
