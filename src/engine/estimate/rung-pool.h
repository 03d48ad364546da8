/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-estimate.h"

G_BEGIN_DECLS

/* What all sources together say about the pay of one person: each is an opinion, read for the level
 * of the person, and counts by how sure it is. */

#define RUNG_MAX_OPINIONS 24

typedef struct
{
  const RungOpinionKind *kind;
  const char *title;        /* (nullable) of the row it is from */
  const RungSource *source; /* (nullable) */
  double low;               /* 25th percentile as published, USD a year like all here; NAN: none */
  double mid;               /* median as published */
  double high;              /* 75th percentile as published; NAN: none */
  double p90;               /* published, or by the quartiles; NAN: none */
  double count;             /* rows it is made of, 0 where that is no matter */
  gboolean is_elsewhere;    /* of the nation, because the place has none */
  double reading;           /* what it says about the person */
  double doubt;             /* standard deviation of ln (reading) */
  double weight;            /* 0 to 1, all add up to 1 */
} RungOpinion;

typedef struct
{
  double mid;
  double doubt;             /* standard deviation of ln (mid) */
  double middle_low;        /* the median lies between these, two times out of three */
  double middle_high;
  double low;               /* 8 of 10 people like that earn between these, the doubt included */
  double high;
  double cap;               /* what skills were held down to; 0 where they were not */
  guint n_opinions;
  RungOpinion opinions[RUNG_MAX_OPINIONS]; /* the estimate first */
} RungPool;

void     rung_pool_compute        (const RungTables        *tables,
                                   const RungEstimateQuery *query,
                                   const RungEstimate      *estimate,
                                   RungPool                *pool);
void     rung_pool_apply          (const RungPool          *pool,
                                   RungEstimate            *estimate);
gboolean rung_pool_estimate       (const RungTables        *tables,
                                   const RungEstimateQuery *query,
                                   RungEstimate            *estimate,
                                   GError                 **error);
double   rung_pool_get_without    (const RungPool          *pool,
                                   guint                    opinion);

G_END_DECLS
