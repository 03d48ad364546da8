/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/futures/rung-simulation.h"

#include "rung-flip.h"

G_BEGIN_DECLS

/* The answer of a comparison: made here once and read everywhere else. */

typedef enum
{
  RUNG_VERDICT_NONE,        /* no offer, or none with any pay */
  RUNG_VERDICT_ONE,         /* a single offer, or a single one with any pay */
  RUNG_VERDICT_CLOSE,       /* the first two differ by too little, or in half of all futures */
  RUNG_VERDICT_APART,       /* they differ, and in how many futures is not known */
  RUNG_VERDICT_SPLIT,       /* the first is ahead on average and behind in most futures */
  RUNG_VERDICT_AHEAD,
} RungVerdictKind;

typedef struct
{
  RungVerdictKind kind;
  const char *leader;       /* id of an offer, interned; NULL where there is none */
  const char *second;       /* likewise */
  const char *baseline;     /* likewise */
  guint n_without_pay;      /* offers that are not ranked */
  guint n_without_state;    /* ranked ones whose tax lacks that of a state */
  double gap;               /* USD over the horizon, >= 0 */
  double worth;             /* USD over the horizon, of the leader */
  gboolean has_baseline;    /* the baseline has pay to compare with */
  double over_baseline;     /* USD over the horizon, of the leader against the baseline */
  gboolean has_chance;
  double chance;            /* of the leader to be ahead of the second, 0 to 1 */
  double tie;               /* of both to be even, 0 to 1 */
  double best;              /* of the leader to be ahead of all others, 0 to 1 */
  guint n_simulated;        /* offers that these are of */
  guint n_years;
  RungRanking ranking;
  RungLiving living;
} RungVerdict;

/* A lead below this share of the leader's total is no lead: the inputs are
 * not known that well. */
#define RUNG_CLOSE_SHARE 0.01

/* A chance within this of one half is no lead. */
#define RUNG_CLOSE_CHANCE 0.05

void        rung_verdict_init         (RungVerdict          *self,
                                       const RungComparison *comparison,
                                       RungRanking           ranking,
                                       const RungSimulation *simulation);
gboolean    rung_verdict_has_pair     (const RungVerdict    *self);
gboolean    rung_verdict_is_gap_large (const RungVerdict    *self);
const char *rung_verdict_get_other    (const RungVerdict    *self);
gboolean    rung_verdict_find_flip    (const RungVerdict    *self,
                                       const RungContext    *context,
                                       RungFlip             *flip);

G_END_DECLS
