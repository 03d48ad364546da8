/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* The career ladder as const C structs: the kind "career" of data/README.md.
 * Lists of texts are %NULL-terminated; every id was checked by the reader. */

/* A condition; exactly one member is set. */
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
} RungLadderLevel;

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
} RungTrackLevel;

typedef struct
{
  const char *id;
  const char *title;
  const char *note;         /* (nullable) */
  const RungTrackLevel *steps;
  guint n_steps;
} RungTrack;

G_END_DECLS
