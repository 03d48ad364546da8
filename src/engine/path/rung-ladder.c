/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder.h"

#include "engine/document/rung-record.h"

#include "rung-evidence.h"
#include "rung-roadmap.h"

static gboolean
shows_step (const RungTables   *tables,
            const RungDocument *document,
            const char         *id)
{
  const RungRoadmapStep *step = rung_tables_find_step (tables, id);
  RungStepState state = RUNG_STEP_OPEN;

  if (step != NULL)
    state = rung_roadmap_get_state (tables, document, step);
  /* What everybody of the level has behind them is taken as known; a step that
   * was skipped shows nothing. */
  return state == RUNG_STEP_DONE || state == RUNG_STEP_MET || state == RUNG_STEP_BEHIND;
}

static gboolean
says_done (const RungDocument *document,
           const char         *id)
{
  const RungStepInputs *record = rung_document_find_step (document, id);

  return record != NULL && g_str_equal (record->state, "done");
}

static gboolean
is_in_years (const RungLadderLevel *rung,
             gint64          years)
{
  return years >= rung->years_from && (rung->years_to < 0 || years < rung->years_to);
}

/* The level that is told, or else that of the years of the career path. */
static const char *
get_own_level (const RungTables        *tables,
               const RungProfileInputs *profile)
{
  for (guint i = 0; *profile->level == '\0' && i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);

      if (is_in_years (rung, profile->years))
        return rung->level;
    }
  return profile->level;
}

/* Experience at a level: years without a title count as years, a person who has
 * worked is past the first role. */
static gboolean
has_level (const RungTables        *tables,
           const RungProfileInputs *profile,
           const char              *wanted)
{
  const RungPayModel *model = tables->pay_model;
  const RungLevel *have = rung_level_find (model, get_own_level (tables, profile));
  const RungLevel *need = rung_level_find (model, wanted);

  return have != NULL && need != NULL && have >= need && (have > model->levels
                                                          || profile->years > 0
                                                          || *profile->level != '\0');
}

static gboolean
is_met (const RungTables   *tables,
        const RungDocument *document,
        const RungLadderAsk      *ask)
{
  const RungProfileInputs *profile = &document->profile;
  const RungCondition *condition = &ask->condition;

  if (condition->skills != NULL)
    return rung_evidence_has_skills (profile, condition->skills);
  if (condition->any_skill != NULL)
    return rung_evidence_has_any_skill (profile, condition->any_skill);
  if (condition->education != NULL)
    return rung_evidence_has_education (tables->pay_model, profile->education,
                                        condition->education);
  if (condition->level != NULL)
    return has_level (tables, profile, condition->level);
  if (condition->step != NULL)
    return shows_step (tables, document, condition->step);
  return says_done (document, ask->id);
}

static gboolean
meets_all (const RungTables   *tables,
           const RungDocument *document,
           const RungLadderLevel     *rung)
{
  for (guint i = 0; i < rung->n_asks; i++)
    if (!is_met (tables, document, &rung->asks[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_in_experience (const RungLadderLevel *rung,
                  gint64          years)
{
  return rung->experience_from >= 0 && years >= rung->experience_from
         && (rung->experience_to < 0 || years <= rung->experience_to);
}

/**
 * rung_ladder_compute:
 * @tables: the figures
 * @document: the document
 * @standing: (out caller-allocates): where the person stands
 *
 * Finds the rung by level, by the years of the career path, by the years of
 * pay by experience, and by what the rungs ask for. The first ranges of years
 * are half-open, the second closed as printed, which leaves holes and overlaps.
 * Source: the ladder of the kind "career" in data/README.md.
 */
void
rung_ladder_compute (const RungTables   *tables,
                     const RungDocument *document,
                     RungStanding       *standing)
{
  const RungProfileInputs *profile = &document->profile;
  gboolean meets = TRUE;

  *standing = (RungStanding) { -1, -1, -1, -1, -1 };
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);

      if (g_str_equal (rung->level, profile->level))
        standing->by_level = (int) i;
      if (is_in_years (rung, profile->years))
        standing->by_years = (int) i;
      if (is_in_experience (rung, profile->years))
        standing->by_experience_last = (int) i;
      if (is_in_experience (rung, profile->years) && standing->by_experience_first < 0)
        standing->by_experience_first = (int) i;
      meets = meets && meets_all (tables, document, rung);
      if (meets)
        standing->by_skills = (int) i;
    }
}

static gboolean
is_behind (const RungTables   *tables,
           const RungDocument *document,
           const char         *id)
{
  const RungRoadmapStep *step = rung_tables_find_step (tables, id);

  return step != NULL && rung_roadmap_get_state (tables, document, step) == RUNG_STEP_BEHIND;
}

static GArray *
list_asks (const RungTables   *tables,
           const RungDocument *document,
           const RungLadderLevel     *rung,
           gboolean            only_missing)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungAskRow));

  for (guint i = 0; rung != NULL && i < rung->n_asks; i++)
    {
      RungAskRow row = { .ask = &rung->asks[i], .rung = rung };

      row.is_met = is_met (tables, document, row.ask);
      row.is_known = is_behind (tables, document, row.ask->condition.step);
      if (!only_missing || !row.is_met)
        g_array_append_val (rows, row);
    }
  return rows;
}

