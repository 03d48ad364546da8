/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-career.h"

G_BEGIN_DECLS

/* The figures of data/ as const C structs. The format of each is in
 * data/README.md. Everything a RungTables points to belongs to it: strings
 * lie in one chunk, so that a table is freed whole and never in parts. */

typedef enum
{
  RUNG_FILING_SINGLE,
  RUNG_FILING_JOINT,
  RUNG_FILING_HEAD_OF_HOUSEHOLD,
  RUNG_FILING_SEPARATE,
  RUNG_N_FILING_STATUSES,
} RungFilingStatus;

typedef struct
{
  guint n_rows;
  const double *from;       /* rising */
  const double *number;
} RungRows;

typedef struct
{
  int year;
  RungStatus status;
  gboolean is_table;
  double number[RUNG_N_FILING_STATUSES];
  RungRows rows[RUNG_N_FILING_STATUSES];
  const RungSource *source;
} RungParameterValue;

typedef struct
{
  const char *id;
  const char *title;
  const char *unit;
  const RungParameterValue *values; /* by rising year; a year that is left out has the value before it */
  guint n_values;
  double index_step;        /* what an indexed amount is rounded to, 0 where the law does not index it */
  gboolean is_index_down;   /* rounded down, otherwise to the nearest */
} RungParameter;

typedef enum
{
  RUNG_TAX_NONE = -1,
  RUNG_TAX_FEDERAL_INCOME,
  RUNG_TAX_SOCIAL_SECURITY,
  RUNG_TAX_MEDICARE,
  RUNG_TAX_STATE_INCOME,
  RUNG_TAX_STATE_PAYROLL,
  RUNG_TAX_LOCAL,
  RUNG_TAX_CAPITAL,         /* on gains, and the minimum tax on options kept */
  RUNG_N_TAXES,
} RungTax;

typedef struct
{
  const char *id;
  const char *title;
  const char *formula;
  const char *unit;
  RungTax adds_to;
  gboolean per_person;
  gboolean is_deductible;   /* counts as state and local tax on a federal return */
  gboolean is_work_only;    /* of a locality: falls only where the work is done */
  int from_year;            /* 0 = always */
  int to_year;              /* 0 = still */
  const RungSource *source; /* (nullable) */
} RungStep;

typedef enum
{
  RUNG_SCOPE_FEDERAL,
  RUNG_SCOPE_STATE,
  RUNG_SCOPE_LOCAL,
  RUNG_N_SCOPES,
} RungScope;

/* Whether days worked from home count as days where the employer is. */
typedef enum
{
  RUNG_CONVENIENCE_NONE,
  RUNG_CONVENIENCE_FULL,
  RUNG_CONVENIENCE_MUTUAL,  /* of residents of states with such a rule only */
  RUNG_CONVENIENCE_MANAGERS,
  RUNG_N_CONVENIENCES,
} RungConvenience;

typedef struct
{
  const char *id;
  const char *title;
  const char *parent;       /* (nullable) state of a locality */
  RungScope scope;
  int first_year;
  int last_year;
  const RungParameter *parameters;
  guint n_parameters;
  const RungStep *steps;
  guint n_steps;
  const RungStep *nonresident_steps; /* of people who only work there */
  guint n_nonresident_steps;
  const char *const *reciprocity; /* (nullable): states whose residents' wages it does not tax */
  RungConvenience convenience;
  gboolean credits_city_tax; /* a state: taxes of other states' cities too */
  gboolean credits_against_local; /* a state: what its own tax leaves of the credit */
  gboolean credits_work_tax; /* a locality: the tax of the city of work is taken off */
  gboolean credits_as_nonresident; /* a locality: no more than people pay who only work there */
} RungTaxLaw;

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
  double highest_printed;   /* USD/year: no base above this was published */
  int pay_year;
} RungPayModel;

typedef enum
{
  RUNG_PLACE_METRO,
  RUNG_PLACE_STATE,
  RUNG_PLACE_SPECIAL,
} RungPlaceKind;

typedef struct
{
  const char *id;
  const char *title;
  const char *const *names; /* (nullable) other words it is found by */
  const char *alias_of;     /* (nullable) */
  const char *tax_state;    /* (nullable) id of a tax law */
  const char *locality;     /* (nullable) id of a tax law */
  RungPlaceKind kind;
  int tile_column;          /* on a tile map of states, -1 = none */
  int tile_row;
  double price_parity;      /* nation = 100, 0 = not published */
  double software_median;   /* USD/year, 0 = not published */
  double national_median;   /* the nation's median of the same release */
  double factor;            /* 0 = use the line of the pay model */
  const RungSource *source;
  const RungSource *price_source;
} RungPlace;

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

