/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-knob.h"

G_BEGIN_DECLS

/* What would change the answer between two offers: the value of an uncertain
 * input at which their order turns, and how far each moves the difference. */

typedef struct
{
  RungKnob knob;
  const char *offer;        /* id of the offer it belongs to, interned */
  double now;               /* in the unit of the knob */
  double low, high;         /* where an answer was looked for */
  gboolean flips;
  double value;             /* nearest to now at which the order turns; if it does */
} RungFlip;

typedef struct
{
  RungKnob knob;
  const char *offer;        /* id, interned */
  double low, high;         /* a bad and a good case, in the unit of the knob */
  double gap_low, gap_high; /* USD: the first offer less the second, then */
} RungSwing;

GArray         *rung_flips_compute     (const RungContext *context,
                                        const char        *first,
                                        const char        *second,
                                        RungMeasure        measure);
GArray         *rung_swings_compute    (const RungContext *context,
                                        const char        *first,
                                        const char        *second,
                                        RungMeasure        measure);
double          rung_flip_get_distance (const RungContext *context,
                                        const RungFlip    *flip);
void            rung_flips_sort        (const RungContext *context,
                                        GArray            *flips);
const RungFlip *rung_flips_get_nearest (const RungContext *context,
                                        const GArray      *flips);

G_END_DECLS
