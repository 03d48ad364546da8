/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sidebar.h"

#include "model/shown/rung-side-shown.h"
#include "model/workspace/rung-workspace-offers.h"
#include "ui/kit/rung-rows.h"

#include "rung-form.h"
#include "rung-input-line.h"
#include "rung-offer-tab.h"
#include "rung-offers-menu.h"

/* What stands left and right of a line: the edges of the page and those of an item. */
#define EDGES 50

struct _RungSidebar
{
  RungWidget parent_instance;
  RungSession *session;
  RungSideShown *shown;
  int least;                /* pixels that lines need at the text size of @serial */
  guint serial;             /* of the fonts */
  GtkWidget *box;
  GtkWidget *chooser;
  GtkWidget *stack;
  GtkWidget *profile_box;
  GtkWidget *offer_box;
  GtkWidget *offer_form;
};

G_DEFINE_FINAL_TYPE (RungSidebar, rung_sidebar, RUNG_TYPE_WIDGET)

enum
{
  PROP_SHOWN = 1,
  PROP_SELECTED,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static const char *
get_selected (RungSidebar *self)
{
  return rung_shown_get_text (RUNG_SHOWN (self->shown), RUNG_SIDE_SHOWN_SELECTED);
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
  rung_workspace_add_item (rung_session_get_workspace (self->session), get_selected (self), list);
}

static void
remove_item_cb (RungSidebar         *self,
                const RungInputList *list,
                guint                item)
{
  rung_workspace_remove_item (rung_session_get_workspace (self->session), get_selected (self), list,
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
selected_cb (RungSidebar *self)
{
  const char *selected = get_selected (self);

  if (*selected == '\0')
    fill_profile (self);
  else
    show_offer (self, rung_workspace_get_offer (rung_session_get_workspace (self->session),
                                                selected));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
rung_sidebar_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (property_id == PROP_SHOWN)
    g_value_set_object (value, RUNG_SIDEBAR (object)->shown);
  else
    g_value_set_string (value, get_selected (RUNG_SIDEBAR (object)));
}

static void
rung_sidebar_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  rung_sidebar_select (RUNG_SIDEBAR (object), g_value_get_string (value));
}

/* The pane wants to be as wide as the widest line of any form needs, so that it stays so when one
 * unfolds. Where it cannot be, it scrolls sideways. */
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
  *natural = MAX (*minimum, self->least);
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
rung_sidebar_class_init (RungSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_sidebar_get_property;
  object_class->set_property = rung_sidebar_set_property;
  rung_member_own (object_class, G_STRUCT_OFFSET (RungSidebar, shown));
  rung_member_own (object_class, G_STRUCT_OFFSET (RungSidebar, session));
  widget_class->measure = rung_sidebar_measure;
  widget_class->size_allocate = rung_sidebar_size_allocate;
  properties[PROP_SHOWN] = g_param_spec_object ("shown", NULL, NULL, RUNG_TYPE_SIDE_SHOWN,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, "",
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                   | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_install_property_action (widget_class, "side.show", "selected");
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_OFFER_TAB);
  g_type_ensure (RUNG_TYPE_OFFERS_MENU);
  rung_widget_class_set_template (widget_class, "form/sidebar");
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, box);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, chooser);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, profile_box);
  gtk_widget_class_bind_template_child (widget_class, RungSidebar, offer_box);
  gtk_widget_class_bind_template_callback (widget_class, rung_sidebar_select);
  gtk_widget_class_set_css_name (widget_class, "sidebar");
}

static void
rung_sidebar_init (RungSidebar *self)
{
  self->shown = g_object_new (RUNG_TYPE_SIDE_SHOWN, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
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
  g_signal_connect_object (self->shown, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  rung_side_shown_set_session (self->shown, session);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (rung_side_shown_update),
                           self->shown, G_CONNECT_SWAPPED);
  selected_cb (self);
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
  const char *selected = get_selected (self);

  return *selected != '\0' ? selected : NULL;
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
  rung_side_shown_select (self->shown, offer);
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
  rung_side_shown_follow_page (self->shown, page);
}

/* The first line of the form that is in sight, below the heading of its group. */
static GtkWidget *
find_first_line (GtkWidget *root)
{
  if (RUNG_IS_INPUT_LINE (root))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *line = gtk_widget_get_visible (child) ? find_first_line (child) : NULL;

      if (line != NULL)
        return line;
    }
  return NULL;
}

/**
 * rung_sidebar_focus_form:
 * @self: the side pane
 *
 * Moves the focus to the first input of the form, not to the fold above it, so
 * that a person can type at once.
 */
void
rung_sidebar_focus_form (RungSidebar *self)
{
  GtkWidget *line = find_first_line (gtk_stack_get_visible_child (GTK_STACK (self->stack)));

  if (line != NULL)
    gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD);
}
