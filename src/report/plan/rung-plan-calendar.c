/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-calendar.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/base/rung-day.h"
#include "report/kit/rung-calendar.h"
#include "report/phrases/rung-event-phrases.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-plan-outline.h"

/* A step that is skipped or lies behind is nothing to do, and was not done. */
static gboolean
is_listed (const RungRoadmapRow *row)
{
  return row->state != RUNG_STEP_SKIPPED && row->state != RUNG_STEP_BEHIND;
}

static gboolean
has_step (const RungPlanReport *report,
          const char           *id)
{
  for (guint i = 0; i < report->roadmap->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (report->roadmap, RungRoadmapRow, i);

      if (g_str_equal (row->step->id, id))
        return is_listed (row);
    }
  return FALSE;
}

/* What is due has to be after what begins, so a short step takes its day. The
 * last day there is has none after it. */
static void
keep_apart (GDate *from,
            GDate *to)
{
  if (g_date_compare (to, from) > 0)
    return;
  *to = *from;
  g_date_add_days (to, 1);
  if (g_date_get_year (to) <= RUNG_LAST_YEAR)
    return;
  g_date_subtract_days (from, 1);
  g_date_subtract_days (to, 1);
}

static void
add_schedule (const RungPlanReport *report,
              const RungRoadmapRow *row,
              RungCalendar         *calendar)
{
  GDate from;
  GDate to;

  rung_road_get_day (report->document, row->from_week, &from);
  rung_road_get_day (report->document, row->to_week, &to);
  keep_apart (&from, &to);
  rung_calendar_add_day (calendar, "DTSTART", &from);
  rung_calendar_add_day (calendar, "DUE", &to);
  if (row->state == RUNG_STEP_IN_PROGRESS)
    {
      rung_calendar_add_value (calendar, "STATUS", "IN-PROCESS");
      return;
    }
  rung_calendar_add_value (calendar, "STATUS", "NEEDS-ACTION");
  rung_calendar_add_value (calendar, "PERCENT-COMPLETE", "0");
}

static void
add_completion (const RungRoadmapRow *row,
                RungCalendar         *calendar)
{
  GDate day;

  rung_calendar_add_value (calendar, "STATUS", "COMPLETED");
  rung_calendar_add_value (calendar, "PERCENT-COMPLETE", "100");
  if (row->record != NULL && row->state == RUNG_STEP_DONE
      && rung_day_parse (row->record->finished, &day))
    rung_calendar_add_moment (calendar, "COMPLETED", &day);
}

static void
add_step (const RungPlanReport *report,
          guint                 index,
          RungCalendar         *calendar)
{
  const RungRoadmapRow *row = &g_array_index (report->roadmap, RungRoadmapRow, index);
  g_autofree char *done_when = rung_plan_dup_done_when (report, index);
  g_autofree char *description = g_strdup_printf ("%s\n\n%s", row->step->advice, done_when);

  rung_calendar_begin (calendar, "VTODO", row->step->id);
  if (isfinite (row->from_week))
    add_schedule (report, row, calendar);
  else
    add_completion (row, calendar);
  rung_calendar_add_text (calendar, "SUMMARY", row->step->title);
  rung_calendar_add_text (calendar, "DESCRIPTION", description);
  rung_calendar_add_text (calendar, "CATEGORIES", row->step->stage->title);
  if (row->step->n_resources > 0 && row->step->resources[0].href != NULL)
    rung_calendar_add_address (calendar, "URL", row->step->resources[0].href);
  /* The relation is that of RFC 9253; without it the first step would be a parent. */
  for (guint i = 0; row->step->after[i] != NULL; i++)
    if (has_step (report, row->step->after[i]))
      rung_calendar_add_id (calendar, "RELATED-TO;RELTYPE=DEPENDS-ON", row->step->after[i]);
  rung_calendar_end (calendar, "VTODO");
}

static void
add_event (const RungPlanReport  *report,
           const RungEventInputs *event,
           const char            *path,
           const char            *id,
           RungCalendar          *calendar)
{
  g_autofree char *what = rung_phrase_event_what (report->tables, event);
  g_autofree char *title = g_strdup_printf (C_("path and what happens on it", "%s: %s"), path,
                                            what);
  GDate day;

  if (!rung_day_parse (event->day, &day))
    return;
  rung_calendar_begin (calendar, "VEVENT", id);
  rung_calendar_add_day (calendar, "DTSTART", &day);
  rung_calendar_add_text (calendar, "SUMMARY", title);
  rung_calendar_add_value (calendar, "TRANSP", "TRANSPARENT");
  rung_calendar_end (calendar, "VEVENT");
}

static void
add_path (const RungPlanReport *report,
          const RungPathInputs *path,
          guint                 number,
          RungCalendar         *calendar)
{
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");
  g_autofree char *title = rung_phrase_path_title (path, number);

  for (guint i = 0; i < rung_list_get_n (events, path); i++)
    {
      g_autofree char *id = g_strdup_printf ("path-%u-event-%u", number, i + 1);

      add_event (report, rung_list_get_item (events, path, i)->record, title, id, calendar);
    }
}

/**
 * rung_plan_to_calendar:
 * @self: a report
 * @title: title of the calendar
 * @stamp: when it is written
 *
 * Writes a task for each step that is left or done, due when the schedule says,
 * and an all-day event for each dated event of a path.
 * Source: RFC 5545; the relation of a step to those before it is of RFC 9253.
 *
 * Returns: (transfer full): the calendar; lines end with CR and LF
 */
char *
rung_plan_to_calendar (const RungPlanReport *self,
                       const char           *title,
                       GDateTime            *stamp)
{
  const RungInputList *paths = rung_inputs_find_list (&rung_plan_inputs, "paths");
  g_autoptr (RungCalendar) calendar = rung_calendar_new (title, stamp);

  for (guint i = 0; i < self->roadmap->len; i++)
    if (is_listed (&g_array_index (self->roadmap, RungRoadmapRow, i)))
      add_step (self, i, calendar);
  for (guint i = 0; i < rung_list_get_n (paths, &self->document->plan); i++)
    add_path (self, rung_list_get_item (paths, &self->document->plan, i)->record, i + 1, calendar);
  return rung_calendar_finish (calendar);
}
