/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-paper.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/charts/rung-path-chart.h"
#include "report/charts/rung-time-chart.h"

#include "rung-plan-outline.h"

#define PATH_LINES 20.0
#define MOST_BARS 24        /* of a time line, so that it leaves room for text on a page */

/* A run of the steps that are left; the others are there without days, so that
 * every stage keeps its colour. */
typedef struct
{
  GArray *rows;             /* RungRoadmapRow */
  const RungDocument *document;
} Bars;

static RungChart *
build_paths (const RungCanvas *canvas,
             gpointer          table)
{
  return rung_path_chart_new (table, canvas);
}

static RungChart *
build_bars (const RungCanvas *canvas,
            gpointer          user_data)
{
  const Bars *bars = user_data;

  return rung_time_chart_new (bars->rows, bars->document, canvas);
}

static guint
count_left (const GArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += isfinite (g_array_index (rows, RungRoadmapRow, i).from_week);
  return n;
}

static GArray *
copy_part (const GArray *rows,
           guint         first,
           guint         n)
{
  GArray *part = g_array_copy ((GArray *) rows);
  guint bar = 0;

  for (guint i = 0; i < part->len; i++)
    {
      RungRoadmapRow *row = &g_array_index (part, RungRoadmapRow, i);

      if (!isfinite (row->from_week))
        continue;
      if (bar < first || bar >= first + n)
        row->from_week = row->to_week = NAN;
      bar++;
    }
  return part;
}

static void
add_time_lines (RungPaper            *paper,
                const RungPlanReport *report)
{
  guint n = count_left (report->roadmap);
  guint n_parts = (n + MOST_BARS - 1) / MOST_BARS;

  for (guint i = 0; i < n_parts; i++)
    {
      guint size = (n + n_parts - 1) / n_parts;
      g_autoptr (GArray) rows = copy_part (report->roadmap, i * size, size);
      Bars bars = { rows, report->document };

      rung_paper_add_chart (paper, rung_time_chart_get_height (rows, 1.0), build_bars, &bars);
    }
}

static void
add_chart (gpointer              paper,
           const RungPlanReport *report,
           RungPlanPart          part)
{
  RungPathTable table = {
    .paths = report->paths, .document = report->document, .measure = RUNG_PATH_REAL,
    .view = RUNG_PATH_YEARLY,
  };

  if (part == RUNG_PLAN_PATHS)
    rung_paper_add_chart (paper, PATH_LINES, build_paths, &table);
  else
    add_time_lines (paper, report);
}

static void
add_text (gpointer       paper,
          RungPaperText  kind,
          const char    *text)
{
  if (kind == RUNG_PAPER_SECTION)
    rung_paper_add_heading (paper, text);
  else
    rung_paper_add_text (paper, kind, text);
}

static void
add_link (gpointer    paper,
          const char *text,
          const char *address)
{
  rung_paper_add_link (paper, text, address);
}

static void
add_grid (gpointer  paper,
          RungGrid *grid)
{
  rung_paper_add_grid (paper, grid);
}

/**
 * rung_plan_paper_new:
 * @self: a report
 * @size: of the pages
 * @title: title of the document
 * @created: when it is written
 *
 * Lays the road ahead out: the answer, the years ahead, what studying returns,
 * the steps with their time line, the ladder, skills and sources.
 *
 * Returns: (transfer full): a paper, which can be added to
 */
RungPaper *
rung_plan_paper_new (const RungPlanReport *self,
                     RungPaperSize         size,
                     const char           *title,
                     GDateTime            *created)
{
  static const RungPlanWriter writer = {
    .has_details = TRUE, .add_text = add_text, .add_link = add_link, .add_grid = add_grid,
    .add_chart = add_chart,
  };
  static const RungPlanPart parts[] = {
    RUNG_PLAN_ANSWER, RUNG_PLAN_PATHS, RUNG_PLAN_RETURNS, RUNG_PLAN_STEPS, RUNG_PLAN_STANDING,
    RUNG_PLAN_LADDER,
    RUNG_PLAN_SKILLS, RUNG_PLAN_DISCLOSURE, RUNG_PLAN_SOURCES,
  };
  RungPaper *paper = rung_paper_new (size, title, created);
  g_autofree char *date = g_date_time_format (created, C_("date", "%B %-e, %Y"));
  g_autofree char *head = g_strdup_printf (C_("title of a document and date", "%s, %s"), title,
                                           date);

  rung_paper_add_text (paper, RUNG_PAPER_NOTE, head);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    rung_plan_tell (self, parts[i], &writer, paper);
  return paper;
}
