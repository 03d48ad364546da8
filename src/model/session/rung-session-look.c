/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-look.h"

#include <math.h>

#include "engine/path/rung-roadmap-edit.h"

#include "rung-session-private.h"

/**
 * rung_session_get_ranking:
 * @self: a session
 *
 * Returns: what offers are ranked by
 */
RungRanking
rung_session_get_ranking (RungSession *self)
{
  return self->ranking;
}

/**
 * rung_session_set_ranking:
 * @self: a session
 * @ranking: gross, take-home or real
 *
 * Chooses what offers are ranked by.
 */
void
rung_session_set_ranking (RungSession *self,
                          RungRanking  ranking)
{
  if (self->ranking == ranking)
    return;
  self->ranking = ranking;
  rung_session_renew (self, RUNG_FEEDS_DISPLAY, TRUE);
}

/**
 * rung_session_get_span:
 * @self: a session
 *
 * Returns: which years the figures stand for
 */
RungSpan
rung_session_get_span (RungSession *self)
{
  return self->span;
}

/**
 * rung_session_set_span:
 * @self: a session
 * @span: first year, average or total
 *
 * Chooses which years the figures stand for.
 */
void
rung_session_set_span (RungSession *self,
                       RungSpan     span)
{
  if (self->span == span)
    return;
  self->span = span;
  rung_session_renew (self, RUNG_FEEDS_DISPLAY, FALSE);
}

/**
 * rung_session_load_market:
 * @self: a session
 * @error: return location
 *
 * Reads the figures of the market when they are first asked for. From then on other sources count
 * in what somebody is paid, and everything that follows from it is computed anew: whoever shows
 * any of it asks first.
 *
 * Fails as rung_data_load_market() does.
 *
 * Returns: %TRUE if they are read
 */
gboolean
rung_session_load_market (RungSession  *self,
                          GError      **error)
{
  if (self->knows_market)
    return TRUE;
  if (rung_market_list_get_rows (self->market, error) == NULL)
    return FALSE;
  self->knows_market = TRUE;
  rung_session_changed (self, RUNG_FEEDS_WORTH | RUNG_FEEDS_ROAD);
  return TRUE;
}

/**
 * rung_session_get_as_published:
 * @self: a session
 *
 * Returns: %TRUE if premiums count as published, an overstatement
 */
gboolean
rung_session_get_as_published (RungSession *self)
{
  return self->as_published;
}

/**
 * rung_session_set_as_published:
 * @self: a session
 * @as_published: whether premiums count as published
 *
 * Shows the estimate with premiums in full, which overstates it.
 */
void
rung_session_set_as_published (RungSession *self,
                               gboolean     as_published)
{
  if (self->as_published == as_published)
    return;
  self->as_published = as_published;
  rung_session_changed (self, RUNG_FEEDS_WORTH | RUNG_FEEDS_ROAD);
}

/**
 * rung_session_set_own_pay:
 * @self: a session
 * @own: what rows that a person has brought along say about people like them; none of them count
 *   where there are none
 *
 * Lets them count in the estimate and in all that is made of it. Nothing of them is saved.
 */
void
rung_session_set_own_pay (RungSession      *self,
                          const RungOwnPay *own)
{
  double moved = fabs (own->low - self->own.low) + fabs (own->mid - self->own.mid)
                 + fabs (own->high - self->own.high);

  if (own->n == self->own.n && moved <= 0.0)
    return;
  self->own = *own;
  rung_session_changed (self, RUNG_FEEDS_PERSON);
}

/**
 * rung_session_preview_step:
 * @self: a session
 * @step: (nullable): id of a step of the roadmap, %NULL to end the preview
 *
 * Lets Worth show the profile as if the step were done. The document is not
 * touched, and the next edit ends the preview.
 */
void
rung_session_preview_step (RungSession *self,
                           const char  *step)
{
  g_clear_pointer (&self->preview, rung_document_unref);
  self->preview_step = NULL;
  if (step != NULL)
    {
      self->preview = rung_document_copy (rung_workspace_get_document (self->workspace));
      self->preview_step = g_intern_string (step);
      rung_roadmap_apply (self->tables, self->preview, step);
    }
  rung_session_renew (self, RUNG_FEEDS_WORTH, FALSE);
}

/**
 * rung_session_get_preview:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): id of the step that Worth counts as done
 *   for now
 */
const char *
rung_session_get_preview (RungSession *self)
{
  return self->preview_step;
}
