/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-take-home-words.h"

#include <glib/gi18n-lib.h>

/* Amounts that a flag and a column have, in the order of the answer. */
const RungCliAmount rung_cli_amounts[RUNG_CLI_N_AMOUNTS] = {
  {
    .flag = "wages", .short_flag = NULL, .id = "wages", .title = N_("Wages"),
    .help = N_("Wages per year"), .column = RUNG_COLUMN_WAGES,
  },
  {
    .flag = "spouse-wages", .short_flag = NULL, .id = "spouse_wages", .title = N_("Spouse’s wages"),
    .help = N_("The spouse’s wages on a joint return"), .column = RUNG_COLUMN_SPOUSE_WAGES,
  },
  {
    .flag = "pretax-401k", .short_flag = "401k", .id = "pretax_401k",
    .title = N_("401(k) by payroll"), .help = N_("401(k) by payroll, per year"),
    .column = RUNG_COLUMN_DEFERRAL,
  },
  {
    .flag = "spouse-401k", .short_flag = NULL, .id = "spouse_401k", .title = N_("Spouse’s 401(k)"),
    .help = N_("The spouse’s 401(k), per year"), .column = RUNG_COLUMN_SPOUSE_DEFERRAL,
  },
  {
    .flag = "pretax-hsa", .short_flag = "hsa", .id = "pretax_hsa", .title = N_("HSA by payroll"),
    .help = N_("HSA by payroll, per year"), .column = RUNG_COLUMN_HSA,
  },
  {
    .flag = "spouse-hsa", .short_flag = NULL, .id = "spouse_hsa", .title = N_("Spouse’s HSA"),
    .help = N_("The spouse’s HSA, per year"), .column = RUNG_COLUMN_SPOUSE_HSA,
  },
  {
    .flag = "dependent-care", .short_flag = NULL, .id = "dependent_care",
    .title = N_("Dependent-care account"),
    .help = N_("The household’s dependent-care account, per year"),
    .column = RUNG_COLUMN_DEPENDENT_CARE,
  },
  {
    .flag = "mortgage-interest", .short_flag = NULL, .id = "mortgage_interest",
    .title = N_("Mortgage interest"), .help = N_("Mortgage interest on the home, per year"),
    .column = (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_MORTGAGE_INTEREST),
  },
  {
    .flag = "property-tax", .short_flag = NULL, .id = "property_tax", .title = N_("Property tax"),
    .help = N_("Property tax on the home, per year"),
    .column = (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_PROPERTY_TAX),
  },
  {
    .flag = "charity", .short_flag = NULL, .id = "charity", .title = N_("Gifts to charity"),
    .help = N_("Cash gifts to charity, per year"),
    .column = (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_CHARITY),
  },
  /* The one that is no amount stands last. */
  {
    .flag = "dependents", .short_flag = NULL, .id = "dependents", .title = N_("Dependents"),
    .help = N_("Dependents other than the children"),
    .column = (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_DEPENDENTS),
  },
};

/* What says whose return it is, by RungLawWord. */
const RungCliLawWord rung_cli_law_words[RUNG_N_LAW_WORDS] = {
  { .flag = "year", .help = N_("Tax year (default: the latest published)"), .what = N_("YEAR") },
  {
    .flag = "state", .help = N_("State, such as NY (default: federal tax only)"),
    .what = N_("STATE"),
  },
  {
    .flag = "locality", .help = N_("City or county with its own tax, such as nyc"),
    .what = N_("PLACE"),
  },
  { .flag = "filing-status", .help = N_("single, joint, hoh or separate"), .what = N_("STATUS") },
  {
    .flag = "work-state", .help = N_("State you work in, if it is different"),
    .what = N_("STATE"),
  },
  {
    .flag = "work-locality", .help = N_("City or county you work in"), .what = N_("PLACE"),
  },
  { .flag = "spouse-work-state", .help = N_("State the spouse works in"), .what = N_("STATE") },
  {
    .flag = "spouse-work-locality", .help = N_("City or county the spouse works in"),
    .what = N_("PLACE"),
  },
  { .flag = "deduction", .help = N_("better, standard or itemized"), .what = N_("WHICH") },
};
