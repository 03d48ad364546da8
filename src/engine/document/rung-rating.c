/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-rating.h"

#include <math.h>

#include "rung-record.h"

static const struct
{
  const char *rating;       /* of an offer */
  const char *weight;       /* of the person */
} pairs[RUNG_N_RATINGS] = {
  { .rating = "learning", .weight = "weight-learning" },
  { .rating = "people", .weight = "weight-people" },
  { .rating = "mission", .weight = "weight-mission" },
  { .rating = "balance", .weight = "weight-balance" },
  { .rating = "stability", .weight = "weight-stability" },
  { .rating = "location", .weight = "weight-place" },
};

/**
 * rung_offer_get_rating:
 * @document: a document
 * @offer: index of an offer
 *
 * Weighs what the person rated; what is not rated counts neither way.
 *
 * Returns: the rating, 1 to 10; NAN if nothing with a weight is rated
 */
double
rung_offer_get_rating (const RungDocument *document,
                       guint               offer)
{
  const RungOfferInputs *inputs = &rung_document_get_offer (document, offer)->inputs;
  double sum = 0.0;
  double weights = 0.0;

  for (guint i = 0; i < RUNG_N_RATINGS; i++)
    {
      const RungInput *rating = rung_inputs_find (&rung_offer_inputs, pairs[i].rating);
      const RungInput *weight = rung_inputs_find (&rung_assumption_inputs, pairs[i].weight);
      double value = (double) rung_input_get_number (rating, inputs);
      double by = value > 0.0 ? (double) rung_input_get_number (weight, &document->assumptions)
      : 0.0;

      sum += by * value;
      weights += by;
    }
  return weights > 0.0 ? sum / weights : NAN;
}
