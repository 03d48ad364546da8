/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-take-home-words.h"

#include <glib/gi18n-lib.h>

/* Amounts that a flag and a column have, in the order of the answer. */
const RungCliAmount rung_cli_amounts[RUNG_CLI_N_AMOUNTS] = {
  { "wages", NULL, "wages", N_("Wages"), N_("Wages a year"), RUNG_COLUMN_WAGES },
  { "spouse-wages", NULL, "spouse_wages", N_("Spouse’s wages"),
    N_("Wages of the spouse on a joint return"),
    RUNG_COLUMN_SPOUSE_WAGES },
  { "pretax-401k", "401k", "pretax_401k", N_("401(k) by payroll"), N_("401(k) by payroll a year"),
    RUNG_COLUMN_DEFERRAL },
  { "spouse-401k", NULL, "spouse_401k", N_("Spouse’s 401(k)"), N_("401(k) of the spouse a year"),
    RUNG_COLUMN_SPOUSE_DEFERRAL },
  { "pretax-hsa", "hsa", "pretax_hsa", N_("HSA by payroll"), N_("HSA by payroll a year"),
    RUNG_COLUMN_HSA },
  { "spouse-hsa", NULL, "spouse_hsa", N_("Spouse’s HSA"), N_("HSA of the spouse a year"),
    RUNG_COLUMN_SPOUSE_HSA },
  { "dependent-care", NULL, "dependent_care", N_("Dependent-care account"),
    N_("Dependent-care account of the household a year"), RUNG_COLUMN_DEPENDENT_CARE },
  { "mortgage-interest", NULL, "mortgage_interest", N_("Mortgage interest"),
    N_("Interest on the home a year"),
    (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_MORTGAGE_INTEREST) },
  { "property-tax", NULL, "property_tax", N_("Property tax"), N_("Tax on the home a year"),
    (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_PROPERTY_TAX) },
  { "charity", NULL, "charity", N_("Gifts to charity"), N_("Gifts of money a year"),
    (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_CHARITY) },
  /* The one that is no amount stands last. */
  { "dependents", NULL, "dependents", N_("Dependents"), N_("Dependents beside the children"),
    (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_DEPENDENTS) },
};

/* What says whose return it is, by RungLawWord. */
const RungCliLawWord rung_cli_law_words[RUNG_N_LAW_WORDS] = {
  { "year", N_("Tax year, the latest published if left out"), N_("YEAR") },
  { "state", N_("State such as NY; federal tax alone if left out"), N_("STATE") },
  { "locality", N_("City or county with a tax of its own, such as nyc"), N_("PLACE") },
  { "filing-status", N_("single, joint, hoh or separate"), N_("STATUS") },
  { "work-state", N_("State the work is done in, if it is another"), N_("STATE") },
  { "work-locality", N_("City or county the work is done in"), N_("PLACE") },
  { "spouse-work-state", N_("State the spouse works in"), N_("STATE") },
  { "spouse-work-locality", N_("City or county the spouse works in"), N_("PLACE") },
  { "deduction", N_("better, standard or itemized"), N_("WHICH") },
};
