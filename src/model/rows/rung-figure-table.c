/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-figure-table.h"

#include <math.h>

#include "report/kit/rung-format.h"

struct _RungFigureTable
{
  GPtrArray *figures;       /* RungFigure, measure by measure, offer by offer */
  guint n_offers;
};

/**
 * rung_figure_table_new:
 *
 * Returns: (transfer full): a table without offers
 */
RungFigureTable *
rung_figure_table_new (void)
{
  RungFigureTable *self = g_new0 (RungFigureTable, 1);

  self->figures = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * rung_figure_table_free:
 * @self: (transfer full): a table
 *
 * Frees the table; whoever shows a figure keeps it.
 */
void
rung_figure_table_free (RungFigureTable *self)
{
  g_ptr_array_unref (self->figures);
  g_free (self);
}

static void
resize (RungFigureTable *self,
        guint            n_offers)
{
  if (self->n_offers == n_offers)
    return;
  g_ptr_array_set_size (self->figures, 0);
  for (guint i = 0; i < RUNG_N_MEASURES * n_offers; i++)
    g_ptr_array_add (self->figures, rung_figure_new ());
  self->n_offers = n_offers;
}

static void
update (const RungFigureTable *self,
        const RungComparison  *comparison,
        RungSpan               span,
        RungMeasure            measure,
        guint                  offer)
{
  double sign = rung_measure_get_sign (measure);
  double value = sign * rung_comparison_get (comparison, offer, measure, span);
  double gap = sign * rung_comparison_get_gap (comparison, offer, measure, span);
  g_autofree char *text = rung_format_money (value);
  g_autofree char *gap_text = NULL;

  if (offer != comparison->baseline && fabs (gap) >= 0.5)
    gap_text = rung_format_money_signed (gap);
  rung_figure_update (rung_figure_table_get (self, measure, offer), value, text,
                      gap_text != NULL ? gap_text : "",
                      rung_comparison_is_best (comparison, offer, measure, span));
}

/**
 * rung_figure_table_update:
 * @self: a table
 * @comparison: what it shows
 * @span: which years the figures stand for
 *
 * Shows other figures; those that are equal tell nobody.
 */
void
rung_figure_table_update (RungFigureTable      *self,
                          const RungComparison *comparison,
                          RungSpan              span)
{
  resize (self, comparison->n_offers);
  for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
    for (guint offer = 0; offer < comparison->n_offers; offer++)
      update (self, comparison, span, measure, offer);
}

/**
 * rung_figure_table_get:
 * @self: a table
 * @measure: a measure
 * @offer: a compared offer
 *
 * Returns: (transfer none): the figure; it changes in place until the number
 *   of offers does
 */
RungFigure *
rung_figure_table_get (const RungFigureTable *self,
                       RungMeasure            measure,
                       guint                  offer)
{
  return g_ptr_array_index (self->figures, (guint) measure * self->n_offers + offer);
}
