/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/path/rung-path-explain.h"
#include "engine/path/rung-roadmap-edit.h"

#include "rung-session-private.h"

/* What is computed of the road ahead, and the preview of a step. */

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
      self->preview = rung_document_copy (self->document);
      self->preview_step = g_intern_string (step);
      rung_roadmap_apply (self->tables, self->preview, step);
    }
  rung_session_worth_changed (self);
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

/**
 * rung_session_init_worth_context:
 * @self: a session
 * @context: (out caller-allocates): what computations on the road ahead need;
 *   valid until the next change
 *
 * Lets a report compute what the session does not keep. What a seller of a
 * study claims is a published figure, so those are read first.
 */
void
rung_session_init_worth_context (RungSession      *self,
                                 RungWorthContext *context)
{
  rung_session_get_market (self, NULL);
  *context = (RungWorthContext) { self->tables, self->cache, self->document, self->as_published };
}

/**
 * rung_session_get_paths:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): staying and every path, until the next
 *   change; %NULL if the pay model has no answer for the profile
 */
const RungPaths *
rung_session_get_paths (RungSession *self)
{
  RungWorthContext context;

  rung_session_init_worth_context (self, &context);
  if (self->paths == NULL)
    self->paths = rung_paths_compute (&context);
  return self->paths;
}

/**
 * rung_session_explain_path:
 * @self: a session
 * @path: a path, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @view: of the year, summed, at its worth today, or against staying
 *
 * Returns: (transfer full): how the figure was made; empty without an answer
 */
RungLedger *
rung_session_explain_path (RungSession     *self,
                           guint            path,
                           guint            year,
                           RungPathMeasure  measure,
                           RungPathView     view)
{
  RungLedger *ledger = rung_ledger_new ();
  RungWorthContext context;

  rung_session_init_worth_context (self, &context);
  if (rung_session_get_paths (self) != NULL)
    rung_paths_explain_view (self->paths, &context, path, year, measure, view, ledger);
  return ledger;
}

/**
 * rung_session_get_returns:
 * @self: a session
 *
 * Returns: (transfer none) (element-type RungReturn): what each study costs and
 *   returns, until the next change
 */
GArray *
rung_session_get_returns (RungSession *self)
{
  RungWorthContext context;

  rung_session_init_worth_context (self, &context);
  if (self->returns == NULL)
    self->returns = rung_returns_compute (&context);
  return self->returns;
}

/**
 * rung_session_forget_path:
 * @self: a session
 *
 * Drops what was computed of the road ahead, and a preview: what it was made
 * from has changed.
 */
void
rung_session_forget_path (RungSession *self)
{
  g_clear_pointer (&self->paths, rung_paths_free);
  g_clear_pointer (&self->returns, g_array_unref);
  g_clear_pointer (&self->preview, rung_document_unref);
  self->preview_step = NULL;
}
