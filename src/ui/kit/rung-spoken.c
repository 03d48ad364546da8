/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-spoken.h"

static GtkWidget *
find_label (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_LABEL (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child);
  return found;
}

/* Names the widget around the child, which is what has the focus. */
static void
name_row (GtkListItem *item,
          const char  *name)
{
  GtkWidget *child = gtk_list_item_get_child (item);
  GtkWidget *row = child != NULL ? gtk_widget_get_parent (child) : NULL;

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The item that is chosen is the name of the button; the list is called as the drop-down is. */
static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         GtkDropDown              *drop_down)
{
  GtkWidget *child = gtk_list_item_get_child (item);
  GtkWidget *label = find_label (child);
  GtkWidget *list = gtk_widget_get_ancestor (child, GTK_TYPE_LIST_VIEW);
  GtkWidget *button = gtk_widget_get_ancestor (child, GTK_TYPE_TOGGLE_BUTTON);
  const char *text = label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : "";

  name_row (item, text);
  if (list != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    drop_down, NULL, -1);
  else if (button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                    -1);
}

/**
 * rung_spoken_drop_down:
 * @drop_down: a drop-down with rows as GTK makes them
 *
 * Lets the rows of the list that drops down speak.
 */
void
rung_spoken_drop_down (GtkDropDown *drop_down)
{
  GtkListItemFactory *factory = gtk_drop_down_get_factory (drop_down);

  if (GTK_IS_SIGNAL_LIST_ITEM_FACTORY (factory))
    g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), drop_down, G_CONNECT_AFTER);
}
