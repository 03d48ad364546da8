/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-projection.h"

#include <glib/gi18n-lib.h>

static RungLedgerLine *
add_dollars (RungLedger *ledger,
             const char *id,
             const char *title,
             double      amount)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, amount, RUNG_STATUS_DERIVED);

  g_free (line->unit);
  line->unit = g_strdup ("USD");
  return line;
}

/**
 * rung_explain_years:
 * @projection: a projection
 * @measure: a measure
 * @is_average: whether the figure is the average of the years, not their sum
 * @ledger: where the lines go
 *
 * Records the years behind a total or an average; the last line is the figure.
 */
void
rung_explain_years (const RungProjection *projection,
                    RungMeasure           measure,
                    gboolean              is_average,
                    RungLedger           *ledger)
{
  double total = 0.0;
  RungLedgerLine *line = NULL;

  for (guint year = 0; year < projection->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      total += projection->amount[measure][year];
      add_dollars (ledger, "year", title, projection->amount[measure][year]);
    }
  add_dollars (ledger, "total", _("All years"), total);
  if (!is_average)
    return;
  line = rung_ledger_add (ledger, "average", _("Average of the years"), total / projection->n_years,
                          RUNG_STATUS_DERIVED);
  line->numbers = g_strdup_printf ("%.2f / %u", total, projection->n_years);
}

/**
 * rung_explain_present:
 * @projection: a projection
 * @measure: a measure
 * @rate: interest, ratio a year, >= 0
 * @ledger: where the lines go
 *
 * Records the years behind a present value; the last line is the figure.
 */
void
rung_explain_present (const RungProjection *projection,
                      RungMeasure           measure,
                      double                rate,
                      RungLedger           *ledger)
{
  double total = 0.0;

  for (guint year = 0; year < projection->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u, at its worth today"), year + 1);
      double value = projection->amount[measure][year];
      RungLedgerLine *line = NULL;

      total += value * rung_discount_get_factor (rate, year);
      line = add_dollars (ledger, "year", title, value * rung_discount_get_factor (rate, year));
      line->numbers = g_strdup_printf ("%.2f / (1 + %.4g%%)^%.1f", value, 100.0 * rate, year + 0.5);
    }
  add_dollars (ledger, "present", _("All years, at their worth today"), total);
}
