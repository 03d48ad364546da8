/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session.h"

#include "rung-compared.h"
#include "rung-session-private.h"

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
  self->salaries = rung_imported_pay_new ();
}

/**
 * rung_session_renew:
 * @self: a session
 * @feeds: what has changed
 * @has_other_futures: whether the futures are others too
 *
 * Takes other results: what is fed is computed, the rest is shared with those of
 * now. Emits "recomputed".
 */
void
rung_session_renew (RungSession *self,
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
    .own = self->own,
    .keeps_order = rung_workspace_is_typing (self->workspace),
  }, feeds, before);
  rung_simulator_set_results (self->simulator, self->results, has_other_futures);
  rung_results_judge (self->results, rung_simulator_get_simulation (self->simulator));
  g_signal_emit (self, signals[RECOMPUTED], 0);
}

/**
 * rung_session_changed:
 * @self: a session
 * @feeds: what has changed
 *
 * Takes other results after a change, which ends the preview of a step.
 */
void
rung_session_changed (RungSession *self,
                      guint        feeds)
{
  if (self->preview != NULL)
    feeds |= RUNG_FEEDS_WORTH;
  g_clear_pointer (&self->preview, rung_document_unref);
  self->preview_step = NULL;
  rung_session_renew (self, feeds, (feeds & RUNG_FEEDS_OFFERS) != 0);
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
  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (rung_session_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "offers-changed", G_CALLBACK (offers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "adding-offer", G_CALLBACK (adding_offer_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "restarting", G_CALLBACK (restarting_cb), self,
                           G_CONNECT_SWAPPED);
  rung_session_renew (self, RUNG_FEEDS_ALL, TRUE);
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
  rung_session_renew (self, RUNG_FEEDS_OFFERS, TRUE);
  g_signal_emit (self, signals[OFFERS_CHANGED], 0);
  return TRUE;
}
