/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* Offers side by side: every projection, and what to say about them. */

#define RUNG_MAX_COMPARED 8     /* as many as there are colours for offers */

typedef enum
{
  RUNG_RANKING_GROSS,
  RUNG_RANKING_TAKE_HOME,
  RUNG_RANKING_REAL,
  RUNG_N_RANKINGS,
} RungRanking;

typedef struct
{
  const RungTables *tables; /* the figures it was made with */
  guint n_offers;
  guint n_years;
  guint baseline;           /* index of an offer */
  RungLiving living;
  double discount;          /* ratio a year, of the values today */
  const char **ids;         /* of the offers, interned */
  RungProjection *projections;
} RungComparison;

RungComparison *rung_comparison_new          (const RungContext    *context);
void            rung_comparison_free         (RungComparison       *self);
int             rung_comparison_find         (const RungComparison *self,
                                              const char           *offer);
double          rung_comparison_get          (const RungComparison *self,
                                              guint                 offer,
                                              RungMeasure           measure,
                                              RungSpan              span);
double          rung_comparison_get_gap      (const RungComparison *self,
                                              guint                 offer,
                                              RungMeasure           measure,
                                              RungSpan              span);
gboolean        rung_comparison_has_pay      (const RungComparison *self,
                                              guint                 offer);
gboolean        rung_comparison_is_ahead     (const RungComparison *self,
                                              guint                 offer,
                                              guint                 other,
                                              RungMeasure           measure);
gboolean        rung_comparison_is_best      (const RungComparison *self,
                                              guint                 offer,
                                              RungMeasure           measure,
                                              RungSpan              span);
gboolean        rung_comparison_has_measure  (const RungComparison *self,
                                              RungMeasure           measure);
guint           rung_comparison_get_rank     (const RungComparison *self,
                                              guint                 offer,
                                              RungRanking           ranking);
RungMeasure     rung_ranking_get_measure     (RungRanking           ranking);
GPtrArray      *rung_comparison_list_best    (const RungComparison *self,
                                              RungRanking           ranking);
void            rung_comparison_explain_lead (const RungComparison *self,
                                              guint                 first,
                                              guint                 second,
                                              RungRanking           ranking,
                                              RungLedger           *ledger);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungComparison, rung_comparison_free)

G_END_DECLS
