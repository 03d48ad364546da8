/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* The lines behind one figure of a projection. The amounts come from the
 * projection itself; here is said how they were made. */

typedef struct
{
  const RungContext *context;
  const RungOfferInputs *offer;
  const RungProjection *projection;
  guint year;
  RungLedger *ledger;
} RungExplainer;

double rung_explainer_get                 (const RungExplainer *self,
                                           RungMeasure          measure);
void   rung_explainer_add_typed           (const RungExplainer *self,
                                           const char          *input);
void   rung_explainer_add_result          (const RungExplainer *self,
                                           RungMeasure          measure,
                                           const char          *formula,
                                           char                *numbers);
void   rung_explainer_explain_tax         (const RungExplainer *self,
                                           RungMeasure          measure);
void   rung_explainer_explain_capital_tax (const RungExplainer *self,
                                           gboolean         is_held);
void   rung_explainer_explain_living      (const RungExplainer *self);
void   rung_explainer_explain_april       (const RungExplainer *self);

G_END_DECLS
