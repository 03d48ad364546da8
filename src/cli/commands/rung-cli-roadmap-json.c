/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-roadmap-json.h"

#include <math.h>

#include "engine/path/rung-study-return.h"
#include "report/phrases/rung-event-phrases.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "store/json/rung-json-write.h"

#include "rung-cli-roadmap.h"

static const char *const return_ids[] = { "counted", "no-gain", "no-price", "not-yet", "not-told" };
static const char *const measure_ids[] = { "gross", "take_home", "real" };
static const char *const case_ids[] = { "low", "middle", "high" };

G_STATIC_ASSERT (G_N_ELEMENTS (return_ids) == RUNG_N_RETURN_STATES);
G_STATIC_ASSERT (G_N_ELEMENTS (measure_ids) == RUNG_N_PATH_MEASURES);
G_STATIC_ASSERT (G_N_ELEMENTS (case_ids) == RUNG_N_PATH_CASES);

static const RungLadderLevel *
get_rung (const RungTables *tables,
          int               index)
{
  return index >= 0 ? g_ptr_array_index (tables->ladder_levels, (guint) index) : NULL;
}

static void
write_rung (RungJsonWriter   *writer,
            const char       *name,
            const RungTables *tables,
            int               index)
{
  const RungLadderLevel *rung = get_rung (tables, index);

  rung_json_writer_add_string (writer, name, rung != NULL ? rung->level : NULL);
}

static void
write_standing (RungJsonWriter       *writer,
                const RungPlanReport *report)
{
  const RungStanding *standing = &report->standing;

  rung_json_writer_begin_object (writer, "standing");
  write_rung (writer, "by_level", report->tables, standing->by_level);
  write_rung (writer, "by_years", report->tables, standing->by_years);
  write_rung (writer, "by_experience_first", report->tables, standing->by_experience_first);
  write_rung (writer, "by_experience_last", report->tables, standing->by_experience_last);
  write_rung (writer, "by_skills", report->tables, standing->by_skills);
  rung_json_writer_end_object (writer);
}

