/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-projection.h"

G_BEGIN_DECLS

/* What an offer letter does not say, and what not knowing it could cost. */
typedef enum
{
  RUNG_MISSING_CLAWBACK,    /* of sign-on and relocation money */
  RUNG_MISSING_CLIFF,       /* schedule of the first grant left at its default */
  RUNG_MISSING_REFRESHERS,
  RUNG_MISSING_BONUS,       /* what has been paid of the target */
  RUNG_MISSING_SHARE_PRICE, /* of a grant in shares */
  RUNG_MISSING_FAIR_VALUE,  /* of options */
  RUNG_MISSING_DILUTED,     /* fully diluted shares of a private company */
  RUNG_MISSING_VALUATION,   /* of a private company */
  RUNG_MISSING_PREFERENCE,
  RUNG_MISSING_WINDOW,      /* to exercise after leaving */
  RUNG_MISSING_MATCH,       /* when the match is one's own */
  RUNG_MISSING_DEADLINE,
  RUNG_N_MISSING,
} RungMissingKind;

typedef struct
{
  const char *offer;        /* id, interned */
  RungMissingKind kind;
  double cost;              /* USD before tax at stake, 0 where it is no money */
} RungMissing;

/* Two offers that cannot be weighed at one time. */
typedef struct
{
  const char *early;        /* id, interned: must be answered before ... */
  const char *late;         /* ... this one is in hand */
} RungApart;

const char *rung_missing_get_id    (RungMissingKind     kind);
GArray     *rung_missing_compute   (const RungContext  *context);
GArray     *rung_deadlines_compare (const RungDocument *document);

G_END_DECLS
