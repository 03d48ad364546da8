/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance-chart.h"

#include <glib/gi18n-lib.h>

#include "engine/answers/rung-verdict.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-chance.h"

#define GAP 6.0
#define ROW_HEIGHT 1.7      /* lines */
#define SMALL_GAP 3.0
/* From the left end of a bar to its number. */
#define INSET 6.0

/* A row per offer and a column per offer it is compared with; a bar in a cell is
 * as long as the chance is large. */
typedef struct
{
  const RungSimulation *simulation;
  const RungCanvas *canvas;
  RungChart *chart;
  double indent;            /* where the titles begin, behind the letters */
  double left;              /* where the columns begin */
  double column;            /* width of one */
  double row;               /* height of one */
  guint n_columns;
} Plot;

/* With two offers, ahead of the other is ahead of all. */
static guint
get_n_columns (guint n_offers)
{
  return n_offers > 2 ? n_offers + 1 : n_offers;
}

static RungColour
get_colour (const Plot *plot,
            guint       offer)
{
  return rung_palette_get_offer (rung_simulation_get_offer (plot->simulation, offer)->id,
                                 plot->canvas->ground);
}

static void
add_letter (Plot  *plot,
            guint  offer,
            double x,
            double y,
            double align)
{
  g_autofree char *letter
    = rung_format_letter (rung_simulation_get_offer (plot->simulation, offer)->id);
  RungLabel *label = rung_chart_add_label (plot->chart, x, y, align, letter);

  label->is_bold = TRUE;
  label->has_colour = TRUE;
  label->colour = get_colour (plot, offer);
}

static void
add_header (Plot *plot)
{
  double y = plot->row / 2.0;
  RungLabel *corner = rung_chart_add_label (plot->chart, 0.0, y, 0.0, _("Of 100 futures, ahead "
                                                                        "of"));

  corner->is_dim = TRUE;
  corner->max_width = plot->left - GAP;
  for (guint i = 0; i < plot->n_columns; i++)
    {
      double x = plot->left + plot->column * i + SMALL_GAP + INSET;
      RungLabel *label = NULL;

      if (i < plot->simulation->n_offers)
        {
          add_letter (plot, i, x, y, 0.0);
          continue;
        }
      label = rung_chart_add_label (plot->chart, x, y, 0.0, C_("ahead of", "All"));
      label->is_bold = TRUE;
      label->max_width = plot->column - SMALL_GAP - INSET;
    }
  rung_chart_add_rule (plot->chart, 0.0, plot->row - 1.0,
                       plot->left + plot->column * plot->n_columns,
                       plot->row - 1.0, TRUE);
}

static void
add_title (Plot *plot,
           guint offer,
           double y)
{
  const RungDocumentOffer *record = rung_simulation_get_offer (plot->simulation, offer);
  double indent = plot->indent;
  RungLabel *label = NULL;

  add_letter (plot, offer, 0.0, y, 0.0);
  if (*record->inputs.title == '\0' || plot->left - indent - GAP < 4.0 * plot->canvas->char_width)
    return;
  label = rung_chart_add_label (plot->chart, indent, y, 0.0, record->inputs.title);
  label->max_width = plot->left - indent - GAP;
  label->may_break = TRUE;
}

static void
add_cell (Plot  *plot,
          guint  offer,
          guint  column,
          double y)
{
  const RungFutures *futures = plot->simulation->futures;
  gboolean is_all = column == plot->simulation->n_offers;
  double x = plot->left + plot->column * column + SMALL_GAP;
  double width = plot->column - 2.0 * SMALL_GAP;
  double height = plot->row - SMALL_GAP;
  double chance = is_all ? rung_futures_get_best (futures, offer)
                         : rung_futures_get_chance (futures, offer, column);
  g_autofree char *text = rung_format_chance (chance);
  RungLabel *label = NULL;

  if (column == offer)
    {
      rung_chart_add_label (plot->chart, x + INSET, y, 0.0, "–")->is_dim = TRUE;
      return;
    }
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, x, y - height / 2.0, width * chance, height,
                       get_colour (plot, offer), NULL);
  rung_chart_add_mark (plot->chart, RUNG_MARK_SPOT, x, y - height / 2.0, width, height,
                       get_colour (plot, offer),
                       is_all ? rung_phrase_best (plot->simulation, offer)
                              : rung_phrase_ahead (plot->simulation, offer, column));
  label = rung_chart_add_label (plot->chart, x + INSET, y, 0.0, text);
  label->is_bold = chance > 0.5 + RUNG_CLOSE_CHANCE;
}

/**
 * rung_chance_chart_get_height:
 * @n_offers: simulated offers
 * @line_height: of a line of text
 *
 * Returns: the height that the chart needs
 */
double
rung_chance_chart_get_height (guint  n_offers,
                              double line_height)
{
  return ROW_HEIGHT * line_height * (n_offers + 1) + 4.0;
}

/**
 * rung_chance_chart_new:
 * @simulation: a simulation
 * @canvas: the target
 *
 * Builds the table of chances: how often the offer of a row is ahead of that of
 * a column, and of all others. What is ahead more often than not is bold.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL for fewer than two offers
 */
RungChart *
rung_chance_chart_new (const RungSimulation *simulation,
                       const RungCanvas     *canvas)
{
  Plot plot = { .simulation = simulation, .canvas = canvas };

  if (simulation->n_offers < 2)
    return NULL;
  plot.chart = rung_chart_new (canvas);
  plot.n_columns = get_n_columns (simulation->n_offers);
  plot.row = ROW_HEIGHT * canvas->line_height;
  plot.column = MIN ((canvas->width - MIN (24.0 * canvas->char_width,
                                           0.35 * canvas->width)) / plot.n_columns,
                     16.0 * canvas->char_width);
  plot.left = MIN (canvas->width - plot.column * plot.n_columns, 40.0 * canvas->char_width);
  for (guint i = 0; i < simulation->n_offers; i++)
    {
      const char *offer = rung_simulation_get_offer (simulation, i)->id;

      plot.indent = MAX (plot.indent, rung_canvas_get_letter_width (canvas, offer));
    }
  add_header (&plot);
  for (guint i = 0; i < simulation->n_offers; i++)
    {
      double y = plot.row * (i + 1.5) + 2.0;

      add_title (&plot, i, y);
      for (guint k = 0; k < plot.n_columns; k++)
        add_cell (&plot, i, k, y);
    }
  return plot.chart;
}
