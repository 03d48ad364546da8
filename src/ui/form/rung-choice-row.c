/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-row.h"

#include <string.h>

#include "engine/base/rung-spelling.h"

struct _RungChoiceRow
{
  GtkListBoxRow parent_instance;
  RungChoice choice;
  GtkWidget *label;
  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (RungChoiceRow, rung_choice_row, GTK_TYPE_LIST_BOX_ROW)

static void
rung_choice_row_class_init (RungChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/form/choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RungChoiceRow, label);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceRow, check);
}

static void
rung_choice_row_init (RungChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_choice_row_new:
 * @choice: a choice; what it points at must outlive the row
 * @is_one_of_many: whether several may be chosen, so that each has a mark
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rung_choice_row_new (const RungChoice *choice,
                     gboolean          is_one_of_many)
{
  RungChoiceRow *self = g_object_new (RUNG_TYPE_CHOICE_ROW, NULL);

  self->choice = *choice;
  gtk_label_set_text (GTK_LABEL (self->label), choice->title);
  gtk_widget_set_visible (self->check, is_one_of_many);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  choice->title, -1);
  return GTK_WIDGET (self);
}

/**
 * rung_choice_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): id of its choice
 */
const char *
rung_choice_row_get_id (RungChoiceRow *self)
{
  return self->choice.id;
}

/**
 * rung_choice_row_set_chosen:
 * @self: a row
 * @is_chosen: whether it is one of those chosen
 *
 * Shows the mark.
 */
void
rung_choice_row_set_chosen (RungChoiceRow *self,
                            gboolean       is_chosen)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), is_chosen);
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
has_word (RungChoiceRow *self,
          const char    *needle,
          gboolean     (*test) (const char *needle, const char *word))
{
  const char *const *names = self->choice.names;

  if (test (needle, self->choice.title) || test (needle, self->choice.id))
    return TRUE;
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (test (needle, names[i]))
      return TRUE;
  return FALSE;
}

/**
 * rung_choice_row_matches:
 * @self: a row
 * @needle: what was typed
 *
 * Returns: %TRUE if it is found by @needle
 */
gboolean
rung_choice_row_matches (RungChoiceRow *self,
                         const char    *needle)
{
  return *needle == '\0' || has_word (self, needle, word_matches);
}

/**
 * rung_choice_row_is_named:
 * @self: a row
 * @needle: what was typed
 *
 * Returns: %TRUE if @needle names it in full
 */
gboolean
rung_choice_row_is_named (RungChoiceRow *self,
                          const char    *needle)
{
  return has_word (self, needle, word_is);
}
