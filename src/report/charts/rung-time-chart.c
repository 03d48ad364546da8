/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-time-chart.h"

#include <math.h>
#include <string.h>

#include "engine/path/rung-roadmap.h"
#include "report/phrases/rung-event-phrases.h"
#include "report/phrases/rung-road-phrases.h"

#define ROW 1.6            /* heights in lines */
#define BAR 0.85
#define AXIS 1.6
#define KEY 1.3
#define GAP 8.0
#define MOST_TITLE 0.4      /* of the width */
#define TITLE 34.0          /* widths in characters */
#define TICK 9.0
#define SHORTEST_AXIS 13.0  /* weeks, so that an axis has months on it */
#define LEAST_BAR 2.0
#define DARKER 0.45

/* A bar for every step that is left, from the day it begins to the day it
 * ends. */
typedef struct
{
  const RungDocument *document;
  const RungCanvas *canvas;
  RungChart *chart;
  GPtrArray *stages;        /* RungStage of what is drawn */
  double title_end, left, right, bottom;
  double weeks;             /* length of the axis */
  GDate start;
} Plot;

/* Blues next to each other look alike, so stages go through the palette in leaps. */
static const guint colours[] = { 1, 7, 3, 9, 11, 2, 10, 0, 8, 5 };

static int
compare_stages (gconstpointer a,
                gconstpointer b)
{
  return strcmp ((*(const RungStage *const *) a)->id, (*(const RungStage *const *) b)->id);
}

/* By id, so that a stage keeps its colour while steps are done and change
 * places. */
static GPtrArray *
list_stages (const GArray *rows,
             gboolean      only_left)
{
  GPtrArray *stages = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);

      if ((!only_left || isfinite (row->from_week))
          && !g_ptr_array_find (stages, row->step->stage, NULL))
        g_ptr_array_add (stages, (gpointer) row->step->stage);
    }
  g_ptr_array_sort (stages, compare_stages);
  return stages;
}

/**
 * rung_time_chart_get_colour:
 * @rows: (element-type RungRoadmapRow): the steps
 * @stage: the stage of one of them
 * @ground: light or dark
 *
 * Returns: the colour of the steps of the stage
 */
RungColour
rung_time_chart_get_colour (const GArray    *rows,
                            const RungStage *stage,
                            RungGround       ground)
{
  g_autoptr (GPtrArray) stages = list_stages (rows, FALSE);
  guint index = 0;

  g_ptr_array_find (stages, stage, &index);
  return rung_palette_get_component (colours[index % G_N_ELEMENTS (colours)], ground);
}

static guint
count_left (const GArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += isfinite (g_array_index (rows, RungRoadmapRow, i).from_week);
  return n;
}

/* The names of the stages stand in two columns. */
static guint
count_key_lines (const GPtrArray *stages)
{
  return (stages->len + 1) / 2;
}

/**
 * rung_time_chart_get_height:
 * @rows: (element-type RungRoadmapRow): the steps
 * @line_height: height of a line of text
 *
 * Returns: the height that the chart needs, 0 if no step is left
 */
double
rung_time_chart_get_height (const GArray *rows,
                            double        line_height)
{
  g_autoptr (GPtrArray) stages = list_stages (rows, TRUE);
  guint n = count_left (rows);

  return n == 0 ? 0.0 : (n * ROW + AXIS + 0.4 + count_key_lines (stages) * KEY) * line_height;
}

static double
x_of (const Plot *plot,
      double      week)
{
  return plot->left + (plot->right - plot->left) * week / plot->weeks;
}

/* Months from one tick to the next: as few as the room for their names allows. */
static guint
get_months (const Plot *plot)
{
  static const guint steps[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600 };
  double month = (plot->right - plot->left) / (plot->weeks * 7.0 / (365.25 / 12.0));

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * month >= (steps[i] % 12 == 0 ? 0.6 : 1.0) * TICK * plot->canvas->char_width)
      return steps[i];
  return 1200;
}

static void
add_tick (Plot        *plot,
          const GDate *date,
          guint        months)
{
  double x = x_of (plot, g_date_days_between (&plot->start, date) / 7.0);
  g_autofree char *text = months % 12 == 0 ? g_strdup_printf ("%d", g_date_get_year (date))
                          : rung_phrase_month (date);
  double half = g_utf8_strlen (text, -1) * plot->canvas->char_width / 2.0;

  rung_chart_add_rule (plot->chart, x, 0.0, x, plot->bottom, FALSE);
  if (x + half <= plot->canvas->width)
    rung_chart_add_label (plot->chart, x, plot->bottom + plot->canvas->line_height * 0.8, 0.5,
                          text)->is_dim = TRUE;
}

