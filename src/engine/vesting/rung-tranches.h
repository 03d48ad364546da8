/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

#define RUNG_MAX_TRANCHES 240

/* How shares that do not divide are handed out; in the order of the choices. */
typedef enum
{
  RUNG_ROUND_CUMULATIVE,
  RUNG_ROUND_CUMULATIVE_DOWN,
  RUNG_ROUND_FRONT,
  RUNG_ROUND_BACK,
  RUNG_ROUND_FRONT_SINGLE,
  RUNG_ROUND_BACK_SINGLE,
  RUNG_ROUND_FRACTIONAL,
  RUNG_N_ROUNDINGS,
} RungRounding;

typedef struct
{
  int month;                /* months from the grant, >= 0 */
  double fraction;          /* of the grant, above 0 to 1 */
  double units;             /* shares, or dollars of a grant in dollars */
} RungTranche;

/* The tranches of a grant in order of time; the fractions sum to 1. */
typedef struct
{
  guint n;
  RungTranche tranches[RUNG_MAX_TRANCHES];
} RungTranches;

void         rung_tranches_from_schedule (RungTranches       *self,
                                          const RungSchedule *schedule);
gboolean     rung_tranches_parse         (const char         *text,
                                          RungTranches       *self,
                                          GError            **error);
void         rung_tranches_apply_cliff   (RungTranches       *self,
                                          int                 months);
void         rung_tranches_hand_out      (RungTranches       *self,
                                          double              units,
                                          RungRounding        rounding);
RungRounding rung_rounding_parse         (const char         *id);

G_END_DECLS
