/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sidebar.h"

#include "model/shown/rung-line.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/phrases/rung-phrases.h"

#include "rung-form-row.h"
#include "rung-form.h"
#include "rung-input-line.h"
#include "rung-offer-tab.h"
#include "rung-offers-menu.h"

/* What stands left and right of a line: the edges of the page and those of an item. */
#define EDGES 50

struct _RungSidebar
{
  GtkWidget parent_instance;
  RungSession *session;
  const char *selected;     /* interned id of an offer, "" for the person */
  const char *left;         /* interned id of the offer that a page of the person took away */
  guint position;           /* of the offer among all; the next one takes its place when it goes */
  GListStore *tabs;         /* of RungLine */
  int least;                /* pixels that lines need at the text size of @serial */
  guint serial;             /* of the fonts */
  GtkWidget *box;
  GtkWidget *offers;
  GtkWidget *chooser;
  GtkWidget *tools;
  GtkWidget *stack;
  GtkWidget *profile_box;
  GtkWidget *offer_box;
  GtkWidget *offer_form;
};

G_DEFINE_FINAL_TYPE (RungSidebar, rung_sidebar, GTK_TYPE_WIDGET)

enum
{
  PROP_SELECTED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static const RungDocument *
get_document (RungSidebar *self)
{
  return rung_session_get_document (self->session);
}

/* Forms are built when they are first shown. */
static void
fill_profile (RungSidebar *self)
{
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  const struct
  {
    const RungInputTable *table;
    gpointer record;
  } parts[] = {
    { &rung_profile_inputs, rung_workspace_get_profile (workspace) },
    { &rung_assumption_inputs, rung_workspace_get_assumptions (workspace) },
    { &rung_plan_inputs, rung_workspace_get_plan (workspace) },
  };

  if (gtk_widget_get_first_child (self->profile_box) != NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      GtkWidget *form = rung_form_new (parts[i].table, rung_session_get_tables (self->session),
                                       FALSE);

      rung_form_set_record (RUNG_FORM (form), parts[i].record);
      gtk_widget_insert_before (form, self->profile_box, NULL);
    }
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
show_offer (RungSidebar     *self,
            RungOfferRecord *offer)
{
  if (self->offer_form == NULL)
    {
      self->offer_form = rung_form_new (&rung_offer_inputs, rung_session_get_tables (self->session),
                                        FALSE);
      g_signal_connect_object (self->offer_form, "add-item", G_CALLBACK (add_item_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->offer_form, "remove-item", G_CALLBACK (remove_item_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_insert_before (self->offer_form, self->offer_box, NULL);
    }
  rung_form_set_record (RUNG_FORM (self->offer_form), RUNG_EDITABLE (offer));
}

static void
show_selected (RungSidebar *self)
{
  RungOfferRecord *offer = NULL;

  if (*self->selected != '\0')
    offer = rung_workspace_get_offer (rung_session_get_workspace (self->session), self->selected);
  gtk_widget_set_visible (self->tools, offer != NULL);
  if (offer == NULL)
    fill_profile (self);
  else
    show_offer (self, offer);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), offer == NULL ? "profile" : "offer");
}

/* Of more offers than the pane has room for those compared have a button, and the one in sight. */
static void
show_tabs (RungSidebar *self)
{
  const RungDocument *document = get_document (self);
  gboolean has_many = rung_document_get_n_offers (document) > RUNG_MAX_COMPARED;
  guint n_tabs = 0;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *name = rung_phrase_offer (offer);

      if (has_many && !rung_session_is_compared (self->session, offer->id)
          && !g_str_equal (offer->id, self->selected))
        continue;
      rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (self->tabs, n_tabs)), RUNG_LINE_ID,
                           offer->id);
      rung_lines_set (self->tabs, n_tabs++, name, NULL, NULL);
    }
  rung_lines_trim (self->tabs, n_tabs);
  gtk_widget_set_visible (self->offers, n_tabs > 0);
  gtk_widget_set_visible (self->chooser, has_many);
}

