/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-capital-tax.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define FEDERAL_LAW "us"

/* A schedule of rates has fewer bands. */
#define MAX_BANDS 32

/* An alternative minimum tax and the regular tax it is measured against. */
typedef struct
{
  double deduction;             /* USD, standard deduction of the regular tax */
  double exemption;             /* USD */
  double phase_start;           /* USD of income from which the exemption shrinks */
  double phase_rate;            /* part of the income above by which it shrinks */
  double added_back_from;       /* USD of income, G_MAXDOUBLE where nothing is added */
  RungRows rates;
  const RungRows *regular_rates;
  const RungSource *source;
  const RungSource *regular_source;
  RungStatus status;            /* weakest of the figures read */
} MinimumTax;

static double
positive (double amount)
{
  return MAX (amount, 0.0);
}

/* Each rate applies to the part of @income above its row, up to the next row. */
static double
brackets (const RungRows *rows,
          double          income)
{
  double tax = 0.0;

  for (guint i = 0; i < rows->n_rows; i++)
    {
      double below = i > 0 ? rows->number[i - 1] : 0.0;

      tax += positive (income - rows->from[i]) * (rows->number[i] - below);
    }
  return tax;
}

static double
read_number (const RungCapitalTax *self,
             const char           *law,
             const char           *parameter,
             RungStatus           *weakest,
             const RungSource    **source)
{
  const RungParameterValue *value = rung_tables_get_value (self->tables, law, parameter,
                                                           self->year);

  if (value == NULL)
    return NAN;
  *weakest = MAX (*weakest, value->status);
  *source = value->source;
  return rung_tables_get_number (self->tables, law, parameter, self->year, self->status);
}

static const RungRows *
read_rows (const RungCapitalTax *self,
           const char           *law,
           const char           *parameter,
           RungStatus           *weakest,
           const RungSource    **source)
{
  const RungParameterValue *value = rung_tables_get_value (self->tables, law, parameter,
                                                           self->year);

  if (value == NULL)
    return NULL;
  *weakest = MAX (*weakest, value->status);
  *source = value->source;
  return rung_tables_get_rows (self->tables, law, parameter, self->year, self->status);
}

/* What federal and state law have in common, under the same names. */
static gboolean
read_minimum_tax (const RungCapitalTax *self,
                  const char           *law,
                  MinimumTax           *tax)
{
  const RungSource *unused = NULL;

  tax->added_back_from = G_MAXDOUBLE;
  tax->deduction = read_number (self, law, "standard-deduction", &tax->status, &unused);
  tax->phase_start = read_number (self, law, "amt-exemption-phase-start", &tax->status, &unused);
  tax->phase_rate = read_number (self, law, "amt-exemption-phase-rate", &tax->status, &unused);
  tax->exemption = read_number (self, law, "amt-exemption", &tax->status, &tax->source);
  tax->regular_rates = read_rows (self, law, "rates", &tax->status, &tax->regular_source);
  return tax->regular_rates != NULL && !isnan (tax->deduction) && !isnan (tax->exemption)
         && !isnan (tax->phase_start) && !isnan (tax->phase_rate);
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

  if (line != NULL && source != NULL)
    line->source = g_strdup_printf ("%s, %s", source->publisher, source->document);
  return line;
}

/* Says how the rates made a tax: each on its own part of the income. */
static void
tell_bands (RungLedgerLine *line,
            const char     *formula,
            const RungRows *rows,
            double          income)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  double values[3 * MAX_BANDS];
  guint n = 0;

  if (line == NULL)
    return;
  for (guint i = 0; i < rows->n_rows && n + 3 <= G_N_ELEMENTS (values) && income > rows->from[i]; i++)
    {
      double to = i + 1 < rows->n_rows ? MIN (income, rows->from[i + 1]) : income;

      g_string_append_printf (numbers, "%s# × (# − #)", n > 0 ? " + " : "");
      values[n++] = rows->number[i];
      values[n++] = to;
      values[n++] = rows->from[i];
    }
  rung_ledger_line_set_formula (line, formula, n > 0 ? numbers->str : "0", values);
}

