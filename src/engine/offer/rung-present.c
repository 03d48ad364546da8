/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-present.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-telling.h"

/* A year while it is discounted. */
typedef struct
{
  const RungContext *context;
  const RungFlows *flows;
  RungProjection *projection;
  guint year;
  guint first, end;         /* months of the year, from 0 */
  double factor[12];        /* what a dollar of a month is worth on the first day */
} Year;

/**
 * rung_discount_get_month:
 * @rate: interest, ratio a year, > -1
 * @month: months after the first day, >= 0
 *
 * Returns: what a dollar paid then is worth on the first day
 */
double
rung_discount_get_month (double rate,
                         double month)
{
  return pow (1.0 + rate, -month / 12.0);
}

/**
 * rung_discount_get_factor:
 * @rate: interest, ratio a year, >= 0
 * @year: a year of the horizon, from 0
 *
 * Returns: what a dollar is worth on the first day that is paid in twelve parts, at
 *   the ends of the months of that year
 */
double
rung_discount_get_factor (double rate,
                          guint  year)
{
  double sum = 0.0;

  for (guint month = 1; month <= 12; month++)
    sum += rung_discount_get_month (rate, 12.0 * year + month);
  return sum / 12.0;
}

/* Pay in equal parts at the ends of the months. */
static double
get_even (const Year *self)
{
  double sum = 0.0;

  for (guint month = self->first; month < self->end; month++)
    sum += self->factor[month - self->first];
  return sum / (self->end - self->first);
}

/* What is paid as pay is earned: the employer's own money for the person and
 * shares still held, whose tax is told apart, left out; evenly where nothing is
 * earned. */
static double
get_earned (const Year *self)
{
  double worth = 0.0;
  double earned = 0.0;

  for (guint month = self->first; month < self->end; month++)
    {
      double pay = 0.0;

      for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
        if (kind != RUNG_MEASURE_MATCH && kind != RUNG_MEASURE_BENEFITS)
          pay += self->flows->amount[kind][month];
      if (month == self->flows->n_months - 1)
        pay -= self->flows->held;
      worth += MAX (pay, 0.0) * self->factor[month - self->first];
      earned += MAX (pay, 0.0);
    }
  return earned > 0.0 ? worth / earned : get_even (self);
}

static void
discount_pay (const Year *self)
{
  for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    for (guint month = self->first; month < self->end; month++)
      self->projection->present[kind][self->year]
        += self->flows->amount[kind][month] * self->factor[month - self->first];
}

static void
add_up (const Year  *self,
        RungMeasure  measure)
{
  const RungMeasurePart *parts = NULL;
  guint n_parts = 0;

  parts = rung_measure_get_parts (measure, &n_parts);
  for (guint i = 0; i < n_parts; i++)
    self->projection->present[measure][self->year]
      += parts[i].sign * self->projection->present[parts[i].measure][self->year];
}

/* Shares still held are counted at the end of the last month. */
static void
discount_saved (const Year *self)
{
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  double (*present)[RUNG_MAX_YEARS] = self->projection->present;
  gboolean is_last = self->year == self->flows->n_years - 1;
  double held = is_last && self->flows->held != 0.0
                ? self->flows->held - amount[RUNG_MEASURE_HELD_TAX][self->year] : 0.0;
  double even = amount[RUNG_MEASURE_SAVED][self->year] - held
                - amount[RUNG_MEASURE_MATCH][self->year];

  present[RUNG_MEASURE_SAVED][self->year] = even * get_even (self)
                                            + present[RUNG_MEASURE_MATCH][self->year]
                                            + held * self->factor[self->end - self->first - 1];
  present[RUNG_MEASURE_SAVINGS][self->year] = present[RUNG_MEASURE_SAVED][self->year];
}

/* A budget is spent evenly; what a price level takes follows what is kept. */
static void
discount_living (const Year *self)
{
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  double (*present)[RUNG_MAX_YEARS] = self->projection->present;
  double kept = amount[RUNG_MEASURE_TAKE_HOME][self->year] + amount[RUNG_MEASURE_SAVED][self->year];
  double cost = amount[RUNG_MEASURE_LIVING_COST][self->year];

  if (self->context->living == RUNG_LIVING_BY_BUDGET || kept == 0.0)
    present[RUNG_MEASURE_LIVING_COST][self->year] = cost * get_even (self);
  else
    present[RUNG_MEASURE_LIVING_COST][self->year]
      = (present[RUNG_MEASURE_TAKE_HOME][self->year] + present[RUNG_MEASURE_SAVED][self->year])
        * cost / kept;
}

