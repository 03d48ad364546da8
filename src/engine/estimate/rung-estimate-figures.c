/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-estimate-figures.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-estimate-private.h"


/* Figures read off an estimate, and the factor of a place in it. */

/**
 * rung_place_get_factor:
 * @tables: the figures
 * @place: (nullable): a place, %NULL means unknown
 *
 * Gives the ratio of pay at a place to pay in the national bands: printed for
 * four cities and remote work, otherwise by a line over the median wage of
 * software developers there.
 *
 * Returns: the ratio, > 0
 */
double
rung_place_get_factor (const RungTables *tables,
                       const RungPlace  *place)
{
  const RungPayModel *model = tables->pay_model;

  if (place == NULL)
    return model->place_unknown;
  if (place->factor > 0.0)
    return place->factor;
  if (place->software_median > 0.0 && place->national_median > 0.0)
    return exp (model->place_intercept
                + model->place_slope * log (place->software_median / place->national_median));
  return model->place_unknown;
}

/**
 * rung_place_get_price_level:
 * @place: (nullable): a place
 *
 * Returns: prices there by those of the nation, > 0; 1 where none are published
 */
double
rung_place_get_price_level (const RungPlace *place)
{
  return place != NULL && place->price_parity > 0.0 ? place->price_parity / 100.0 : 1.0;
}

/**
 * rung_estimate_get_total:
 * @tables: the figures
 * @estimate: an estimate
 * @industry: (nullable): a kind of employer, %NULL means other employers
 *
 * Returns: the middle of total pay there, USD per year
 */
double
rung_estimate_get_total (const RungTables   *tables,
                         const RungEstimate *estimate,
                         const char         *industry)
{
  const RungPayModel *model = tables->pay_model;
  const RungTrait *trait = rung_trait_find (model->industries, model->n_industries,
                                            industry != NULL ? industry : "other");
  double factor = trait != NULL ? trait->ratio : 1.0;

  return estimate->base_mid * (1.0 + (factor - 1.0) * estimate->level->growth);
}

/**
 * rung_estimate_get_percentile:
 * @estimate: an estimate
 * @base: a base pay, USD per year, > 0
 *
 * Places a base pay in the market of the estimate. The tails are not known:
 * show nothing below 3 or above 97.
 *
 * Returns: the percentile, 0 to 100
 */
double
rung_estimate_get_percentile (const RungEstimate *estimate,
                              double              base)
{
  double r = log (base / estimate->base_mid);
  double sigma = r < 0.0 ? estimate->sigma_low : estimate->sigma_high;

  return 50.0 * erfc (-r / (sigma * G_SQRT2));
}

/**
 * rung_estimate_get_range:
 * @estimate: an estimate
 * @low: (out): USD a year
 * @high: (out): USD a year
 *
 * Gives what 8 of 10 people like that earn between: the spread of pay and the doubt about its
 * median together, which are independent of each other.
 */
void
rung_estimate_get_range (const RungEstimate *estimate,
                         double             *low,
                         double             *high)
{
  *low = estimate->base_mid * exp (-RUNG_P90 * hypot (estimate->sigma_low, estimate->doubt));
  *high = estimate->base_mid * exp (RUNG_P90 * hypot (estimate->sigma_high, estimate->doubt));
}

/**
 * rung_estimate_get_percentiles:
 * @estimate: an estimate
 * @base: a base pay, USD per year, > 0
 * @from: (out): 0 to 100
 * @to: (out): 0 to 100
 *
 * Places a base pay in the market, wherever its median may lie, two times out of three.
 */
void
rung_estimate_get_percentiles (const RungEstimate *estimate,
                               double              base,
                               double             *from,
                               double             *to)
{
  *from = rung_estimate_get_percentile (estimate, base * exp (-estimate->doubt));
  *to = rung_estimate_get_percentile (estimate, base * exp (estimate->doubt));
}

/**
 * rung_estimate_get_rounded:
 * @estimate: an estimate
 * @line: index of a line
 *
 * Rounds a line to thousands so that the rounded lines add up to the rounded
 * middle: what one line loses the next one takes.
 *
 * Returns: the amount for a person to read, USD per year
 */
double
rung_estimate_get_rounded (const RungEstimate *estimate,
                           guint               line)
{
  double before = 0.0;

  for (guint i = 0; i < line; i++)
    before += estimate->lines[i].amount;
  return 1000.0 * (round ((before + estimate->lines[line].amount) / 1000.0)
                   - round (before / 1000.0));
}

static RungLedgerLine *
add_line (RungLedger       *ledger,
          const char       *id,
          const char       *title,
          double            value,
          RungStatus        status,
          const RungSource *source)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, value, status);

  if (source != NULL)
    line->source = rung_source_dup_text (source);
  return line;
}

static void
explain_line (const RungWaterfallLine *figure,
              double                   running,
              double                   place_factor,
              RungLedger              *ledger)
{
  RungLedgerLine *line = add_line (ledger, figure->id, figure->title, figure->amount,
                                   figure->status, figure->source);

  if (figure->kind == RUNG_WATERFALL_LEVEL)
    return;
  if (figure->kind == RUNG_WATERFALL_PLACE)
    rung_ledger_line_set_formula (line, _("pay so far × (place factor − 1)"), "# × (# − 1)",
                                  (double[]) { running, place_factor });
  else
    rung_ledger_line_set_formula (line, _("pay so far × premium as counted"), "# × #",
                                  (double[]) { running, figure->counted });
}

/**
 * rung_estimate_explain:
 * @estimate: an estimate
 * @ledger: where the lines go
 *
 * Records how the figures of an estimate were made: each step to the middle of
 * base pay, then the ends of the range and total pay. Premiums are those
 * counted, after what overlaps and fades was taken off.
 */
void
rung_estimate_explain (const RungEstimate *estimate,
                       RungLedger         *ledger)
{
  double running = 0.0;
  RungLedgerLine *line = NULL;

  for (guint i = 0; i < estimate->n_lines; i++)
    {
      explain_line (&estimate->lines[i], running, estimate->place_factor, ledger);
      running += estimate->lines[i].amount;
    }
  add_line (ledger, "base_mid", _("Median of base pay"), estimate->base_mid, RUNG_STATUS_DERIVED,
            NULL)->formula
    = g_strdup (_("sum of the steps"));
  line = add_line (ledger, "base_low", _("20th percentile of base pay"), estimate->base_low,
                   RUNG_STATUS_DERIVED, NULL);
  rung_ledger_line_set_formula (line, _("median × exp (−0.8416 × spread below)"),
                                "# × exp (−0.8416 × #)",
                                (double[]) { estimate->base_mid, estimate->sigma_low });
  line = add_line (ledger, "base_high", _("80th percentile of base pay"), estimate->base_high,
                   RUNG_STATUS_DERIVED,
                   NULL);
  rung_ledger_line_set_formula (line, _("median × exp (0.8416 × spread above)"),
                                "# × exp (0.8416 × #)",
                                (double[]) { estimate->base_mid, estimate->sigma_high });
  line = add_line (ledger, "total_mid", _("Median of total pay"), estimate->total_mid,
                   RUNG_STATUS_DERIVED, NULL);
  rung_ledger_line_set_formula (line, _("median of base pay × total pay / base pay at this kind of "
                                        "employer and level"),
                                "# × #", (double[]) { estimate->base_mid,
                                                      estimate->total_mid / estimate->base_mid });
}
