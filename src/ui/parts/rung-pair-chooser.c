/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pair-chooser.h"

#include "ui/kit/rung-wrap.h"

#include "rung-offer-chooser.h"

struct _RungPairChooser
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *first;
  GtkWidget *second;
};

G_DEFINE_FINAL_TYPE (RungPairChooser, rung_pair_chooser, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Choosing the other one swaps the two. */
static void
changed_cb (RungPairChooser  *self,
            RungOfferChooser *chooser)
{
  RungOfferChooser *other = RUNG_OFFER_CHOOSER (GTK_WIDGET (chooser) == self->first ? self->second
                                                : self->first);

  if (g_strcmp0 (rung_offer_chooser_get (other), rung_offer_chooser_get (chooser)) == 0)
    rung_offer_chooser_choose (other, rung_offer_chooser_get_previous (chooser));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
rung_pair_chooser_dispose (GObject *object)
{
  RungPairChooser *self = RUNG_PAIR_CHOOSER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_pair_chooser_parent_class)->dispose (object);
}

static void
rung_pair_chooser_class_init (RungPairChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_pair_chooser_dispose;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_PAIR_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_pair_chooser_init (RungPairChooser *self)
{
  self->box = rung_wrap_new ();
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_pair_chooser_new:
 * @session: the session
 * @first_name: what the first offer is chosen for, for somebody who hears it
 * @between: the word between the two
 * @second_name: what the second offer is chosen for
 *
 * Returns: (transfer floating): a chooser that shows nothing yet
 */
GtkWidget *
rung_pair_chooser_new (RungSession *session,
                       const char  *first_name,
                       const char  *between,
                       const char  *second_name)
{
  RungPairChooser *self = g_object_new (RUNG_TYPE_PAIR_CHOOSER, NULL);
  GtkWidget *rest = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->session = g_object_ref (session);
  self->first = rung_offer_chooser_new (session, first_name);
  self->second = rung_offer_chooser_new (session, second_name);
  rung_wrap_append (RUNG_WRAP (self->box), self->first);
  gtk_box_append (GTK_BOX (rest), gtk_label_new (between));
  gtk_box_append (GTK_BOX (rest), self->second);
  rung_wrap_append (RUNG_WRAP (self->box), rest);
  g_signal_connect_object (self->first, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->second, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rung_pair_chooser_propose:
 * @self: a chooser
 * @first: (nullable): id of an offer, %NULL for any
 * @second: (nullable): id of another offer
 *
 * Shows the pair, unless the person chose another one.
 *
 * Returns: %TRUE if there are two offers to choose
 */
gboolean
rung_pair_chooser_propose (RungPairChooser *self,
                           const char      *first,
                           const char      *second)
{
  gboolean has_pair = rung_document_get_n_offers (rung_session_get_compared (self->session)) > 1;

  gtk_widget_set_visible (GTK_WIDGET (self), has_pair);
  if (!has_pair)
    return FALSE;
  rung_offer_chooser_propose (RUNG_OFFER_CHOOSER (self->first), first);
  rung_offer_chooser_propose (RUNG_OFFER_CHOOSER (self->second), second);
  /* One was chosen and now is what is proposed for the other. */
  if (g_strcmp0 (rung_pair_chooser_get_first (self), rung_pair_chooser_get_second (self)) == 0)
    {
      const char *same = rung_pair_chooser_get_first (self);
      const char *other = g_strcmp0 (same, first) == 0 ? second : first;

      rung_offer_chooser_propose (RUNG_OFFER_CHOOSER (self->second), other);
      if (g_strcmp0 (rung_pair_chooser_get_second (self), same) == 0)
        rung_offer_chooser_propose (RUNG_OFFER_CHOOSER (self->first), other);
    }
  return g_strcmp0 (rung_pair_chooser_get_first (self), rung_pair_chooser_get_second (self)) != 0;
}

/**
 * rung_pair_chooser_choose:
 * @self: a chooser
 * @first: id of an offer
 * @second: id of another offer
 *
 * Chooses a pair for the person. It says nothing of it.
 */
void
rung_pair_chooser_choose (RungPairChooser *self,
                          const char      *first,
                          const char      *second)
{
  rung_offer_chooser_choose (RUNG_OFFER_CHOOSER (self->first), first);
  rung_offer_chooser_choose (RUNG_OFFER_CHOOSER (self->second), second);
}

/**
 * rung_pair_chooser_get_first:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the first offer
 */
const char *
rung_pair_chooser_get_first (RungPairChooser *self)
{
  return rung_offer_chooser_get (RUNG_OFFER_CHOOSER (self->first));
}

/**
 * rung_pair_chooser_get_second:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the second offer
 */
const char *
rung_pair_chooser_get_second (RungPairChooser *self)
{
  return rung_offer_chooser_get (RUNG_OFFER_CHOOSER (self->second));
}
