/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* Where skills are needed and how that is changing. */

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