typedef struct
{
  const char *id;
  const char *title;
  const char *unit;
  const char *measure;      /* base, total, net or unspecified */
  const char *period;       /* (nullable) */
  const char *scope;        /* (nullable) */
  const char *note;         /* (nullable) */
  const char *place;        /* (nullable) */
  const char *series;       /* (nullable) the line it is a point of, in words */
  int year;                 /* of the point, 0 without a series */
  gboolean is_projected;    /* the year has not been */
  gboolean is_growth;       /* a change over the period, not a level */
  double value;             /* NAN where not printed, like the next three */
  double low;
  double mid;
  double high;
  gboolean open_top;
  const RungSource *source;
} RungFigureRow;

typedef struct
{
  const char *id;
  const char *title;
  const RungFigureRow *figures;
  guint n_figures;
} RungMarketSection;

/* A row of federal wage percentiles or of filings. */
typedef struct
{
  const char *id;
  const char *title;
  const char *occupation;   /* (nullable) */
  const char *occupation_title; /* (nullable) */
  const char *place;        /* (nullable) */
  int year;
  double p10, p25, p50, p75, p90; /* NAN where not published */
  double count;             /* jobs or filings */
  const RungSource *source;
} RungWageRow;

/* What a file of data/ says of itself. */
typedef struct
{
  const char *kind;
  const char *id;
  const char *title;
  const char *path;         /* relative to the data folder */
  const RungSource *sources;
  guint n_sources;
  const char *pack;         /* (nullable) the person's own pack it is */
} RungDataFile;

/* Figures of a person's own, beside those of data/ or in their place. */
typedef struct
{
  char *name;               /* of the file */
  char *path;
  char *title;              /* (nullable) where it cannot be read */
  char *edition;            /* of its contents, the same for the same bytes */
  char *error;              /* (nullable) why it is left out */
  GBytes *bytes;            /* (nullable) its contents */
  gboolean is_off;          /* the person has switched it off */
  guint n_added;            /* entries with an id of their own */
  guint n_replaced;         /* entries in the place of others */
} RungPack;

typedef struct
{
  GStringChunk *strings;
  GPtrArray *blocks;        /* every other allocation */
  GPtrArray *files;         /* RungDataFile */
  GPtrArray *laws;          /* RungTaxLaw */
  GPtrArray *places;        /* RungPlace */
  GHashTable *law_ids;      /* of the laws, once rung_tables_index() was called */
  GHashTable *place_ids;    /* likewise of the places */
  GPtrArray *schedules;     /* RungSchedule */
  GPtrArray *rungs;         /* RungRung */
  GPtrArray *tracks;        /* RungTrack */
  GPtrArray *stages;        /* RungStage */
  GPtrArray *steps;         /* RungRoadmapStep of all stages, in their order */
  GPtrArray *studies;       /* RungStudy */
  GPtrArray *skill_groups;  /* RungSkillGroup */
  GPtrArray *skill_needs;   /* RungSkillNeed */
  GPtrArray *outlook;       /* RungOutlookTopic */
  GPtrArray *sections;      /* RungMarketSection */
  GPtrArray *wages;         /* RungWageRow */
  GPtrArray *filings;       /* RungWageRow */
  GPtrArray *packs;         /* RungPack, by name */
  const char *edition;      /* of data/, a day; NULL where no file tells it */
  const RungPayModel *pay_model;
  const RungPrivateNorms *private_norms;
} RungTables;

RungTables            *rung_tables_new           (void);
void                   rung_tables_free          (RungTables         *self);
void                   rung_tables_index         (RungTables         *self);
void                   rung_tables_forget_index  (RungTables         *self);
RungPack              *rung_pack_new             (const char         *path);
void                   rung_pack_free            (RungPack           *self);
gpointer               rung_tables_alloc         (RungTables         *self,
                                                  gsize               n,
                                                  gsize               size);
const char            *rung_tables_intern        (RungTables         *self,
                                                  const char         *text);
const RungTaxLaw      *rung_tables_find_law      (const RungTables   *self,
                                                  const char         *id);
const RungPlace       *rung_tables_find_place    (const RungTables   *self,
                                                  const char         *id);
const RungSchedule    *rung_tables_find_schedule (const RungTables   *self,
                                                  const char         *id);
const RungStage       *rung_tables_find_stage    (const RungTables   *self,
                                                  const char         *id);
const RungRoadmapStep *rung_tables_find_step     (const RungTables   *self,
                                                  const char         *id);
const RungFigureRow   *rung_tables_find_figure   (const RungTables   *self,
                                                  const char         *id);
const RungTrackStep   *rung_track_step_find      (const RungTables   *tables,
                                                  const char         *id);
const RungTrait       *rung_trait_find           (const RungTrait    *traits,
                                                  guint               n_traits,
                                                  const char         *id);
const RungLevel       *rung_level_find           (const RungPayModel *model,
                                                  const char         *id);
const char            *rung_filing_status_get_id (RungFilingStatus    status);
gboolean               rung_filing_status_parse  (const char         *id,
                                                  RungFilingStatus   *status);
const char            *rung_tax_get_id           (RungTax             tax);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTables, rung_tables_free)

G_END_DECLS
