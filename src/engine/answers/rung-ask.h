/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"

G_BEGIN_DECLS

/* What to ask for: the smallest raise of one part of an offer, or of several
 * together, that makes it worth as much as a rival. */

typedef enum
{
  RUNG_ASK_BASE,            /* USD a year */
  RUNG_ASK_SIGN_ON,         /* USD */
  RUNG_ASK_GRANT,           /* USD at the grant */
  RUNG_ASK_BONUS,           /* basis points of base */
  RUNG_N_ASKS,
} RungAskKind;

typedef struct
{
  gboolean is_possible;     /* whether this part alone can close the gap */
  gint64 exact;             /* the smallest increase, in the unit of its kind */
  gint64 rounded;           /* up to what people ask for */
  double worth;             /* USD: of the offer with the rounded ask */
  gint64 mixed;             /* this part of the mix, rounded up; 0 if it is left out */
} RungAsk;

typedef struct
{
  const char *offer;        /* id of the offer that is to be raised, interned */
  const char *rival;        /* id, interned */
  double target;            /* USD: worth of the rival */
  double worth;             /* USD: of the offer as it is */
  RungAsk asks[RUNG_N_ASKS];
  gboolean has_mix;
  double mixed_worth;       /* USD: of the offer with the mix */
} RungAskResult;

gboolean    rung_ask_is_open   (const RungComparison *comparison,
                                const RungDocument   *document,
                                const char           *offer,
                                const char           *leader);
const char *rung_ask_get_input (RungAskKind           kind);
void        rung_ask_compute   (const RungContext    *context,
                                const char           *offer,
                                const char           *rival,
                                RungMeasure           measure,
                                RungAskResult        *result);
double      rung_ask_get_worth (const RungContext    *context,
                                const char           *offer,
                                RungMeasure           measure,
                                const gint64          more[RUNG_N_ASKS]);

G_END_DECLS
