/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-input.h"

#include <glib/gi18n-lib.h>

static const RungTaxInput inputs[] = {
  { "wages", N_("wages"), TRUE, .column = RUNG_COLUMN_WAGES },
  { "deferral", N_("401(k) by payroll"), TRUE, .column = RUNG_COLUMN_DEFERRAL },
  { "hsa", N_("HSA by payroll"), TRUE, .column = RUNG_COLUMN_HSA },
  { "dependent-care", N_("dependent-care account"), TRUE, .column = RUNG_COLUMN_DEPENDENT_CARE },
  { "benefits", N_("health account and commuter benefits"), TRUE, .column = RUNG_COLUMN_BENEFITS },
  { "mortgage-interest", N_("mortgage interest"), FALSE, .detail = RUNG_DETAIL_MORTGAGE_INTEREST },
  { "mortgage-interest-old-limit", N_("mortgage interest within the older limit"),
    FALSE, .detail = RUNG_DETAIL_OLD_LIMIT_INTEREST },
  { "property-tax", N_("property tax"), FALSE, .detail = RUNG_DETAIL_PROPERTY_TAX },
  { "charity", N_("gifts to charity"), FALSE, .detail = RUNG_DETAIL_CHARITY },
  { "dependents", N_("dependents"), FALSE, .detail = RUNG_DETAIL_DEPENDENTS },
  { "children", N_("children under 17"), FALSE, .detail = RUNG_DETAIL_CHILDREN },
  { "children-under-4", N_("children under 4"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_4 },
  { "children-under-6", N_("children under 6"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_6 },
  { "children-under-7", N_("children under 7"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_7 },
  { "children-under-13", N_("children under 13"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_13 },
  { "children-under-17", N_("children under 17"), FALSE, .detail = RUNG_DETAIL_CHILDREN },
  { "children-under-18", N_("children under 18"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_18 },
  { "children-under-19", N_("children under 19"), FALSE, .detail = RUNG_DETAIL_CHILDREN_UNDER_19 },
  { "stock-income", N_("stock income without payroll tax"),
    FALSE, .detail = RUNG_DETAIL_STOCK_INCOME },
  { "other-income", N_("other income"), FALSE, .detail = RUNG_DETAIL_OTHER_INCOME },
  { "short-term-gains", N_("short-term gains"), FALSE, .detail = RUNG_DETAIL_SHORT_GAINS },
  { "long-term-gains", N_("long-term gains"), FALSE, .detail = RUNG_DETAIL_LONG_GAINS },
  { "small-business-gains", N_("of them, on small business stock taxed in part"),
    FALSE, .detail = RUNG_DETAIL_SMALL_BUSINESS },
  { "excluded-gains", N_("gains on small business stock that federal law leaves out"),
    FALSE, .detail = RUNG_DETAIL_EXCLUDED_GAINS },
  { "iso-spread", N_("gain at exercise of options kept"), FALSE, .detail = RUNG_DETAIL_SPREAD },
  { "amt-credit", N_("minimum tax credit of earlier years"),
    FALSE, .detail = RUNG_DETAIL_AMT_CREDIT },
  { "short-loss-carried", N_("short-term loss carried from earlier years"),
    FALSE, .detail = RUNG_DETAIL_SHORT_LOSS },
  { "long-loss-carried", N_("long-term loss carried from earlier years"),
    FALSE, .detail = RUNG_DETAIL_LONG_LOSS },
  { "likely-loss", N_("a loss in some outcomes, by their odds"),
    FALSE, .detail = RUNG_DETAIL_LIKELY_LOSS },
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
