/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-roadmap.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-pages.h"
#include "engine/base/rung-day.h"
#include "engine/path/rung-roadmap-edit.h"
#include "report/phrases/rung-road-phrases.h"
#include "report/plan/rung-plan-calendar.h"
#include "report/plan/rung-plan-html.h"
#include "report/plan/rung-plan-markdown.h"
#include "report/plan/rung-plan-paper.h"
#include "report/plan/rung-plan-text.h"
#include "store/data/rung-data.h"
#include "store/data/rung-packs.h"
#include "store/document/rung-document-serialize.h"
#include "store/document/rung-verify.h"

#include "rung-cli-roadmap-json.h"

static const char *const state_ids[] = {
  "open", "blocked", "in-progress", "met", "done", "skipped", "behind",
};

G_STATIC_ASSERT (G_N_ELEMENTS (state_ids) == RUNG_N_STEP_STATES);

/* What can be said of a step, and the state it is in then. */
typedef enum
{
  TICK_DONE,
  TICK_IN_PROGRESS,
  TICK_SKIPPED,
  TICK_OPEN,
  N_TICKS,
} Tick;

static const struct
{
  const char *option;
  const char *state;
} ticks[] = {
  [TICK_DONE] = { .option = "done", .state = "done" },
  [TICK_IN_PROGRESS] = { .option = "in-progress", .state = "in-progress" },
  [TICK_SKIPPED] = { .option = "skipped", .state = "skipped" },
  [TICK_OPEN] = { .option = "open", .state = "" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (ticks) == N_TICKS);

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *file;
  char *steps[N_TICKS];     /* ids joined by "," */
  char *paper_name;
  char *today_text;
  GDate today;
  RungPaperSize size;
  RungCliOutput output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->file);
  g_free (self->paper_name);
  g_free (self->today_text);
  for (guint i = 0; i < N_TICKS; i++)
    g_free (self->steps[i]);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
choose_today (Options  *self,
              GError  **error)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->today_text != NULL)
    {
      if (rung_day_parse (self->today_text, &self->today))
        return TRUE;
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--today=%s: expected a day such as 2027-01-31"),
                   self->today_text);
      return FALSE;
    }
  now = g_date_time_new_now_local ();
  g_date_set_dmy (&self->today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));
  return TRUE;
}

static gboolean
writes_document (const Options *options)
{
  gboolean is_changed = FALSE;

  for (guint i = 0; i < N_TICKS; i++)
    is_changed |= options->steps[i] != NULL;
  return is_changed && options->output.filename != NULL && options->output.format_name == NULL;
}

/* A document under the name of a page would open in nothing. */
static gboolean
check_output (const Options  *options,
              GError        **error)
{
  const char *filename = options->output.filename;

  if (!writes_document (options) || rung_cli_is_standard (filename)
      || g_str_has_suffix (filename, ".rung"))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--output=%s: a changed document must end in .rung; for a page or a table, also "
                 "choose a --format"),
               filename);
  return FALSE;
}

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  const GOptionEntry entries[] = {
    { "today", 0, 0, G_OPTION_ARG_STRING, &self->today_text,
      N_("The day a plan without a start begins, such as 2027-01-31 (default: today)"), N_("DAY") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper_name,
      N_("Size of PDF pages: letter (the default) or a4"), N_("SIZE") },
    { ticks[TICK_DONE].option, 0, 0, G_OPTION_ARG_STRING, &self->steps[TICK_DONE],
      N_("Mark these steps as done; with --output "
         "and no --format, the changed document is written"), N_("IDS") },
    { ticks[TICK_IN_PROGRESS].option, 0, 0, G_OPTION_ARG_STRING, &self->steps[TICK_IN_PROGRESS],
      N_("Mark these steps as in progress"), N_("IDS") },
    { ticks[TICK_SKIPPED].option, 0, 0, G_OPTION_ARG_STRING, &self->steps[TICK_SKIPPED],
      N_("Mark these steps as skipped"), N_("IDS") },
    { ticks[TICK_OPEN].option, 0, 0, G_OPTION_ARG_STRING, &self->steps[TICK_OPEN],
      N_("Mark these steps as open again"), N_("IDS") },
    { NULL }
  };
  g_autoptr (GOptionContext) context = NULL;
  g_auto (GStrv) words = NULL;

  self->output.has_pages = TRUE;
  self->output.has_calendar = TRUE;
  context = rung_cli_context_new ("roadmap", _("FILE"),
                                  _("Show where the person in a document stands, the steps ahead, "
                                    "what each path is worth "
                                    "and the return on study."), entries, &self->output);
  if (!rung_cli_context_parse (context, argc, argv, &words, error)
      || !rung_cli_output_choose (&self->output, error)
      || !rung_cli_choose_paper (self->paper_name, &self->size, error)
      || !choose_today (self, error) || !check_output (self, error))
    return FALSE;
  if (words[0] == NULL || words[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("roadmap: found %u files, expected one document"), g_strv_length (words));
      return FALSE;
    }
  self->file = g_strdup (words[0]);
  return TRUE;
}

/**
 * rung_cli_step_state_get_id:
 * @state: how far a step is
 *
 * Returns: (transfer none): the word for it in figures for programs
 */
const char *
rung_cli_step_state_get_id (RungStepState state)
{
  return state_ids[state];
}

/**
 * rung_cli_dup_day:
 * @document: a document
 * @week: weeks from the start of its plan, NAN for none
 *
 * Returns: (transfer full): the day such as 2027-01-12, "" for none
 */
