/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-stack-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#define GAP 6.0
#define LEFT 5.5            /* of the plot, in characters */

/* Pay of one offer by year, from what is sure to what is hoped for. */
typedef struct
{
  const RungStack *stack;
  const RungCanvas *canvas;
  RungChart *chart;
  double left, top, right, bottom;
  double highest;           /* USD at the top */
} Plot;

typedef enum
{
  PART_CASH,
  PART_GRANT,
  PART_REFRESHERS,
  PART_GRANTS,
  PART_PRIVATE,
  N_PARTS,
} Part;

static const struct
{
  const char *title;
  RungMeasure colour;
} parts[] = {
  [PART_CASH] = { .title = N_("Cash and benefits"), .colour = RUNG_MEASURE_BASE },
  [PART_GRANT] = { .title = N_("First grant"), .colour = RUNG_MEASURE_GRANT },
  [PART_REFRESHERS] = {
    .title = N_("Refreshers, by the year they are granted"), .colour = RUNG_MEASURE_REFRESHERS,
  },
  [PART_GRANTS] = { .title = N_("Further grants"), .colour = RUNG_MEASURE_GRANTS },
  [PART_PRIVATE] = { .title = N_("Private shares, expected"), .colour = RUNG_MEASURE_PRIVATE },
};

static Part
part_of (RungMeasure kind)
{
  switch ((int) kind)
    {
    case RUNG_MEASURE_GRANT: return PART_GRANT;
    case RUNG_MEASURE_REFRESHERS: return PART_REFRESHERS;
    case RUNG_MEASURE_GRANTS: return PART_GRANTS;
    case RUNG_MEASURE_PRIVATE: return PART_PRIVATE;
    default: return PART_CASH;
    }
}

static double
get_amount (const RungStack *stack,
            Part             part,
            guint            year)
{
  double amount = 0.0;

  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    if (part_of (kind) == part)
      amount += stack->amount[kind][year];
  return amount;
}

static gboolean
has_part (const RungStack *stack,
          Part             part)
{
  for (guint year = 0; year < stack->n_years; year++)
    if (get_amount (stack, part, year) >= 0.5)
      return TRUE;
  return FALSE;
}

static RungColour
colour_of (const Plot *plot,
           Part        part)
{
  return rung_palette_get_component (parts[part].colour, plot->canvas->ground);
}

/* Refreshers of every other year in a shade between theirs and black or white,
 * away from the ground, so that they can be told apart. */
static RungColour
shade_of (const Plot *plot,
          guint       granted)
{
  RungColour colour = colour_of (plot, PART_REFRESHERS);
  double end = plot->canvas->ground == RUNG_GROUND_LIGHT ? 0.0 : 1.0;
  double part = granted % 2 == 0 ? 0.4 : 0.0;

  return (RungColour) { colour.red + part * (end - colour.red),
                        colour.green + part * (end - colour.green),
                        colour.blue + part * (end - colour.blue) };
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

  for (int part = 0; part < N_PARTS; part++)
    {
      const char *title = _(parts[part].title);
      double width = size + 4.0 * GAP
      + plot->canvas->char_width * (double) g_utf8_strlen (title, -1);
      RungMark *mark = NULL;

      if (!has_part (plot->stack, part))
        continue;
      if (x + width > plot->canvas->width && x > plot->left)
        {
          x = plot->left;
          y += plot->canvas->line_height;
        }
      mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y - size / 2.0, size, size,
                                  colour_of (plot, part), NULL);
      mark->is_outlined = part == PART_PRIVATE;
      mark->is_hatched = part == PART_REFRESHERS;
      rung_chart_add_label (plot->chart, x + size + GAP, y, 0.0, title)->is_dim = TRUE;
      x += width;
    }
  /* A bar may carry two lines. */
  plot->top = y + 3.0 * plot->canvas->line_height;
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

/* Puts a part on the bar and gives its top edge. */
static double
add_part (Plot       *plot,
          double      x,
          double      y,
          double      width,
          double      dollars,
          Part        part,
          RungColour  colour,
          char       *text)
{
  double height = height_of (plot, dollars);
  RungMark *mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y - height, width, height,
                                        colour, text);

  mark->is_hatched = part == PART_REFRESHERS;
  mark->is_outlined = part == PART_PRIVATE;
  return y - height;
}

