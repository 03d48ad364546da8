/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session-look.h"
#include "model/session/rung-session.h"
#include "model/workspace/rung-workspace-history.h"
#include "report/grids/rung-comparison-grid.h"
#include "store/document/rung-document-serialize.h"

G_BEGIN_DECLS

/* The id of the offer at a place of the document, from 0; "" past the last one. */
static inline const char *
offer_id (RungSession *session,
          guint        index)
{
  const RungDocument *document = rung_session_get_document (session);

  return index < rung_document_get_n_offers (document)
         ? rung_document_get_offer (document, index)->id : "";
}

static inline RungWorkspace *
workspace_of (RungSession *session)
{
  return rung_session_get_workspace (session);
}

static inline const RungResults *
results_of (RungSession *session)
{
  return rung_session_get_results (session);
}

/* The record of the offer at a place of the document; NULL past the last one. */
static inline RungOfferRecord *
offer_at (RungSession *session,
          guint        index)
{
  return rung_workspace_get_offer (workspace_of (session), offer_id (session, index));
}

/* The document as the file it would be. */
static inline char *
dup_bytes (RungSession *session)
{
  g_autoptr (GBytes) bytes = rung_document_file_serialize (rung_session_get_document (session));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static inline const char *
undo_title_of (RungSession *session)
{
  return rung_workspace_get_undo_title (workspace_of (session));
}

/* A cell of the comparison as it is looked at: "text", "text gap", and a star on the best. */
static inline char *
dup_cell (RungSession *session,
          RungMeasure  measure,
          guint        offer)
{
  const RungResults *results = rung_session_get_results (session);
  g_autoptr (RungGrid) grid = rung_comparison_sheet_new (rung_results_get_comparison (results),
                                                         rung_results_get_compared (results),
                                                         rung_session_get_span (session));
  guint row = 0;

  while (g_strcmp0 (rung_grid_get_row_id (grid, row), rung_measure_get_info (measure)->id) != 0)
    row++;
  return g_strconcat (rung_grid_get (grid, row, offer + 1),
                      *rung_grid_get_note (grid, row, offer + 1) != '\0' ? " " : "",
                      rung_grid_get_note (grid, row, offer + 1),
                      rung_grid_is_marked (grid, row, offer + 1) ? "*" : "", NULL);
}

static inline void
assert_cell (RungSession *session,
             RungMeasure  measure,
             guint        offer,
             const char  *expected)
{
  g_autofree char *cell = dup_cell (session, measure, offer);

  g_assert_cmpstr (cell, ==, expected);
}

/* A figure of the first offer, with the sign it stands with. */
static inline double
value_of (RungSession *session,
          RungMeasure  measure)
{
  return rung_measure_get_sign (measure)
         * rung_comparison_get (rung_session_get_comparison (session), 0, measure,
                                rung_session_get_span (session));
}

G_END_DECLS
