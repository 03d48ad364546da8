/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-law.h"

/* Among the home states of a state that taxes no non-resident’s wages. */
#define EVERYBODY "everybody"

static const char *const tax_ids[] = {
  "federal-income-tax", "social-security", "medicare",
  "state-income-tax", "state-payroll-tax", "local-tax", "capital-tax",
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
