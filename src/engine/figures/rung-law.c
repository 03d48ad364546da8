/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-law.h"

/* Among the home states of a state that taxes no non-resident’s wages. */
#define EVERYBODY "everybody"

static const char *const tax_ids[] = {
  [RUNG_TAX_FEDERAL_INCOME] = "federal-income-tax",
  [RUNG_TAX_SOCIAL_SECURITY] = "social-security",
  [RUNG_TAX_MEDICARE] = "medicare",
  [RUNG_TAX_STATE_INCOME] = "state-income-tax",
  [RUNG_TAX_STATE_PAYROLL] = "state-payroll-tax",
  [RUNG_TAX_LOCAL] = "local-tax",
  [RUNG_TAX_CAPITAL] = "capital-tax",
};

G_STATIC_ASSERT (G_N_ELEMENTS (tax_ids) == RUNG_N_TAXES);

/**
 * rung_tax_get_id:
 * @tax: one of the six results
 *
 * Returns: (transfer none): its id in data files, such as `local-tax`
 */
const char *
rung_tax_get_id (RungTax tax)
{
  g_return_val_if_fail (tax >= 0 && tax < RUNG_N_TAXES, NULL);
  return tax_ids[tax];
}

/**
 * rung_tax_get_measure:
 * @tax: one of the results
 *
 * Returns: the row of an offer that it is shown in
 */
RungMeasure
rung_tax_get_measure (RungTax tax)
{
  static const RungMeasure measures[] = {
    [RUNG_TAX_FEDERAL_INCOME] = RUNG_MEASURE_FEDERAL_INCOME_TAX,
    [RUNG_TAX_SOCIAL_SECURITY] = RUNG_MEASURE_SOCIAL_SECURITY,
    [RUNG_TAX_MEDICARE] = RUNG_MEASURE_MEDICARE,
    [RUNG_TAX_STATE_INCOME] = RUNG_MEASURE_STATE_INCOME_TAX,
    [RUNG_TAX_STATE_PAYROLL] = RUNG_MEASURE_STATE_PAYROLL_TAX,
    [RUNG_TAX_LOCAL] = RUNG_MEASURE_LOCAL_TAX,
    [RUNG_TAX_CAPITAL] = RUNG_MEASURE_CAPITAL_TAX,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (measures) == RUNG_N_TAXES);
  g_return_val_if_fail (tax >= 0 && tax < RUNG_N_TAXES, RUNG_MEASURE_TAXES);
  return measures[tax];
}

/**
 * rung_law_is_reciprocal:
 * @work: law of the state of work
 * @home: (nullable): law of the home state
 *
 * Returns: whether the state of work taxes no wages of people from the home state
 */
gboolean
rung_law_is_reciprocal (const RungTaxLaw *work,
                        const RungTaxLaw *home)
{
  for (guint i = 0; work->reciprocity != NULL && work->reciprocity[i] != NULL; i++)
    if (g_str_equal (work->reciprocity[i], EVERYBODY)
        || (home != NULL && g_str_equal (work->reciprocity[i], home->id)))
      return work != home;
  return FALSE;
}
