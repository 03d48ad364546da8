/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-year-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "report/kit/rung-format.h"

#define GAP 6.0
#define LEFT 5.5            /* of the plot, in characters */
#define LETTER 1.2          /* room for the letter of an offer, in characters */

/* Stacked pay by year and offer, one scale for all bars. */
typedef struct
{
  const RungComparison *comparison;
  const RungDocument *document;
  const RungCanvas *canvas;
  guint first;              /* offer */
  guint n;                  /* offers */
  RungChart *chart;
  double left, top, right, bottom;  /* of the plot */
  double highest;                   /* USD at the top */
} Plot;

/* Of the bars: what is paid for shares lowers gross pay, but no bar. */
static double
highest_bar (const RungComparison *comparison)
{
  double highest = 0.0;

  for (guint i = 0; i < comparison->n_offers; i++)
    for (guint year = 0; year < comparison->n_years; year++)
      {
        double bar = 0.0;

        for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
          bar += MAX (comparison->projections[i].amount[kind][year], 0.0);
        highest = MAX (highest, bar);
      }
  return highest;
}

static double
height_of (const Plot *plot,
           double      dollars)
{
  return (plot->bottom - plot->top) * dollars / plot->highest;
}

static void
add_legend (Plot *plot)
{
  double size = plot->canvas->line_height * 0.6;
  double x = plot->left;
  double y = plot->canvas->line_height / 2.0;

  for (guint kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    {
      const char *title = _(rung_measure_get_info (kind)->title);
      double width = size + GAP + plot->canvas->char_width * (double) g_utf8_strlen (title, -1)
      + 3.0 * GAP;
      RungMark *mark = NULL;

      if (!rung_comparison_has_measure (plot->comparison, kind))
        continue;
      if (x + width > plot->canvas->width && x > plot->left)
        {
          x = plot->left;
          y += plot->canvas->line_height;
        }
      mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y - size / 2.0, size, size,
                                  rung_palette_get_component (kind, plot->canvas->ground), NULL);
      mark->is_hatched = kind == RUNG_MEASURE_REFRESHERS;
      mark->is_outlined = kind == RUNG_MEASURE_PRIVATE;
      rung_chart_add_label (plot->chart, x + size + GAP, y, 0.0, title)->is_dim = TRUE;
      x += width;
    }
  plot->top = y + plot->canvas->line_height;
}

static void
add_axis (Plot *plot)
{
  double step = rung_chart_get_step (plot->highest, 4);

  for (double tick = 0.0; tick <= plot->highest * 1.0001; tick += step)
    {
      double y = plot->bottom - height_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, plot->left, y, plot->right, y, tick == 0.0);
      rung_chart_add_label (plot->chart, plot->left - GAP, y, 1.0, text)->is_dim = TRUE;
    }
}

static void
add_bar (Plot   *plot,
         guint   offer,
         guint   year,
         double  x,
         double  width)
{
  const RungProjection *projection = &plot->comparison->projections[offer];
  g_autofree char *letter
    = rung_format_letter (rung_document_get_offer (plot->document, offer)->id);
  double y = plot->bottom;

  for (guint kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    {
      double dollars = projection->amount[kind][year];
      double height = height_of (plot, dollars);
      g_autofree char *amount = rung_format_money (dollars);
      RungMark *mark = NULL;

      if (dollars < 0.5)
        continue;
      y -= height;
      mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y, width, height,
                                  rung_palette_get_component (kind, plot->canvas->ground),
                                  /* Translators: an offer, the year, a part of pay, then dollars */
                                  g_strdup_printf (_("%s, year %u: %s $%s"), letter, year + 1,
                                                   _(rung_measure_get_info (kind)->title), amount));
      mark->is_hatched = kind == RUNG_MEASURE_REFRESHERS;
      mark->is_outlined = kind == RUNG_MEASURE_PRIVATE;
    }
}

static void
add_bar_label (Plot   *plot,
               guint   offer,
               double  x,
               double  width)
{
  const char *id = rung_document_get_offer (plot->document, offer)->id;
  g_autofree char *letter = rung_format_letter (id);
  RungLabel *label = NULL;

  if (width < plot->canvas->char_width * LETTER * (double) strlen (id))
    return;
  label = rung_chart_add_label (plot->chart, x + width / 2.0,
                                plot->bottom + plot->canvas->line_height * 0.6, 0.5, letter);
  label->is_bold = TRUE;
  label->has_colour = TRUE;
  label->colour = rung_palette_get_offer (id, plot->canvas->ground);
}

/**
 * rung_year_chart_new:
 * @comparison: the figures
 * @document: the document they are about
 * @canvas: the target
 *
 * Builds stacked bars of gross pay by year and offer. Expected refreshers,
 * which nobody has promised, are hatched.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to
 *   draw
 */
RungChart *
rung_year_chart_new (const RungComparison *comparison,
                     const RungDocument   *document,
                     const RungCanvas     *canvas)
{
  return rung_year_chart_new_part (comparison, document, 0, comparison->n_offers, canvas);
}

/**
 * rung_year_chart_get_n_named:
 * @comparison: the figures
 * @document: the document they are about
 * @canvas: the target
 *
 * Returns: how many offers there is room for, each with its letter
 */
guint
rung_year_chart_get_n_named (const RungComparison *comparison,
                             const RungDocument   *document,
                             const RungCanvas     *canvas)
{
  double group = (canvas->width - LEFT * canvas->char_width) / comparison->n_years - 3.0 * GAP;
  gsize longest = 1;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    longest = MAX (longest, strlen (rung_document_get_offer (document, i)->id));
  return (guint) MAX (group / (LETTER * canvas->char_width * (double) longest), 1.0);
}

/**
 * rung_year_chart_new_part:
 * @comparison: the figures
 * @document: the document they are about
 * @first: index of the first offer
 * @n_offers: number of offers
 * @canvas: the target
 *
 * Builds the chart of some of the offers, on the scale of all.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to
 *   draw
 */
RungChart *
rung_year_chart_new_part (const RungComparison *comparison,
                          const RungDocument   *document,
                          guint                 first,
                          guint                 n_offers,
                          const RungCanvas     *canvas)
{
  Plot plot = { .comparison = comparison, .document = document, .canvas = canvas,
                .first = first, .n = MIN (n_offers, comparison->n_offers - first) };
  double group = 0.0;
  double bar = 0.0;

  plot.highest = highest_bar (comparison);
  if (plot.highest < 0.5)
    return NULL;
  plot.highest *= 1.02;
  plot.chart = rung_chart_new (canvas);
  plot.left = canvas->char_width * LEFT;
  plot.right = canvas->width;
  plot.bottom = canvas->height - 2.3 * canvas->line_height;
  add_legend (&plot);
  add_axis (&plot);

  group = (plot.right - plot.left) / comparison->n_years;
  bar = MIN ((group - 3.0 * GAP) / plot.n, 48.0);
  for (guint year = 0; year < comparison->n_years; year++)
    {
      double middle = plot.left + group * (year + 0.5);
      double x = middle - bar * plot.n / 2.0;
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      for (guint i = 0; i < plot.n; i++)
        {
          add_bar (&plot, first + i, year, x + i * bar + 1.0, MAX (bar - 3.0, 1.0));
          add_bar_label (&plot, first + i, x + i * bar, bar);
        }
      rung_chart_add_label (plot.chart, middle, plot.bottom + canvas->line_height * 1.7, 0.5,
                            title)->is_dim = TRUE;
    }
  return plot.chart;
}
