/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-projection.h"

G_BEGIN_DECLS

/* The uncertain inputs of an offer, each as one number that can be turned. */

typedef enum
{
  RUNG_KNOB_SHARE_GROWTH,   /* basis points a year */
  RUNG_KNOB_REFRESHER,      /* USD a year */
  RUNG_KNOB_REFRESHER_LIST, /* basis points of what is typed by year */
  RUNG_KNOB_BONUS_PAYOUT,   /* basis points of the target */
  RUNG_KNOB_RAISE,          /* basis points a year */
  RUNG_KNOB_EXIT_VALUE,     /* basis points of the outcomes assumed */
  RUNG_KNOB_LIVING_COST,    /* USD a month */
  RUNG_N_KNOBS,
} RungKnob;

typedef struct
{
  const char *id;           /* kebab-case */
  const char *title;        /* N_() */
  gboolean is_percent;      /* basis points, or dollars */
} RungKnobInfo;


const RungKnobInfo *rung_knob_get_info  (RungKnob               knob);
gboolean            rung_knob_applies   (RungKnob               knob,
                                         const RungContext     *context,
                                         const RungOfferInputs *offer);
double              rung_knob_get       (RungKnob               knob,
                                         const RungContext     *context,
                                         const RungOfferInputs *offer);
void                rung_knob_get_range (RungKnob               knob,
                                         const RungContext     *context,
                                         const RungOfferInputs *offer,
                                         double                *low,
                                         double                *high);
void                rung_knob_get_swing (RungKnob               knob,
                                         const RungContext     *context,
                                         const RungOfferInputs *offer,
                                         double                *low,
                                         double                *high);
double              rung_knob_get_worth (RungKnob               knob,
                                         const RungContext     *context,
                                         const RungOfferInputs *offer,
                                         double                 value,
                                         RungMeasure            measure);

G_END_DECLS
