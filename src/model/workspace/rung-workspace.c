/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace.h"

#include "engine/document/rung-feeds.h"
#include "model/records/rung-typing.h"

#include "rung-workspace-private.h"
#include "rung-workspace-records.h"

G_DEFINE_FINAL_TYPE (RungWorkspace, rung_workspace, G_TYPE_OBJECT)

enum
{
  CHANGED,
  OFFERS_CHANGED,
  HISTORY_CHANGED,
  ADDING_OFFER,
  RESTARTING,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
history_entry_clear (gpointer data)
{
  RungHistoryEntry *entry = data;

  rung_document_unref (entry->document);
  g_free (entry->title);
}

static GArray *
history_new (void)
{
  GArray *history = g_array_new (FALSE, FALSE, sizeof (RungHistoryEntry));

  g_array_set_clear_func (history, history_entry_clear);
  return history;
}

static void
rung_workspace_dispose (GObject *object)
{
  RungWorkspace *self = RUNG_WORKSPACE (object);

  g_clear_object (&self->profile);
  g_clear_object (&self->assumptions);
  g_clear_object (&self->plan);
  g_clear_object (&self->offers);
  G_OBJECT_CLASS (rung_workspace_parent_class)->dispose (object);
}

static void
rung_workspace_finalize (GObject *object)
{
  RungWorkspace *self = RUNG_WORKSPACE (object);

  g_clear_pointer (&self->document, rung_document_unref);
  g_clear_pointer (&self->told, rung_document_unref);
  g_clear_pointer (&self->saved, rung_document_unref);
  g_clear_pointer (&self->past, g_array_unref);
  g_clear_pointer (&self->future, g_array_unref);
  g_free (self->filename);
  g_free (self->hash);
  G_OBJECT_CLASS (rung_workspace_parent_class)->finalize (object);
}

static void
rung_workspace_class_init (RungWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_workspace_dispose;
  object_class->finalize = rung_workspace_finalize;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[OFFERS_CHANGED] = g_signal_new ("offers-changed", RUNG_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST,
                                          0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[HISTORY_CHANGED] = g_signal_new ("history-changed", RUNG_TYPE_WORKSPACE,
                                           G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ADDING_OFFER] = g_signal_new ("adding-offer", RUNG_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[RESTARTING] = g_signal_new ("restarting", RUNG_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rung_workspace_init (RungWorkspace *self)
{
  self->past = history_new ();
  self->future = history_new ();
  self->offers = g_list_store_new (RUNG_TYPE_OFFER_RECORD);
  self->profile = rung_profile_record_new ();
  self->assumptions = rung_assumptions_record_new ();
  self->plan = rung_plan_record_new ();
  rung_workspace_watch (self, RUNG_EDITABLE (self->profile));
  rung_workspace_watch (self, RUNG_EDITABLE (self->assumptions));
  rung_workspace_watch (self, RUNG_EDITABLE (self->plan));
}

/**
 * rung_workspace_changed:
 * @self: a workspace
 *
 * Tells that there is another document, and what has to be computed anew.
 */
void
rung_workspace_changed (RungWorkspace *self)
{
  g_autoptr (RungDocument) before = self->told;
  RungFeeds feeds = before != NULL ? rung_document_compare_feeds (before, self->document)
                    : RUNG_FEEDS_ALL;

  self->told = rung_document_ref (self->document);
  g_signal_emit (self, signals[CHANGED], 0, feeds);
}

/**
 * rung_workspace_announce_offer:
 * @self: a workspace
 * @id: id of an offer that is being added by hand
 *
 * Tells of the offer before the document has it.
 */
void
rung_workspace_announce_offer (RungWorkspace *self,
                               const char    *id)
{
  g_signal_emit (self, signals[ADDING_OFFER], 0, id);
}

/**
 * rung_workspace_history_changed:
 * @self: a workspace
 *
 * Tells that undo, redo, the title or the saved state may be another one.
 */
void
rung_workspace_history_changed (RungWorkspace *self)
{
  g_signal_emit (self, signals[HISTORY_CHANGED], 0);
}

static RungOfferRecord *
ensure_offer (RungWorkspace *self,
              const char    *id)
{
  RungOfferRecord *offer = rung_workspace_get_offer (self, id);

  if (offer != NULL)
    return g_object_ref (offer);
  offer = rung_offer_record_new (id);
  rung_workspace_watch (self, RUNG_EDITABLE (offer));
  return offer;
}

static gboolean
same_offers (RungWorkspace        *self,
             const RungDocument *document)
{
  guint n_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers));

  if (n_offers != rung_document_get_n_offers (document))
    return FALSE;
  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (RungOfferRecord) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      if (!g_str_equal (rung_offer_record_get_id (offer),
                        rung_document_get_offer (document, i)->id))
        return FALSE;
    }
  return TRUE;
}

/**
 * rung_workspace_apply:
 * @self: a workspace
 * @document: the value to show
 *
 * Makes the records equal to @document. An offer keeps its object as long as
 * it lives, so that forms and focus stay where they are.
 */
void
rung_workspace_apply (RungWorkspace  *self,
                    RungDocument *document)
{
  guint n_offers = rung_document_get_n_offers (document);
  gboolean is_same = same_offers (self, document);
  g_autoptr (GPtrArray) offers = g_ptr_array_new_with_free_func (g_object_unref);

  rung_document_ref (document);
  if (self->document != NULL)
    rung_document_unref (self->document);
  self->document = document;
  self->is_applying = TRUE;
  rung_editable_set_values (RUNG_EDITABLE (self->profile), &document->profile);
  rung_editable_set_values (RUNG_EDITABLE (self->assumptions), &document->assumptions);
  rung_editable_set_values (RUNG_EDITABLE (self->plan), &document->plan);
  for (guint i = 0; i < n_offers; i++)
    {
      const RungDocumentOffer *entry = rung_document_get_offer (document, i);
      RungOfferRecord *offer = ensure_offer (self, entry->id);

      rung_editable_set_values (RUNG_EDITABLE (offer), &entry->inputs);
      g_ptr_array_add (offers, offer);
    }
  if (!is_same)
    g_list_store_splice (self->offers, 0, g_list_model_get_n_items (G_LIST_MODEL (self->offers)),
                         offers->pdata, offers->len);
  self->is_applying = FALSE;
  rung_workspace_changed (self);
  if (!is_same)
    g_signal_emit (self, signals[OFFERS_CHANGED], 0);
}

/**
 * rung_workspace_pass_today:
 * @document: a document that is not shared yet
 *
 * Tells a document what day it is, because the engine reads no clock.
 */
void
rung_workspace_pass_today (RungDocument *document)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_date_set_dmy (&document->today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
}

/**
 * rung_workspace_restart:
 * @self: a workspace
 * @document: (transfer full): the document to begin with
 * @filename: (nullable): its file
 * @hash: (transfer full) (nullable): hash of its file
 *
 * Begins anew: no history, nothing to save.
 */
void
rung_workspace_restart (RungWorkspace  *self,
                      RungDocument *document,
                      const char   *filename,
                      char         *hash)
{
  gboolean had_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers)) > 0;

