/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-header.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-phrases.h"
#include "ui/parts/rung-swatch.h"

struct _RungOfferHeader
{
  GtkBox parent_instance;
  GtkWidget *name;
  GtkWidget *baseline;
};

G_DEFINE_FINAL_TYPE (RungOfferHeader, rung_offer_header, GTK_TYPE_BOX)

static void
rung_offer_header_class_init (RungOfferHeaderClass *klass)
{
}

static void
rung_offer_header_init (RungOfferHeader *self)
{
  self->name = gtk_label_new (NULL);
  self->baseline = gtk_label_new (_("baseline"));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (self->baseline, "note");
  gtk_label_set_ellipsize (GTK_LABEL (self->name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->name), 1.0f);
  gtk_label_set_width_chars (GTK_LABEL (self->name), 8);
}

/**
 * rung_offer_header_new:
 * @offer_id: id of an offer
 *
 * Returns: (transfer floating): the head of its column
 */
GtkWidget *
rung_offer_header_new (const char *offer_id)
{
  RungOfferHeader *self = g_object_new (RUNG_TYPE_OFFER_HEADER, NULL);
  GtkWidget *top = rung_swatch_new_with_letter (offer_id);

  gtk_widget_set_halign (top, GTK_ALIGN_END);
  gtk_widget_add_css_class (top, "strong");
  gtk_box_prepend (GTK_BOX (top), self->baseline);
  gtk_box_append (GTK_BOX (self), top);
  gtk_box_append (GTK_BOX (self), self->name);
  return GTK_WIDGET (self);
}

/**
 * rung_offer_header_show:
 * @self: the head of a column
 * @offer: its offer
 * @is_baseline: whether the others are held against it
 *
 * Shows the offer as it is now.
 */
void
rung_offer_header_show (RungOfferHeader         *self,
                        const RungDocumentOffer *offer,
                        gboolean                 is_baseline)
{
  g_autofree char *phrase = rung_phrase_offer (offer);

  gtk_label_set_text (GTK_LABEL (self->name), offer->inputs.title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), phrase);
  gtk_widget_set_visible (self->baseline, is_baseline);
}
