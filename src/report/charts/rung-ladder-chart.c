/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-pool.h"
#include "engine/path/rung-roadmap.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-road-phrases.h"

#define ROW 1.7             /* heights in lines */
#define BAR 0.75
#define GROUP 1.5
#define AXIS 1.6
#define TITLE 0.4           /* of the width, for what a level is called */
#define N_TICKS 6

/* The top level stands on top, as on a ladder; the roles of other tracks are below, each at the
 * level whose pay is counted for it. */
typedef struct
{
  const RungTables *tables;
  const RungDocument *document;
  const RungCanvas *canvas;
  RungChart *chart;
  int own;                  /* index of the person's level, -1 for none */
  double pay;               /* USD: what the person is paid, or people like that; 0 for none */
  double left, right, from, to;
} Plot;

static double
x_of (const Plot *plot,
      double      dollars)
{
  double part = (dollars - plot->from) / (plot->to - plot->from);

  return plot->left + (plot->right - plot->left) * CLAMP (part, 0.0, 1.0);
}

/* As published, or else of the pay model. */
static gboolean
get_range (const Plot            *plot,
           const RungLadderLevel *level,
           double                *low,
           double                *high)
{
  const RungFigureRow *figure = rung_tables_find_figure (plot->tables, level->pay);
  const RungLevel *model = rung_level_find (plot->tables->pay_model, level->level);

  if (figure != NULL && isfinite (figure->low) && isfinite (figure->high))
    *low = figure->low, *high = figure->high;
  else if (model != NULL)
    *low = model->low, *high = model->high;
  else
    return FALSE;
  return TRUE;
}

static const RungLadderLevel *
get_level (const RungTables *tables,
           guint             index)
{
  return g_ptr_array_index (tables->ladder_levels, index);
}

static const RungLadderLevel *
find_level (const RungTables *tables,
            const char       *id)
{
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    if (g_str_equal (get_level (tables, i)->level, id))
      return get_level (tables, i);
  return NULL;
}

static double
get_own_pay (const Plot *plot)
{
  RungEstimateQuery query;
  RungEstimate estimate;

  if (plot->document->profile.current_base > 0)
    return (double) plot->document->profile.current_base;
  rung_query_from_document (plot->document, &query);
  return rung_pool_estimate (plot->tables, &query, &estimate, NULL) ? estimate.base_mid : 0.0;
}

static void
find_axis (Plot *plot)
{
  double low = 0.0;
  double high = 0.0;

  plot->from = plot->pay > 0.0 ? plot->pay : G_MAXDOUBLE;
  plot->to = plot->pay;
  for (guint i = 0; i < plot->tables->ladder_levels->len; i++)
    if (get_range (plot, get_level (plot->tables, i), &low, &high))
      {
        plot->from = MIN (plot->from, low);
        plot->to = MAX (plot->to, high);
      }
  plot->from = MAX (plot->from - 0.05 * (plot->to - plot->from), 0.0);
  plot->to += 0.05 * (plot->to - plot->from);
}

static void
add_title (Plot       *plot,
           double      y,
           const char *title,
           gboolean    is_bold,
           gboolean    is_dim)
{
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, y, 0.0, title);

  label->max_width = plot->left - plot->canvas->char_width;
  label->may_break = TRUE;
  label->is_bold = is_bold;
  label->is_dim = is_dim;
}

static char *
dup_level_text (const Plot            *plot,
                const RungLadderLevel *level,
                double                 low,
                double                 high,
                guint                  index)
{
  g_autofree char *years = rung_phrase_rung_years (level->years_from, level->years_to);
  g_autofree char *from = rung_format_thousands (low);
  g_autofree char *to = rung_format_thousands (high);
  const char *stand = (int) index == plot->own ? _("This is your level.")
                      : (int) index == plot->own + 1 && plot->own >= 0
                      ? _("This is the next level.") : "";

  /* Translators: a level, years of experience such as 5–8, two amounts, then a sentence */
  return g_strstrip (g_strdup_printf (_("%s, %s years: base pay $%s to $%s. %s"), level->title,
                                      years, from, to, stand));
}

static void
add_level (Plot  *plot,
           guint  index,
           double y)
{
  const RungLadderLevel *level = get_level (plot->tables, index);
  gboolean is_own = (int) index == plot->own;
  gboolean is_next = plot->own >= 0 && (int) index == plot->own + 1;
  double line = plot->canvas->line_height;
  double low = 0.0;
  double high = 0.0;
  g_autofree char *years = rung_phrase_rung_years (level->years_from, level->years_to);
  g_autofree char *title = g_strdup_printf (is_next
                                            /* Translators: a level, then years such as 5–8 */
                                            ? _("Next: %s, %s years")
                                            /* Translators: a level, then years such as 5–8 */
                                            : _("%s, %s years"), level->title, years);

  add_title (plot, y + ROW * line / 2.0, title, is_own, FALSE);
  if (get_range (plot, level, &low, &high))
    rung_chart_add_mark (plot->chart, is_own ? RUNG_MARK_BAR : RUNG_MARK_BAND, x_of (plot, low),
                         y + (ROW - BAR) * line / 2.0, x_of (plot, high) - x_of (plot, low),
                         BAR * line, rung_palette_get_range (plot->canvas->ground),
                         dup_level_text (plot, level, low, high, index));
}

