/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "model/workspace/rung-workspace-history.h"
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

static inline RungFigure *
figure_of (RungSession *session,
           RungMeasure  measure,
           const char  *offer)
{
  return rung_figure_table_get (rung_session_get_figures (session), measure, offer);
}

/* A figure of the first offer. */
static inline double
value_of (RungSession *session,
          RungMeasure  measure)
{
  return rung_figure_get_value (figure_of (session, measure, "a"));
}

G_END_DECLS
