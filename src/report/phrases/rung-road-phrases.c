/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-road-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/base/rung-day.h"
#include "engine/path/rung-path.h"
#include "report/kit/rung-format.h"

#include "rung-event-phrases.h"
#include "rung-gain-phrases.h"
#include "rung-phrases.h"

/**
 * rung_road_get_day:
 * @document: a document
 * @week: weeks from the start of its plan, >= 0
 * @day: (out caller-allocates): the day
 *
 * Tells which day a part of a week ahead is. What ends and what follows it
 * share a day.
 */
void
rung_road_get_day (const RungDocument *document,
                   double              week,
                   GDate              *day)
{
  GDate last;
  guint32 room = 0;

  g_date_clear (&last, 1);
  g_date_set_dmy (&last, 31, G_DATE_DECEMBER, RUNG_LAST_YEAR);
  rung_plan_get_start (document, day);
  room = (guint32) MAX (g_date_days_between (day, &last), 0);
  g_date_add_days (day, (guint) CLAMP (round (7.0 * week), 0.0, (double) room));
}

/**
 * rung_phrase_rung_years:
 * @from: first year, -1 for none published
 * @to: last year, -1 when open
 *
 * Returns: (transfer full): the years in short, such as 5–8 or 12+; "" for none
 */
char *
rung_phrase_rung_years (int from,
                        int to)
{
  if (from < 0)
    return g_strdup ("");
  return to < 0 ? g_strdup_printf ("%d+", from) : g_strdup_printf ("%d–%d", from, to);
}

static const RungLadderLevel *
get_rung (const RungTables *tables,
          int               index)
{
  return g_ptr_array_index (tables->ladder_levels, (guint) index);
}

static char *
phrase_years (const RungTables   *tables,
              const RungDocument *document,
              int                 index)
{
  int years = (int) document->profile.years;
  const RungLadderLevel *rung = NULL;

  if (index < 0)
    return g_strdup_printf (ngettext ("By years: the career path has no level for %d year.",
                                      "By years: the career path has no level for %d years.",
                                      (gulong) years), years);
  rung = get_rung (tables, index);
  if (rung->years_to < 0)
    /* Translators: a level, its first year, then the person’s years */
    return g_strdup_printf (ngettext ("By years: %s. The career path puts it at %d years or more, "
                                      "and you have %d.",
                                      "By years: %s. The career path puts it at %d years or more, "
                                      "and you have %d.",
                                      (gulong) years), rung->title, rung->years_from, years);
  /* Translators: a level, its first and last year, then the person’s years */
  return g_strdup_printf (ngettext ("By years: %s. The career path puts it at %d to under %d "
                                    "years, and you have %d.",
                                    "By years: %s. The career path puts it at %d to under %d "
                                    "years, and you have %d.",
                                    (gulong) years),
                          rung->title, rung->years_from, rung->years_to, years);
}

/* What is published beside the career path has holes between its ranges and
 * years that several rungs share; neither is smoothed over. */
static char *
phrase_experience (const RungTables   *tables,
                   const RungDocument *document,
                   const RungStanding *standing)
{
  int years = (int) document->profile.years;
  const RungLadderLevel *first = NULL;
  g_autofree char *range = NULL;

  if (standing->by_experience_first < 0)
    return g_strdup_printf (ngettext ("By years in pay surveys: none. They have a gap at %d year.",
                                      "By years in pay surveys: none. They have a gap at %d years.",
                                      (gulong) years), years);
  first = get_rung (tables, standing->by_experience_first);
  if (standing->by_experience_first != standing->by_experience_last)
    /* Translators: two levels, then years of experience */
    return g_strdup_printf (ngettext ("By years in pay surveys: %s to %s. They meet at %d year.",
                                      "By years in pay surveys: %s to %s. They meet at %d years.",
                                      (gulong) years), first->title,
                            get_rung (tables, standing->by_experience_last)->title, years);
  range = rung_phrase_rung_years (first->experience_from, first->experience_to);
  if (standing->by_experience_first == standing->by_years)
    return g_strdup_printf (C_("a level and its years",
                               "By years in pay surveys: also %s (years %s)."),
                            first->title, range);
  return g_strdup_printf (C_("a level and its years",
                             "By years in pay surveys: %s (years %s). The two do not agree."),
                          first->title, range);
}