static double
add_refreshers (Plot   *plot,
                guint   year,
                double  x,
                double  y,
                double  width)
{
  for (guint granted = 1; granted <= year; granted++)
    {
      double dollars = plot->stack->vintage[granted][year];
      g_autofree char *amount = rung_format_money (dollars);

      if (dollars >= 0.5)
        y = add_part (plot, x, y, width, dollars, PART_REFRESHERS, shade_of (plot, granted),
                      /* Translators: the year of pay, the dollars, then the year of the grant */
                      g_strdup_printf (_("Year %u: $%s of the refresher after year %u"), year + 1,
                                       amount, granted));
    }
  return y;
}

/* The sum, and above it how much less it is than the year before. */
static void
add_head (Plot         *plot,
          const GArray *falls,
          guint         year,
          double        middle,
          double        y)
{
  double line = plot->canvas->line_height;
  g_autofree char *sum = rung_format_short (plot->stack->total[year]);

  rung_chart_add_label (plot->chart, middle, y - 0.6 * line, 0.5, sum);
  for (guint i = 0; i < falls->len; i++)
    {
      const RungFall *fall = &g_array_index (falls, RungFall, i);
      g_autofree char *less = rung_format_short (-fall->amount);
      RungLabel *label = NULL;

      if (fall->year != year)
        continue;
      label = rung_chart_add_label (plot->chart, middle, y - 1.6 * line, 0.5, less);
      label->is_bold = TRUE;
      label->has_colour = TRUE;
      label->colour = rung_palette_get_loss (plot->canvas->ground);
    }
}

static void
add_bar (Plot         *plot,
         const GArray *falls,
         guint         year,
         double        x,
         double        width)
{
  double y = plot->bottom;

  for (int part = 0; part < N_PARTS; part++)
    {
      double dollars = get_amount (plot->stack, part, year);
      g_autofree char *amount = rung_format_money (dollars);

      if (part == PART_REFRESHERS)
        y = add_refreshers (plot, year, x, y, width);
      else if (dollars >= 0.5)
        y = add_part (plot, x, y, width, dollars, part, colour_of (plot, part),
                      g_strdup_printf (C_("year, part of pay, amount", "Year %u: %s $%s"), year + 1,
                                       _(parts[part].title), amount));
    }
  add_head (plot, falls, year, x + width / 2.0, y);
}

static double
get_highest (const RungStack *stack)
{
  double highest = 0.0;

  for (guint year = 0; year < stack->n_years; year++)
    {
      double sum = 0.0;

      for (int part = 0; part < N_PARTS; part++)
        sum += MAX (get_amount (stack, part, year), 0.0);
      highest = MAX (highest, sum);
    }
  return highest;
}

/**
 * rung_stack_chart_new:
 * @stack: pay of an offer by year
 * @canvas: the target
 *
 * Builds stacked bars of gross pay by year: cash, the first grant, refreshers
 * by the year they are granted, further grants, private shares; and calls out
 * where pay falls.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is no pay
 */
RungChart *
rung_stack_chart_new (const RungStack  *stack,
                      const RungCanvas *canvas)
{
  Plot plot = { .stack = stack, .canvas = canvas, .highest = get_highest (stack) };
  g_autoptr (GArray) falls = NULL;
  double group = 0.0;
  double bar = 0.0;

  if (plot.highest < 0.5)
    return NULL;
  falls = rung_stack_get_falls (stack);
  plot.chart = rung_chart_new (canvas);
  plot.left = LEFT * canvas->char_width;
  plot.right = canvas->width;
  plot.bottom = canvas->height - 1.5 * canvas->line_height;
  add_legend (&plot);
  add_axis (&plot);
  group = (plot.right - plot.left) / stack->n_years;
  bar = MIN (group - 2.0 * GAP, 72.0);
  for (guint year = 0; year < stack->n_years; year++)
    {
      double middle = plot.left + group * (year + 0.5);
      gboolean has_room = group > 7.0 * canvas->char_width;
      g_autofree char *title = g_strdup_printf (has_room ? _("Year %u") : "%u", year + 1);

      add_bar (&plot, falls, year, middle - bar / 2.0, bar);
      rung_chart_add_label (plot.chart, middle, plot.bottom + 0.7 * canvas->line_height, 0.5,
                            title)->is_dim = TRUE;
    }
  return plot.chart;
}
