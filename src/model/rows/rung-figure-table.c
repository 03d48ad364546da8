/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-figure-table.h"

#include <math.h>

#include "report/kit/rung-format.h"

struct _RungFigureTable
{
  GPtrArray *figures;       /* RungFigure, measure by measure, offer by offer */
  GPtrArray *offers;        /* their ids, interned */
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
  self->offers = g_ptr_array_new ();
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
  g_ptr_array_unref (self->offers);
  g_free (self);
}

static void
take_offers (RungFigureTable      *self,
             const RungComparison *comparison)
{
  gboolean is_resized = self->offers->len != comparison->n_offers;

  g_ptr_array_set_size (self->offers, 0);
  for (guint i = 0; i < comparison->n_offers; i++)
    g_ptr_array_add (self->offers, (gpointer) comparison->ids[i]);
  if (!is_resized)
    return;
  g_ptr_array_set_size (self->figures, 0);
  for (guint i = 0; i < RUNG_N_MEASURES * comparison->n_offers; i++)
    g_ptr_array_add (self->figures, rung_figure_new ());
}

static RungFigure *
get_figure (const RungFigureTable *self,
            RungMeasure            measure,
            guint                  place)
{
  return g_ptr_array_index (self->figures, (guint) measure * self->offers->len + place);
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
  rung_figure_update (get_figure (self, measure, offer), value, text,
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
  take_offers (self, comparison);
  for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
    for (guint offer = 0; offer < comparison->n_offers; offer++)
      update (self, comparison, span, measure, offer);
}

/**
 * rung_figure_table_get:
 * @self: a table
 * @measure: a measure
 * @offer: id of a compared offer
 *
 * Returns: (transfer none) (nullable): the figure; it changes in place until the
 *   number of offers does
 */
RungFigure *
rung_figure_table_get (const RungFigureTable *self,
                       RungMeasure            measure,
                       const char            *offer)
{
  for (guint i = 0; i < self->offers->len; i++)
    if (g_str_equal (g_ptr_array_index (self->offers, i), offer))
      return get_figure (self, measure, i);
  g_return_val_if_reached (NULL);
}
