/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an input may be, what its ids name, and what is computed from it. */

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

/* The kind of thing that the ids of a choice or a set name. */
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

G_END_DECLS