/* The rung, and what stands in the way of the one above it. */
static char *
phrase_skills (const RungTables   *tables,
               const RungDocument *document,
               int                 index)
{
  const RungLadderLevel *next = index + 1 < (int) tables->ladder_levels->len
                                ? get_rung (tables, index + 1) : NULL;
  g_autoptr (GArray) asks = next != NULL ? rung_ladder_get_asks (tables, document, next) : NULL;
  const char *missing = "";

  for (guint i = 0; asks != NULL && i < asks->len && *missing == '\0'; i++)
    if (!g_array_index (asks, RungAskRow, i).is_met)
      missing = g_array_index (asks, RungAskRow, i).ask->title;
  if (index < 0)
    return g_strdup_printf (_("By your skills: none yet. The first level asks for: %s."), missing);
  if (next == NULL)
    return g_strdup_printf (_("By your skills: %s. You meet everything it asks for."),
                            get_rung (tables, index)->title);
  return g_strdup_printf (C_("a level, and what the next one takes",
                             "By your skills: %s. The next level asks for: %s."),
                          get_rung (tables, index)->title, missing);
}

/**
 * rung_phrase_standing:
 * @way: how the rung is found
 * @tables: the figures
 * @document: a document
 * @standing: where its person stands
 *
 * Returns: (transfer full): the rung found that way, and what is amiss with it
 */
char *
rung_phrase_standing (RungStandingWay     way,
                      const RungTables   *tables,
                      const RungDocument *document,
                      const RungStanding *standing)
{
  switch (way)
    {
    case RUNG_STANDING_LEVEL:
      return standing->by_level >= 0
             ? g_strdup_printf (_("By your level: %s."),
                                get_rung (tables, standing->by_level)->title)
             : g_strdup (_("By your level: not entered."));
    case RUNG_STANDING_YEARS:
      return phrase_years (tables, document, standing->by_years);
    case RUNG_STANDING_EXPERIENCE:
      return phrase_experience (tables, document, standing);
    case RUNG_STANDING_SKILLS:
    case RUNG_N_STANDING_WAYS:
    default:
      return phrase_skills (tables, document, standing->by_skills);
    }
}

/**
 * rung_phrase_next_rung:
 * @tables: the figures
 * @standing: where a person stands
 *
 * Returns: (transfer full): which rung comes next and what its gate is
 */
char *
rung_phrase_next_rung (const RungTables   *tables,
                       const RungStanding *standing)
{
  const RungLadderLevel *next = rung_ladder_get_next (tables, standing);

  if (next == NULL)
    return g_strdup (_("There is no level above yours."));
  if (next->gate == NULL)
    return g_strdup_printf (_("The next level is %s."), next->title);
  return g_strdup_printf (C_("the next rung and its gate", "The next level "
                                                           "is %s. %s."), next->title,
                          next->gate);
}

/**
 * rung_phrase_progress:
 * @progress: how far the road is done
 *
 * Returns: (transfer full): the steps settled
 */
char *
rung_phrase_progress (const RungRoadmapProgress *progress)
{
  /* Translators: steps done, then all steps */
  return g_strdup_printf (ngettext ("%u of %u step", "%u of %u steps", progress->n_steps),
                          progress->n_settled, progress->n_steps);
}

/**
 * rung_phrase_time_left:
 * @progress: how far the road is done
 * @document: the document
 *
 * Returns: (transfer full): how much is left, and until when it takes
 */
char *
rung_phrase_time_left (const RungRoadmapProgress *progress,
                       const RungDocument        *document)
{
  g_autofree char *left = rung_phrase_hours (progress->hours_all - progress->hours_done);
  g_autofree char *first = NULL;
  g_autofree char *month = NULL;
  GDate start;
  GDate end;

  if (progress->weeks_left <= 0.0)
    return g_strdup (_("There is nothing left to do."));
  rung_road_get_day (document, progress->weeks_gone + progress->weeks_left, &end);
  month = rung_phrase_month (&end);
  rung_road_get_day (document, progress->weeks_gone, &start);
  first = rung_phrase_month (&start);
  /* Translators: hours such as “20 hours”, hours a week, the first month, the last month */
  return g_strdup_printf (ngettext ("Left: %s. At %d hour a week from %s, they take until %s.",
                                    "Left: %s. At %d hours a week from %s, they take until %s.",
                                    (gulong) document->plan.hours), left,
                          (int) document->plan.hours, first, month);
}

