/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sidebar.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-offers.h"
#include "report/phrases/rung-phrases.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-swatch.h"

#include "rung-form.h"
#include "rung-offers-menu.h"

struct _RungSidebar
{
  GtkWidget parent_instance;
  RungSession *session;
  const char *selected;     /* interned id of an offer, NULL for the person */
  guint position;           /* of the offer among all; the next one takes its place when it goes */
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

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
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
  RungWorkspace *workspace = rung_session_get_workspace (self->session);

  if (self->profile_box == NULL)
    {
      self->profile_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
      gtk_widget_add_css_class (self->profile_box, "page");
      add_form (self, &rung_profile_inputs, RUNG_EDITABLE (rung_workspace_get_profile (workspace)));
      add_form (self, &rung_assumption_inputs,
                RUNG_EDITABLE (rung_workspace_get_assumptions (workspace)));
      add_form (self, &rung_plan_inputs, RUNG_EDITABLE (rung_workspace_get_plan (workspace)));
      gtk_stack_add_named (GTK_STACK (self->stack), scroll (self->profile_box), "profile");
    }
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "profile");
}

static void
add_item_cb (RungSidebar         *self,
             const RungInputList *list)
{
  rung_workspace_add_item (rung_session_get_workspace (self->session), self->selected, list);
}

static void
remove_item_cb (RungSidebar         *self,
                const RungInputList *list,
                guint                item)
{
  rung_workspace_remove_item (rung_session_get_workspace (self->session), self->selected, list,
                              item);
}

static void
show_offer (RungSidebar *self,
            RungOfferRecord   *offer)
{
  if (self->offer_form == NULL)
    {
      self->offer_form = rung_form_new (&rung_offer_inputs, rung_session_get_tables (self->session),
                                        FALSE);
      gtk_widget_add_css_class (self->offer_form, "page");
      g_signal_connect_object (self->offer_form, "add-item", G_CALLBACK (add_item_cb), self,
                               G_CONNECT_SWAPPED);
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
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  RungOfferRecord *offer = NULL;

  if (self->selected != NULL)
    offer = rung_workspace_get_offer (workspace, self->selected);
  gtk_widget_set_visible (self->tools, offer != NULL);
  if (offer == NULL)
    show_profile (self);
  else
    show_offer (self, offer);
}

static const RungDocument *
get_document (RungSidebar *self)
{
  return rung_session_get_document (self->session);
}

static void
set_selected (RungSidebar *self,
              const char  *offer)
{
  int position = offer != NULL ? rung_document_find_offer (get_document (self), offer) : -1;

  self->selected = position >= 0 ? g_intern_string (offer) : NULL;
  self->position = (guint) MAX (position, 0);
}

static void
toggled_cb (RungSidebar     *self,
            GtkToggleButton *button)
{
  if (self->is_updating || !gtk_toggle_button_get_active (button))
    return;
  set_selected (self, g_object_get_data (G_OBJECT (button), "offer"));
  show_selected (self);
}

static GtkWidget *
add_toggle (RungSidebar *self,
            GtkWidget   *child,
            const char  *offer,
            const char  *name)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "offer", (gpointer) g_intern_string (offer));
  if (self->you != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (self->you));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), g_strcmp0 (offer, self->selected) == 0);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->switcher), button);
  return button;
}

/* Whether there are more offers than the pane has room for buttons. */
static gboolean
has_many (RungSidebar *self)
{
  return rung_document_get_n_offers (get_document (self)) > RUNG_MAX_COMPARED;
}

static void
fill_switcher (RungSidebar *self)
{
  const RungDocument *document = get_document (self);
  GtkWidget *child = NULL;
  GtkWidget *add = NULL;

  self->is_updating = TRUE;
  self->you = NULL;
  while ((child = gtk_widget_get_first_child (self->switcher)) != NULL)
    gtk_box_remove (GTK_BOX (self->switcher), child);
  self->you = add_toggle (self, gtk_label_new (C_("the person whose offers these are", "You")),
                          NULL, _("You: profile and assumptions"));
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *name = rung_phrase_offer (offer);

      if (has_many (self) && !rung_session_is_compared (self->session, offer->id)
          && g_strcmp0 (offer->id, self->selected) != 0)
        continue;
      add_toggle (self, rung_swatch_new_with_letter (offer->id), offer->id, name);
    }
  add = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_set_tooltip_text (add, _("Add offer"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Add offer"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "win.add-offer");
  gtk_box_append (GTK_BOX (self->switcher), add);
  gtk_widget_set_visible (self->chooser, has_many (self));
  self->is_updating = FALSE;
}

static void
offers_changed_cb (RungSidebar *self)
{
  const RungDocument *document = get_document (self);
  guint n_offers = rung_document_get_n_offers (document);

  if (self->selected != NULL && rung_document_find_offer (document, self->selected) < 0
      && n_offers > 0)
    set_selected (self, rung_document_get_offer (document, MIN (self->position, n_offers - 1))->id);
  else
    set_selected (self, self->selected);
  fill_switcher (self);
  show_selected (self);
}

static void
fill_tools (RungSidebar *self)
{
  GtkWidget *space = gtk_label_new (NULL);

  rung_page_add_tool (self->tools, "go-previous-symbolic", _("Move offer left"),
                      "win.move-offer-left");
  rung_page_add_tool (self->tools, "go-next-symbolic", _("Move offer right"),
                      "win.move-offer-right");
  rung_page_add_tool (self->tools, "edit-copy-symbolic", _("Duplicate offer"),
                      "win.duplicate-offer");
  rung_page_add_tool (self->tools, "view-pin-symbolic", _("Hold the others against this offer"),
                      "win.choose-baseline");
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
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
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
  g_signal_connect_object (self->chooser, "open", G_CALLBACK (rung_sidebar_select), self,
                           G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (self->box), self->chooser,
                              gtk_widget_get_first_child (self->box));
  if (rung_document_get_n_offers (get_document (self)) > 0)
    set_selected (self, rung_document_get_offer (get_document (self), 0)->id);
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
 * Returns: (nullable): id of the offer in the form, %NULL for the person
 */
const char *
rung_sidebar_get_selected (RungSidebar *self)
{
  return self->selected;
}

/**
 * rung_sidebar_select:
 * @self: the side pane
 * @offer: (nullable): id of an offer, %NULL for the person
 *
 * Shows a form.
 */
void
rung_sidebar_select (RungSidebar *self,
                     const char  *offer)
{
  set_selected (self, offer);
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
