/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-row.h"

#include <string.h>

#include "engine/base/rung-spelling.h"

/**
 * rung_choice_row_new:
 * @choice: a choice; it must outlive the row
 * @child: what the row shows
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rung_choice_row_new (const RungChoice *choice,
                     GtkWidget        *child)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  choice->title, -1);
  g_object_set_data (G_OBJECT (row), "choice-id", (gpointer) choice->id);
  g_object_set_data (G_OBJECT (row), "choice-title", (gpointer) choice->title);
  g_object_set_data (G_OBJECT (row), "choice-names", (gpointer) choice->names);
  return row;
}

/**
 * rung_choice_row_get_id:
 * @row: a row
 *
 * Returns: (transfer none): id of its choice
 */
const char *
rung_choice_row_get_id (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "choice-id");
}

static gboolean
word_matches (const char *needle,
              const char *word)
{
  return g_str_match_string (needle, word, TRUE) || strcasestr (word, needle) != NULL;
}

static gboolean
word_is (const char *needle,
         const char *word)
{
  return rung_spelling_measure (needle, word) == 0;
}

/* A row is found by its title, its id, and the other words people have for it. */
static gboolean
has_word (GtkWidget   *row,
          const char  *needle,
          gboolean   (*test) (const char *needle, const char *word))
{
  const char *const *names = g_object_get_data (G_OBJECT (row), "choice-names");

  if (test (needle, g_object_get_data (G_OBJECT (row), "choice-title"))
      || test (needle, rung_choice_row_get_id (row)))
    return TRUE;
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (test (needle, names[i]))
      return TRUE;
  return FALSE;
}

/**
 * rung_choice_row_matches:
 * @row: a row
 * @needle: what was typed
 *
 * Returns: %TRUE if it is found by @needle
 */
gboolean
rung_choice_row_matches (GtkWidget  *row,
                         const char *needle)
{
  return has_word (row, needle, word_matches);
}

/**
 * rung_choice_row_is_named:
 * @row: a row
 * @needle: what was typed
 *
 * Returns: %TRUE if @needle names it in full
 */
gboolean
rung_choice_row_is_named (GtkWidget  *row,
                          const char *needle)
{
  return has_word (row, needle, word_is);
}
