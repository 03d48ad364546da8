/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pair-chooser.h"

#include "ui/kit/rung-wrap.h"

#include "rung-offer-chooser.h"

struct _RungPairChooser
{
  RungWidget parent_instance;
  RungSession *session;
  char *first_title;
  char *between;                /* the word between the two */
  char *second_title;
  RungOfferChooser *first;
  RungOfferChooser *second;
};

G_DEFINE_FINAL_TYPE (RungPairChooser, rung_pair_chooser, RUNG_TYPE_WIDGET)

/* Choosing the other one swaps the two. */
static void
changed_cb (RungPairChooser  *self,
            RungOfferChooser *chooser)
{
  RungOfferChooser *other = chooser == self->first ? self->second : self->first;

  if (g_strcmp0 (rung_offer_chooser_get (other), rung_offer_chooser_get (chooser)) == 0)
    rung_offer_chooser_choose (other, rung_offer_chooser_get_previous (chooser));
  g_signal_emit_by_name (self, "changed");
}

static void
rung_pair_chooser_class_init (RungPairChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_STRUCT_OFFSET (RungPairChooser, session), NULL);
  rung_member_add (object_class, "first-title", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungPairChooser, first_title), NULL);
  rung_member_add (object_class, "between", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungPairChooser, between), NULL);
  rung_member_add (object_class, "second-title", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungPairChooser, second_title), NULL);
  g_signal_new ("changed", RUNG_TYPE_PAIR_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  g_type_ensure (RUNG_TYPE_OFFER_CHOOSER);
  g_type_ensure (RUNG_TYPE_WRAP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "parts/pair-chooser");
  gtk_widget_class_bind_template_child (widget_class, RungPairChooser, first);
  gtk_widget_class_bind_template_child (widget_class, RungPairChooser, second);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
rung_pair_chooser_init (RungPairChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  rung_offer_chooser_propose (self->first, first);
  rung_offer_chooser_propose (self->second, second);
  /* One was chosen and now is what is proposed for the other. */
  if (g_strcmp0 (rung_pair_chooser_get_first (self), rung_pair_chooser_get_second (self)) == 0)
    {
      const char *same = rung_pair_chooser_get_first (self);
      const char *other = g_strcmp0 (same, first) == 0 ? second : first;

      rung_offer_chooser_propose (self->second, other);
      if (g_strcmp0 (rung_pair_chooser_get_second (self), same) == 0)
        rung_offer_chooser_propose (self->first, other);
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
  rung_offer_chooser_choose (self->first, first);
  rung_offer_chooser_choose (self->second, second);
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
  return rung_offer_chooser_get (self->first);
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
  return rung_offer_chooser_get (self->second);
}
