/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-outline.h"

#include <glib/gi18n-lib.h>

#include "engine/path/rung-study-return.h"
#include "report/charts/rung-path-chart.h"
#include "report/grids/rung-path-grids.h"
#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-road-phrases.h"
#include "report/phrases/rung-source-list.h"
#include "report/phrases/rung-study-phrases.h"

#include "rung-plan-time-lines.h"

#define PATH_LINES 20.0

/* A report on its way to a reader. */
typedef struct
{
  const RungPlanReport *report;
  const RungPlanSteps *steps;
  const RungOutline *to;
} Tale;

static void
tell (const Tale    *tale,
      RungPaperText  kind,
      const char    *text)
{
  rung_outline_add_text (tale->to, kind, text);
}

static void
take (const Tale    *tale,
      RungPaperText  kind,
      char          *text)
{
  rung_outline_take_text (tale->to, kind, text);
}

static void
tell_grid (const Tale *tale,
           RungGrid   *grid)
{
  rung_outline_take_grid (tale->to, grid, NULL);
}

static RungChart *
build_paths (const RungCanvas *canvas,
             gpointer          table)
{
  return rung_path_chart_new (table, canvas);
}

static void
tell_path_chart (const Tale *tale)
{
  RungPathTable table = {
    .paths = tale->report->paths, .document = tale->report->document, .measure = RUNG_PATH_REAL,
    .view = RUNG_PATH_YEARLY,
  };

  if (rung_outline_has_charts (tale->to))
    rung_outline_add_chart (tale->to, PATH_LINES, build_paths, &table);
}

static void
tell_answer (const Tale *tale)
{
  const RungPlanReport *report = tale->report;

  if (rung_plan_report_has_paths (report))
    take (tale, RUNG_PAPER_ANSWER, rung_phrase_paths_answer (report->paths));
  else
    take (tale, RUNG_PAPER_ANSWER, rung_phrase_next_rung (report->tables, &report->standing));
  take (tale, RUNG_PAPER_BODY, rung_phrase_next_step (report->roadmap, report->document));
}

static void
tell_standing (const Tale *tale)
{
  const RungPlanReport *report = tale->report;

  tell (tale, RUNG_PAPER_SECTION, _("Where you stand"));
  for (int way = 0; way < RUNG_N_STANDING_WAYS; way++)
    take (tale, RUNG_PAPER_BODY,
          rung_phrase_standing (way, report->tables, report->document, &report->standing));
}

/**
 * rung_plan_dup_step_title:
 * @self: a report
 * @row: index of a step
 *
 * Returns: (transfer full): its number and title
 */
char *
rung_plan_dup_step_title (const RungPlanReport *self,
                          guint                 row)
{
  return g_strdup_printf (C_("number and title of a step", "%u. %s"), row + 1,
                          g_array_index (self->roadmap, RungRoadmapRow, row).step->title);
}

/**
 * rung_plan_dup_done_when:
 * @self: a report
 * @row: index of a step
 *
 * Returns: (transfer full): how one knows that it is done
 */
char *
rung_plan_dup_done_when (const RungPlanReport *self,
                         guint                 row)
{
  return g_strdup_printf (_("Done when: %s"),
                          g_array_index (self->roadmap, RungRoadmapRow, row).step->done_when);
}

/**
 * rung_plan_dup_own_note:
 * @self: a report
 * @row: index of a step
 *
 * Returns: (transfer full): what the person has written to the step, "" for
 *   nothing
 */
char *
rung_plan_dup_own_note (const RungPlanReport *self,
                        guint                 row)
{
  const RungStepInputs *record = g_array_index (self->roadmap, RungRoadmapRow, row).record;

  return record != NULL && *record->note != '\0'
         ? g_strdup_printf (_("Your note: %s"), record->note) : g_strdup ("");
}

