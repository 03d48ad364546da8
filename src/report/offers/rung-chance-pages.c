/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance-pages.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-fan-chart.h"
#include "report/kit/rung-page-html.h"
#include "report/phrases/rung-chance.h"

static RungChart *
build_fan (const RungCanvas *canvas,
           gpointer          user_data)
{
  return rung_fan_chart_new (user_data, TRUE, canvas);
}

/**
 * rung_chance_add_to_paper:
 * @simulation: (nullable): a simulation
 * @paper: where it goes
 *
 * Adds how sure the comparison is: chances, totals, and a fan for each offer.
 */
void
rung_chance_add_to_paper (const RungSimulation *simulation,
                          RungPaper            *paper)
{
  g_autofree char *about = NULL;
  RungCanvas canvas;

  if (simulation == NULL || simulation->n_offers == 0)
    return;
  canvas = rung_paper_get_canvas (paper, 1.0);
  about = rung_phrase_futures (simulation);
  rung_paper_add_heading (paper, _("How sure is that"));
  rung_paper_add_text (paper, RUNG_PAPER_BODY, about);
  if (simulation->n_offers > 1)
    rung_paper_add_grid (paper, rung_chance_grid_new (simulation));
  rung_paper_add_grid (paper, rung_percentiles_grid_new (simulation));
  rung_paper_add_chart (paper, rung_fan_chart_get_height (simulation->n_offers,
                                                          canvas.line_height) / canvas.line_height,
                        build_fan, (gpointer) simulation);
  rung_paper_add_text (paper, RUNG_PAPER_NOTE, _("8 of 10 futures lie in the band, the line is "
                                                 "their middle."));
  rung_paper_add_text (paper, RUNG_PAPER_NOTE, rung_phrase_limits ());
}

/**
 * rung_chance_add_to_html:
 * @simulation: (nullable): a simulation
 * @out: where it goes
 *
 * Adds how sure the comparison is: chances and totals.
 */
void
rung_chance_add_to_html (const RungSimulation *simulation,
                         GString              *out)
{
  g_autofree char *about = NULL;
  g_autofree char *text = NULL;
  g_autoptr (RungGrid) chances = NULL;
  g_autoptr (RungGrid) totals = NULL;

  if (simulation == NULL || simulation->n_offers == 0)
    return;
  about = rung_phrase_futures (simulation);
  text = g_markup_printf_escaped ("<h2>%s</h2>\n<p>%s</p>\n", _("How sure is that"), about);
  g_string_append (out, text);
  if (simulation->n_offers > 1)
    {
      chances = rung_chance_grid_new (simulation);
      rung_page_html_add_grid (out, chances, NULL);
    }
  totals = rung_percentiles_grid_new (simulation);
  rung_page_html_add_grid (out, totals, NULL);
}
