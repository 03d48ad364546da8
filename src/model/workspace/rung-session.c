/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"

#include "rung-session-private.h"

G_DEFINE_FINAL_TYPE (RungSession, rung_session, G_TYPE_OBJECT)

enum
{
  RECOMPUTED,
  OFFERS_CHANGED,
  HISTORY_CHANGED,
  SIMULATED,
  SALARIES_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void record_changed_cb (RungSession *self, RungEditable *record);

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
rung_session_dispose (GObject *object)
{
  RungSession *self = RUNG_SESSION (object);

  rung_session_stop_futures (self);
  g_clear_object (&self->profile);
  g_clear_object (&self->assumptions);
  g_clear_object (&self->plan);
  g_clear_object (&self->offers);
  g_clear_object (&self->market);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  G_OBJECT_CLASS (rung_session_parent_class)->dispose (object);
}

static void
rung_session_finalize (GObject *object)
{
  RungSession *self = RUNG_SESSION (object);

  rung_session_free_futures (self);
  rung_session_forget_answers (self);
  rung_session_forget_path (self);
  g_clear_pointer (&self->comparison, rung_comparison_free);
  g_clear_pointer (&self->roadmap, g_array_unref);
  g_clear_pointer (&self->compared, rung_document_unref);
  g_ptr_array_unref (self->chosen);
  g_clear_pointer (&self->document, rung_document_unref);
  g_clear_pointer (&self->saved, rung_document_unref);
  g_clear_pointer (&self->past, g_array_unref);
  g_clear_pointer (&self->future, g_array_unref);
  g_clear_pointer (&self->cache, rung_tax_cache_free);
  g_clear_pointer (&self->tables, rung_tables_free);
  g_clear_pointer (&self->salaries, rung_salary_import_free);
  g_free (self->data_folder);
  g_free (self->path);
  g_free (self->hash);
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
  signals[HISTORY_CHANGED] = g_signal_new ("history-changed", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIMULATED] = g_signal_new ("simulated", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SALARIES_CHANGED] = g_signal_new ("salaries-changed", RUNG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rung_session_init (RungSession *self)
{
  self->view = RUNG_VIEW_REAL;
  self->span = RUNG_SPAN_TOTAL;
  self->chosen = g_ptr_array_new_with_free_func (g_free);
  self->past = history_new ();
  self->future = history_new ();
  self->figures = g_ptr_array_new_with_free_func (g_object_unref);
  self->offers = g_list_store_new (RUNG_TYPE_OFFER);
  self->profile = rung_profile_new ();
  self->assumptions = rung_assumptions_new ();
  self->plan = rung_plan_new ();
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (record_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->assumptions, "changed", G_CALLBACK (record_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * rung_session_history_changed:
 * @self: a session
 *
 * Tells that undo, redo, the title or the saved state may be another one.
 */
void
rung_session_history_changed (RungSession *self)
{
  g_signal_emit (self, signals[HISTORY_CHANGED], 0);
}

static char *
dup_label (const RungInput *input)
{
  g_auto (GStrv) parts = g_strsplit (_(input->label), "_", -1);

  return g_strjoinv ("", parts);
}

static int
find_offer (RungSession  *self,
            RungEditable *record)
{
  guint position = 0;

  return g_list_store_find (self->offers, record, &position) ? (int) position : -1;
}

/* Where a record is being edited, down to the item: the same input of another
 * item is another step of undo. */
static char *
dup_place (RungEditable *record,
           const char   *name)
{
  RungEditable *item = rung_editable_get_last_item (record);
  const RungInputTable *table = rung_editable_get_table (record);

  for (guint i = 0; item != NULL && i < table->n_lists; i++)
    {
      GListModel *items = rung_editable_get_items (record, &table->lists[i]);

      for (guint k = 0; k < g_list_model_get_n_items (items); k++)
        {
          g_autoptr (RungEditable) other = g_list_model_get_item (items, k);
          g_autofree char *place = NULL;

          if (other != item)
            continue;
          place = g_strdup_printf ("%s/%s/%u", name, table->lists[i].id, k);
          return dup_place (item, place);
        }
    }
  return g_strdup (name);
}

/* Where the values of a record are kept in a document; NULL for an offer that
 * is gone. */
static gpointer
find_values (RungSession  *self,
             RungEditable *record,
             RungDocument *document)
{
  int index = -1;

  if (RUNG_IS_PROFILE (record))
    return &document->profile;
  if (RUNG_IS_ASSUMPTIONS (record))
    return &document->assumptions;
  if (RUNG_IS_PLAN (record))
    return &document->plan;
  index = find_offer (self, record);
  return index < 0 ? NULL : &rung_document_get_offer (document, (guint) index)->inputs;
}

/* The only handler of the records. */
static void
record_changed_cb (RungSession  *self,
                   RungEditable *record)
{
  g_autoptr (RungDocument) document = NULL;
  const RungInput *input = rung_editable_get_last_changed (record);
  const RungInputTable *table = rung_editable_get_table (record);
  gpointer values = NULL;
  g_autofree char *label = NULL;
  g_autofree char *title = NULL;
  g_autofree char *where = NULL;

  if (self->is_applying || input == NULL)
    return;
  document = rung_document_copy (self->document);
  values = find_values (self, record, document);
  if (values == NULL)
    return;
  label = dup_label (input);
  rung_record_copy (table, values, rung_editable_get_values (record));
  if (RUNG_IS_OFFER (record))
    {
      g_autofree char *letter = rung_format_letter (rung_offer_get_id (RUNG_OFFER (record)));

      title = g_strdup_printf (_("change of “%s” of %s"), label, letter);
      where = dup_place (record, rung_offer_get_id (RUNG_OFFER (record)));
    }
  else
    {
      title = g_strdup_printf (_("change of “%s”"), label);
      where = dup_place (record, table->id);
    }
  rung_session_commit (self, g_steal_pointer (&document), title, input, where);
  rung_session_recompute (self);
}

static RungOffer *
offer_of_id (RungSession *self,
             const char  *id)
{
  RungOffer *offer = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->offers)); i++)
    {
      g_autoptr (RungOffer) old = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      if (g_str_equal (rung_offer_get_id (old), id))
        return g_steal_pointer (&old);
    }
  offer = rung_offer_new (id);
  g_signal_connect_object (offer, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  return offer;
}

static gboolean
same_offers (RungSession        *self,
             const RungDocument *document)
{
  guint n_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers));

  if (n_offers != rung_document_get_n_offers (document))
    return FALSE;
  for (guint i = 0; i < n_offers; i++)
    if (!g_str_equal (rung_offer_get_id (rung_session_get_offer (self, i)),
                      rung_document_get_offer (document, i)->id))
      return FALSE;
  return TRUE;
}

/**
 * rung_session_apply:
 * @self: a session
 * @document: the value to show
 *
 * Makes the records equal to @document. An offer keeps its object as long as
 * it lives, so that forms and focus stay where they are.
 */
void
rung_session_apply (RungSession  *self,
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
      RungOffer *offer = offer_of_id (self, entry->id);

      rung_editable_set_values (RUNG_EDITABLE (offer), &entry->inputs);
      g_ptr_array_add (offers, offer);
    }
  if (!is_same)
    g_list_store_splice (self->offers, 0, g_list_model_get_n_items (G_LIST_MODEL (self->offers)),
                         offers->pdata, offers->len);
  self->is_applying = FALSE;
  rung_session_recompute (self);
  if (!is_same)
    g_signal_emit (self, signals[OFFERS_CHANGED], 0);
}

/* The engine reads no clock. */
static void
pass_today (RungDocument *document)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_date_set_dmy (&document->today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
}

/**
 * rung_session_restart:
 * @self: a session
 * @document: (transfer full): the document to begin with
 * @path: (nullable): its file
 * @hash: (transfer full) (nullable): hash of its file
 *
 * Begins anew: no history, nothing to save.
 */
void
rung_session_restart (RungSession  *self,
                      RungDocument *document,
                      const char   *path,
                      char         *hash)
{
  gboolean had_offers = g_list_model_get_n_items (G_LIST_MODEL (self->offers)) > 0;

  g_array_set_size (self->past, 0);
  g_array_set_size (self->future, 0);
  self->typing = NULL;
  g_clear_pointer (&self->saved, rung_document_unref);
  self->saved = rung_document_ref (document);
  g_free (self->path);
  self->path = g_strdup (path);
  g_free (self->hash);
  self->hash = hash;
  g_ptr_array_set_size (self->chosen, 0);
  rung_session_forget_typed (self);
  pass_today (document);
  /* Objects of the document before must not live on under the same letters. */
  g_list_store_remove_all (self->offers);
  rung_session_apply (self, document);
  if (had_offers && rung_document_get_n_offers (document) == 0)
    g_signal_emit (self, signals[OFFERS_CHANGED], 0);
  rung_document_unref (document);
  rung_session_history_changed (self);
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
  rung_session_restart (self, rung_document_new (), NULL, NULL);
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
 * rung_session_get_profile:
 * @self: a session
 *
 * Returns: (transfer none): the person
 */
RungProfile *
rung_session_get_profile (RungSession *self)
{
  return self->profile;
}

/**
 * rung_session_get_assumptions:
 * @self: a session
 *
 * Returns: (transfer none): what is assumed about the years ahead
 */
RungAssumptions *
rung_session_get_assumptions (RungSession *self)
{
  return self->assumptions;
}

/**
 * rung_session_get_plan:
 * @self: a session
 *
 * Returns: (transfer none): the road ahead; one object for the life of the
 *   session
 */
RungPlan *
rung_session_get_plan (RungSession *self)
{
  return self->plan;
}

/**
 * rung_session_get_offers:
 * @self: a session
 *
 * Returns: (transfer none): a list of RungOffer
 */
GListModel *
rung_session_get_offers (RungSession *self)
{
  return G_LIST_MODEL (self->offers);
}

/**
 * rung_session_get_offer:
 * @self: a session
 * @index: index of an offer
 *
 * Returns: (transfer none) (nullable): the offer, %NULL past the end
 */
RungOffer *
rung_session_get_offer (RungSession *self,
                        guint        index)
{
  /* The store keeps a reference, so the offer outlives this one. */
  g_autoptr (RungOffer) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), index);

  return offer;
}

/**
 * rung_session_get_document:
 * @self: a session
 *
 * Returns: (transfer none): the document value, until the next change
 */
const RungDocument *
rung_session_get_document (RungSession *self)
{
  return self->document;
}
