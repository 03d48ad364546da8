/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pay-model.h"

/**
 * rung_trait_find:
 * @traits: (array length=n_traits): traits of the pay model
 * @n_traits: their number
 * @id: (nullable): id to look for
 *
 * Returns: (transfer none) (nullable): the trait, %NULL if there is none
 */
const RungTrait *
rung_trait_find (const RungTrait *traits,
                 guint            n_traits,
                 const char      *id)
{
  for (guint i = 0; id != NULL && i < n_traits; i++)
    if (g_str_equal (traits[i].id, id))
      return &traits[i];
  return NULL;
}

/**
 * rung_level_find:
 * @model: the pay model
 * @id: (nullable): such as `senior`
 *
 * Returns: (transfer none) (nullable): the level, %NULL if there is none
 */
const RungLevel *
rung_level_find (const RungPayModel *model,
                 const char         *id)
{
  for (guint i = 0; id != NULL && i < model->n_levels; i++)
    if (g_str_equal (model->levels[i].id, id))
      return &model->levels[i];
  return NULL;
}

/**
 * rung_opinion_kind_find:
 * @model: the pay model
 * @id: (nullable): such as `filings`, or an occupation of federal wages
 *
 * Returns: (transfer none) (nullable): what is known of such opinions, %NULL if there are none
 */
const RungOpinionKind *
rung_opinion_kind_find (const RungPayModel *model,
                        const char         *id)
{
  for (guint i = 0; id != NULL && i < model->n_opinions; i++)
    if (g_str_equal (model->opinions[i].id, id))
      return &model->opinions[i];
  return NULL;
}
