/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-input.h"

#include <glib/gi18n-lib.h>

static const RungTaxInput inputs[] = {
  { .name = "wages", .title = N_("wages"), .per_person = TRUE, .column = RUNG_COLUMN_WAGES },
  {
    .name = "deferral", .title = N_("401(k) by payroll"), .per_person = TRUE,
    .column = RUNG_COLUMN_DEFERRAL,
  },
  { .name = "hsa", .title = N_("HSA by payroll"), .per_person = TRUE, .column = RUNG_COLUMN_HSA },
  {
    .name = "dependent-care", .title = N_("dependent-care account"), .per_person = TRUE,
    .column = RUNG_COLUMN_DEPENDENT_CARE,
  },
  {
    .name = "benefits", .title = N_("health care FSA and commuter benefits"), .per_person = TRUE,
    .column = RUNG_COLUMN_BENEFITS,
  },
  {
    .name = "mortgage-interest", .title = N_("mortgage interest"), .per_person = FALSE,
    .detail = RUNG_DETAIL_MORTGAGE_INTEREST,
  },
  {
    .name = "mortgage-interest-old-limit", .title = N_("mortgage interest within the older limit"),
    .per_person = FALSE, .detail = RUNG_DETAIL_OLD_LIMIT_INTEREST,
  },
  {
    .name = "property-tax", .title = N_("property tax"), .per_person = FALSE,
    .detail = RUNG_DETAIL_PROPERTY_TAX,
  },
  {
    .name = "charity", .title = N_("gifts to charity"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHARITY,
  },
  {
    .name = "dependents", .title = N_("dependents"), .per_person = FALSE,
    .detail = RUNG_DETAIL_DEPENDENTS,
  },
  {
    .name = "children", .title = N_("children under 17"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN,
  },
  {
    .name = "children-under-4", .title = N_("children under 4"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_4,
  },
  {
    .name = "children-under-6", .title = N_("children under 6"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_6,
  },
  {
    .name = "children-under-7", .title = N_("children under 7"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_7,
  },
  {
    .name = "children-under-13", .title = N_("children under 13"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_13,
  },
  {
    .name = "children-under-17", .title = N_("children under 17"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN,
  },
  {
    .name = "children-under-18", .title = N_("children under 18"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_18,
  },
  {
    .name = "children-under-19", .title = N_("children under 19"), .per_person = FALSE,
    .detail = RUNG_DETAIL_CHILDREN_UNDER_19,
  },
  {
    .name = "stock-income", .title = N_("stock income without payroll tax"), .per_person = FALSE,
    .detail = RUNG_DETAIL_STOCK_INCOME,
  },
  {
    .name = "other-income", .title = N_("other income"), .per_person = FALSE,
    .detail = RUNG_DETAIL_OTHER_INCOME,
  },
  {
    .name = "short-term-gains", .title = N_("short-term gains"), .per_person = FALSE,
    .detail = RUNG_DETAIL_SHORT_GAINS,
  },
  {
    .name = "long-term-gains", .title = N_("long-term gains"), .per_person = FALSE,
    .detail = RUNG_DETAIL_LONG_GAINS,
  },
  {
    .name = "small-business-gains", .title = N_("of which partly taxed gains on small business "
                                                "stock"),
    .per_person = FALSE, .detail = RUNG_DETAIL_SMALL_BUSINESS,
  },
  {
    .name = "excluded-gains",
    .title = N_("gains on small business stock excluded by federal law"), .per_person = FALSE,
    .detail = RUNG_DETAIL_EXCLUDED_GAINS,
  },
  {
    .name = "iso-spread", .title = N_("spread of options "
                                      "you exercise and keep"), .per_person = FALSE,
    .detail = RUNG_DETAIL_SPREAD,
  },
  {
    .name = "amt-credit", .title = N_("minimum tax credit from earlier years"), .per_person = FALSE,
    .detail = RUNG_DETAIL_AMT_CREDIT,
  },
  {
    .name = "short-loss-carried", .title = N_("short-term loss carryover from earlier years"),
    .per_person = FALSE, .detail = RUNG_DETAIL_SHORT_LOSS,
  },
  {
    .name = "long-loss-carried", .title = N_("long-term loss carryover from earlier years"),
    .per_person = FALSE, .detail = RUNG_DETAIL_LONG_LOSS,
  },
  {
    .name = "likely-loss", .title = N_("a loss in some outcomes, by their odds"),
    .per_person = FALSE, .detail = RUNG_DETAIL_LIKELY_LOSS,
  },
};

/**
 * rung_tax_input_find:
 * @name: a name in a formula
 *
 * Returns: (transfer none) (nullable): the input of that name
 */
const RungTaxInput *
rung_tax_input_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    if (g_str_equal (inputs[i].name, name))
      return &inputs[i];
  return NULL;
}

/**
 * rung_tax_input_get_column:
 * @self: an input
 *
 * Returns: its column of the return, or of the first earner
 */
RungColumn
rung_tax_input_get_column (const RungTaxInput *self)
{
  return self->per_person ? self->column : rung_detail_get_column (self->detail);
}