static double
add_track (Plot            *plot,
           const RungTrack *track,
           double           y)
{
  double line = plot->canvas->line_height;

  add_title (plot, y + GROUP * line / 2.0, track->title, TRUE, FALSE);
  y += GROUP * line;
  for (guint i = track->n_steps; i-- > 0; y += ROW * line)
    {
      const RungTrackLevel *role = &track->steps[i];
      const RungLadderLevel *level = find_level (plot->tables, role->level);
      double low = 0.0;
      double high = 0.0;
      RungMark *mark = NULL;

      add_title (plot, y + ROW * line / 2.0, role->title, FALSE, TRUE);
      if (level == NULL || !get_range (plot, level, &low, &high))
        continue;
      mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, x_of (plot, low),
                                  y + (ROW - BAR) * line / 2.0,
                                  x_of (plot, high) - x_of (plot, low), BAR * line,
                                  rung_palette_get_component (2, plot->canvas->ground),
                                  /* Translators: a role, then a level of the ladder */
                                  g_strdup_printf (_("%s: no pay is published; counted like %s."),
                                                   role->title, level->title));
      mark->is_hatched = TRUE;
    }
  return y;
}

static void
add_axis (Plot  *plot,
          double y)
{
  double bottom = plot->canvas->height;
  double step = rung_chart_get_step (plot->to - plot->from, N_TICKS);
  double last = -G_MAXDOUBLE;

  rung_chart_add_rule (plot->chart, plot->left, y, plot->right, y, TRUE);
  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double x = x_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, x, AXIS * plot->canvas->line_height, x, bottom, FALSE);
      if (x - last < 6.0 * plot->canvas->char_width)
        continue;
      rung_chart_add_label (plot->chart, x, y + 0.8 * plot->canvas->line_height, 0.5,
                            text)->is_dim = TRUE;
      last = x;
    }
}

/* A line through all levels at the person's pay, which is named at its own. */
static void
add_person (Plot  *plot,
            double bottom)
{
  double line = plot->canvas->line_height;
  double x = x_of (plot, plot->pay);
  g_autofree char *pay = rung_format_thousands (plot->pay);

  if (plot->pay <= 0.0)
    return;
  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x - 1.0, AXIS * line, 2.0,
                       bottom - AXIS * line, rung_palette_get_gain (plot->canvas->ground),
                       plot->document->profile.current_base > 0
                       ? g_strdup_printf (_("You now: base pay $%s"), pay)
                       : g_strdup_printf (_("People like you: median base pay $%s"), pay));
  rung_chart_add_label (plot->chart, x, AXIS * line / 2.0, 0.5,
                        C_("the person whose offers these are", "You"))->is_bold = TRUE;
}

/**
 * rung_ladder_chart_get_height:
 * @tables: the figures
 * @line_height: height of a line of text
 *
 * Returns: the height that the chart needs
 */
double
rung_ladder_chart_get_height (const RungTables *tables,
                              double            line_height)
{
  double lines = 2.0 * AXIS + ROW * tables->ladder_levels->len;

  for (guint i = 0; i < tables->tracks->len; i++)
    lines += GROUP + ROW * ((const RungTrack *) g_ptr_array_index (tables->tracks, i))->n_steps;
  return lines * line_height;
}

/**
 * rung_ladder_chart_new:
 * @tables: the figures, with those of the market for the published ranges
 * @document: whose ladder it is
 * @canvas: the target
 *
 * Builds a bar for the base pay of each level, the person's own in full, a line at what the person
 * is paid, and below the axis hatched bars for the roles of other tracks, whose pay is assumed.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL where nothing is published
 */
RungChart *
rung_ladder_chart_new (const RungTables   *tables,
                       const RungDocument *document,
                       const RungCanvas   *canvas)
{
  Plot plot = { .tables = tables, .document = document, .canvas = canvas };
  double line = canvas->line_height;
  double y = AXIS * line;

  plot.own = rung_roadmap_find_rung (tables, document);
  plot.pay = get_own_pay (&plot);
  plot.left = TITLE * canvas->width;
  plot.right = canvas->width - 2.0 * canvas->char_width;
  find_axis (&plot);
  if (!(plot.to > plot.from))
    return NULL;
  plot.chart = rung_chart_new (canvas);
  add_axis (&plot, y + ROW * line * tables->ladder_levels->len);
  for (guint i = tables->ladder_levels->len; i-- > 0; y += ROW * line)
    add_level (&plot, i, y);
  add_person (&plot, y);
  y += AXIS * line;
  for (guint i = 0; i < tables->tracks->len; i++)
    y = add_track (&plot, g_ptr_array_index (tables->tracks, i), y);
  return plot.chart;
}