static void
select_offer (RungSidebar *self,
              const char  *offer)
{
  int position = rung_document_find_offer (get_document (self), offer != NULL ? offer : "");
  const char *selected = position >= 0 ? g_intern_string (offer) : "";

  self->position = (guint) MAX (position, 0);
  if (self->selected == selected)
    return;
  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
offers_changed_cb (RungSidebar *self)
{
  const RungDocument *document = get_document (self);
  guint n_offers = rung_document_get_n_offers (document);

  if (*self->selected != '\0' && rung_document_find_offer (document, self->selected) < 0
      && n_offers > 0)
    select_offer (self, rung_document_get_offer (document, MIN (self->position, n_offers - 1))->id);
  else
    select_offer (self, self->selected);
  show_tabs (self);
  show_selected (self);
}

static void
rung_sidebar_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_string (value, RUNG_SIDEBAR (object)->selected);
}

static void
rung_sidebar_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  rung_sidebar_select (RUNG_SIDEBAR (object), g_value_get_string (value));
}

/* The pane is as wide as the widest line of any form needs, so that it stays so when one
 * unfolds. */
static void
rung_sidebar_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  RungSidebar *self = RUNG_SIDEBAR (widget);
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (widget));

  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  if (self->serial != serial)
    {
      self->serial = serial;
      self->least = rung_input_line_get_least (widget) + EDGES;
    }
  *minimum = MAX (*minimum, self->least);
  *natural = MAX (*natural, self->least);
}

static void
rung_sidebar_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  gtk_widget_size_allocate (RUNG_SIDEBAR (widget)->box, &(GtkAllocation) { 0, 0, width, height },
                            baseline);
}

static void
rung_sidebar_dispose (GObject *object)
{
  RungSidebar *self = RUNG_SIDEBAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->tabs);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_sidebar_parent_class)->dispose (object);
}

static void
rung_sidebar_class_init (RungSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_sidebar_get_property;
  object_class->set_property = rung_sidebar_set_property;
  object_class->dispose = rung_sidebar_dispose;
  widget_class->measure = rung_sidebar_measure;
  widget_class->size_allocate = rung_sidebar_size_allocate;
  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, "",
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                   | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_install_property_action (widget_class, "side.show", "selected");
  rung_form_row_ensure_types ();
  g_type_ensure (RUNG_TYPE_OFFER_TAB);
  g_type_ensure (RUNG_TYPE_OFFERS_MENU);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/form/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, box);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, offers);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, chooser);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, tools);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, profile_box);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, offer_box);
  gtk_widget_class_bind_template_callback (widget_class, rung_sidebar_select);
  gtk_widget_class_set_css_name (widget_class, "sidebar");
}

static void
rung_sidebar_init (RungSidebar *self)
{
  self->selected = "";
  self->tabs = rung_lines_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_set (self->offers, "model", self->tabs, NULL);
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
  rung_offers_menu_set_session (RUNG_OFFERS_MENU (self->chooser), session);
  if (rung_document_get_n_offers (get_document (self)) > 0)
    select_offer (self, rung_document_get_offer (get_document (self), 0)->id);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (offers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_tabs (self);
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
  return *self->selected != '\0' ? self->selected : NULL;
}

/**
 * rung_sidebar_select:
 * @self: the side pane
 * @offer: (nullable): id of an offer, %NULL or "" for the person
 *
 * Shows a form.
 */
void
rung_sidebar_select (RungSidebar *self,
                     const char  *offer)
{
  select_offer (self, offer);
  show_tabs (self);
  show_selected (self);
}

/**
 * rung_sidebar_follow_page:
 * @self: the side pane
 * @page: the page beside it: "offers", "worth", "path" or "market"
 *
 * Shows the person beside a page that is about them, and the offer from before on the way back. A
 * person may show anything else by hand in between.
 */
void
rung_sidebar_follow_page (RungSidebar *self,
                          const char  *page)
{
  if (g_str_equal (page, "worth") || g_str_equal (page, "path"))
    {
      if (*self->selected != '\0')
        self->left = self->selected;
      rung_sidebar_select (self, NULL);
    }
  else if (g_str_equal (page, "offers"))
    {
      if (*self->selected == '\0' && self->left != NULL)
        rung_sidebar_select (self, self->left);
      self->left = NULL;
    }
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
