/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "engine/estimate/rung-estimate.h"
#include "engine/tax/rung-household.h"
#include "engine/tax/rung-tax-cache.h"

G_BEGIN_DECLS

/* What one change of a profile is worth by the pay model: the estimate with
 * the change less the estimate without it. An association, not a promise. */

typedef enum
{
  RUNG_CHANGE_LEVEL,
  RUNG_CHANGE_EDUCATION,
  RUNG_CHANGE_SKILL,
  RUNG_CHANGE_SPECIALIZATION,
  RUNG_CHANGE_EMPLOYER,
  RUNG_CHANGE_PLACE,
  RUNG_N_CHANGES,
} RungChangeKind;

/* Pay of a profile, USD per year. */
typedef struct
{
  double base;              /* the middle of base pay */
  double total;             /* the middle of total pay */
  double kept;              /* total pay less taxes */
  double real;              /* that at average US prices */
} RungWorth;

typedef struct
{
  RungChangeKind kind;
  const char *id;           /* of what it is changed to */
  const char *title;
  const char *note;         /* (nullable) */
  RungWorth worth;          /* with the change */
  RungWorth gain;           /* with the change less without it */
} RungChange;

/* The person in question; everything is borrowed. */
typedef struct
{
  const RungTables *tables;
  RungTaxCache *cache;
  const RungDocument *document;
  gboolean as_published;
  RungOwnPay own;
} RungWorthContext;

gboolean rung_worth_compute         (const RungWorthContext  *context,
                                     const RungEstimateQuery *query,
                                     RungWorth               *worth);
void     rung_worth_get_query       (const RungWorthContext  *context,
                                     RungEstimateQuery       *query);
double   rung_worth_get_taxes       (const RungWorthContext  *context,
                                     const RungPlace         *place,
                                     double                   pay,
                                     double                   stipend);
GArray  *rung_changes_compute       (const RungWorthContext  *context);
GArray  *rung_places_compute        (const RungWorthContext  *context);
gboolean rung_changes_compute_study (const RungWorthContext  *context,
                                     const RungStudy         *study,
                                     RungWorth               *gain);
gboolean rung_changes_compute_pair  (const RungWorthContext  *context,
                                     const RungChange        *first,
                                     const RungChange        *second,
                                     RungWorth               *gain);

G_END_DECLS
