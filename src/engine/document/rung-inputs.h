/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-records.h"

G_BEGIN_DECLS

/* One table a record describes every input once. Properties, form rows, range
 * checks, documents, command-line flags and the accessibility test come from it. */

typedef enum
{
  RUNG_KIND_NUMBER,   /* gint64 */
  RUNG_KIND_MONEY,    /* gint64, whole US dollars */
  RUNG_KIND_PRICE,    /* gint64, US cents */
  RUNG_KIND_PERCENT,  /* gint64, basis points: 250 is 2.5 % */
  RUNG_KIND_SHARE,    /* gint64, parts in a million: 1200 is 0.12 % */
  RUNG_KIND_FLAG,     /* gint64, 0 or 1 */
  RUNG_KIND_TEXT,     /* char *, never NULL */
  RUNG_KIND_DATE,     /* char *, "" or a day such as 2026-12-01, never NULL */
  RUNG_KIND_TRANCHES, /* char *, "" or tranches such as "12: 25, 24: 75", never NULL */
  RUNG_KIND_CHOICE,   /* char *, an id or "", never NULL */
  RUNG_KIND_SET,      /* char *, ids in table order joined by ",", never NULL */
  RUNG_KIND_YEARS,    /* char *, "" or years joined by ",", never NULL */
} RungInputKind;

/* What the ids of a choice or a set name. */
typedef enum
{
  RUNG_CHOICES_NONE,
  RUNG_CHOICES_LEVELS,
  RUNG_CHOICES_EDUCATION,
  RUNG_CHOICES_SPECIALIZATIONS,
  RUNG_CHOICES_SKILLS,
  RUNG_CHOICES_INDUSTRIES,
  RUNG_CHOICES_PLACES,
  RUNG_CHOICES_TAX_PLACES,
  RUNG_CHOICES_SCHEDULES,
  RUNG_CHOICES_FILING_STATUSES,
  RUNG_CHOICES_COMPANY_KINDS,
  RUNG_CHOICES_GRANT_KINDS,
  RUNG_CHOICES_TRIGGERS,
  RUNG_CHOICES_ACCELERATIONS,
  RUNG_CHOICES_EXERCISES,
  RUNG_CHOICES_ROUNDINGS,
  RUNG_CHOICES_ROLES,
  RUNG_CHOICES_CLAWBACKS,
  RUNG_CHOICES_CLAWBACKS_OF,
  RUNG_CHOICES_PREFERENCES,
  RUNG_CHOICES_ROUNDS,
  RUNG_CHOICES_MATCH_VESTINGS,
  RUNG_CHOICES_EVENT_KINDS,
  RUNG_CHOICES_STEP_STATES,
  RUNG_CHOICES_TRACK_STEPS,
  RUNG_CHOICES_STUDIES,
  RUNG_CHOICES_DEFERRAL_KINDS,
} RungChoices;

/* What is computed from an input; flags. */
typedef enum
{
  RUNG_FEEDS_DISPLAY = 1 << 0, /* nothing: it is only shown */
  RUNG_FEEDS_OFFERS = 1 << 1,  /* the comparison, its answers and futures */
  RUNG_FEEDS_WORTH = 1 << 2,   /* the estimate and what changes of the profile are worth */
  RUNG_FEEDS_ROAD = 1 << 3,    /* steps, paths and studies */
  RUNG_FEEDS_PERSON = RUNG_FEEDS_WORTH | RUNG_FEEDS_ROAD,
  RUNG_FEEDS_ALL = RUNG_FEEDS_DISPLAY | RUNG_FEEDS_OFFERS | RUNG_FEEDS_PERSON,
} RungFeeds;

typedef struct
{
  const char *id;           /* kebab-case: property, document member, flag */
  RungInputKind kind;
  gsize offset;             /* in the record */
  gint64 minimum;           /* numbers: allowed range, both ends included */
  gint64 maximum;           /* texts: longest length in characters */
  gint64 initial;
  gint64 usual;             /* a smaller number in a file, other than 0, may be in another unit; 0
                             * for what is usual of the kind */
  const char *initial_text;
  RungChoices choices;
  RungFeeds feeds;
  gboolean optional;        /* a choice that may be "" */
  gboolean essential;       /* shown before the form is unfolded */
  const char *unit;         /* N_(), may be "" */
  const char *group;        /* N_() */
  const char *label;        /* N_(), with a mnemonic */
  const char *help;         /* N_() */
  const char *none;         /* N_(), what "" means for an optional choice */
  const char *when;         /* (nullable) id of a choice: the row counts only while */
  const char *when_is;      /* it is one of these ids, joined by "," */
  const char *was;          /* (nullable) what older documents call it */
} RungInput;

/* Records of another table inside a record, such as the grants of an offer. */
typedef struct
{
  const char *id;           /* document member */
  gsize offset;             /* of a GPtrArray * (element-type RungItem) */
  const struct _RungInputTable *table;
  guint maximum;            /* number of items */
  const char *group;        /* N_(): of the form, shown after the inputs of the group */
  const char *title;        /* N_(): of one item, with its number as %u */
  const char *add;          /* (nullable) N_(): what the button that adds one says; NULL for a
                             * list that no form shows */
} RungInputList;

typedef struct _RungInputTable
{
  const char *id;           /* "profile", "assumptions", "offer" or "plan" */
  const RungInput *inputs;
  guint n_inputs;
  gsize size;               /* of the record struct */
  const RungInputList *lists;
  guint n_lists;
} RungInputTable;

/* Paths side by side; each has a colour of its own. */
#define RUNG_MAX_PATHS 6

extern const RungInputTable rung_profile_inputs;
extern const RungInputTable rung_assumption_inputs;
extern const RungInputTable rung_offer_inputs;
extern const RungInputTable rung_grant_inputs;
extern const RungInputTable rung_payment_inputs;
extern const RungInputTable rung_raise_inputs;
extern const RungInputTable rung_refresher_inputs;
extern const RungInputTable rung_plan_inputs;
extern const RungInputTable rung_path_inputs;
extern const RungInputTable rung_event_inputs;
extern const RungInputTable rung_study_inputs;
extern const RungInputTable rung_step_inputs;

typedef struct
{
  const char *id;
  const char *title;
  const char *const *names; /* (nullable) other words it is found by */
} RungChoice;

const RungInput     *rung_inputs_find      (const RungInputTable *table,
                                            const char           *id);
const RungInputList *rung_inputs_find_list (const RungInputTable *table,
                                            const char           *id);

G_END_DECLS