static void
tell_step (const Tale *tale,
           guint       index)
{
  const RungRoadmapRow *row = &g_array_index (tale->report->roadmap, RungRoadmapRow, index);

  if (tale->steps->add_step != NULL)
    {
      tale->steps->add_step (tale->to->out, tale->report, index);
      return;
    }
  take (tale, RUNG_PAPER_GROUP, rung_plan_dup_step_title (tale->report, index));
  take (tale, RUNG_PAPER_NOTE, rung_phrase_step_facts (row, tale->report->document));
  tell (tale, RUNG_PAPER_BODY, row->step->advice);
  take (tale, RUNG_PAPER_BODY, rung_plan_dup_done_when (tale->report, index));
  if (row->step->note != NULL)
    tell (tale, RUNG_PAPER_NOTE, row->step->note);
  take (tale, RUNG_PAPER_NOTE, rung_plan_dup_own_note (tale->report, index));
  for (guint i = 0; i < row->step->n_resources; i++)
    rung_outline_add_link (tale->to, row->step->resources[i].title, row->step->resources[i].href);
}

/* A person asks what to do next, so what is settled is only in the table. */
static void
tell_steps (const Tale *tale)
{
  const RungPlanReport *report = tale->report;
  g_autofree char *progress = rung_phrase_progress (&report->progress);
  g_autofree char *sentence = g_strdup_printf (_("Done or skipped so far: %s."), progress);

  tell (tale, RUNG_PAPER_SECTION, _("The steps, in the order to do them"));
  tell (tale, RUNG_PAPER_BODY, sentence);
  take (tale, RUNG_PAPER_BODY, rung_phrase_time_left (&report->progress, report->document));
  rung_plan_tell_time_lines (report, tale->to);
  tell_grid (tale, rung_steps_grid_new (report->roadmap, report->document));
  for (guint i = 0; tale->steps->has_details && i < report->roadmap->len; i++)
    if (tale->steps->add_step != NULL
        || !rung_step_state_is_settled (g_array_index (report->roadmap, RungRoadmapRow, i).state))
      tell_step (tale, i);
}

/* What is not counted as it was put in; what is so of staying is so of every
 * path. A sentence does not begin with a name, which may run right to left. */
static void
tell_limits (const Tale *tale)
{
  const RungPlanReport *report = tale->report;
  g_autofree char *of_all = rung_phrase_path_limits (report->paths, 0, report->document);

  tell (tale, RUNG_PAPER_NOTE, of_all);
  for (guint i = 1; i < report->paths->n_paths; i++)
    {
      g_autofree char *title = rung_phrase_path (report->paths, i);
      g_autofree char *limits = rung_phrase_path_limits (report->paths, i, report->document);

      if (!g_str_equal (limits, of_all))
        take (tale, RUNG_PAPER_NOTE,
              g_strdup_printf (C_("path and what of it is not counted", "On %s: %s"), title,
                               limits));
    }
}

static void
tell_paths (const Tale *tale)
{
  const RungPlanReport *report = tale->report;

  tell (tale, RUNG_PAPER_SECTION, _("The years ahead"));
  if (report->paths == NULL)
    {
      tell (tale, RUNG_PAPER_BODY, _("Enter your level or years of experience to see the years "
                                     "ahead."));
      return;
    }
  /* With paths this is the answer, which was told. */
  if (!rung_plan_report_has_paths (report))
    take (tale, RUNG_PAPER_BODY, rung_phrase_paths_answer (report->paths));
  tell_grid (tale, rung_events_grid_new (report->tables, report->document));
  tell_path_chart (tale);
  tell (tale, RUNG_PAPER_NOTE,
        _("Real take-home pay at the market median, year by year. Pay compares groups of people; a "
          "path is not a promise."));
  tell (tale, RUNG_PAPER_NOTE, rung_phrase_path_about (report->document, 0));
  tell_limits (tale);
  tell_grid (tale, rung_paths_grid_new (report->paths, report->document, RUNG_PATH_REAL,
                                        RUNG_PATH_YEARLY));
}

/* What a table has no figures for is said in words, and so is what sellers
 * claim. */
static void
tell_studies (const Tale *tale)
{
  const GArray *rows = tale->report->returns;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungReturn *row = &g_array_index (rows, RungReturn, i);
      g_autofree char *answer = rung_phrase_return (row, tale->report->document);
      g_autofree char *claim = rung_phrase_claim (row);

      if (row->state != RUNG_RETURN_GOOD || *claim != '\0')
        take (tale, RUNG_PAPER_NOTE,
              g_strchomp (g_strdup_printf (C_("study, what it returns and what is claimed of it",
                                              "%s: %s %s"),
                                           row->study->title, answer, claim)));
    }
}