static double
get_minimum_income (const MinimumTax *tax,
                    double            income,
                    double            spread,
                    RungLedger       *ledger)
{
  double minimum = income + spread;
  double more = CLAMP (tax->phase_rate * (minimum - tax->added_back_from), 0.0, tax->exemption);
  RungLedgerLine *line = NULL;

  if (more > 0.0)
    {
      line = add_line (ledger, "amt-added-back", _("Added to the income of separate filers"), more,
                       tax->status, tax->source);
      rung_ledger_line_set_formula (
        line, _("phase-out rate × income above the end of the exemption, at most the exemption"),
        "min (#, # × (# − #))",
        (double[]) { tax->exemption, tax->phase_rate, minimum, tax->added_back_from });
    }
  line = add_line (ledger, "amt-income", _("Income for the alternative minimum tax"),
                   minimum + more, RUNG_STATUS_DERIVED, NULL);
  if (more > 0.0)
    rung_ledger_line_set_formula (line, _("income + gain at exercise + what is added"), "# + # + #",
                                  (double[]) { income, spread, more });
  else
    rung_ledger_line_set_formula (line, _("income + gain at exercise"), "# + #",
                                  (double[]) { income, spread });
  return minimum + more;
}

static double
get_minimum_tax (const MinimumTax *tax,
                 double            income,
                 double            spread,
                 RungLedger       *ledger)
{
  double minimum = get_minimum_income (tax, income, spread, ledger);
  double above = positive (minimum - tax->phase_start);
  double exempt = positive (tax->exemption - tax->phase_rate * above);
  double tentative = brackets (&tax->rates, minimum - exempt);
  double regular = brackets (tax->regular_rates, income - tax->deduction);
  double due = positive (tentative - regular);
  RungLedgerLine *line = NULL;

  line = add_line (ledger, "amt-exempt", _("Exemption left at this income"), exempt, tax->status,
                   tax->source);
  rung_ledger_line_set_formula (
    line, _("exemption − phase-out rate × income above its start, not below 0"),
    "max (0, # − # × #)", (double[]) { tax->exemption, tax->phase_rate, above });
  line = add_line (ledger, "amt-tentative", _("Tax by the alternative minimum rates"), tentative,
                   tax->status, tax->source);
  tell_bands (line, _("rates applied to income − exemption, band by band"), &tax->rates, minimum - exempt);
  line = add_line (ledger, "amt-regular", _("Regular tax"), regular, tax->status,
                   tax->regular_source);
  tell_bands (line, _("rates applied to income − standard deduction, band by band"), tax->regular_rates,
              income - tax->deduction);
  line = add_line (ledger, "amt", _("Alternative minimum tax"), due, tax->status, tax->source);
  rung_ledger_line_set_formula (line, _("what it asks beyond the regular tax, not below 0"),
                                "max (0, # − #)", (double[]) { tentative, regular });
  return due;
}

/**
 * rung_capital_tax_get_federal_amt:
 * @self: whose return, and of which year
 * @income: federal adjusted gross income without the options, USD per year, >= 0
 * @spread: value less price of the incentive stock options exercised and kept
 *   past the end of the year, USD per year, >= 0
 * @ledger: (nullable): where the steps go
 *
 * Computes the alternative minimum tax that the exercise of incentive stock
 * options adds to the regular tax. Of a return with wages and the standard
 * deduction only; gains and the credit in later years are not counted. To the
 * income of a separate filer is added, above the income at which the exemption
 * is gone, the same part of the rest until the whole exemption is paid back.
 *
 * Source: Internal Revenue Code, sections 55(b), 55(d) and 56(b)(3).
 *
 * Returns: the tax beyond the regular one, USD per year, >= 0; NAN if the
 *   figures hold none for the year
 */
double
rung_capital_tax_get_federal_amt (const RungCapitalTax *self,
                                  double                income,
                                  double                spread,
                                  RungLedger           *ledger)
{
  MinimumTax tax = { .status = RUNG_STATUS_PUBLISHED };
  const RungSource *unused = NULL;
  const RungRows *rates = read_rows (self, FEDERAL_LAW, "amt-rates", &tax.status, &unused);

  g_return_val_if_fail (income >= 0.0 && spread >= 0.0, NAN);
  if (!read_minimum_tax (self, FEDERAL_LAW, &tax) || rates == NULL)
    return NAN;
  tax.rates = *rates;
  if (self->status == RUNG_FILING_SEPARATE)
    tax.added_back_from = tax.phase_start + tax.exemption / tax.phase_rate;
  return get_minimum_tax (&tax, income, spread, ledger);
}

/**
 * rung_capital_tax_get_state_amt:
 * @self: whose return, and of which year
 * @state: (nullable): id of the law of a state, such as `us-ca`
 * @income: adjusted gross income of the state without the options, USD per
 *   year, >= 0; in California the federal one and the HSA
 * @spread: as in rung_capital_tax_get_federal_amt()
 * @ledger: (nullable): where the steps go
 *
 * Computes the alternative minimum tax of a state, beyond its tax by the rate
 * schedule before credits and surtaxes. Only California's is held.
 *
 * Source: Schedule P (540) of the California Franchise Tax Board.
 *
 * Returns: the tax beyond the regular one, USD per year, >= 0; 0 for a state
 *   without one; NAN if the figures hold none for the year
 */
