/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* The road ahead as const C structs: the kind "career" of data/README.md.
 * Lists of texts are %NULL-terminated; every id was checked by the reader. */

typedef struct
{
  const char *title;
  const char *href;         /* (nullable) */
} RungResource;

/* What has to hold; exactly one member is set. */
typedef struct
{
  const char *const *skills;    /* all of them, or NULL */
  const char *const *any_skill; /* one of them, or NULL */
  const char *education;        /* at least, or NULL */
  const char *level;            /* at least, or NULL */
  const char *step;             /* step of the roadmap that shows it, or NULL */
  gboolean done;                /* only the person can say */
} RungCondition;

/* One thing that a rung asks for. */
typedef struct
{
  const char *id;
  const char *title;
  const char *note;         /* (nullable) */
  RungCondition condition;
  const RungSource *source;
} RungLadderAsk;

typedef struct
{
  const char *level;
  const char *title;
  const char *gate;         /* (nullable) */
  const char *pay;          /* (nullable) id of a market figure */
  int years_from;           /* career path: from this year on, */
  int years_to;             /* up to but not in this one; -1 when open */
  int experience_from;      /* pay by experience: from this year, -1 = none published, */
  int experience_to;        /* to this one, both in it; -1 when open */
  const char *experience_figure; /* (nullable) id of a market figure */
  const char *const *duties;
  const RungLadderAsk *asks;
  guint n_asks;
  const RungSource *source;
} RungRung;

typedef struct
{
  const char *id;
  const char *title;
  const char *level;        /* the rung whose pay is counted */
  const char *specialization; /* (nullable) whose pay is counted */
  const char *needs;        /* (nullable) */
  const char *note;         /* (nullable) */
  double doubt;             /* added to that of ln (pay), as the pay is assumed */
  RungStatus status;
  const RungSource *source;
} RungTrackStep;

typedef struct
{
  const char *id;
  const char *title;
  const char *note;         /* (nullable) */
  const RungTrackStep *steps;
  guint n_steps;
} RungTrack;

typedef struct _RungStage RungStage;

/* Something to do, small enough to tick. */
typedef struct
{
  const char *id;
  const char *title;
  const char *advice;       /* "do" in the file */
  const char *done_when;
  const char *unlocks;
  const char *note;         /* (nullable) */
  const RungStage *stage;
  const char *const *after; /* ids of steps that come first */
  double hours_low;         /* of work */
  double hours_high;
  double cost;              /* USD out of pocket */
  const char *const *gives_skills; /* (nullable) what the profile shows once it is done */
  const char *gives_education; /* (nullable) */
  gboolean is_optional;     /* not for everybody: it comes after the others */
  gboolean any_of;          /* one of the skills is enough, and none is added by itself */
  const char *behind_from;  /* (nullable) level from which it is behind everybody */
  const RungResource *resources;
  guint n_resources;
  const RungSource *source;
  const RungSource *hours_source;
  RungStatus hours_status;
  const char *hours_note;   /* (nullable) */
} RungRoadmapStep;

struct _RungStage
{
  const char *id;
  const char *title;
  const char *advice;       /* "do" in the file */
  const char *note;         /* (nullable) */
  const RungSource *source;
  const RungRoadmapStep *steps;
  guint n_steps;
};

typedef enum
{
  RUNG_STUDY_TUITION,       /* USD per year of study */
  RUNG_STUDY_MONTHS,        /* of study */
  RUNG_STUDY_PAY_KEPT,      /* share of the own pay, 0 to 1 */
  RUNG_STUDY_STIPEND,       /* USD per year */
  RUNG_STUDY_FINISH,        /* chance of finishing, 0 to 1 */
  RUNG_STUDY_GAIN_DOUBT,    /* standard deviation of the multiple of the gain */
  RUNG_N_STUDY_TERMS,
} RungStudyTermKind;

typedef struct
{
  double value;             /* NAN for a tuition that is not published */
  RungStatus status;
  const RungSource *source;
  const char *note;         /* (nullable) */
} RungStudyTerm;

typedef struct
{
  const char *id;
  const char *title;
  const char *kind;         /* degree, practice or program */
  const char *needs;        /* (nullable) education it starts from, at least */
  const char *education;    /* (nullable) what it ends with */
  const char *const *skills; /* (nullable) what it ends with */
  RungStudyTerm terms[RUNG_N_STUDY_TERMS];
  const char *claim_increase; /* (nullable) id of a market figure: what its vendor claims */
  const char *claim_placement; /* (nullable) likewise */
  const char *note;         /* (nullable) */
  const RungSource *source;
} RungStudy;

typedef struct
{
  const char *id;
  const char *title;
} RungSkillGroup;

/* Where a skill is needed. */
typedef struct
{
  const char *skill;
  const char *group;
  const char *need;
  const char *demand;       /* (nullable) id of a market figure */
  const char *note;         /* (nullable) */
  const RungSource *source;
} RungSkillNeed;

typedef struct
{
  const char *id;
  const char *title;
  const char *text;
  const char *contradiction; /* (nullable) */
  const char *const *figures; /* ids of market figures */
  const RungSource *source;
} RungOutlookTopic;

G_END_DECLS
