/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session.h"

#include "engine/path/rung-roadmap-edit.h"

#include "rung-compared.h"

struct _RungSession
{
  GObject parent_instance;

  RungTables *tables;
  RungTaxCache *cache;
  RungWorkspace *workspace;
  RungMarketList *market;
  RungImportedPay *salaries;
  RungCompared *compared;
  RungSimulator *simulator;
  RungFigureTable *figures;
  RungResults *results;

  RungRanking ranking;
  RungSpan span;
  gboolean as_published;
  RungDocument *preview;    /* (nullable): the document with a step done, for Worth */
  const char *preview_step; /* (nullable): which one; interned */
};

G_DEFINE_FINAL_TYPE (RungSession, rung_session, G_TYPE_OBJECT)

enum
{
  RECOMPUTED,
  OFFERS_CHANGED,
  SIMULATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
rung_session_dispose (GObject *object)
{
  RungSession *self = RUNG_SESSION (object);

  g_clear_pointer (&self->simulator, rung_simulator_free);
  g_clear_object (&self->workspace);
  g_clear_object (&self->salaries);
  g_clear_pointer (&self->figures, rung_figure_table_free);
  G_OBJECT_CLASS (rung_session_parent_class)->dispose (object);
}

static void
rung_session_finalize (GObject *object)
{
  RungSession *self = RUNG_SESSION (object);

  g_clear_pointer (&self->results, rung_results_unref);
  g_clear_pointer (&self->preview, rung_document_unref);
  rung_compared_free (self->compared);
  g_clear_pointer (&self->market, rung_market_list_free);
  g_clear_pointer (&self->cache, rung_tax_cache_free);
  g_clear_pointer (&self->tables, rung_tables_unref);
  G_OBJECT_CLASS (rung_session_parent_class)->finalize (object);
}

static void
rung_session_class_init (RungSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_session_dispose;
  object_class->finalize = rung_session_finalize;
  signals[RECOMPUTED] = g_signal_new ("recomputed", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OFFERS_CHANGED] = g_signal_new ("offers-changed", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIMULATED] = g_signal_new ("simulated", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rung_session_init (RungSession *self)
{
  self->ranking = RUNG_RANKING_REAL;
  self->span = RUNG_SPAN_TOTAL;
  self->compared = rung_compared_new ();
  self->figures = rung_figure_table_new ();
  self->salaries = rung_imported_pay_new ();
}

/* Takes other results: what is fed is computed, the rest is shared with those of now. */
static void
renew (RungSession *self,
       RungFeeds    feeds,
       gboolean     has_other_futures)
{
  g_autoptr (RungResults) before = self->results;
  RungDocument *document = rung_workspace_get_document (self->workspace);
  g_autoptr (RungDocument) compared = rung_compared_pick (self->compared, document);

  self->results = rung_results_new (&(RungResultsSpec) {
    .tables = self->tables,
    .cache = self->cache,
    .market = self->market,
    .document = document,
    .compared = compared,
    .worth = self->preview != NULL ? self->preview : document,
    .ranking = self->ranking,
    .as_published = self->as_published,
    .keeps_order = rung_workspace_is_typing (self->workspace),
  }, feeds, before);
  if ((feeds & RUNG_FEEDS_OFFERS) != 0)
    rung_figure_table_update (self->figures, rung_results_get_comparison (self->results),
                              self->span);
  rung_simulator_set_results (self->simulator, self->results, has_other_futures);
  rung_results_judge (self->results, rung_simulator_get_simulation (self->simulator));
  g_signal_emit (self, signals[RECOMPUTED], 0);
}

static void
changed_cb (RungSession *self,
            guint        feeds)
{
  /* An edit ends the preview. */
  if (self->preview != NULL)
    feeds |= RUNG_FEEDS_WORTH;
  g_clear_pointer (&self->preview, rung_document_unref);
  self->preview_step = NULL;
  renew (self, feeds, (feeds & RUNG_FEEDS_OFFERS) != 0);
}

static void
offers_changed_cb (RungSession *self)
{
  g_signal_emit (self, signals[OFFERS_CHANGED], 0);
}

static void
adding_offer_cb (RungSession *self,
                 const char  *id)
{
  rung_compared_add (self->compared, rung_workspace_get_document (self->workspace), id);
}

static void
restarting_cb (RungSession *self)
{
  rung_compared_clear (self->compared);
}

static void
simulated (gpointer user_data)
{
  g_autoptr (RungSession) self = g_object_ref (user_data);

  rung_results_judge (self->results, rung_simulator_get_simulation (self->simulator));
  g_signal_emit (self, signals[SIMULATED], 0);
}

/**
 * rung_session_new:
 * @tables: (transfer full): the figures
 *
 * Creates a session with an empty document.
 *
 * Returns: (transfer full): the session
 */
RungSession *
rung_session_new (RungTables *tables)
{
  RungSession *self = g_object_new (RUNG_TYPE_SESSION, NULL);

  self->tables = tables;
  self->cache = rung_tax_cache_new (tables);
  self->market = rung_market_list_new (tables);
  self->simulator = rung_simulator_new (tables, simulated, self);
  self->workspace = rung_workspace_new (tables);
  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "offers-changed", G_CALLBACK (offers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "adding-offer", G_CALLBACK (adding_offer_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "restarting", G_CALLBACK (restarting_cb), self,
                           G_CONNECT_SWAPPED);
  renew (self, RUNG_FEEDS_ALL, TRUE);
  return self;
}

/**
 * rung_session_get_tables:
 * @self: a session
 *
 * Returns: (transfer none): the figures everything is computed from
 */
const RungTables *
rung_session_get_tables (RungSession *self)
{
  return self->tables;
}

/**
 * rung_session_get_workspace:
 * @self: a session
 *
 * Returns: (transfer none): the document that is open, to be edited
 */
RungWorkspace *
rung_session_get_workspace (RungSession *self)
{
  return self->workspace;
}

/**
 * rung_session_get_results:
 * @self: a session
 *
 * Returns: (transfer none): what is computed of the document, until "recomputed"
 */
const RungResults *
rung_session_get_results (RungSession *self)
{
  return self->results;
}

/**
 * rung_session_get_market:
 * @self: a session
 *
 * Returns: (transfer none): the published figures
 */
RungMarketList *
rung_session_get_market (RungSession *self)
{
  return self->market;
}

/**
 * rung_session_get_imported_pay:
 * @self: a session
 *
 * Returns: (transfer none): pay that a person has brought along
 */
RungImportedPay *
rung_session_get_imported_pay (RungSession *self)
{
  return self->salaries;
}

/**
 * rung_session_get_simulator:
 * @self: a session
 *
 * Returns: (transfer none): the futures of the compared offers
 */
RungSimulator *
rung_session_get_simulator (RungSession *self)
{
  return self->simulator;
}

/**
 * rung_session_get_figures:
 * @self: a session
 *
 * Returns: (transfer none): the cells of the comparison
 */
RungFigureTable *
rung_session_get_figures (RungSession *self)
{
  return self->figures;
}

/**
 * rung_session_is_compared:
 * @self: a session
 * @offer: id of an offer
 *
 * Returns: %TRUE if the offer is among those that are compared
 */
gboolean
rung_session_is_compared (RungSession *self,
                          const char  *offer)
{
  return rung_compared_has (self->compared, rung_workspace_get_document (self->workspace), offer);
}

/**
 * rung_session_set_compared:
 * @self: a session
 * @offer: id of an offer
 * @is_compared: whether it is compared
 *
 * Takes an offer into the comparison or out of it. There is always one, and
 * never more than %RUNG_MAX_COMPARED.
 *
 * Returns: %TRUE if the offer is as wanted now
 */
gboolean
rung_session_set_compared (RungSession *self,
                           const char  *offer,
                           gboolean     is_compared)
{
  if (rung_session_is_compared (self, offer) == is_compared)
    return TRUE;
  if (!rung_compared_set (self->compared, rung_workspace_get_document (self->workspace), offer,
                          is_compared))
    return FALSE;
  renew (self, RUNG_FEEDS_OFFERS, TRUE);
  g_signal_emit (self, signals[OFFERS_CHANGED], 0);
  return TRUE;
}

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
  renew (self, RUNG_FEEDS_DISPLAY, TRUE);
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
  rung_figure_table_update (self->figures, rung_results_get_comparison (self->results), span);
  g_signal_emit (self, signals[RECOMPUTED], 0);
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
  changed_cb (self, RUNG_FEEDS_WORTH | RUNG_FEEDS_ROAD);
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
  renew (self, RUNG_FEEDS_WORTH, FALSE);
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
