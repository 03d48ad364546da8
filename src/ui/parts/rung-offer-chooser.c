/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-chooser.h"

#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-spoken.h"

struct _RungOfferChooser
{
  RungWidget parent_instance;
  RungSession *session;
  char *title;
  GtkDropDown *drop_down;
  GtkStringList *names;
  /* (nullable): ids of offers, interned. */
  const char *chosen;       /* by the person */
  const char *selected;
  const char *previous;     /* what was selected before */
};

G_DEFINE_FINAL_TYPE (RungOfferChooser, rung_offer_chooser, RUNG_TYPE_WIDGET)

static void
selected_cb (RungOfferChooser *self)
{
  guint place = gtk_drop_down_get_selected (self->drop_down);
  const RungDocument *document = rung_session_get_compared (self->session);
  const char *selected = NULL;

  if (place >= rung_document_get_n_offers (document))
    return;
  selected = rung_document_get_offer (document, place)->id;
  if (g_strcmp0 (selected, self->selected) == 0)
    return;
  self->chosen = selected;
  self->previous = self->selected;
  self->selected = selected;
  g_signal_emit_by_name (self, "changed");
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

/* The list may choose another place while names come and go; only the last one is told, and that is
 * known already. */
static void
select_offer (RungOfferChooser *self,
              guint             place)
{
  const RungDocument *document = rung_session_get_compared (self->session);

  g_object_freeze_notify (G_OBJECT (self->drop_down));
  update_names (self);
  self->previous = self->selected;
  self->selected = place < rung_document_get_n_offers (document)
                   ? rung_document_get_offer (document, place)->id : NULL;
  gtk_drop_down_set_selected (self->drop_down, place);
  g_object_thaw_notify (G_OBJECT (self->drop_down));
}

static void
title_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (RUNG_OFFER_CHOOSER (self)->drop_down),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, RUNG_OFFER_CHOOSER (self)->title,
                                  -1);
}

static void
rung_offer_chooser_class_init (RungOfferChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_STRUCT_OFFSET (RungOfferChooser, session), NULL);
  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungOfferChooser, title),
                   title_changed);
  g_signal_new ("changed", RUNG_TYPE_OFFER_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "parts/offer-chooser");
  gtk_widget_class_bind_template_child (widget_class, RungOfferChooser, drop_down);
  gtk_widget_class_bind_template_child (widget_class, RungOfferChooser, names);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
rung_offer_chooser_init (RungOfferChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_spoken_drop_down (self->drop_down);
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
