/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offers-menu.h"

#include <glib/gi18n-lib.h>

#include "rung-offers-row.h"

struct _RungOffersMenu
{
  RungWidget parent_instance;
  RungSession *session;
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover;
  GtkWidget *search;
  GtkWidget *list;
  GtkWidget *nothing;
  GtkWidget *problem;
};

G_DEFINE_FINAL_TYPE (RungOffersMenu, rung_offers_menu, RUNG_TYPE_WIDGET)

static void
show_count (RungOffersMenu *self)
{
  guint n_offers = rung_document_get_n_offers (rung_session_get_document (self->session));
  guint n_compared = rung_document_get_n_offers (rung_session_get_compared (self->session));
  /* Translators: offers in the comparison, then all offers */
  g_autofree char *text = g_strdup_printf (_("%u of %u compared"), n_compared, n_offers);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->problem, FALSE);
}

static void
refused_cb (RungOffersMenu *self,
            gboolean        was_to_come)
{
  gtk_label_set_text (GTK_LABEL (self->problem),
                      was_to_come ? _("Rung compares eight offers at most. Take one out first.")
                                  : _("Keep at least one offer in the comparison."));
  gtk_widget_set_visible (self->problem, TRUE);
}

static void
row_activated_cb (RungOffersMenu *self,
                  RungOffersRow  *row)
{
  g_autofree char *offer = g_strdup (rung_offers_row_get_offer (row));

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_signal_emit_by_name (self, "open", offer);
}

/* The list is filled when it is opened: a hundred rows are no part of typing. */
static void
popover_show_cb (RungOffersMenu *self)
{
  const RungDocument *document = rung_session_get_document (self->session);
  GtkListBoxRow *row = NULL;

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      GtkWidget *added = rung_offers_row_new (self->session, rung_document_get_offer (document, i));

      g_signal_connect_object (added, "refused", G_CALLBACK (refused_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (self->list), added);
    }
  gtk_widget_set_visible (self->problem, FALSE);
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  RungOffersMenu *self = user_data;

  return rung_offers_row_matches (RUNG_OFFERS_ROW (row),
                                  gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
search_changed_cb (RungOffersMenu *self)
{
  g_autofree char *text
    = g_strdup_printf (_("No match for “%s”"), gtk_editable_get_text (GTK_EDITABLE (self->search)));

  gtk_label_set_text (GTK_LABEL (self->nothing), text);
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
}

static void
rung_offers_menu_class_init (RungOffersMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungOffersMenu, session));
  g_signal_new ("open", RUNG_TYPE_OFFERS_MENU, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "form/offers-menu");
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, button);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, label);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, popover);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, search);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, list);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, nothing);
  gtk_widget_class_bind_template_child (widget_class, RungOffersMenu, problem);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
rung_offers_menu_init (RungOffersMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), matches, self, NULL);
}

/**
 * rung_offers_menu_set_session:
 * @self: the chooser
 * @session: the session
 *
 * Tells it whose offers these are, once.
 */
void
rung_offers_menu_set_session (RungOffersMenu *self,
                              RungSession    *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (show_count), self,
                           G_CONNECT_SWAPPED);
  show_count (self);
}
