/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* What somebody with a profile is paid, by the pay model: a level times a
 * place, then personal premiums that overlap. All amounts USD per year. */

#define RUNG_NO_YEARS -1.0
#define RUNG_MAX_WATERFALL 32

/* What rows say that a person has brought along and that are about people like them. */
typedef struct
{
  guint n;                      /* rows; 0 = none */
  double low;                   /* 25th percentile of base pay, USD a year */
  double mid;
  double high;                  /* 75th */
  double p90;
} RungOwnPay;

typedef struct
{
  const char *level;            /* (nullable) NULL = guess from years */
  double years;                 /* >= 0, or RUNG_NO_YEARS */
  const char *education;        /* (nullable) */
  const char *specialization;   /* (nullable) */
  const char *skills;           /* (nullable) ids joined by "," */
  const char *place;            /* (nullable) */
  const char *industry;         /* (nullable) */
  double adjustment;            /* ratio, 0 = pay of the model's own year */
  gboolean as_published;        /* strength and decay 1: an overstatement */
  /* For rung_pool_estimate(): */
  gboolean is_pooled;           /* other sources count, too */
  const RungDocument *document; /* (nullable): its offers may name companies */
  RungOwnPay own;
} RungEstimateQuery;

typedef enum
{
  RUNG_WATERFALL_LEVEL,
  RUNG_WATERFALL_YEARS,
  RUNG_WATERFALL_PLACE,
  RUNG_WATERFALL_EDUCATION,
  RUNG_WATERFALL_SPECIALIZATION,
  RUNG_WATERFALL_SKILL,
  RUNG_WATERFALL_ADJUSTMENT,
  RUNG_WATERFALL_SOURCES,
} RungWaterfallKind;

/* Why a premium counts less than published; flags. */
typedef enum
{
  RUNG_REDUCED_OVERLAP = 1 << 0,   /* others of the profile count first */
  RUNG_REDUCED_STRENGTH = 1 << 1,  /* published premiums are unadjusted */
  RUNG_REDUCED_LEVEL = 1 << 2,     /* fades at this level */
  RUNG_REDUCED_CORE = 1 << 3,      /* part of the specialization already */
  RUNG_REDUCED_AVERAGE = 1 << 4,   /* part of it is in the average */
  RUNG_REDUCED_CAP = 1 << 5,       /* the printed dollars are the limit */
  RUNG_REDUCED_IN_BAND = 1 << 6,   /* asked of everybody at this level */
  RUNG_REDUCED_NO_PREMIUM = 1 << 7, /* nobody publishes a premium for it */
} RungReduction;

typedef struct
{
  const char *id;
  const char *title;
  RungWaterfallKind kind;
  double amount;                /* USD/year this line adds */
  double published_low;         /* premium as published, 1; 0 where none */
  double published_high;
  double counted;               /* premium as counted here, 1 */
  guint reductions;             /* RungReduction */
  const RungSource *source;     /* (nullable) */
  RungStatus status;
} RungWaterfallLine;

typedef struct
{
  double base_low;              /* 20th percentile */
  double base_mid;
  double base_high;             /* 80th percentile */
  double middle_low;            /* the middle lies between these, */
  double middle_high;           /* two times out of three */
  double doubt;                 /* of ln (middle) */
  double total_mid;             /* total pay at the kind of employer */
  double sigma_low;             /* spread below and above, of ln (pay) */
  double sigma_high;
  double place_factor;
  double total_factor;
  const RungLevel *level;
  const RungPlace *place;
  gboolean level_was_guessed;
  gboolean is_beyond_evidence;  /* above the highest printed base, or more than three premiums */
  guint n_lines;
  RungWaterfallLine lines[RUNG_MAX_WATERFALL];
} RungEstimate;

gboolean rung_estimate_compute (const RungTables        *tables,
                                const RungEstimateQuery *query,
                                RungEstimate            *estimate,
                                GError                 **error);

G_END_DECLS
