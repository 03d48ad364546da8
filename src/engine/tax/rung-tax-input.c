/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-input.h"

#include <glib/gi18n-lib.h>

#define DETAIL(detail) (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_##detail)

static const RungTaxInput inputs[] = {
  { "wages", N_("wages"), RUNG_COLUMN_WAGES, TRUE },
  { "deferral", N_("401(k) by payroll"), RUNG_COLUMN_DEFERRAL, TRUE },
  { "hsa", N_("HSA by payroll"), RUNG_COLUMN_HSA, TRUE },
  { "dependent-care", N_("dependent-care account"), RUNG_COLUMN_DEPENDENT_CARE, TRUE },
  { "benefits", N_("health account and commuter benefits"), RUNG_COLUMN_BENEFITS, TRUE },
  { "mortgage-interest", N_("mortgage interest"), DETAIL (MORTGAGE_INTEREST), FALSE },
  { "mortgage-interest-old-limit", N_("mortgage interest within the older limit"),
    DETAIL (OLD_LIMIT_INTEREST), FALSE },
  { "property-tax", N_("property tax"), DETAIL (PROPERTY_TAX), FALSE },
  { "charity", N_("gifts to charity"), DETAIL (CHARITY), FALSE },
  { "dependents", N_("dependents"), DETAIL (DEPENDENTS), FALSE },
  { "children", N_("children under 17"), DETAIL (CHILDREN), FALSE },
  { "children-under-4", N_("children under 4"), DETAIL (CHILDREN_UNDER_4), FALSE },
  { "children-under-6", N_("children under 6"), DETAIL (CHILDREN_UNDER_6), FALSE },
  { "children-under-7", N_("children under 7"), DETAIL (CHILDREN_UNDER_7), FALSE },
  { "children-under-13", N_("children under 13"), DETAIL (CHILDREN_UNDER_13), FALSE },
  { "children-under-17", N_("children under 17"), DETAIL (CHILDREN), FALSE },
  { "children-under-18", N_("children under 18"), DETAIL (CHILDREN_UNDER_18), FALSE },
  { "children-under-19", N_("children under 19"), DETAIL (CHILDREN_UNDER_19), FALSE },
  { "stock-income", N_("stock income without payroll tax"), DETAIL (STOCK_INCOME), FALSE },
  { "other-income", N_("other income"), DETAIL (OTHER_INCOME), FALSE },
  { "short-term-gains", N_("short-term gains"), DETAIL (SHORT_GAINS), FALSE },
  { "long-term-gains", N_("long-term gains"), DETAIL (LONG_GAINS), FALSE },
  { "small-business-gains", N_("of them, on small business stock taxed in part"),
    DETAIL (SMALL_BUSINESS), FALSE },
  { "excluded-gains", N_("gains on small business stock that federal law leaves out"),
    DETAIL (EXCLUDED_GAINS), FALSE },
  { "iso-spread", N_("gain at exercise of options kept"), DETAIL (SPREAD), FALSE },
  { "amt-credit", N_("minimum tax credit of earlier years"), DETAIL (AMT_CREDIT), FALSE },
  { "short-loss-carried", N_("short-term loss carried from earlier years"), DETAIL (SHORT_LOSS),
    FALSE },
  { "long-loss-carried", N_("long-term loss carried from earlier years"), DETAIL (LONG_LOSS),
    FALSE },
  { "likely-loss", N_("a loss in some outcomes, by their odds"), DETAIL (LIKELY_LOSS), FALSE },
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
