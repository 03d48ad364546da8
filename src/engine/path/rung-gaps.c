/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gaps.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/estimate/rung-pool.h"

#include "rung-roadmap.h"
#include "rung-step-gives.h"

/* Less than this is what is left of a premium after rounding. */
#define LEAST_GAIN 0.005

#define EMERGING "emerging"

/* What the pay model says the skill adds to the profile. */
static double
get_gain (const RungTables        *tables,
          const RungEstimateQuery *now,
          double                   base,
          const RungTrait         *skill)
{
  RungEstimateQuery query = *now;
  RungEstimate with;
  g_autofree char *skills = *now->skills != '\0' ? g_strconcat (now->skills, ",", skill->id, NULL)
                                                 : g_strdup (skill->id);

  query.skills = skills;
  if (!rung_pool_estimate (tables, &query, &with, NULL)
      || fabs (with.base_mid - base) < LEAST_GAIN)
    return 0.0;
  return with.base_mid - base;
}

/* g_array_sort() leaves rows that compare as equal in their order. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const RungGapRow *left = a;
  const RungGapRow *right = b;

  if (left->has != right->has)
    return left->has ? 1 : -1;
  return left->gain < right->gain ? 1 : left->gain > right->gain ? -1 : 0;
}

/**
 * rung_gaps_compute:
 * @tables: the figures
 * @document: the document
 *
 * Lists every skill that is asked for and prices those the person does not
 * have by the pay model: the middle of base pay with the skill less without
 * it, so that the overlap with what the person has is taken off. The premium
 * as published stands beside it. A gain is an association, not a promise.
 *
 * Returns: (transfer full) (element-type RungGapRow): skills that are missing
 *   and would raise pay, the highest gain first; then those that are missing
 *   without a gain; then those the person has; otherwise as in the data
 */
GArray *
rung_gaps_compute (const RungTables   *tables,
                   const RungDocument *document)
{
  const RungPayModel *model = tables->pay_model;
  GArray *rows = g_array_sized_new (FALSE, TRUE, sizeof (RungGapRow), tables->skill_needs->len);
  RungEstimateQuery query;
  RungEstimate now;
  gboolean has_estimate = FALSE;

  rung_query_from_document (document, &query);
  has_estimate = rung_pool_estimate (tables, &query, &now, NULL);
  for (guint i = 0; i < tables->skill_needs->len; i++)
    {
      RungGapRow row = { .need = g_ptr_array_index (tables->skill_needs, i) };

      row.trait = rung_trait_find (model->skills, model->n_skills, row.need->skill);
      if (row.trait == NULL)
        continue;
      row.has = rung_set_has (document->profile.skills, row.need->skill);
      row.has_premium = row.trait->ratio > 1.0;
      row.is_emerging = g_str_equal (row.need->group, EMERGING);
      row.published_low = row.trait->low;
      row.published_high = row.trait->high;
      if (has_estimate && !row.has && row.has_premium)
        row.gain = get_gain (tables, &query, now.base_mid, row.trait);
      row.gain_doubt = row.gain * rung_step_get_trait_doubt (model, row.trait);
      g_array_append_val (rows, row);
    }
  g_array_sort (rows, compare_rows);
  return rows;
}
