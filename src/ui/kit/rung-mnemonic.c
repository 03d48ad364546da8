/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-mnemonic.h"

/* A doubled underscore stands for one, a single one for the mnemonic. */
static char *
dup_words (const char *label)
{
  g_auto (GStrv) literal = g_strsplit (label, "__", -1);

  for (guint i = 0; literal[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (literal[i], "_", -1);

      g_free (literal[i]);
      literal[i] = g_strjoinv ("", parts);
    }
  return g_strjoinv ("_", literal);
}

static void
name_button (GtkButton *button)
{
  const char *label = gtk_button_get_label (button);
  g_autofree char *words = NULL;

  if (label == NULL || !gtk_button_get_use_underline (button))
    return;
  words = dup_words (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

/* The pages of a stack, and the tabs that lead to them, in their order. */
static void
name_pages (GtkStackSwitcher *switcher)
{
  GtkStack *stack = gtk_stack_switcher_get_stack (switcher);
  g_autoptr (GListModel) pages = NULL;
  GtkWidget *tab = gtk_widget_get_first_child (GTK_WIDGET (switcher));

  if (stack == NULL)
    return;
  pages = G_LIST_MODEL (gtk_stack_get_pages (stack));
  for (guint i = 0; tab != NULL && i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);
      g_autofree char *words = dup_words (gtk_stack_page_get_title (GTK_STACK_PAGE (page)));

      gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                      -1);
      gtk_accessible_update_property (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                      -1);
      tab = gtk_widget_get_next_sibling (tab);
    }
}

/**
 * rung_mnemonic_name_buttons:
 * @root: a widget
 *
 * Names every button with a mnemonic inside of @root by its words, and the pages
 * of a switcher.
 */
void
rung_mnemonic_name_buttons (GtkWidget *root)
{
  if (GTK_IS_BUTTON (root))
    name_button (GTK_BUTTON (root));
  else if (GTK_IS_STACK_SWITCHER (root))
    name_pages (GTK_STACK_SWITCHER (root));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    rung_mnemonic_name_buttons (child);
}