static void
add_axis (Plot *plot)
{
  guint months = get_months (plot);
  guint first = 12u * g_date_get_year (&plot->start) + g_date_get_month (&plot->start) - 1u;
  guint next = (first + months - 1) / months * months;

  if (next == first && g_date_get_day (&plot->start) > 1)
    next += months;
  for (; next / 12 <= 9999; next += months)
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_dmy (&date, 1, (GDateMonth) (next % 12 + 1), (GDateYear) (next / 12));
      if (g_date_days_between (&plot->start, &date) / 7.0 > plot->weeks)
        break;
      add_tick (plot, &date, months);
    }
  rung_chart_add_rule (plot->chart, plot->left, 0.0, plot->left, plot->bottom, TRUE);
}

static void
add_step (Plot                 *plot,
          const GArray         *rows,
          const RungRoadmapRow *row,
          guint                 line)
{
  static const RungColour inks[] = { { 0.0, 0.0, 0.0 }, { 1.0, 1.0, 1.0 } };
  double height = plot->canvas->line_height;
  double from = x_of (plot, row->from_week);
  double to = x_of (plot, row->to_week);
  double middle = (line + 0.5) * ROW * height;
  RungColour colour = rung_time_chart_get_colour (rows, row->step->stage, plot->canvas->ground);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, middle, 0.0, row->step->title);

  label->max_width = plot->title_end;
  label->may_break = TRUE;
  label->is_bold = row->state == RUNG_STEP_IN_PROGRESS;
  if (row->state == RUNG_STEP_IN_PROGRESS)
    colour = rung_colour_mix (colour, inks[plot->canvas->ground], DARKER);
  from = MIN (from, plot->right - LEAST_BAR);
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, from, middle - BAR * height / 2.0,
                       MAX (to - from, LEAST_BAR),
                       BAR * height, colour, rung_phrase_step_span (row, plot->document));
}

static void
add_key (Plot         *plot,
         const GArray *rows)
{
  double line = plot->canvas->line_height;
  double size = 0.7 * line;
  guint n_lines = count_key_lines (plot->stages);

  for (guint i = 0; i < plot->stages->len; i++)
    {
      const RungStage *stage = g_ptr_array_index (plot->stages, i);
      double x = i < n_lines ? 0.0 : plot->canvas->width / 2.0;
      double y = plot->bottom + (AXIS + 0.4 + (i % n_lines + 0.5) * KEY) * line;
      double text = x + size + GAP;

      rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y - size / 2.0, size, size,
                           rung_time_chart_get_colour (rows, stage, plot->canvas->ground), NULL);
      rung_chart_add_label (plot->chart, text, y, 0.0, stage->title)->max_width
        = x + plot->canvas->width / 2.0 - GAP - text;
    }
}

/**
 * rung_time_chart_new:
 * @rows: (element-type RungRoadmapRow): the steps in their order
 * @document: the document
 * @canvas: the target
 *
 * Builds a time line: a bar for each step that is left, in the colour of its
 * stage, darker and with a bold name while it is in progress.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if no step is left
 */
RungChart *
rung_time_chart_new (const GArray       *rows,
                     const RungDocument *document,
                     const RungCanvas   *canvas)
{
  Plot plot = { .document = document, .canvas = canvas, .weeks = SHORTEST_AXIS };
  g_autoptr (GPtrArray) stages = list_stages (rows, TRUE);
  guint n = count_left (rows);

  if (n == 0)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    if (isfinite (g_array_index (rows, RungRoadmapRow, i).to_week))
      plot.weeks = MAX (plot.weeks, g_array_index (rows, RungRoadmapRow, i).to_week);
  rung_plan_get_start (document, &plot.start);
  plot.stages = stages;
  plot.chart = rung_chart_new (canvas);
  plot.title_end = MIN (TITLE * canvas->char_width, MOST_TITLE * canvas->width);
  plot.left = plot.title_end + GAP;
  plot.right = canvas->width - GAP;
  plot.bottom = n * ROW * canvas->line_height;
  add_axis (&plot);
  for (guint i = 0, line = 0; i < rows->len; i++)
    if (isfinite (g_array_index (rows, RungRoadmapRow, i).from_week))
      add_step (&plot, rows, &g_array_index (rows, RungRoadmapRow, i), line++);
  add_key (&plot, rows);
  return plot.chart;
}
