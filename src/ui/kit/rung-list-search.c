/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-list-search.h"

#include <glib/gi18n-lib.h>

static void
changed_cb (GtkEditable *search,
            GtkWidget   *list)
{
  GtkWidget *nothing = g_object_get_data (G_OBJECT (search), "nothing");
  g_autofree char *text = g_strdup_printf (_("No match for “%s”"), gtk_editable_get_text (search));

  gtk_label_set_text (GTK_LABEL (nothing), text);
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (list));
}

/**
 * rung_list_search_new:
 * @popover: the popover the field stands in
 * @list: the list it finds rows of, with a filter that reads the field
 * @hint: what the empty field says
 * @name: what a screen reader calls it
 *
 * A field keeps Escape for itself; here it closes the popover. A list without a
 * match says so.
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *
rung_list_search_new (GtkWidget  *popover,
                      GtkWidget  *list,
                      const char *hint,
                      const char *name)
{
  GtkWidget *search = g_object_new (GTK_TYPE_SEARCH_ENTRY, "placeholder-text", hint, NULL);
  GtkWidget *nothing = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                     "xalign", 0.0f, "wrap", TRUE, "max-width-chars", 24, NULL);

  gtk_widget_add_css_class (nothing, "note");
  gtk_list_box_set_placeholder (GTK_LIST_BOX (list), nothing);
  g_object_set_data (G_OBJECT (search), "nothing", nothing);
  gtk_accessible_update_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (search, "search-changed", G_CALLBACK (changed_cb), list, 0);
  g_signal_connect_object (search, "stop-search", G_CALLBACK (gtk_popover_popdown), popover,
                           G_CONNECT_SWAPPED);
  return search;
}
