/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* Offers side by side: every projection, and what to say about them. */

typedef enum
{
  RUNG_VIEW_GROSS,
  RUNG_VIEW_TAKE_HOME,
  RUNG_VIEW_REAL,
  RUNG_N_VIEWS,
} RungView;

typedef enum
{
  RUNG_SPAN_FIRST_YEAR,
  RUNG_SPAN_AVERAGE,
  RUNG_SPAN_TOTAL,
  RUNG_SPAN_PRESENT,        /* all years, at what they are worth today */
  RUNG_N_SPANS,
} RungSpan;

typedef enum
{
  RUNG_VERDICT_NONE,        /* no offer, or none with any pay */
  RUNG_VERDICT_ONE,         /* a single offer, or a single one with any pay */
  RUNG_VERDICT_CLOSE,       /* the first two differ by too little, or in half of all futures */
  RUNG_VERDICT_AHEAD,
} RungVerdictKind;

typedef struct
{
  RungVerdictKind kind;
  guint leader;             /* index of an offer */
  guint second;             /* index of an offer, where there are two */
  guint n_without_pay;      /* offers that are not ranked */
  double gap;               /* USD over the horizon, >= 0 */
  double worth;             /* USD over the horizon, of the leader */
  gboolean has_chance;
  double chance;            /* of the leader to be ahead of the second, 0 to 1 */
  guint n_years;
  RungView view;
  RungLiving living;
} RungVerdict;

typedef struct
{
  guint n_offers;
  guint n_years;
  guint baseline;           /* index of an offer */
  RungLiving living;
  double discount;          /* ratio a year, of the values today */
  RungProjection *projections;
} RungComparison;

/* A lead below this share of the leader's total is no lead: the inputs are
 * not known that well. */
#define RUNG_CLOSE_SHARE 0.01

RungComparison *rung_comparison_new         (const RungContext    *context);
void            rung_comparison_free        (RungComparison       *self);
double          rung_comparison_get         (const RungComparison *self,
                                             guint                 offer,
                                             RungMeasure           measure,
                                             RungSpan              span);
double          rung_comparison_get_gap     (const RungComparison *self,
                                             guint                 offer,
                                             RungMeasure           measure,
                                             RungSpan              span);
gboolean        rung_comparison_has_pay     (const RungComparison *self,
                                             guint                 offer);
gboolean        rung_comparison_is_ahead    (const RungComparison *self,
                                             guint                 offer,
                                             guint                 other,
                                             RungMeasure           measure);
gboolean        rung_comparison_is_best     (const RungComparison *self,
                                             guint                 offer,
                                             RungMeasure           measure,
                                             RungSpan              span);
gboolean        rung_comparison_has_measure (const RungComparison *self,
                                             RungMeasure           measure);
guint           rung_comparison_get_rank    (const RungComparison *self,
                                             guint                 offer,
                                             RungView              view);
RungVerdict     rung_comparison_get_verdict (const RungComparison *self,
                                             RungView              view);
RungMeasure     rung_view_get_measure       (RungView              view);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungComparison, rung_comparison_free)

G_END_DECLS