char *
rung_cli_dup_day (const RungDocument *document,
                  double              week)
{
  GDate day;

  if (!isfinite (week))
    return g_strdup ("");
  rung_road_get_day (document, week, &day);
  return rung_day_dup (&day);
}

/* The table for programs: the steps in their order. */
static RungGrid *
build_raw (const RungPlanReport *report,
           RungCliFormat         format)
{
  static const char *const titles[] = {
    "id", "state", "gain", "title", "stage", "hours", "starts", "due",
  };
  RungGrid *grid = rung_grid_new (G_N_ELEMENTS (titles));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], i == 2 || i == 5);
  for (guint i = 0; i < report->roadmap->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (report->roadmap, RungRoadmapRow, i);
      g_autofree char *starts = rung_cli_dup_day (report->document, row->from_week);
      g_autofree char *due = rung_cli_dup_day (report->document, row->to_week);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, row->step->id);
      rung_grid_set (grid, 1, state_ids[row->state]);
      if (row->has_gain)
        rung_cli_grid_set_money (grid, 2, row->gain, format);
      rung_grid_set (grid, 3, row->step->title);
      rung_grid_set (grid, 4, row->step->stage->id);
      /* Hours are written as ratios are: without separators or needless zeros. */
      rung_cli_grid_set_ratio (grid, 5, row->hours, format);
      rung_grid_set (grid, 6, starts);
      rung_grid_set (grid, 7, due);
    }
  return grid;
}

static char *
build_text (const RungPlanReport *report,
            const char           *title,
            GDateTime            *now,
            RungCliFormat         format)
{
  g_autoptr (RungGrid) grid = NULL;

  switch (format)
    {
    case RUNG_CLI_CSV:
    case RUNG_CLI_TSV:
      grid = build_raw (report, format);
      return rung_cli_grid_to_string (grid, format);
    case RUNG_CLI_MARKDOWN: return rung_plan_to_markdown (report, title);
    case RUNG_CLI_HTML: return rung_plan_to_html (report, title);
    case RUNG_CLI_CALENDAR: return rung_plan_to_calendar (report, title, now);
    case RUNG_CLI_TEXT:
    case RUNG_CLI_JSON:
    case RUNG_CLI_PDF:
    default: return rung_plan_to_text (report);
    }
}

static int
write_roadmap (const RungPlanReport *report,
               const Options        *options)
{
  const RungCliOutput *output = &options->output;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *title = rung_cli_dup_title (options->file, _("The road ahead"));
  g_autofree char *text = NULL;

  if (output->format == RUNG_CLI_JSON)
    {
      g_autoptr (GBytes) bytes = rung_cli_roadmap_to_json (report);

      return rung_cli_output_write (output, bytes);
    }
  if (output->format == RUNG_CLI_PDF)
    {
      g_autoptr (RungPaper) paper = rung_plan_paper_new (report, options->size, title, now);

      return rung_cli_write_paper ("roadmap", paper, output);
    }
  text = build_text (report, title, now, output->format);
  return rung_cli_output_write_text (output, text);
}

/* Does to the document what ticking the steps in the window does. */
static gboolean
tick_steps (const Options     *options,
            const RungTables  *tables,
            RungDocument      *document,
            GError           **error)
{
  for (guint i = 0; i < N_TICKS; i++)
    {
      const char *ids = options->steps[i] != NULL ? options->steps[i] : "";
      g_auto (GStrv) steps = g_strsplit (ids, ",", -1);

      for (guint k = 0; steps[k] != NULL; k++)
        {
          const char *step = g_strstrip (steps[k]);

          if (rung_roadmap_tick (tables, document, step, ticks[i].state))
            continue;
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       rung_tables_find_step (tables, step) == NULL
                       /* Translators: an option, then the id typed */
                       ? _("--%s: the roadmap has no step “%s”; “rung roadmap FILE --format=csv” "
                           "lists the ids")
                       /* Translators: an option, then the id of a step */
                       : _("--%s: the document has no room for “%s”"),
                       ticks[i].option, step);
          return FALSE;
        }
    }
  return TRUE;
}

static int
write_document (const Options    *options,
                const RungTables *tables,
                RungDocument     *document)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_strfreev (document->figures);
  document->figures = rung_packs_list_editions (tables);
  bytes = rung_document_file_serialize (document);
  if (!rung_document_file_verify (bytes, document, tables, &error))
    return rung_cli_fail (error);
  return rung_cli_output_write (&options->output, bytes);
}

/**
 * rung_cli_roadmap:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Tells the road ahead of the person of a document, or ticks steps of it.
 *
 * Returns: the exit status
 */
int
rung_cli_roadmap (int          argc,
                  char       **argv,
                  const char  *data_folder)
{
  g_auto (Options) options = { NULL };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (RungTaxCache) cache = NULL;
  g_autoptr (RungDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (RungPlanReport) report = { NULL };

  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &options.output, &error);
  /* What sellers claim and how much skills are asked for are figures of the market. */
  if (tables == NULL || !rung_data_load_market (tables, data_folder, &error))
    return rung_cli_fail (error);
  document = rung_cli_read_document (options.file, &options.output, tables, &error);
  if (document == NULL)
    return rung_cli_fail (error);
  document->today = options.today;
  if (!tick_steps (&options, tables, document, &error))
    return rung_cli_fail (error);
  if (writes_document (&options))
    return write_document (&options, tables, document);
  cache = rung_tax_cache_new (tables);
  rung_plan_report_init (&report, &(RungWorthContext) { tables, cache, document, FALSE });
  return write_roadmap (&report, &options);
}
