/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* How grants vest, and what becomes of private companies. */

typedef struct
{
  int months;
  int every;
  double percent;
} RungSegment;

typedef struct
{
  const char *id;
  const char *title;
  const char *company;      /* (nullable) */
  const char *as_of;
  const char *note;         /* (nullable) */
  const RungSegment *segments;
  guint n_segments;
  const RungSource *source;
  RungStatus status;
} RungSchedule;

/* A round of money for a private company. */
typedef struct
{
  const char *id;
  const char *title;
  double dilution;          /* part that the holders before it give up, 0 to 0.9 */
  const RungSource *source;
  RungStatus status;
} RungRound;

/* How a private company may end. */
typedef struct
{
  const char *id;
  const char *title;
  double multiple;          /* of the last valuation */
  const RungSource *source;
  RungStatus status;
} RungOutcome;

#define RUNG_N_OUTCOMES 5

typedef struct
{
  const RungRound *rounds;
  guint n_rounds;
  RungOutcome outcomes[RUNG_N_OUTCOMES]; /* the first one takes the odds the others leave */
  double preference;        /* of the last valuation, where none is told */
  const RungSource *preference_source;
  int expiry_months;        /* of double-trigger shares, from the grant */
  const RungSource *expiry_source;
} RungPrivateNorms;

G_END_DECLS