/**
 * rung_phrase_next_step:
 * @rows: (element-type RungRoadmapRow): the steps in their order
 * @document: the document
 *
 * Returns: (transfer full): what to do now, in a sentence
 */
char *
rung_phrase_next_step (const GArray       *rows,
                       const RungDocument *document)
{
  const RungRoadmapRow *next = rung_roadmap_get_next (rows);
  g_autofree char *facts = NULL;

  if (next == NULL)
    return g_strdup (_("Every step is done or skipped."));
  facts = rung_phrase_step_facts (next, document);
  return g_strdup_printf (C_("the next step and what is known of it", "Next: %s (%s)."),
                          next->step->title, facts);
}

/**
 * rung_phrase_hours:
 * @hours: hours of work
 *
 * Returns: (transfer full): the hours with their unit
 */
char *
rung_phrase_hours (double hours)
{
  g_autofree char *number = rung_format_money (hours);

  return g_strdup_printf (ngettext ("%s hour", "%s hours", (gulong) lround (fabs (hours))), number);
}

static char *
dup_finished (const RungRoadmapRow *row)
{
  gboolean is_told = row->record != NULL && row->state == RUNG_STEP_DONE
                     && *row->record->finished != '\0';

  return is_told ? rung_phrase_day (row->record->finished) : g_strdup ("");
}

/**
 * rung_phrase_step_when:
 * @row: a step
 * @document: the document
 *
 * Returns: (transfer full): the months it is due in, or in which it was done;
 *   "" where that is not given
 */
char *
rung_phrase_step_when (const RungRoadmapRow *row,
                       const RungDocument   *document)
{
  GDate from;
  GDate to;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!isfinite (row->from_week))
    return dup_finished (row);
  rung_road_get_day (document, row->from_week, &from);
  rung_road_get_day (document, row->to_week, &to);
  first = rung_phrase_month (&from);
  last = rung_phrase_month (&to);
  if (g_str_equal (first, last))
    return g_steal_pointer (&first);
  return g_strdup_printf (C_("first and last month", "%s – %s"), first, last);
}

/**
 * rung_phrase_step_span:
 * @row: a step that is not settled
 * @document: the document
 *
 * Returns: (transfer full): the step with the days it takes and its hours
 */
char *
rung_phrase_step_span (const RungRoadmapRow *row,
                       const RungDocument   *document)
{
  GDate from;
  GDate to;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *hours = rung_phrase_hours (row->hours);

  rung_road_get_day (document, row->from_week, &from);
  rung_road_get_day (document, row->to_week, &to);
  first = rung_phrase_date (&from);
  last = rung_phrase_date (&to);
  if (row->state == RUNG_STEP_IN_PROGRESS)
    return g_strdup_printf (C_("step, first and last day, hours", "%s, in progress: %s to %s, %s"),
                            row->step->title, first, last, hours);
  return g_strdup_printf (C_("step, first and last day, hours", "%s: %s to %s, %s"),
                          row->step->title, first, last, hours);
}

static void
append_fact (GString    *out,
             const char *fact)
{
  if (*fact != '\0')
    g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", fact);
}

/**
 * rung_phrase_step_facts:
 * @row: a step
 * @document: the document
 *
 * Returns: (transfer full): its state, when it is due, its hours and its gain
 */
char *
rung_phrase_step_facts (const RungRoadmapRow *row,
                        const RungDocument   *document)
{
  GString *out = g_string_new (rung_phrase_step_state (row->state));
  g_autofree char *when = rung_phrase_step_when (row, document);
  g_autofree char *hours = rung_phrase_hours (row->hours);
  g_autofree char *adds = rung_phrase_step_adds (row);

  append_fact (out, when);
  append_fact (out, hours);
  append_fact (out, adds);
  return g_string_free (out, FALSE);
}
