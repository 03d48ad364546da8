/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-measure.h"

#include <glib/gi18n-lib.h>

static const RungMeasureInfo measures[] = {
  [RUNG_MEASURE_BASE] = { "base", N_("Base pay"), N_("Every year"), RUNG_ROLE_PART },
  [RUNG_MEASURE_BONUS] = { "bonus", N_("Bonus"), N_("Every year"), RUNG_ROLE_PART },
  [RUNG_MEASURE_MATCH] = { "retirement_match", N_("401(k) match"), N_("Every year"),
                           RUNG_ROLE_PART },
  [RUNG_MEASURE_BENEFITS] = { "benefits", N_("Benefits in money"), N_("Every year"),
                              RUNG_ROLE_PART },
  [RUNG_MEASURE_SIGN_ON] = { "sign_on", N_("Sign-on bonus"), N_("Once"), RUNG_ROLE_PART },
  [RUNG_MEASURE_RELOCATION] = { "relocation", N_("Relocation money"), N_("Once"), RUNG_ROLE_PART },
  [RUNG_MEASURE_PAYMENTS] = { "payments", N_("Other payments"), N_("Once"), RUNG_ROLE_PART },
  [RUNG_MEASURE_GRANT] = { "equity", N_("First grant"), N_("Equity you can sell"), RUNG_ROLE_PART },
  [RUNG_MEASURE_REFRESHERS] = { "refreshers", N_("Refreshers"), N_("Equity you can sell"),
                                RUNG_ROLE_PART },
  [RUNG_MEASURE_GRANTS] = { "grants", N_("Further grants"), N_("Equity you can sell"),
                            RUNG_ROLE_PART },
  [RUNG_MEASURE_ESPP] = { "espp", N_("Share purchase plan"), N_("Equity you can sell"),
                          RUNG_ROLE_PART },
  [RUNG_MEASURE_PRIVATE] = { "private_shares", N_("Private shares, counted"),
                             N_("Equity that waits for a sale"), RUNG_ROLE_PART },
  [RUNG_MEASURE_GROSS] = { "gross", N_("Gross pay"), "", RUNG_ROLE_SUBTOTAL },
  [RUNG_MEASURE_FEDERAL_INCOME_TAX] = { "federal_income_tax", N_("Federal income tax"),
                                        N_("Taxes"), RUNG_ROLE_COST },
  [RUNG_MEASURE_SOCIAL_SECURITY] = { "social_security", N_("Social Security"), N_("Taxes"),
                                     RUNG_ROLE_COST },
  [RUNG_MEASURE_MEDICARE] = { "medicare", N_("Medicare"), N_("Taxes"), RUNG_ROLE_COST },
  [RUNG_MEASURE_STATE_INCOME_TAX] = { "state_income_tax", N_("State income tax"), N_("Taxes"),
                                      RUNG_ROLE_COST },
  [RUNG_MEASURE_STATE_PAYROLL_TAX] = { "state_payroll_tax", N_("State payroll contributions"),
                                       N_("Taxes"), RUNG_ROLE_COST },
  [RUNG_MEASURE_LOCAL_TAX] = { "local_tax", N_("Local tax"), N_("Taxes"), RUNG_ROLE_COST },
  [RUNG_MEASURE_CAPITAL_TAX] = { "capital_tax", N_("Tax on options and gains"), N_("Taxes"),
                                 RUNG_ROLE_COST },
  [RUNG_MEASURE_HELD_TAX] = { "held_tax", N_("Expected on shares still held"), N_("Taxes"),
                              RUNG_ROLE_COST },
  [RUNG_MEASURE_TAXES] = { "taxes", N_("Taxes together"), "", RUNG_ROLE_COST },
  [RUNG_MEASURE_APRIL] = { "due_in_april", N_("Of these, due in April"), "", RUNG_ROLE_MEMO },
  [RUNG_MEASURE_SAVED] = { "saved", N_("Saved or still held"), "", RUNG_ROLE_MEMO },
  [RUNG_MEASURE_TAKE_HOME] = { "take_home", N_("Take-home pay"), "", RUNG_ROLE_SUBTOTAL },
  [RUNG_MEASURE_SAVINGS] = { "savings", N_("Savings and shares, yours to keep"), "",
                             RUNG_ROLE_PART },
  [RUNG_MEASURE_LIVING_COST] = { "living_cost", N_("Living cost"), "", RUNG_ROLE_COST },
  [RUNG_MEASURE_REAL] = { "real", N_("After tax and living cost"), "", RUNG_ROLE_SUBTOTAL },
  [RUNG_MEASURE_CLAWBACK] = { "can_be_clawed_back", N_("Owed back if you leave early"),
                              N_("Beside these"), RUNG_ROLE_MEMO },
  [RUNG_MEASURE_GUARANTEED] = { "guaranteed_cash", N_("Guaranteed cash, before tax"),
                                N_("Beside these"), RUNG_ROLE_BESIDE },
  [RUNG_MEASURE_CLAIMED] = { "claimed_value", N_("Private shares, as the company claims"),
                             N_("Beside these"), RUNG_ROLE_BESIDE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (measures) == RUNG_N_MEASURES);

static const RungMeasurePart gross_parts[] = {
  { RUNG_MEASURE_BASE, 1 }, { RUNG_MEASURE_BONUS, 1 }, { RUNG_MEASURE_MATCH, 1 },
  { RUNG_MEASURE_BENEFITS, 1 },
  { RUNG_MEASURE_SIGN_ON, 1 }, { RUNG_MEASURE_RELOCATION, 1 }, { RUNG_MEASURE_PAYMENTS, 1 },
  { RUNG_MEASURE_GRANT, 1 }, { RUNG_MEASURE_REFRESHERS, 1 }, { RUNG_MEASURE_GRANTS, 1 },
  { RUNG_MEASURE_ESPP, 1 }, { RUNG_MEASURE_PRIVATE, 1 },
};

static const RungMeasurePart tax_parts[] = {
  { RUNG_MEASURE_FEDERAL_INCOME_TAX, 1 }, { RUNG_MEASURE_SOCIAL_SECURITY, 1 },
  { RUNG_MEASURE_MEDICARE, 1 },
  { RUNG_MEASURE_STATE_INCOME_TAX, 1 }, { RUNG_MEASURE_STATE_PAYROLL_TAX, 1 },
  { RUNG_MEASURE_LOCAL_TAX, 1 },
  { RUNG_MEASURE_CAPITAL_TAX, 1 }, { RUNG_MEASURE_HELD_TAX, 1 },
};

static const RungMeasurePart take_home_parts[] = {
  { RUNG_MEASURE_GROSS, 1 }, { RUNG_MEASURE_TAXES, -1 }, { RUNG_MEASURE_SAVED, -1 },
};

static const RungMeasurePart real_parts[] = {
  { RUNG_MEASURE_TAKE_HOME, 1 }, { RUNG_MEASURE_SAVINGS, 1 }, { RUNG_MEASURE_LIVING_COST, -1 },
};

static const RungMeasurePart guaranteed_parts[] = {
  { RUNG_MEASURE_BASE, 1 }, { RUNG_MEASURE_SIGN_ON, 1 }, { RUNG_MEASURE_RELOCATION, 1 },
  { RUNG_MEASURE_PAYMENTS, 1 }, { RUNG_MEASURE_CLAWBACK, -1 },
};

static const struct
{
  RungMeasure measure;
  const RungMeasurePart *parts;
  guint n_parts;
} sums[] = {
  { RUNG_MEASURE_GROSS, gross_parts, G_N_ELEMENTS (gross_parts) },
  { RUNG_MEASURE_TAXES, tax_parts, G_N_ELEMENTS (tax_parts) },
  { RUNG_MEASURE_TAKE_HOME, take_home_parts, G_N_ELEMENTS (take_home_parts) },
  { RUNG_MEASURE_REAL, real_parts, G_N_ELEMENTS (real_parts) },
  { RUNG_MEASURE_GUARANTEED, guaranteed_parts, G_N_ELEMENTS (guaranteed_parts) },
};

/**
 * rung_measure_get_info:
 * @measure: a measure
 *
 * Returns: (transfer none): its id, untranslated title and group, and role
 */
const RungMeasureInfo *
rung_measure_get_info (RungMeasure measure)
{
  g_return_val_if_fail ((guint) measure < RUNG_N_MEASURES, &measures[0]);
  return &measures[measure];
}

/**
 * rung_measure_find:
 * @id: id of a measure, as scripts read it
 *
 * Returns: the measure, %RUNG_N_MEASURES if there is none
 */
RungMeasure
rung_measure_find (const char *id)
{
  RungMeasure measure = 0;

  while (measure < RUNG_N_MEASURES && !g_str_equal (measures[measure].id, id))
    measure++;
  return measure;
}

/**
 * rung_measure_get_sign:
 * @measure: a measure
 *
 * Returns: 1 for what a person gets, -1 for what a person pays
 */
double
rung_measure_get_sign (RungMeasure measure)
{
  RungMeasureRole role = rung_measure_get_info (measure)->role;

  return role == RUNG_ROLE_COST || role == RUNG_ROLE_MEMO ? -1.0 : 1.0;
}

/**
 * rung_measure_get_parts:
 * @measure: a measure
 * @n_parts: (out): how many parts it has, 0 if it is no sum
 *
 * Returns: (transfer none) (nullable) (array length=n_parts): the measures it is the sum
 *   of, each with its sign
 */
const RungMeasurePart *
rung_measure_get_parts (RungMeasure  measure,
                        guint       *n_parts)
{
  *n_parts = 0;
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    if (sums[i].measure == measure)
      {
        *n_parts = sums[i].n_parts;
        return sums[i].parts;
      }
  return NULL;
}
