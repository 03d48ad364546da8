/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offers-menu.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-list-search.h"

#define WIDTH_CHARS 34
#define LIST_HEIGHT 360

struct _RungOffersMenu
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover;
  GtkWidget *search;
  GtkWidget *list;
  GtkWidget *problem;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungOffersMenu, rung_offers_menu, GTK_TYPE_WIDGET)

enum
{
  OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
offer_of (gpointer object)
{
  return g_object_get_data (object, "offer");
}

static const RungDocument *
get_document (RungOffersMenu *self)
{
  return rung_session_get_document (self->session);
}

static void
show_count (RungOffersMenu *self)
{
  guint n_offers = rung_document_get_n_offers (get_document (self));
  guint n_compared = rung_document_get_n_offers (rung_session_get_compared (self->session));
  g_autofree char *text = g_strdup_printf (_("%u of %u compared"), n_compared, n_offers);

  gtk_label_set_text (GTK_LABEL (self->label), text);
}

static void
toggled_cb (RungOffersMenu *self,
            GtkCheckButton   *check)
{
  gboolean is_compared = gtk_check_button_get_active (check);
  gboolean is_done = FALSE;

  if (self->is_updating)
    return;
  self->is_updating = TRUE;
  is_done = rung_session_set_compared (self->session, offer_of (check), is_compared);
  if (!is_done)
    gtk_check_button_set_active (check, !is_compared);
  self->is_updating = FALSE;
  gtk_label_set_text (GTK_LABEL (self->problem),
                      is_compared ? _("Eight offers are compared at most: take one out first.")
                                  : _("One offer has to stay in the comparison."));
  gtk_widget_set_visible (self->problem, !is_done);
  show_count (self);
}

static void
activated_cb (RungOffersMenu *self,
              GtkListBoxRow    *row)
{
  const char *offer = offer_of (row);

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_signal_emit (self, signals[OPEN], 0, offer);
}

static void
add_row (RungOffersMenu          *self,
         const RungDocumentOffer *offer)
{
  g_autofree char *name = rung_phrase_offer (offer);
  g_autofree char *tip = g_strdup_printf (_("Compare %s"), name);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               rung_session_is_compared (self->session, offer->id));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  gtk_widget_set_tooltip_text (check, tip);
  g_object_set_data (G_OBJECT (check), "offer", (gpointer) g_intern_string (offer->id));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* The list asks at once whether it shows the row, so the row knows its offer first. */
  g_object_set_data (G_OBJECT (row), "offer", (gpointer) g_intern_string (offer->id));
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

/* The list is filled when it is opened: a hundred rows are no part of typing. */
static void
fill (RungOffersMenu *self)
{
  const RungDocument *document = get_document (self);
  GtkListBoxRow *row = NULL;

  self->is_updating = TRUE;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    add_row (self, rung_document_get_offer (document, i));
  rung_field_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_set_visible (self->problem, FALSE);
  self->is_updating = FALSE;
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  RungOffersMenu *self = user_data;
  const RungDocument *document = get_document (self);
  int offer = rung_document_find_offer (document, offer_of (row));
  g_autofree char *needle = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)),
                                             -1);
  g_autofree char *name = NULL;
  g_autofree char *folded = NULL;

  if (offer < 0)
    return FALSE;
  name = rung_phrase_offer (rung_document_get_offer (document, (guint) offer));
  folded = g_utf8_casefold (name, -1);
  return strstr (folded, needle) != NULL;
}

static void
rung_offers_menu_dispose (GObject *object)
{
  RungOffersMenu *self = RUNG_OFFERS_MENU (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_offers_menu_parent_class)->dispose (object);
}

static void
rung_offers_menu_class_init (RungOffersMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_offers_menu_dispose;
  signals[OPEN] = g_signal_new ("open", RUNG_TYPE_OFFERS_MENU, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_list (RungOffersMenu *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), matches, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("All offers"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), LIST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  return scrolled;
}

static void
rung_offers_menu_init (RungOffersMenu *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = NULL;

  self->button = gtk_menu_button_new ();
  self->label = gtk_label_new (NULL);
  self->popover = gtk_popover_new ();
  self->problem = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                                "xalign", 0.0f, "wrap", TRUE, "max-width-chars", WIDTH_CHARS,
                                "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->problem, "problem");
  scrolled = create_list (self);
  self->search = rung_list_search_new (self->popover, self->list, _("Find an offer"),
                                       _("Find an offer"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->search), WIDTH_CHARS);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), self->popover);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), self->label);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->button), TRUE);
  gtk_widget_set_tooltip_text (self->button,
                               _("All offers: open one, or choose which are compared"));
  g_signal_connect_object (self->popover, "show", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/**
 * rung_offers_menu_new:
 * @session: the session
 *
 * Returns: (transfer floating): the chooser
 */
GtkWidget *
rung_offers_menu_new (RungSession *session)
{
  RungOffersMenu *self = g_object_new (RUNG_TYPE_OFFERS_MENU, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (show_count), self,
                           G_CONNECT_SWAPPED);
  show_count (self);
  return GTK_WIDGET (self);
}
