/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-withholding-spouse.h"

#include <glib/gi18n-lib.h>

#include "rung-family.h"

static gboolean
has_claims (const RungProfileInputs *profile)
{
  return *profile->children != '\0' || profile->dependents > 0 || profile->mortgage_interest > 0
         || profile->property_tax > 0 || profile->charity > 0;
}

/**
 * rung_withholding_spouse_compute:
 * @job_tax: whose job it is, where and when
 * @ledger: (nullable): where the step goes
 *
 * A household claims its children and deductions with one employer, here this
 * one. The spouse’s knows of none and withholds more than the household would
 * owe without this job.
 *
 * Returns: by so much, USD per year
 */
double
rung_withholding_spouse_compute (const RungJobTax *job_tax,
                                 RungLedger       *ledger)
{
  RungProfileInputs profile = *job_tax->profile;
  RungHousehold family = rung_family_get_household (job_tax->tables, &profile,
                                                    job_tax->tax_year);
  RungIncome spouse = { .job = family.earners[1] };
  RungJobTax alone = *job_tax;
  RungTaxes plain;
  RungTaxes claimed;
  double without = 0.0;
  double with = 0.0;
  RungLedgerLine *line = NULL;

  if (spouse.job.wages == 0.0 || !has_claims (&profile))
    return 0.0;
  alone.profile = &profile;
  alone.work = NULL;
  profile.spouse_wages = profile.other_income = profile.long_term_gains = 0;
  rung_job_tax_compute (&alone, &spouse, &claimed, RUNG_TAX_NONE, NULL);
  profile.children = (char *) "";
  profile.dependents = profile.mortgage_interest = profile.property_tax = profile.charity = 0;
  rung_job_tax_compute (&alone, &spouse, &plain, RUNG_TAX_NONE, NULL);
  for (int i = 0; i < RUNG_N_TAXES; i++)
    {
      without += plain.amount[i];
      with += MAX (claimed.amount[i], 0.0);
    }
  line = rung_ledger_add (ledger, "spouse-claims-nothing",
                          _("Withheld from your spouse, who claims no children or deductions"),
                          without - with,
                          RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("tax on your spouse’s wages without children and "
                                        "deductions − tax with them"),
                                "# − #", (double[]) { without, with });
  return without - with;
}
