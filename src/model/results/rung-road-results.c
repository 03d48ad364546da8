/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-road-results.h"

#include "engine/path/rung-study-return.h"

struct _RungRoadResults
{
  guint n_references;
  RungDocument *document;
  RungWorthContext context; /* of this document */
  GArray *roadmap;          /* RungRoadmapRow, which point into the document */
  RungPaths *paths;         /* NULL until asked for */
  GArray *returns;          /* RungReturn; NULL until asked for */
};

/**
 * rung_road_results_new:
 * @context: the figures and how they count; they must outlive the results
 * @document: the document; nobody changes it any more
 * @before: (nullable) (element-type RungRoadmapRow): steps whose order is kept
 *
 * Puts the steps of the roadmap in their order.
 *
 * Returns: (transfer full): the results
 */
RungRoadResults *
rung_road_results_new (const RungWorthContext *context,
                       RungDocument           *document,
                       const GArray           *before)
{
  RungRoadResults *self = g_new0 (RungRoadResults, 1);

  self->n_references = 1;
  self->document = rung_document_ref (document);
  self->context = *context;
  self->context.document = document;
  self->roadmap = rung_roadmap_compute (context->tables, document, before);
  return self;
}

/**
 * rung_road_results_ref:
 * @self: results
 *
 * Returns: (transfer full): the same results
 */
RungRoadResults *
rung_road_results_ref (RungRoadResults *self)
{
  self->n_references++;
  return self;
}

/**
 * rung_road_results_unref:
 * @self: (transfer full): results
 *
 * Lets go of them; the last one to do so frees them.
 */
void
rung_road_results_unref (RungRoadResults *self)
{
  if (--self->n_references > 0)
    return;
  g_array_unref (self->roadmap);
  g_clear_pointer (&self->paths, rung_paths_free);
  g_clear_pointer (&self->returns, g_array_unref);
  rung_document_unref (self->document);
  g_free (self);
}

/**
 * rung_road_results_get_roadmap:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungRoadmapRow): the steps ahead
 */
GArray *
rung_road_results_get_roadmap (const RungRoadResults *self)
{
  return self->roadmap;
}

/**
 * rung_road_results_get_paths:
 * @self: results
 *
 * Returns: (transfer none) (nullable): staying and every path; %NULL if the pay
 *   model has no answer for the profile
 */
const RungPaths *
rung_road_results_get_paths (RungRoadResults *self)
{
  if (self->paths == NULL)
    self->paths = rung_paths_compute (&self->context);
  return self->paths;
}

/**
 * rung_road_results_get_returns:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungReturn): what each study costs and returns
 */
GArray *
rung_road_results_get_returns (RungRoadResults *self)
{
  if (self->returns == NULL)
    self->returns = rung_returns_compute (&self->context);
  return self->returns;
}
