/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* The model behind an estimate of pay. */

typedef struct
{
  const char *id;
  const char *title;
  double low;               /* USD/year */
  double mid;
  double high;
  double years_from;
  double years_to;          /* G_MAXDOUBLE when open */
  double centre;            /* years */
  double fade;              /* 1 */
  double growth;            /* 1: weight of total pay at this level */
  const RungSource *source;
  RungStatus status;
} RungLevel;

/* An education, a specialization, a skill or a kind of employer. */
typedef struct
{
  const char *id;
  const char *title;
  double ratio;             /* to the average engineer; skills: 1 + premium */
  double low;               /* published premium, 1; 0 where none */
  double high;
  double dollar_cap;        /* USD/year, 0 = none */
  double already_in_average; /* share 0 to 1 */
  double in_band[8];        /* by index of level */
  const char *core_skill;   /* (nullable) specializations: skill it contains */
  const char *note;         /* (nullable) */
  const RungSource *source;
  RungStatus status;
} RungTrait;

/* What is said about pay in one place: how far off it may be for one person. */
typedef struct
{
  const char *id;           /* an occupation of federal wages, or "model", "filings", "company",
                             * "own" */
  const char *title;
  double doubt;             /* standard deviation of ln (median) */
  const char *note;         /* (nullable) */
  const RungSource *source;
  RungStatus status;
} RungOpinionKind;

/* Which titles of filings stand for a level. */
typedef struct
{
  const char *level;
  const char *row;          /* id of a row of filings */
  const char *like;         /* the level that these titles are of */
} RungOpinionTier;

typedef struct
{
  const RungLevel *levels;
  guint n_levels;
  const RungTrait *education;
  guint n_education;
  const RungTrait *specializations;
  guint n_specializations;
  const RungTrait *skills;
  guint n_skills;
  const RungTrait *industries;
  guint n_industries;
  double place_intercept, place_slope, place_unknown, place_remote;
  const RungSource *place_source;
  double strength, decay;
  const RungSource *stacking_source;
  double shift_per_year, shift_per_year_from_staff, shift_cap;
  double spread_in_one_place, z;
  double doubt_model, doubt_other_metro, doubt_remote, doubt_level, doubt_range;
  const RungOpinionKind *opinions;
  guint n_opinions;
  const RungOpinionTier *tiers;
  guint n_tiers;
  double opinion_traits;    /* part of the premiums that others are scaled by */
  double doubt_traits, doubt_tier, doubt_other_level, doubt_slope;
  double reference_average; /* USD/year, of all ML engineers */
  double highest_printed;   /* USD/year: no base above this was published */
  int pay_year;
} RungPayModel;

const RungTrait *rung_trait_find (const RungTrait    *traits,
                                  guint               n_traits,
                                  const char         *id);
const RungOpinionKind *rung_opinion_kind_find (const RungPayModel *model,
                                               const char         *id);
const RungLevel *rung_level_find (const RungPayModel *model,
                                  const char         *id);

G_END_DECLS