static void
tell_returns (const Tale *tale)
{
  const RungPlanReport *report = tale->report;
  g_autoptr (GArray) counted = g_array_new (FALSE, TRUE, sizeof (RungReturn));

  if (report->returns->len == 0)
    return;
  for (guint i = 0; i < report->returns->len; i++)
    if (g_array_index (report->returns, RungReturn, i).state == RUNG_RETURN_GOOD)
      g_array_append_val (counted, g_array_index (report->returns, RungReturn, i));
  tell (tale, RUNG_PAPER_SECTION, _("Return on study"));
  tell (tale, RUNG_PAPER_NOTE,
        rung_phrase_returns_note ());
  tell_grid (tale, rung_returns_grid_new (counted));
  tell_studies (tale);
}

static void
tell_ladder (const Tale *tale)
{
  const RungPlanReport *report = tale->report;

  tell (tale, RUNG_PAPER_SECTION, _("The ladder"));
  tell_grid (tale, rung_ladder_grid_new (report->tables, &report->standing));
  take (tale, RUNG_PAPER_BODY, rung_phrase_next_rung (report->tables, &report->standing));
  tell_grid (tale, rung_asks_grid_new (report->asks));
}

static void
tell_skills (const Tale *tale)
{
  RungGrid *grid = rung_gaps_grid_new (tale->report->tables, tale->report->gaps);

  if (rung_grid_get_n_rows (grid) > 0)
    {
      tell (tale, RUNG_PAPER_SECTION, _("Skills missing from your profile"));
      tell (tale, RUNG_PAPER_NOTE,
            _("The gain is what the pay model adds for you, in dollars of base pay, minus the "
              "overlap with the skills you have. An empty cell means that nothing is published."));
    }
  tell_grid (tale, grid);
}

static void
tell_sources (const Tale *tale)
{
  g_autoptr (GPtrArray) sources = rung_plan_report_list_sources (tale->report);

  if (sources->len > 0)
    tell (tale, RUNG_PAPER_SECTION, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      const RungSourceEntry *source = g_ptr_array_index (sources, i);

      rung_outline_add_link (tale->to, source->text, source->address);
    }
}

static void
tell_disclosure (const Tale *tale)
{
  tell (tale, RUNG_PAPER_SECTION, _("Limits of these figures"));
  tell (tale, RUNG_PAPER_BODY,
        _("A gain is how much more base pay people with the skill or degree get at the median. It "
          "is not a promise."));
  tell (tale, RUNG_PAPER_BODY,
        _("What a seller says about its own program is the seller’s claim. It counts only if you "
          "say so."));
  tell (tale, RUNG_PAPER_BODY,
        _("Hours are the middle of a range. Dates follow from them and from the hours you set "
          "aside."));
}

/**
 * rung_plan_tell:
 * @self: a report
 * @part: what is told
 * @steps: what of the steps is told
 * @to: where it is told
 *
 * Tells one part of the road ahead.
 */
void
rung_plan_tell (const RungPlanReport *self,
                RungPlanPart          part,
                const RungPlanSteps  *steps,
                const RungOutline    *to)
{
  static void (*const parts[]) (const Tale *) = {
    [RUNG_PLAN_ANSWER] = tell_answer, [RUNG_PLAN_STANDING] = tell_standing,
    [RUNG_PLAN_STEPS] = tell_steps,
    [RUNG_PLAN_PATHS] = tell_paths, [RUNG_PLAN_RETURNS] = tell_returns,
    [RUNG_PLAN_LADDER] = tell_ladder,
    [RUNG_PLAN_SKILLS] = tell_skills, [RUNG_PLAN_SOURCES] = tell_sources,
    [RUNG_PLAN_DISCLOSURE] = tell_disclosure,
  };
  Tale tale = { self, steps, to };

  parts[part] (&tale);
}
