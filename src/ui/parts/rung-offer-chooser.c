/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-chooser.h"

#include "report/phrases/rung-phrases.h"

struct _RungOfferChooser
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *drop_down;
  GtkStringList *names;
  /* (nullable): ids of offers, interned. */
  const char *chosen;       /* by the person */
  const char *selected;
  const char *previous;     /* what was selected before */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungOfferChooser, rung_offer_chooser, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
selected_cb (RungOfferChooser *self)
{
  guint place = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->drop_down));
  const RungDocument *document = rung_session_get_compared (self->session);
  const char *selected = NULL;

  if (self->is_updating || place >= rung_document_get_n_offers (document))
    return;
  selected = rung_document_get_offer (document, place)->id;
  if (g_strcmp0 (selected, self->selected) == 0)
    return;
  self->chosen = selected;
  self->previous = self->selected;
  self->selected = selected;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Only names that are others are put in, so that an open list stays. */
static void
update_names (RungOfferChooser *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  guint n_offers = rung_document_get_n_offers (document);

  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, i));
      const char *const added[] = { name, NULL };
      const char *shown = gtk_string_list_get_string (self->names, i);

      if (g_strcmp0 (shown, name) != 0)
        gtk_string_list_splice (self->names, i, shown != NULL, added);
    }
  while (g_list_model_get_n_items (G_LIST_MODEL (self->names)) > n_offers)
    gtk_string_list_remove (self->names, n_offers);
}

static void
select_offer (RungOfferChooser *self,
              guint             place)
{
  const RungDocument *document = rung_session_get_compared (self->session);

  self->is_updating = TRUE;
  update_names (self);
  self->previous = self->selected;
  self->selected = place < rung_document_get_n_offers (document)
                   ? rung_document_get_offer (document, place)->id : NULL;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), place);
  self->is_updating = FALSE;
}

static void
rung_offer_chooser_dispose (GObject *object)
{
  RungOfferChooser *self = RUNG_OFFER_CHOOSER (object);

  g_clear_pointer (&self->drop_down, gtk_widget_unparent);
  g_clear_object (&self->names);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_offer_chooser_parent_class)->dispose (object);
}

static void
rung_offer_chooser_class_init (RungOfferChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_offer_chooser_dispose;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_OFFER_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_offer_chooser_init (RungOfferChooser *self)
{
  self->names = gtk_string_list_new (NULL);
  self->drop_down = gtk_drop_down_new (G_LIST_MODEL (g_object_ref (self->names)), NULL);
  gtk_widget_set_parent (self->drop_down, GTK_WIDGET (self));
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rung_offer_chooser_new:
 * @session: the session
 * @name: what the offer is chosen for, for somebody who hears it
 *
 * Returns: (transfer floating): a chooser that shows nothing yet
 */
GtkWidget *
rung_offer_chooser_new (RungSession *session,
                        const char  *name)
{
  RungOfferChooser *self = g_object_new (RUNG_TYPE_OFFER_CHOOSER, NULL);

  self->session = g_object_ref (session);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  return GTK_WIDGET (self);
}

/**
 * rung_offer_chooser_propose:
 * @self: a chooser
 * @offer: (nullable): id of an offer, %NULL for the first one
 *
 * Brings the names up to date and shows @offer, unless the person chose one
 * that is still there.
 */
void
rung_offer_chooser_propose (RungOfferChooser *self,
                            const char       *offer)
{
  const RungDocument *document = rung_session_get_compared (self->session);

  if (self->chosen != NULL && rung_document_find_offer (document, self->chosen) < 0)
    self->chosen = NULL;
  if (self->chosen != NULL)
    offer = self->chosen;
  select_offer (self, offer != NULL ? (guint) rung_document_find_offer (document, offer) : 0);
}

/**
 * rung_offer_chooser_choose:
 * @self: a chooser
 * @offer: id of an offer
 *
 * Chooses an offer for the person. It says nothing of it.
 */
void
rung_offer_chooser_choose (RungOfferChooser *self,
                           const char       *offer)
{
  guint place = (guint) rung_document_find_offer (rung_session_get_compared (self->session), offer);

  select_offer (self, place);
  self->chosen = self->selected;
}

/**
 * rung_offer_chooser_get:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the offer that is shown
 */
const char *
rung_offer_chooser_get (RungOfferChooser *self)
{
  return self->selected;
}

/**
 * rung_offer_chooser_get_previous:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the offer that was shown before
 */
const char *
rung_offer_chooser_get_previous (RungOfferChooser *self)
{
  return self->previous;
}
