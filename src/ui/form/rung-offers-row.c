/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offers-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-widget.h"

struct _RungOffersRow
{
  GtkListBoxRow parent_instance;
  RungSession *session;     /* it outlives the list */
  char *offer;              /* its id */
  GtkWidget *check;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (RungOffersRow, rung_offers_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggled_cb (RungOffersRow  *self,
            GtkCheckButton *check)
{
  gboolean is_compared = gtk_check_button_get_active (check);

  if (self->offer == NULL
      || rung_session_is_compared (self->session, self->offer) == is_compared
      || rung_session_set_compared (self->session, self->offer, is_compared))
    return;
  gtk_check_button_set_active (check, !is_compared);
  g_signal_emit_by_name (self, "refused", is_compared);
}

static void
rung_offers_row_finalize (GObject *object)
{
  g_free (RUNG_OFFERS_ROW (object)->offer);
  G_OBJECT_CLASS (rung_offers_row_parent_class)->finalize (object);
}

static void
rung_offers_row_class_init (RungOffersRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_offers_row_finalize;
  g_signal_new ("refused", RUNG_TYPE_OFFERS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  rung_widget_class_set_template (widget_class, "form/offers-row");
  gtk_widget_class_bind_template_child (widget_class, RungOffersRow, check);
  gtk_widget_class_bind_template_child (widget_class, RungOffersRow, label);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
rung_offers_row_init (RungOffersRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_offers_row_new:
 * @session: the session
 * @offer: an offer of its document
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rung_offers_row_new (RungSession             *session,
                     const RungDocumentOffer *offer)
{
  RungOffersRow *self = g_object_new (RUNG_TYPE_OFFERS_ROW, NULL);
  g_autofree char *name = rung_phrase_offer (offer);
  g_autofree char *tip = g_strdup_printf (_("Compare %s"), name);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check),
                               rung_session_is_compared (session, offer->id));
  self->session = session;
  self->offer = g_strdup (offer->id);
  gtk_label_set_text (GTK_LABEL (self->label), name);
  gtk_widget_set_tooltip_text (self->check, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, tip,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/**
 * rung_offers_row_get_offer:
 * @self: a row
 *
 * Returns: (transfer none): id of its offer
 */
const char *
rung_offers_row_get_offer (RungOffersRow *self)
{
  return self->offer;
}

/**
 * rung_offers_row_matches:
 * @self: a row
 * @needle: a part of a name, in any case
 *
 * Returns: %TRUE if the offer has it in its name
 */
gboolean
rung_offers_row_matches (RungOffersRow *self,
                         const char    *needle)
{
  g_autofree char *part = g_utf8_casefold (needle, -1);
  g_autofree char *name = g_utf8_casefold (gtk_label_get_text (GTK_LABEL (self->label)), -1);

  return strstr (name, part) != NULL;
}
