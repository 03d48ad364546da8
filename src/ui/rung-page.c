/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-page.h"

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
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  return scrolled;
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
