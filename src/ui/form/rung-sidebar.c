/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sidebar.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-phrases.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-swatch.h"

#include "rung-form.h"
#include "rung-offers-menu.h"

#define THE_PERSON -1

struct _RungSidebar
{
  GtkWidget parent_instance;
  RungSession *session;
  int selected;             /* index of an offer, or THE_PERSON */
  GtkWidget *box;
  GtkWidget *switcher;
  GtkWidget *you;           /* toggle of the person; heads the radio group */
  GtkWidget *chooser;       /* of all offers, when there are many */
  GtkWidget *tools;
  GtkWidget *stack;
  GtkWidget *profile_box;
  GtkWidget *offer_form;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungSidebar, rung_sidebar, GTK_TYPE_WIDGET)

static GtkWidget *
scroll (GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static void
add_form (RungSidebar          *self,
          const RungInputTable *table,
          RungEditable         *record)
{
  GtkWidget *form = rung_form_new (table, rung_session_get_tables (self->session), FALSE);

  rung_form_set_record (RUNG_FORM (form), record);
  gtk_box_append (GTK_BOX (self->profile_box), form);
}

/* Forms are built when they are first shown. */
static void
show_profile (RungSidebar *self)
{
  if (self->profile_box == NULL)
    {
      self->profile_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
      gtk_widget_add_css_class (self->profile_box, "page");
      add_form (self, &rung_profile_inputs, RUNG_EDITABLE (rung_session_get_profile (self->session)));
      add_form (self, &rung_assumption_inputs,
                RUNG_EDITABLE (rung_session_get_assumptions (self->session)));
      add_form (self, &rung_plan_inputs, RUNG_EDITABLE (rung_session_get_plan (self->session)));
      gtk_stack_add_named (GTK_STACK (self->stack), scroll (self->profile_box), "profile");
    }
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "profile");
}

static void
add_item_cb (RungSidebar         *self,
             const RungInputList *list)
{
  rung_session_add_item (self->session, (guint) self->selected, list);
}

static void
remove_item_cb (RungSidebar         *self,
                const RungInputList *list,
                guint                item)
{
  rung_session_remove_item (self->session, (guint) self->selected, list, item);
}

static void
show_offer (RungSidebar *self,
            RungOffer   *offer)
{
  if (self->offer_form == NULL)
    {
      self->offer_form = rung_form_new (&rung_offer_inputs, rung_session_get_tables (self->session), FALSE);
      gtk_widget_add_css_class (self->offer_form, "page");
      g_signal_connect_object (self->offer_form, "add-item", G_CALLBACK (add_item_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->offer_form, "remove-item", G_CALLBACK (remove_item_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_stack_add_named (GTK_STACK (self->stack), scroll (self->offer_form), "offer");
    }
  rung_form_set_record (RUNG_FORM (self->offer_form), RUNG_EDITABLE (offer));
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "offer");
}

static void
show_selected (RungSidebar *self)
{
  RungOffer *offer = self->selected >= 0 ? rung_session_get_offer (self->session, (guint) self->selected) : NULL;

  gtk_widget_set_visible (self->tools, offer != NULL);
  if (offer == NULL)
    show_profile (self);
  else
    show_offer (self, offer);
}

static void
toggled_cb (RungSidebar     *self,
            GtkToggleButton *button)
{
  if (self->is_updating || !gtk_toggle_button_get_active (button))
    return;
  self->selected = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "offer")) - 1;
  show_selected (self);
}

static GtkWidget *
add_toggle (RungSidebar *self,
            GtkWidget   *child,
            int          offer,
            const char  *name)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "offer", GINT_TO_POINTER (offer + 1));
  if (self->you != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (self->you));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), offer == self->selected);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->switcher), button);
  return button;
}

/* So many that a button for each would fill more than the pane. */
static gboolean
has_many (RungSidebar *self)
{
  return rung_document_get_n_offers (rung_session_get_document (self->session)) > RUNG_MAX_COMPARED;
}

