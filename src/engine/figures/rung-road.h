/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* The steps and studies of the road ahead. Lists of texts are %NULL-terminated;
 * every id was checked by the reader. */

typedef struct
{
  const char *title;
  const char *href;         /* (nullable) */
} RungResource;

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
  const char *leads_to;     /* (nullable) id of the role on a track that people study for */
  const char *claim_increase; /* (nullable) id of a market figure: what its vendor claims */
  const char *claim_placement; /* (nullable) likewise */
  const char *note;         /* (nullable) */
  const RungSource *source;
} RungStudy;

G_END_DECLS