  g_array_set_size (self->past, 0);
  g_array_set_size (self->future, 0);
  self->typing = NULL;
  g_clear_pointer (&self->saved, rung_document_unref);
  self->saved = rung_document_ref (document);
  g_clear_pointer (&self->told, rung_document_unref);
  g_free (self->filename);
  self->filename = g_strdup (filename);
  self->is_sample = FALSE;
  g_free (self->hash);
  self->hash = hash;
  g_signal_emit (self, signals[RESTARTING], 0);
  self->is_applying = TRUE;
  rung_typing_forget_all (RUNG_EDITABLE (self->profile));
  rung_typing_forget_all (RUNG_EDITABLE (self->assumptions));
  rung_typing_forget_all (RUNG_EDITABLE (self->plan));
  self->is_applying = FALSE;
  rung_workspace_pass_today (document);
  /* Objects of the document before must not live on under the same letters. */
  g_list_store_remove_all (self->offers);
  rung_workspace_apply (self, document);
  if (had_offers && rung_document_get_n_offers (document) == 0)
    g_signal_emit (self, signals[OFFERS_CHANGED], 0);
  rung_document_unref (document);
  rung_workspace_history_changed (self);
}

/**
 * rung_workspace_new:
 * @tables: the figures, which must outlive the workspace
 *
 * Creates a workspace with an empty document.
 *
 * Returns: (transfer full): the workspace
 */
RungWorkspace *
rung_workspace_new (const RungTables *tables)
{
  RungWorkspace *self = g_object_new (RUNG_TYPE_WORKSPACE, NULL);

  self->tables = tables;
  rung_workspace_restart (self, rung_document_new (), NULL, NULL);
  return self;
}

/**
 * rung_workspace_get_profile:
 * @self: a workspace
 *
 * Returns: (transfer none): the person
 */
RungProfileRecord *
rung_workspace_get_profile (RungWorkspace *self)
{
  return self->profile;
}

/**
 * rung_workspace_get_assumptions:
 * @self: a workspace
 *
 * Returns: (transfer none): what is assumed about the years ahead
 */
RungAssumptionsRecord *
rung_workspace_get_assumptions (RungWorkspace *self)
{
  return self->assumptions;
}

/**
 * rung_workspace_get_plan:
 * @self: a workspace
 *
 * Returns: (transfer none): the road ahead; one object for the life of the
 *   workspace
 */
RungPlanRecord *
rung_workspace_get_plan (RungWorkspace *self)
{
  return self->plan;
}

/**
 * rung_workspace_get_offers:
 * @self: a workspace
 *
 * Returns: (transfer none): a list of RungOfferRecord
 */
GListModel *
rung_workspace_get_offers (RungWorkspace *self)
{
  return G_LIST_MODEL (self->offers);
}

/**
 * rung_workspace_get_offer:
 * @self: a workspace
 * @id: id of an offer
 *
 * Returns: (transfer none) (nullable): the offer, %NULL if there is none
 */
RungOfferRecord *
rung_workspace_get_offer (RungWorkspace *self,
                          const char    *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->offers)); i++)
    {
      /* The store keeps a reference, so the offer outlives this one. */
      g_autoptr (RungOfferRecord) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      if (g_str_equal (rung_offer_record_get_id (offer), id))
        return offer;
    }
  return NULL;
}

/**
 * rung_workspace_get_document:
 * @self: a workspace
 *
 * Returns: (transfer none): the document value, until the next change; nobody
 *   may change it
 */
RungDocument *
rung_workspace_get_document (RungWorkspace *self)
{
  return self->document;
}

/**
 * rung_workspace_is_typing:
 * @self: a workspace
 *
 * Returns: %TRUE while a number or a text is being typed
 */
gboolean
rung_workspace_is_typing (RungWorkspace *self)
{
  const RungInput *input = self->typing;

  return input != NULL && input->kind != RUNG_KIND_CHOICE && input->kind != RUNG_KIND_SET
         && input->kind != RUNG_KIND_FLAG;
}