static void
fill_switcher (RungSidebar *self)
{
  const RungDocument *document = rung_session_get_document (self->session);
  GtkWidget *child = NULL;
  GtkWidget *add = NULL;

  self->is_updating = TRUE;
  self->you = NULL;
  while ((child = gtk_widget_get_first_child (self->switcher)) != NULL)
    gtk_box_remove (GTK_BOX (self->switcher), child);
  self->you = add_toggle (self, gtk_label_new (C_("the person whose offers these are", "You")),
                          THE_PERSON, _("You: profile and assumptions"));
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *name = rung_phrase_offer (offer);

      if (has_many (self) && !rung_session_is_compared (self->session, i) && (int) i != self->selected)
        continue;
      add_toggle (self, rung_swatch_new_with_letter (offer->id), (int) i, name);
    }
  add = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_set_tooltip_text (add, _("Add offer"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add offer"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "win.add-offer");
  gtk_box_append (GTK_BOX (self->switcher), add);
  gtk_widget_set_visible (self->chooser, has_many (self));
  self->is_updating = FALSE;
}

static void
offers_changed_cb (RungSidebar *self)
{
  int n_offers = (int) rung_document_get_n_offers (rung_session_get_document (self->session));

  self->selected = MIN (self->selected, n_offers - 1);
  fill_switcher (self);
  show_selected (self);
}

static void
fill_tools (RungSidebar *self)
{
  GtkWidget *space = gtk_label_new (NULL);

  rung_page_add_tool (self->tools, "go-previous-symbolic", _("Move offer left"), "win.move-offer-left");
  rung_page_add_tool (self->tools, "go-next-symbolic", _("Move offer right"), "win.move-offer-right");
  rung_page_add_tool (self->tools, "edit-copy-symbolic", _("Duplicate offer"), "win.duplicate-offer");
  rung_page_add_tool (self->tools, "view-pin-symbolic", _("Hold the others against this offer"), "win.choose-baseline");
  gtk_widget_set_hexpand (space, TRUE);
  gtk_box_append (GTK_BOX (self->tools), space);
  rung_page_add_tool (self->tools, "user-trash-symbolic", _("Delete offer"), "win.delete-offer");
}

static void
rung_sidebar_dispose (GObject *object)
{
  RungSidebar *self = RUNG_SIDEBAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_sidebar_parent_class)->dispose (object);
}

static void
rung_sidebar_class_init (RungSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_sidebar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "sidebar");
}

static void
rung_sidebar_init (RungSidebar *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->switcher = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->switcher, "linked");
  gtk_widget_add_css_class (self->switcher, "switcher");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->switcher);
  gtk_box_append (GTK_BOX (self->box), scrolled);
  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->tools, "tools");
  fill_tools (self);
  gtk_box_append (GTK_BOX (self->box), self->tools);
  self->stack = gtk_stack_new ();
  gtk_stack_set_hhomogeneous (GTK_STACK (self->stack), FALSE);
  gtk_box_append (GTK_BOX (self->box), self->stack);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_sidebar_new:
 * @session: the session
 *
 * Returns: (transfer floating): the side pane
 */
GtkWidget *
rung_sidebar_new (RungSession *session)
{
  RungSidebar *self = g_object_new (RUNG_TYPE_SIDEBAR, NULL);

  self->session = g_object_ref (session);
  self->chooser = rung_offers_menu_new (session);
  gtk_widget_set_halign (self->chooser, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->chooser, "all-offers");
  g_signal_connect_object (self->chooser, "open", G_CALLBACK (rung_sidebar_select), self, G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (self->box), self->chooser, gtk_widget_get_first_child (self->box));
  self->selected = rung_document_get_n_offers (rung_session_get_document (session)) > 0 ? 0 : THE_PERSON;
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (offers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill_switcher (self);
  show_selected (self);
  return GTK_WIDGET (self);
}

/**
 * rung_sidebar_get_selected:
 * @self: the side pane
 *
 * Returns: index of the offer in the form, -1 for the person
 */
int
rung_sidebar_get_selected (RungSidebar *self)
{
  return self->selected;
}

/**
 * rung_sidebar_select:
 * @self: the side pane
 * @offer: index of an offer, -1 for the person
 *
 * Shows a form.
 */
void
rung_sidebar_select (RungSidebar *self,
                     int          offer)
{
  self->selected = offer;
  fill_switcher (self);
  show_selected (self);
}

/**
 * rung_sidebar_focus_form:
 * @self: the side pane
 *
 * Moves the focus to the first input of the form.
 */
void
rung_sidebar_focus_form (RungSidebar *self)
{
  gtk_widget_child_focus (self->stack, GTK_DIR_TAB_FORWARD);
}
