/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-stack.h"

#include <string.h>

#include "engine/equity/rung-grant-flows.h"
#include "engine/equity/rung-grant.h"

#include "rung-offer-flows.h"

static void
add_years (const RungFlows *flows,
           RungMeasure      kind,
           double          *years)
{
  for (guint month = 0; month < flows->n_months; month++)
    years[month / 12] += flows->amount[kind][month];
}

/* Each refresher by itself; the sum of all is what the flows of the offer say. */
static void
add_vintages (const RungContext     *context,
              const RungOfferInputs *offer,
              RungStack             *stack)
{
  for (guint year = 1; year < stack->n_years; year++)
    {
      RungFlows flows;
      RungGrant grant;

      if (!rung_grant_from_refresher (&grant, context, offer, year))
        continue;
      memset (&flows, 0, sizeof flows);
      flows.n_years = stack->n_years;
      flows.n_months = 12 * stack->n_years;
      rung_grant_lay_out (&grant, context, offer, NULL, &flows);
      add_years (&flows, RUNG_MEASURE_REFRESHERS, stack->vintage[year]);
    }
}

/**
 * rung_stack_compute:
 * @context: the context
 * @offer: an offer
 * @stack: (out caller-allocates): its pay by year
 *
 * Lays gross pay out over at least %RUNG_STACK_YEARS years, whatever the
 * horizon, with the refreshers of each year apart.
 */
void
rung_stack_compute (const RungContext     *context,
                    const RungOfferInputs *offer,
                    RungStack             *stack)
{
  RungFlows flows;

  memset (stack, 0, sizeof *stack);
  stack->n_years = CLAMP (rung_context_get_years (context), RUNG_STACK_YEARS, RUNG_MAX_YEARS);
  rung_offer_flows_compute (context, offer, 12 * stack->n_years, NULL, &flows);
  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    {
      add_years (&flows, kind, stack->amount[kind]);
      for (guint year = 0; year < stack->n_years; year++)
        stack->total[year] += stack->amount[kind][year];
    }
  add_vintages (context, offer, stack);
}

/* The kind of pay that has fallen most into @year. */
static RungMeasure
find_cause (const RungStack *self,
            guint            year)
{
  RungMeasure cause = 0;

  for (int kind = 1; kind < (int) RUNG_N_PAY_KINDS; kind++)
    if (self->amount[kind][year - 1] - self->amount[kind][year]
        > self->amount[cause][year - 1] - self->amount[cause][year])
      cause = kind;
  return cause;
}

/**
 * rung_stack_get_falls:
 * @self: pay by year
 *
 * Returns: (transfer full) (element-type RungFall): the years that bring less
 *   than the year before by more than %RUNG_STACK_FALL, in order
 */
GArray *
rung_stack_get_falls (const RungStack *self)
{
  GArray *falls = g_array_new (FALSE, TRUE, sizeof (RungFall));

  for (guint year = 1; year < self->n_years; year++)
    {
      RungFall fall = { .year = year, .amount = self->total[year - 1] - self->total[year] };

      if (fall.amount <= RUNG_STACK_FALL * self->total[year - 1] || fall.amount < 1.0)
        continue;
      fall.kind = find_cause (self, year);
      fall.is_used_up = self->amount[fall.kind][year] < 0.5;
      g_array_append_val (falls, fall);
    }
  return falls;
}

/**
 * rung_stack_get_deepest:
 * @self: pay by year
 *
 * A sale of private shares is counted in one year, which makes no fall of what
 * comes after it.
 *
 * Returns: the deepest fall of other pay, USD, 0 for none
 */
double
rung_stack_get_deepest (const RungStack *self)
{
  g_autoptr (GArray) falls = rung_stack_get_falls (self);
  double deepest = 0.0;

  for (guint i = 0; i < falls->len; i++)
    if (g_array_index (falls, RungFall, i).kind != RUNG_MEASURE_PRIVATE)
      deepest = MAX (deepest, g_array_index (falls, RungFall, i).amount);
  return deepest;
}
