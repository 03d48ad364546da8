/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"

G_BEGIN_DECLS

/* Gross pay of an offer by year, refreshers by the year they are granted, and
 * where pay falls from one year to the next because something ends. */

#define RUNG_STACK_YEARS 6      /* at least, so that the year after a four-year grant is seen */
#define RUNG_STACK_FALL 0.05    /* a fall worth a word, part of the year before */

typedef struct
{
  guint n_years;
  double amount[RUNG_N_PAY_KINDS][RUNG_MAX_YEARS];       /* USD, by kind and year */
  double vintage[RUNG_MAX_YEARS][RUNG_MAX_YEARS];        /* refreshers, by year granted and paid */
  double total[RUNG_MAX_YEARS];                          /* USD */
} RungStack;

/* A fall from one year to the next. */
typedef struct
{
  guint year;               /* the lower one, from 0 */
  double amount;            /* USD, > 0 */
  RungMeasure kind;         /* what falls most */
  gboolean is_used_up;      /* nothing of it is left in that year */
} RungFall;

void    rung_stack_compute     (const RungContext     *context,
                                const RungOfferInputs *offer,
                                RungStack             *stack);
GArray *rung_stack_get_falls   (const RungStack       *self);
double  rung_stack_get_deepest (const RungStack       *self);

G_END_DECLS
