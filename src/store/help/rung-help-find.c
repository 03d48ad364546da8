/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help-find.h"

#include <string.h>

/**
 * rung_help_get:
 * @self: the help
 * @place: a place in it
 *
 * Returns: (transfer none) (nullable): the page of the place
 */
const RungHelpPage *
rung_help_get (const RungHelp *self,
               const char     *place)
{
  gsize length = strcspn (place, "#");

  for (guint i = 0; i < self->pages->len; i++)
    {
      const RungHelpPage *page = g_ptr_array_index (self->pages, i);

      if (strlen (page->id) == length && strncmp (page->id, place, length) == 0)
        return page;
    }
  return NULL;
}

/**
 * rung_help_find:
 * @self: the help
 * @place: a place in it
 *
 * Returns: (transfer none) (nullable): the section of that place
 */
const RungHelpSection *
rung_help_find (const RungHelp *self,
                const char     *place)
{
  const RungHelpPage *page = rung_help_get (self, place);

  for (guint i = 0; page != NULL && i < page->sections->len; i++)
    {
      const RungHelpSection *section = g_ptr_array_index (page->sections, i);

      if (g_str_equal (section->place, place))
        return section;
    }
  return NULL;
}

static gboolean
has_words (const char         *text,
           const char *const  *words)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static char *
dup_text (const RungHelpSection *section)
{
  GString *text = g_string_new (section->title);

  for (guint i = 0; i < section->blocks->len; i++)
    {
      const RungHelpBlock *block = g_ptr_array_index (section->blocks, i);

      g_string_append_printf (text, "\n%s", block->text);
      if (block->figure != NULL)
        g_string_append_printf (text, " %s", block->figure);
    }
  return g_string_free (text, FALSE);
}

/**
 * rung_help_search:
 * @self: the help
 * @words: what somebody types
 *
 * A section is found that has all of the words, or beginnings or parts of them, in whatever order.
 *
 * Returns: (transfer container) (element-type RungHelpSection): what is found: first sections whose
 *   titles have the words, in the order of the help
 */
GPtrArray *
rung_help_search (const RungHelp *self,
                  const char     *words)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_auto (GStrv) split = g_strsplit_set (g_strstrip (folded), " ", -1);
  const char *const *wanted = (const char *const *) split;
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  for (guint i = 0; i < self->pages->len; i++)
    {
      const RungHelpPage *page = g_ptr_array_index (self->pages, i);

      for (guint k = 0; k < page->sections->len; k++)
        {
          RungHelpSection *section = g_ptr_array_index (page->sections, k);
          g_autofree char *text = dup_text (section);

          if (has_words (section->title, wanted))
            g_ptr_array_add (found, section);
          else if (has_words (text, wanted))
            g_ptr_array_add (others, section);
        }
    }
  g_ptr_array_extend (found, others, NULL, NULL);
  return found;
}