double
rung_capital_tax_get_state_amt (const RungCapitalTax *self,
                                const char           *state,
                                double                income,
                                double                spread,
                                RungLedger           *ledger)
{
  static const double from = 0.0;
  const RungTaxLaw *law = rung_tables_find_law (self->tables, state);
  MinimumTax tax = { .status = RUNG_STATUS_PUBLISHED };
  const RungSource *unused = NULL;
  double rate = read_number (self, state, "amt-rate", &tax.status, &unused);

  g_return_val_if_fail (income >= 0.0 && spread >= 0.0, NAN);
  if (law != NULL && self->year < law->first_year)
    return NAN;
  if (isnan (rate))
    return 0.0;
  if (!read_minimum_tax (self, state, &tax))
    return NAN;
  tax.rates = (RungRows) { 1, &from, &rate };
  return get_minimum_tax (&tax, income, spread, ledger);
}

/**
 * rung_capital_tax_get_gains:
 * @self: whose return, and of which year
 * @ordinary: ordinary income less the standard deduction, USD per year; below
 *   0 the rest of the deduction takes from the gains
 * @gains: net gains on shares held for more than a year, USD per year, >= 0
 * @ledger: (nullable): where the steps go
 *
 * Computes the tax on long-term gains. They lie on top of ordinary income, so
 * that income decides which of the rates they meet.
 *
 * Source: Internal Revenue Code, section 1(h).
 *
 * Returns: the tax on the gains alone, USD per year, >= 0; NAN if the figures
 *   hold none for the year
 */
double
rung_capital_tax_get_gains (const RungCapitalTax *self,
                            double                ordinary,
                            double                gains,
                            RungLedger           *ledger)
{
  RungStatus status = RUNG_STATUS_PUBLISHED;
  const RungSource *source = NULL;
  const RungRows *rates = read_rows (self, FEDERAL_LAW, "gains-rates", &status, &source);
  RungLedgerLine *line = NULL;
  double on_all = 0.0;
  double below = 0.0;

  g_return_val_if_fail (gains >= 0.0, NAN);
  if (rates == NULL)
    return NAN;
  on_all = brackets (rates, ordinary + gains);
  below = brackets (rates, ordinary);
  line = add_line (ledger, "gains-on-all", _("Rates of gains on income and gains together"), on_all,
                   status, source);
  tell_bands (line, _("rates applied to taxable income + gains, band by band"), rates, ordinary + gains);
  line = add_line (ledger, "gains-below", _("Rates of gains on ordinary income alone"), below,
                   status, source);
  tell_bands (line, _("rates applied to taxable income, band by band"), rates, ordinary);
  line = add_line (ledger, "gains-tax", _("Tax on long-term gains"), on_all - below, status,
                   source);
  rung_ledger_line_set_formula (line, _("the difference, the part that the gains meet"), "# − #",
                                (double[]) { on_all, below });
  return on_all - below;
}

/**
 * rung_capital_tax_get_net_investment:
 * @self: whose return, and of which year
 * @income: adjusted gross income, gains included, USD per year, >= 0
 * @investment: net investment income, which wages are not, USD per year, >= 0
 * @ledger: (nullable): where the steps go
 *
 * Computes the tax on the lower of investment income and the income above a
 * threshold.
 *
 * Source: Internal Revenue Code, section 1411.
 *
 * Returns: the tax, USD per year, >= 0; NAN if the figures hold none for the year
 */
double
rung_capital_tax_get_net_investment (const RungCapitalTax *self,
                                     double                income,
                                     double                investment,
                                     RungLedger           *ledger)
{
  RungStatus status = RUNG_STATUS_PUBLISHED;
  const RungSource *source = NULL;
  double rate = read_number (self, FEDERAL_LAW, "net-investment-rate", &status, &source);
  double threshold = read_number (self, FEDERAL_LAW, "net-investment-threshold", &status, &source);
  RungLedgerLine *line = NULL;
  double due = 0.0;

  g_return_val_if_fail (income >= 0.0 && investment >= 0.0, NAN);
  if (isnan (rate) || isnan (threshold))
    return NAN;
  due = rate * MIN (investment, positive (income - threshold));
  line = add_line (ledger, "net-investment-tax", _("Net investment income tax"), due, status,
                   source);
  rung_ledger_line_set_formula (
    line, _("rate × the lower of investment income and income above the threshold"),
    "# × min (#, max (0, # − #))", (double[]) { rate, investment, income, threshold });
  return due;
}
