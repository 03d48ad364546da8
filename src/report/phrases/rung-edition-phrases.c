/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-edition-phrases.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The name before the edition of a pack; the edition of data/ has no blank. */
static gsize
get_name_length (const char *text)
{
  const char *blank = strrchr (text, ' ');

  return blank != NULL ? (gsize) (blank - text) : 0;
}

/* The text in a list with the name of another one. */
static const char *
find_named (const char *const *list,
            const char        *text)
{
  gsize length = get_name_length (text);

  for (; *list != NULL; list++)
    if (get_name_length (*list) == length && strncmp (*list, text, length) == 0)
      return *list;
  return NULL;
}

/* Takes the sentence. */
static void
append (GString *text,
        char    *sentence)
{
  g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static void
tell_then (GString           *text,
           const char        *then,
           const char *const *now)
{
  const char *same = find_named (now, then);
  g_autofree char *name = g_strndup (then, get_name_length (then));

  if (same != NULL && g_str_equal (same, then))
    return;
  if (*name == '\0' && same != NULL)
    /* Translators: two dates */
    append (text, g_strdup_printf (_("The file was saved with the figures of %s; Rung now uses "
                                     "%s."), then, same));
  else if (*name != '\0' && same == NULL)
    append (text, g_strdup_printf (_("Your pack “%s” no longer counts."), name));
  else if (*name != '\0')
    append (text, g_strdup_printf (_("Your pack “%s” has changed."), name));
}

static void
tell_now (GString           *text,
          const char *const *then,
          const char        *now)
{
  g_autofree char *name = g_strndup (now, get_name_length (now));

  if (*name != '\0' && find_named (then, now) == NULL)
    append (text, g_strdup_printf (_("Your pack “%s” now counts."), name));
}

/**
 * rung_phrase_editions:
 * @then: (nullable): the editions a document was saved with, as
 *   rung_packs_list_editions() lists them
 * @now: those of the figures that count now
 *
 * Says that a document shows other amounts than it did, and why.
 *
 * Returns: (transfer full) (nullable): %NULL if the figures are the same, or
 *   nobody knows which they were
 */
char *
rung_phrase_editions (const char *const *then,
                      const char *const *now)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (then == NULL || g_strv_equal (then, now))
    return NULL;
  for (guint i = 0; then[i] != NULL; i++)
    tell_then (text, then[i], now);
  for (guint i = 0; now[i] != NULL; i++)
    tell_now (text, then, now[i]);
  if (text->len == 0)
    return NULL;
  g_string_prepend (text, _("Amounts may differ from the ones you last saw."));
  return g_strdup (text->str);
}
