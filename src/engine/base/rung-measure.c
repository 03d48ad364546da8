/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-measure.h"

#include <glib/gi18n-lib.h>

static const RungMeasureInfo measures[] = {
  [RUNG_MEASURE_BASE] = {
    .id = "base", .title = N_("Base pay"), .group = N_("Every year"), .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_BONUS] = {
    .id = "bonus", .title = N_("Bonus"), .group = N_("Every year"), .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_MATCH] = {
    .id = "retirement_match", .title = N_("401(k) match"), .group = N_("Every year"),
    .role = RUNG_ROLE_PART,
    .help = N_("What your employer adds to your 401(k)."),
  },
  [RUNG_MEASURE_BENEFITS] = {
    .id = "benefits", .title = N_("Benefits and perks"), .group = N_("Every year"),
    .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_SIGN_ON] = {
    .id = "sign_on", .title = N_("Sign-on bonus"), .group = N_("Once"), .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_RELOCATION] = {
    .id = "relocation", .title = N_("Relocation money"), .group = N_("Once"),
    .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_PAYMENTS] = {
    .id = "payments", .title = N_("Other payments"), .group = N_("Once"), .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_GRANT] = {
    .id = "equity", .title = N_("First grant"), .group = N_("Equity you can sell"),
    .role = RUNG_ROLE_PART,
    .help = N_("What vests of the first grant, at the share price you expect."),
  },
  [RUNG_MEASURE_REFRESHERS] = {
    .id = "refreshers", .title = N_("Refreshers"), .group = N_("Equity you can sell"),
    .role = RUNG_ROLE_PART,
    .help = N_("New grants you expect each year, as they vest."),
  },
  [RUNG_MEASURE_GRANTS] = {
    .id = "grants", .title = N_("Further grants"), .group = N_("Equity you can sell"),
    .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_ESPP] = {
    .id = "espp", .title = N_("Share purchase plan"), .group = N_("Equity you can sell"),
    .role = RUNG_ROLE_PART,
  },
  [RUNG_MEASURE_PRIVATE] = {
    .id = "private_shares", .title = N_("Private shares, expected"),
    .group = N_("Equity you cannot sell yet"), .role = RUNG_ROLE_PART,
    .help = N_("What the shares pay on average over the outcomes of a sale, less a discount "
              "for waiting. Not the value the company states."),
  },
  [RUNG_MEASURE_GROSS] = {
    .id = "gross", .title = N_("Gross pay"), .group = "", .role = RUNG_ROLE_SUBTOTAL,
  },
  [RUNG_MEASURE_FEDERAL_INCOME_TAX] = {
    .id = "federal_income_tax", .title = N_("Federal income tax"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_SOCIAL_SECURITY] = {
    .id = "social_security", .title = N_("Social Security"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_MEDICARE] = {
    .id = "medicare", .title = N_("Medicare"), .group = N_("Taxes"), .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_STATE_INCOME_TAX] = {
    .id = "state_income_tax", .title = N_("State income tax"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_STATE_PAYROLL_TAX] = {
    .id = "state_payroll_tax", .title = N_("State payroll contributions"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
    .help = N_("Disability, family leave and similar state funds that payroll takes."),
  },
  [RUNG_MEASURE_LOCAL_TAX] = {
    .id = "local_tax", .title = N_("Local tax"), .group = N_("Taxes"), .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_CAPITAL_TAX] = {
    .id = "capital_tax", .title = N_("Tax on options and gains"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
    .help = N_("Tax when you exercise options, and on gains when you sell shares."),
  },
  [RUNG_MEASURE_HELD_TAX] = {
    .id = "held_tax", .title = N_("Tax on unsold shares"), .group = N_("Taxes"),
    .role = RUNG_ROLE_COST,
    .help = N_("Tax to expect when you sell the shares you still hold at the end."),
  },
  [RUNG_MEASURE_TAXES] = {
    .id = "taxes", .title = N_("Total taxes"), .group = "", .role = RUNG_ROLE_COST,
  },
  [RUNG_MEASURE_APRIL] = {
    .id = "due_in_april", .title = N_("Of which due in April"), .group = "",
    .role = RUNG_ROLE_MEMO,
    .help = N_("What payroll does not withhold, so you pay it with your tax return. Already "
              "part of total taxes."),
  },
  [RUNG_MEASURE_SAVED] = {
    .id = "saved", .title = N_("Saved or still held"), .group = "", .role = RUNG_ROLE_MEMO,
    .help = N_("401(k), HSA and shares still held: yours, but not in your bank account."),
  },
  [RUNG_MEASURE_TAKE_HOME] = {
    .id = "take_home", .title = N_("Take-home pay"), .group = "", .role = RUNG_ROLE_SUBTOTAL,
    .help = N_("What reaches your bank account."),
  },
  [RUNG_MEASURE_SAVINGS] = {
    .id = "savings", .title = N_("Savings and shares you keep"), .group = "",
    .role = RUNG_ROLE_PART,
    .help = N_("401(k) with the match, HSA, and shares still held."),
  },
  [RUNG_MEASURE_LIVING_COST] = {
    .id = "living_cost", .title = N_("Living cost"), .group = "", .role = RUNG_ROLE_COST,
    .help = N_("What you spend, at the rents and prices of the place."),
  },
  [RUNG_MEASURE_REAL] = {
    .id = "real", .title = N_("After tax and living cost"), .group = "", .role = RUNG_ROLE_SUBTOTAL,
    .help = N_("Take-home pay plus what you save and hold, less living cost."),
  },
  [RUNG_MEASURE_CLAWBACK] = {
    .id = "can_be_clawed_back", .title = N_("Owed back if you leave early"),
    .group = N_("For reference"), .role = RUNG_ROLE_MEMO,
    .help = N_("Sign-on, relocation and other one-time money that you may have to pay back."),
  },
  [RUNG_MEASURE_GUARANTEED] = {
    .id = "guaranteed_cash", .title = N_("Guaranteed cash, before tax"),
    .group = N_("For reference"), .role = RUNG_ROLE_BESIDE,
    .help = N_("Cash that depends on no bonus payout, share price or sale."),
  },
  [RUNG_MEASURE_CLAIMED] = {
    .id = "claimed_value", .title = N_("Private shares, at the last round’s price"),
    .group = N_("For reference"), .role = RUNG_ROLE_BESIDE,
    .help = N_("Your shares at the value the company states, for comparison only."),
  },
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
  { .measure = RUNG_MEASURE_GROSS, .parts = gross_parts, .n_parts = G_N_ELEMENTS (gross_parts) },
  { .measure = RUNG_MEASURE_TAXES, .parts = tax_parts, .n_parts = G_N_ELEMENTS (tax_parts) },
  {
    .measure = RUNG_MEASURE_TAKE_HOME, .parts = take_home_parts,
    .n_parts = G_N_ELEMENTS (take_home_parts),
  },
  { .measure = RUNG_MEASURE_REAL, .parts = real_parts, .n_parts = G_N_ELEMENTS (real_parts) },
  {
    .measure = RUNG_MEASURE_GUARANTEED, .parts = guaranteed_parts,
    .n_parts = G_N_ELEMENTS (guaranteed_parts),
  },
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
