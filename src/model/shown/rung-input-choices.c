/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-choices.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-spelling.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"

/**
 * rung_input_choices_list:
 * @input: a choice or a set
 *
 * Returns: (transfer full) (element-type RungChoice): what can be chosen
 */
GArray *
rung_input_choices_list (RungInputShown *input)
{
  const RungInput *row = rung_input_shown_get_input (input);
  GArray *choices = rung_choices_list (row->choices, rung_input_shown_get_tables (input));
  RungChoice none = { "", row->none != NULL ? _(row->none) : "" };

  if (row->optional)
    g_array_prepend_val (choices, none);
  return choices;
}

/**
 * rung_input_choices_is_set:
 * @input: a choice or a set
 *
 * Returns: whether several may be chosen
 */
gboolean
rung_input_choices_is_set (RungInputShown *input)
{
  return rung_input_shown_get_input (input)->kind == RUNG_KIND_SET;
}

/**
 * rung_input_choices_is_chosen:
 * @input: a choice or a set
 * @id: id of a choice
 *
 * Returns: whether it is chosen
 */
gboolean
rung_input_choices_is_chosen (RungInputShown *input,
                              const char     *id)
{
  const char *value = rung_input_shown_get_text (input);

  return rung_input_choices_is_set (input) ? rung_set_has (value, id) : g_str_equal (value, id);
}

/* The set with one more or one fewer, in the order of the list. */
static char *
dup_toggled (RungInputShown *input,
             const char     *id)
{
  g_autoptr (GArray) choices = rung_input_choices_list (input);
  GString *value = g_string_new (NULL);

  for (guint i = 0; i < choices->len; i++)
    {
      const char *other = g_array_index (choices, RungChoice, i).id;

      if (rung_input_choices_is_chosen (input, other) == g_str_equal (other, id))
        continue;
      if (value->len > 0)
        g_string_append_c (value, ',');
      g_string_append (value, other);
    }
  return g_string_free (value, FALSE);
}

/**
 * rung_input_choices_take:
 * @input: a choice or a set
 * @id: id of a choice
 *
 * Chooses it; of a set takes it in or out.
 */
void
rung_input_choices_take (RungInputShown *input,
                         const char     *id)
{
  g_autofree char *set = rung_input_choices_is_set (input) ? dup_toggled (input, id) : NULL;

  rung_input_shown_set_text (input, set != NULL ? set : id);
}

/**
 * rung_input_choices_dup_summary:
 * @input: a choice or a set
 *
 * Returns: (transfer full): what is chosen, in words
 */
char *
rung_input_choices_dup_summary (RungInputShown *input)
{
  g_autoptr (GArray) choices = rung_input_choices_list (input);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  const RungPlace *place = NULL;

  for (guint i = 0; i < choices->len; i++)
    if (rung_input_choices_is_chosen (input, g_array_index (choices, RungChoice, i).id))
      g_ptr_array_add (titles, (gpointer) g_array_index (choices, RungChoice, i).title);
  if (titles->len > 0)
    {
      g_ptr_array_add (titles, NULL);
      return g_strjoinv (C_("between the items of a list", ", "), (char **) titles->pdata);
    }
  /* A place may be named by an alias that is not in the list. */
  if (!rung_input_choices_is_set (input))
    place = rung_tables_find_place (rung_input_shown_get_tables (input),
                                    rung_input_shown_get_text (input));
  return g_strdup (place != NULL ? place->title : _("None chosen"));
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

/* A choice is found by its title, its id, and the other words people have for it. */
static gboolean
has_word (const RungChoice *choice,
          const char       *needle,
          gboolean        (*test) (const char *needle, const char *word))
{
  const char *const *names = choice->names;

  if (test (needle, choice->title) || test (needle, choice->id))
    return TRUE;
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (test (needle, names[i]))
      return TRUE;
  return FALSE;
}

/**
 * rung_choice_matches:
 * @choice: a choice
 * @needle: what was typed, "" for nothing
 *
 * Returns: %TRUE if it is found by @needle
 */
gboolean
rung_choice_matches (const RungChoice *choice,
                     const char       *needle)
{
  return *needle == '\0' || has_word (choice, needle, word_matches);
}

/**
 * rung_choice_is_named:
 * @choice: a choice
 * @needle: what was typed
 *
 * Returns: %TRUE if @needle names it in full
 */
gboolean
rung_choice_is_named (const RungChoice *choice,
                      const char       *needle)
{
  return has_word (choice, needle, word_is);
}
