/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-private.h"

static RungWorthContext
get_context (RungSession *self)
{
  return (RungWorthContext) { self->tables, self->cache, rung_session_get_worth_document (self),
                              self->as_published };
}

/**
 * rung_session_compute_changes:
 * @self: a session
 *
 * Returns: (transfer full) (element-type RungChange): what each change of the
 *   profile alone is worth, the most total pay first
 */
GArray *
rung_session_compute_changes (RungSession *self)
{
  RungWorthContext context = get_context (self);

  return rung_changes_compute (&context);
}

/**
 * rung_session_compute_places:
 * @self: a session
 *
 * Returns: (transfer full) (element-type RungChange): the same profile in every
 *   place
 */
GArray *
rung_session_compute_places (RungSession *self)
{
  RungWorthContext context = get_context (self);

  return rung_places_compute (&context);
}

/**
 * rung_session_compute_pair:
 * @self: a session
 * @first: a change of the profile as it is now
 * @second: another one
 * @gain: (out caller-allocates): what both are worth together
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_session_compute_pair (RungSession      *self,
                           const RungChange *first,
                           const RungChange *second,
                           RungWorth        *gain)
{
  RungWorthContext context = get_context (self);

  return rung_changes_compute_pair (&context, first, second, gain);
}