static void
write_next (RungJsonWriter       *writer,
            const RungPlanReport *report)
{
  if (report->next == NULL)
    {
      rung_json_writer_add_string (writer, "next", NULL);
      return;
    }
  rung_json_writer_begin_object (writer, "next");
  rung_json_writer_add_string (writer, "level", report->next->level);
  rung_json_writer_add_string (writer, "rung", report->next->title);
  rung_json_writer_add_string (writer, "gate", report->next->gate);
  rung_json_writer_begin_array (writer, "asks");
  for (guint i = 0; i < report->asks->len; i++)
    {
      const RungAskRow *row = &g_array_index (report->asks, RungAskRow, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", row->ask->id);
      rung_json_writer_add_string (writer, "title", row->ask->title);
      rung_json_writer_add_boolean (writer, "met", row->is_met);
      rung_json_writer_add_boolean (writer, "taken_as_known", row->is_known);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  rung_json_writer_end_object (writer);
}

static void
write_progress (RungJsonWriter       *writer,
                const RungPlanReport *report)
{
  g_autofree char *start = rung_cli_dup_day (report->document, 0.0);

  rung_json_writer_add_string (writer, "start", start);
  rung_json_writer_add_integer (writer, "hours_a_week", report->document->plan.hours);
  rung_json_writer_begin_object (writer, "progress");
  rung_json_writer_add_integer (writer, "settled", report->progress.n_settled);
  rung_json_writer_add_integer (writer, "steps", report->progress.n_steps);
  rung_json_writer_add_double (writer, "hours_done", report->progress.hours_done);
  rung_json_writer_add_double (writer, "hours_all", report->progress.hours_all);
  rung_json_writer_add_double (writer, "weeks_left", report->progress.weeks_left);
  rung_json_writer_end_object (writer);
}

static void
write_resources (RungJsonWriter        *writer,
                 const RungRoadmapStep *step)
{
  rung_json_writer_begin_array (writer, "resources");
  for (guint i = 0; i < step->n_resources; i++)
    rung_json_writer_add_string (writer, NULL, step->resources[i].title);
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_array (writer, "links");
  for (guint i = 0; i < step->n_resources; i++)
    rung_json_writer_add_string (writer, NULL, step->resources[i].href);
  rung_json_writer_end_array (writer);
}

static void
write_schedule (RungJsonWriter       *writer,
                const RungPlanReport *report,
                const RungRoadmapRow *row)
{
  g_autofree char *starts = rung_cli_dup_day (report->document, row->from_week);
  g_autofree char *due = rung_cli_dup_day (report->document, row->to_week);

  rung_json_writer_add_double (writer, "hours", row->hours);
  rung_json_writer_add_double (writer, "hours_low", row->step->hours_low);
  rung_json_writer_add_double (writer, "hours_high", row->step->hours_high);
  rung_json_writer_add_double (writer, "from_week", row->from_week);
  rung_json_writer_add_double (writer, "to_week", row->to_week);
  rung_json_writer_add_string (writer, "starts", *starts != '\0' ? starts : NULL);
  rung_json_writer_add_string (writer, "due", *due != '\0' ? due : NULL);
}

static void
write_step (RungJsonWriter       *writer,
            const RungPlanReport *report,
            const RungRoadmapRow *row)
{
  const RungRoadmapStep *step = row->step;
  g_autofree char *source = rung_phrase_source (step->source);

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "id", step->id);
  rung_json_writer_add_string (writer, "title", step->title);
  rung_json_writer_add_string (writer, "stage", step->stage->id);
  rung_json_writer_add_string (writer, "do", step->advice);
  rung_json_writer_add_string (writer, "done_when", step->done_when);
  rung_json_writer_add_string (writer, "state", rung_cli_step_state_get_id (row->state));
  rung_json_writer_add_money (writer, "gain", row->has_gain ? row->gain : NAN);
  write_schedule (writer, report, row);
  rung_json_writer_add_money (writer, "cost", step->cost);
  rung_json_writer_begin_array (writer, "after");
  for (guint i = 0; step->after[i] != NULL; i++)
    rung_json_writer_add_string (writer, NULL, step->after[i]);
  rung_json_writer_end_array (writer);
  rung_json_writer_add_string (writer, "note", step->note);
  rung_json_writer_add_string (writer, "started", row->record != NULL ? row->record->started : "");
  rung_json_writer_add_string (writer, "finished",
                               row->record != NULL ? row->record->finished : "");
  rung_json_writer_add_string (writer, "own_note", row->record != NULL ? row->record->note : "");
  rung_json_writer_add_string (writer, "source", source);
  write_resources (writer, step);
  rung_json_writer_end_object (writer);
}

static void
write_skills (RungJsonWriter       *writer,
              const RungPlanReport *report)
{
  rung_json_writer_begin_array (writer, "skills");
  for (guint i = 0; i < report->gaps->len; i++)
    {
      const RungGapRow *row = &g_array_index (report->gaps, RungGapRow, i);
      const RungFigureRow *demand = rung_tables_find_figure (report->tables, row->need->demand);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", row->need->skill);
      rung_json_writer_add_string (writer, "title", row->trait->title);
      rung_json_writer_add_boolean (writer, "has", row->has);
      rung_json_writer_add_money (writer, "gain", row->has_premium ? row->gain : NAN);
      rung_json_writer_add_double (writer, "premium_low",
                                   row->has_premium ? row->published_low : NAN);
      rung_json_writer_add_double (writer, "premium_high",
                                   row->has_premium ? row->published_high : NAN);
      rung_json_writer_add_string (writer, "need", row->need->need);
      rung_json_writer_add_double (writer, "postings_percent",
                                   demand != NULL ? demand->value : NAN);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_events (RungJsonWriter       *writer,
              const RungPlanReport *report,
              const RungPathInputs *path)
{
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");

  rung_json_writer_begin_array (writer, "events");
  for (guint i = 0; path != NULL && i < rung_list_get_n (events, path); i++)
    {
      const RungEventInputs *event = rung_list_get_item (events, path, i)->record;
      g_autofree char *text = rung_phrase_event (report->tables, report->document, event);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "kind", event->kind);
      rung_json_writer_add_string (writer, "day", event->day);
      rung_json_writer_add_string (writer, "text", text);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_year (RungJsonWriter     *writer,
            const RungPathYear *at,
            guint               year)
{
  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_integer (writer, "year", year + 1);
  rung_json_writer_add_money (writer, "pay", at->pay);
  rung_json_writer_add_money (writer, "stipend", at->stipend);
  rung_json_writer_add_money (writer, "taxes", at->taxes);
  rung_json_writer_add_money (writer, "tuition", at->tuition);
  for (int measure = 0; measure < RUNG_N_PATH_MEASURES; measure++)
    {
      rung_json_writer_begin_object (writer, measure_ids[measure]);
      for (int k = 0; k < RUNG_N_PATH_CASES; k++)
        rung_json_writer_add_money (writer, case_ids[k], at->amount[measure][k]);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_object (writer);
}

static void
write_sums (RungJsonWriter  *writer,
            const RungPaths *paths,
            guint            path,
            const char      *name,
            RungPathView     view)
{
  rung_json_writer_begin_object (writer, name);
  for (int measure = 0; measure < RUNG_N_PATH_MEASURES; measure++)
    rung_json_writer_add_money (writer, measure_ids[measure],
                                rung_paths_get (paths, path, paths->n_years - 1, measure, view,
                                                RUNG_PATH_MIDDLE));
  rung_json_writer_end_object (writer);
}

/* Staying is the first of the paths. */
static void
write_paths (RungJsonWriter       *writer,
             const RungPlanReport *report)
{
  const RungPaths *paths = report->paths;

  rung_json_writer_begin_array (writer, "paths");
  for (guint i = 0; paths != NULL && i < paths->n_paths; i++)
    {
      g_autofree char *title = rung_phrase_path (paths, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_integer (writer, "number", i);
      rung_json_writer_add_string (writer, "title", title);
      write_events (writer, report, paths->paths[i].inputs);
      rung_json_writer_add_integer (writer, "break_even_year",
                                    rung_paths_get_break_even (paths, i, RUNG_PATH_TAKE_HOME));
      write_sums (writer, paths, i, "totals", RUNG_PATH_SUMMED);
      write_sums (writer, paths, i, "present_values", RUNG_PATH_PRESENT);
      write_sums (writer, paths, i, "ahead", RUNG_PATH_AHEAD);
      rung_json_writer_begin_array (writer, "years");
      for (guint year = 0; year < paths->n_years; year++)
        write_year (writer, &paths->paths[i].years[year], year);
      rung_json_writer_end_array (writer);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_studies (RungJsonWriter       *writer,
               const RungPlanReport *report)
{
  rung_json_writer_begin_array (writer, "studies");
  for (guint i = 0; i < report->returns->len; i++)
    {
      const RungReturn *row = &g_array_index (report->returns, RungReturn, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", row->study->id);
      rung_json_writer_add_string (writer, "title", row->study->title);
      rung_json_writer_add_string (writer, "state", return_ids[row->state]);
      rung_json_writer_add_double (writer, "months", row->figures.months);
      rung_json_writer_add_double (writer, "finish", row->figures.finish);
      rung_json_writer_add_money (writer, "tuition", row->figures.has_price ? row->tuition : NAN);
      rung_json_writer_add_money (writer, "lost", row->lost);
      rung_json_writer_add_money (writer, "gain", row->gain);
      rung_json_writer_add_money (writer, "claimed_by_seller",
                                  row->claimed > 0.0 ? row->claimed : NAN);
      rung_json_writer_add_money (writer, "present", row->present);
      rung_json_writer_add_money (writer, "present_finished", row->present_finished);
      rung_json_writer_add_integer (writer, "break_even_year", row->break_even);
      rung_json_writer_add_double (writer, "needed", row->needed);
      rung_json_writer_add_double (writer, "chance", row->chance);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

/**
 * rung_cli_roadmap_to_json:
 * @report: the road ahead
 *
 * Returns: (transfer full): every figure of it, unrounded
 */
GBytes *
rung_cli_roadmap_to_json (const RungPlanReport *report)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  const RungLadderLevel *rung = get_rung (report->tables,
                                          rung_roadmap_find_rung (report->tables,
                                                                  report->document));

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "level", rung != NULL ? rung->level : NULL);
  rung_json_writer_add_string (writer, "rung", rung != NULL ? rung->title : NULL);
  write_standing (writer, report);
  write_next (writer, report);
  write_progress (writer, report);
  rung_json_writer_begin_array (writer, "steps");
  for (guint i = 0; i < report->roadmap->len; i++)
    write_step (writer, report, &g_array_index (report->roadmap, RungRoadmapRow, i));
  rung_json_writer_end_array (writer);
  write_skills (writer, report);
  write_paths (writer, report);
  write_studies (writer, report);
  rung_json_writer_end_object (writer);
  return rung_json_writer_finish (writer);
}