static void
discount_year (const Year *self)
{
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  double (*present)[RUNG_MAX_YEARS] = self->projection->present;
  double earned = get_earned (self);
  double last = self->factor[self->end - self->first - 1];

  discount_pay (self);
  add_up (self, RUNG_MEASURE_GROSS);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      RungMeasure measure = rung_tax_get_measure (tax);

      present[measure][self->year] = amount[measure][self->year] * earned;
    }
  present[RUNG_MEASURE_HELD_TAX][self->year] = amount[RUNG_MEASURE_HELD_TAX][self->year] * last;
  present[RUNG_MEASURE_APRIL][self->year] = amount[RUNG_MEASURE_APRIL][self->year] * earned;
  add_up (self, RUNG_MEASURE_TAXES);
  discount_saved (self);
  add_up (self, RUNG_MEASURE_TAKE_HOME);
  discount_living (self);
  add_up (self, RUNG_MEASURE_REAL);
  present[RUNG_MEASURE_CLAWBACK][self->year] = amount[RUNG_MEASURE_CLAWBACK][self->year] * earned;
  present[RUNG_MEASURE_CLAIMED][self->year] = amount[RUNG_MEASURE_CLAIMED][self->year] * last;
  add_up (self, RUNG_MEASURE_GUARANTEED);
}

/**
 * rung_projection_discount:
 * @context: the context
 * @flows: the pay of an offer by month
 * @projection: what became of it; its values on the first day are set
 *
 * Finds what every measure of every year is worth on the first day. Pay counts
 * from the end of the month it is paid in, tax on it as it is earned, what is
 * set aside and a budget month by month, and what is held or claimed at the end.
 * Sums stay sums.
 */
void
rung_projection_discount (const RungContext *context,
                          const RungFlows   *flows,
                          RungProjection    *projection)
{
  double of_month
    = rung_discount_get_month (rung_ratio (context->document->assumptions.discount_rate), 1.0);
  double factor = 1.0;

  for (guint year = 0; year < flows->n_years; year++)
    {
      Year self = { context, flows, projection, year, 12 * year,
                    MIN (12 * (year + 1), flows->n_months), { 0 } };

      for (guint month = self.first; month < self.end; month++)
        self.factor[month - self.first] = factor *= of_month;
      discount_year (&self);
    }
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
      rung_telling_add_dollars (ledger, "year", title, projection->amount[measure][year]);
    }
  rung_telling_sum_lines (ledger, 0, "year",
                          rung_telling_add_dollars (ledger, "total", _("All years"), total),
                          N_("the sum of these"));
  if (!is_average)
    return;
  line = rung_ledger_add (ledger, "average", _("Average of the years"), total / projection->n_years,
                          RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("all years / their number"), "# / #",
                                (double[]) { total, projection->n_years });
}

/**
 * rung_explain_present:
 * @projection: a projection
 * @measure: a measure
 * @ledger: where the lines go
 *
 * Records the years behind a value today; the last line is the figure.
 */
void
rung_explain_present (const RungProjection *projection,
                      RungMeasure           measure,
                      RungLedger           *ledger)
{
  double total = 0.0;

  for (guint year = 0; year < projection->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u, at today’s value"), year + 1);
      double value = projection->amount[measure][year];
      double present = projection->present[measure][year];
      RungLedgerLine *line = rung_telling_add_dollars (ledger, "year", title, present);

      total += present;
      /* Amounts that cancel out within a year may still be worth something. */
      if (fabs (value) >= 0.5 * fabs (present))
        rung_ledger_line_set_formula (
          line, _("amount × what its dollars are worth today: 1 / (1 + interest)^(months until "
                  "paid / 12), on average"),
          "# × #", (double[]) { value, value != 0.0 ? present / value : 0.0 });
      else
        rung_ledger_line_set_formula (line, _("amount + what the months between paying and "
                                              "receiving add"), "# + #",
                                      (double[]) { value, present - value });
    }
  rung_telling_sum_lines (ledger, 0, "year",
                          rung_telling_add_dollars (ledger, "present",
                                                    _("All years, at today’s value"), total),
                          N_("the sum of these"));
}
