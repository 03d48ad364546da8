/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-page.h"

#include <glib/gi18n-lib.h>

#include "rung-switch.h"

/**
 * rung_page_create_label:
 * @text: (nullable): the text
 * @css_class: (nullable): answer, section, note, ...
 *
 * Returns: (transfer floating): a label that wraps and starts at the edge
 */
GtkWidget *
rung_page_create_label (const char *text,
                        const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * rung_page_create_check:
 * @text: what it is for, with a mnemonic
 *
 * The label of a check button of its own does not wrap, so that a long one
 * would hold a narrow window open.
 *
 * Returns: (transfer floating): a check button with a label that wraps
 */
GtkWidget *
rung_page_create_check (const char *text)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = rung_page_create_label (NULL, NULL);

  gtk_label_set_text_with_mnemonic (GTK_LABEL (label), text);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), button);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  return button;
}

/**
 * rung_page_set_up_section:
 * @section: a section
 * @session: the session it shows
 * @title: (nullable): its title, %NULL for one that needs none
 *
 * Gives a new section its title and lets it follow the session.
 */
void
rung_page_set_up_section (RungSection *section,
                          RungSession *session,
                          const char  *title)
{
  g_object_set (section, "session", session, "title", title, NULL);
}

/**
 * rung_page_add_to_section:
 * @section: a section
 * @child: a widget
 * @type: (nullable): "control" beside the title, %NULL below
 *
 * Puts a widget into a section as its template would.
 */
void
rung_page_add_to_section (RungSection *section,
                          GtkWidget   *child,
                          const char  *type)
{
  GTK_BUILDABLE_GET_IFACE (section)->add_child (GTK_BUILDABLE (section), NULL, G_OBJECT (child),
                                                type);
}

/**
 * rung_page_create_switch:
 * @name: what is chosen, for somebody who hears it
 * @titles: (array zero-terminated=1): untranslated titles
 *
 * Returns: (transfer floating): the switch, the first title chosen
 */
GtkWidget *
rung_page_create_switch (const char        *name,
                         const char *const *titles)
{
  RungSwitch *self = g_object_new (RUNG_TYPE_SWITCH, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint i = 0; titles[i] != NULL; i++)
    rung_switch_append (self,
                        GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (_(titles[i]))));
  return GTK_WIDGET (self);
}

/**
 * rung_page_create_chart:
 * @title: what the chart shows, for somebody who hears it
 * @build: builds the chart
 * @height: gives its height
 * @user_data: handed to both; it must outlive the widget
 *
 * Returns: (transfer floating): a chart
 */
GtkWidget *
rung_page_create_chart (const char          *title,
                        RungChartBuildFunc   build,
                        RungChartHeightFunc  height,
                        gpointer             user_data)
{
  RungChartArea *chart = g_object_new (RUNG_TYPE_CHART_AREA, "title", title, NULL);

  rung_chart_area_set_source (chart, build, height, user_data);
  return GTK_WIDGET (chart);
}

/**
 * rung_page_create_section:
 * @title: title of the section
 * @child: what it holds
 *
 * Returns: (transfer floating): the title over the child
 */
GtkWidget *
rung_page_create_section (const char *title,
                          GtkWidget  *child)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box), rung_page_create_label (title, "section"));
  gtk_box_append (GTK_BOX (box), child);
  return box;
}

/**
 * rung_page_create_table_section:
 * @title: title of the section
 * @child: the table it holds
 * @copy: the button that copies the table
 *
 * Returns: (transfer floating): the title and the button over the table
 */
GtkWidget *
rung_page_create_table_section (const char *title,
                                GtkWidget  *child,
                                GtkWidget  *copy)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (top), rung_page_create_label (title, "section"));
  gtk_box_append (GTK_BOX (top), copy);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), child);
  return box;
}

/**
 * rung_page_create_scroller:
 * @child: a page
 *
 * Returns: (transfer floating): the page in a window that scrolls down
 */
GtkWidget *
rung_page_create_scroller (GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_widget_add_css_class (child, "page");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  return scrolled;
}

/**
 * rung_page_add_tool:
 * @box: a box
 * @icon: name of an icon
 * @name: what the button does
 * @action: name of the action it activates
 *
 * Appends a flat button with an icon alone.
 */
void
rung_page_add_tool (GtkWidget  *box,
                    const char *icon,
                    const char *name,
                    const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);
}

/**
 * rung_page_clear_box:
 * @box: a box
 *
 * Removes everything from a box.
 */
void
rung_page_clear_box (GtkWidget *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

typedef struct
{
  GtkWidget *(*create) (gpointer user_data);
  gpointer user_data;
} Fold;

static void
fold_opened_cb (GtkExpander *expander,
                GParamSpec  *pspec,
                Fold        *fold)
{
  if (gtk_expander_get_expanded (expander) && gtk_expander_get_child (expander) == NULL)
    gtk_expander_set_child (expander, fold->create (fold->user_data));
}

/**
 * rung_page_create_fold:
 * @title: title of the section
 * @is_open: whether it is open at first
 * @create: gives what is in it, when it is first opened
 * @user_data: for @create; it must outlive the section
 *
 * Creates a section that folds.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
rung_page_create_fold (const char *title,
                       gboolean    is_open,
                       GtkWidget  *(*create) (gpointer user_data),
                       gpointer    user_data)
{
  GtkWidget *expander = gtk_expander_new (NULL);
  Fold *fold = g_new0 (Fold, 1);

  *fold = (Fold) { create, user_data };
  gtk_expander_set_label_widget (GTK_EXPANDER (expander),
                                 rung_page_create_label (title, "section"));
  gtk_widget_add_css_class (expander, "fold-section");
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_signal_connect_data (expander, "notify::expanded", G_CALLBACK (fold_opened_cb), fold,
                         (GClosureNotify) (void *) g_free, 0);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), is_open);
  return expander;
}