/**
 * rung_ladder_get_asks:
 * @tables: the figures
 * @document: the document
 * @rung: a rung of @tables
 *
 * Returns: (transfer full) (element-type RungAskRow): what the rung asks for,
 *   in the order of the data
 */
GArray *
rung_ladder_get_asks (const RungTables   *tables,
                      const RungDocument *document,
                      const RungLadderLevel     *rung)
{
  return list_asks (tables, document, rung, FALSE);
}

/**
 * rung_ladder_get_next:
 * @tables: the figures
 * @standing: where the person stands
 *
 * Goes by the level, or by the years of the career path where none is told.
 *
 * Returns: (transfer none) (nullable): the rung above, %NULL at the top or
 *   where the person stands on none
 */
const RungLadderLevel *
rung_ladder_get_next (const RungTables   *tables,
                      const RungStanding *standing)
{
  int now = standing->by_level >= 0 ? standing->by_level : standing->by_years;

  if (now < 0 || (guint) now + 1 >= tables->ladder_levels->len)
    return NULL;
  return g_ptr_array_index (tables->ladder_levels, (guint) now + 1);
}

/**
 * rung_ladder_get_missing:
 * @tables: the figures
 * @document: the document
 *
 * Lists what the next rung asks for and the person does not show.
 *
 * Returns: (transfer full) (element-type RungAskRow): in the order of the
 *   data; empty at the top
 */
GArray *
rung_ladder_get_missing (const RungTables   *tables,
                         const RungDocument *document)
{
  RungStanding standing;

  rung_ladder_compute (tables, document, &standing);
  return list_asks (tables, document, rung_ladder_get_next (tables, &standing), TRUE);
}

static gboolean
is_asked (const RungTables *tables,
          const char       *id)
{
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);

      for (guint k = 0; k < rung->n_asks; k++)
        if (rung->asks[k].condition.done && g_str_equal (rung->asks[k].id, id))
          return TRUE;
    }
  return FALSE;
}

/**
 * rung_ladder_set_done:
 * @tables: the figures
 * @copy: a document that is not shared yet
 * @ask: id of an ask that only the person can say
 * @is_done: whether they do
 *
 * Writes down what the person says of an ask of a rung, beside what is told of
 * the steps of the roadmap.
 *
 * Returns: %TRUE if there is such an ask and room for what is told of it
 */
gboolean
rung_ladder_set_done (const RungTables *tables,
                      RungDocument     *copy,
                      const char       *ask,
                      gboolean          is_done)
{
  RungStepInputs *record = NULL;

  if (!is_asked (tables, ask))
    return FALSE;
  if (!is_done)
    {
      rung_document_forget_step (copy, ask);
      return TRUE;
    }
  record = rung_document_add_step (copy, ask);
  if (record == NULL)
    return FALSE;
  rung_text_set (&record->state, "done");
  return TRUE;
}
