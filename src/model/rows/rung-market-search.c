/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-search.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define SHORT_NUMBER 2          /* so many digits are a number, not the beginning of one */

/* A row with the words it is found by, each after a space. */
typedef struct
{
  RungTableRow *row;
  char *own;                    /* those it shows or is called by, and its figures */
  char *all;                    /* with those of its notes */
} Entry;

struct _RungMarketSearch
{
  GArray *entries;              /* Entry */
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->row);
  g_free (entry->own);
  g_free (entry->all);
}

/* Whether the letter parts thousands: a digit before it and three behind it, not four. */
static gboolean
parts_thousands (const char *text,
                 const char *at,
                 gboolean    by_spaces)
{
  const char *next = g_utf8_next_char (at);
  gboolean is_sign = *at == ',' || *at == '.' || *at == '\''
                     || (by_spaces && g_unichar_isspace (g_utf8_get_char (at)));

  return is_sign && at > text && g_ascii_isdigit (at[-1]) && g_ascii_isdigit (next[0])
         && g_ascii_isdigit (next[1]) && g_ascii_isdigit (next[2]) && !g_ascii_isdigit (next[3]);
}

static gboolean
is_point (const char *text,
          const char *at)
{
  return *at == '.' && at > text && g_ascii_isdigit (at[-1]) && g_ascii_isdigit (at[1]);
}

/* Small letters and digits with a space before each word; what is not read is left out. */
static char *
fold (const char *text,
      gboolean    by_spaces)
{
  g_autofree char *small = g_utf8_casefold (text, -1);
  GString *out = g_string_new (" ");

  for (const char *at = small; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (parts_thousands (small, at, by_spaces) || letter == '\'' || letter == 0x2019)
        continue;
      if (g_unichar_isalnum (letter) || is_point (small, at))
        g_string_append_unichar (out, letter);
      else if (out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  return g_string_free (out, FALSE);
}

static void
add_writing (GString    *out,
             double      number,
             double      unit,
             const char *word)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (fabs (number) < unit)
    return;
  g_string_append_printf (out, " %s%s", g_ascii_formatd (text, sizeof text, "%.10g",
                                                         number / unit), word);
  g_string_append_printf (out, " %.0f%s", trunc (number / unit), word);
  g_string_append_printf (out, " %.0f%s", round (number / unit), word);
}

/* 206000 is also 206k, and 1600000 is 1.6m and 1.6 million. */
static void
add_number (GString *out,
            double   number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    return;
  g_string_append_printf (out, " %s", g_ascii_formatd (text, sizeof text, "%.10g", number));
  add_writing (out, number, 1e3, "k");
  add_writing (out, number, 1e6, "m");
  add_writing (out, number, 1e6, " million");
}

static void
add_entry (RungMarketSearch *self,
           RungTableRow     *row)
{
  g_autofree char *words = rung_table_row_dup_words (row);
  g_autofree char *own = fold (words, FALSE);
  g_autofree char *detail = fold (rung_table_row_get_detail (row), FALSE);
  GString *folded = g_string_new (own);
  Entry entry = { .row = g_object_ref (row) };

  for (RungMarketColumn i = RUNG_MARKET_LOW; i <= RUNG_MARKET_HIGH; i++)
    add_number (folded, rung_table_row_get_number (row, i));
  g_string_append_c (folded, ' ');
  entry.own = g_string_free (folded, FALSE);
  entry.all = g_strconcat (entry.own, detail, " ", NULL);
  g_array_append_val (self->entries, entry);
}

/**
 * rung_market_search_new:
 * @rows: (element-type RungTableRow): all published figures
 *
 * Returns: (transfer full): a search through them
 */
RungMarketSearch *
rung_market_search_new (GListModel *rows)
{
  RungMarketSearch *self = g_new0 (RungMarketSearch, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);

      add_entry (self, row);
    }
  return self;
}

/**
 * rung_market_search_free:
 * @self: (transfer full): a search
 *
 * Frees it.
 */
void
rung_market_search_free (RungMarketSearch *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

/* The word as it stands before the words of a row: its beginning, or all of a short number. */
static char *
dup_needle (const char *word)
{
  gboolean is_short = strlen (word) <= SHORT_NUMBER && strspn (word, "0123456789") == strlen (word);

  return g_strdup_printf (" %s%s", word, is_short ? " " : "");
}

static GPtrArray *
list_needles (const char *text)
{
  GPtrArray *needles = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = fold (text, TRUE);
  /* Translators: words of a search that say nothing, separated by blanks */
  g_auto (GStrv) idle
    = g_strsplit (_("a an and are at do does for how in is much of on or the to what with"), " ",
                  -1);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0' && !g_strv_contains ((const char *const *) idle, *word))
      g_ptr_array_add (needles, dup_needle (*word));
  return needles;
}

/* How well a row fits: 0 not at all, 2 without its notes, 3 where the words stand together. */
static guint
match (const Entry     *entry,
       const GPtrArray *needles,
       const char      *phrase)
{
  gboolean is_own = TRUE;

  for (guint i = 0; i < needles->len; i++)
    {
      const char *needle = g_ptr_array_index (needles, i);

      if (strstr (entry->all, needle) == NULL)
        return 0;
      is_own = is_own && strstr (entry->own, needle) != NULL;
    }
  return !is_own ? 1 : strstr (entry->own, phrase) != NULL ? 3 : 2;
}

/**
 * rung_market_search_find:
 * @self: a search
 * @section: id of a section, "" for all
 * @text: what somebody typed, "" for anything
 *
 * Returns: (transfer full) (element-type RungTableRow): the rows that hold every word, those first
 *   that hold them together and last those that hold some only in their notes
 */
GPtrArray *
rung_market_search_find (const RungMarketSearch *self,
                         const char             *section,
                         const char             *text)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) needles = list_needles (text);
  g_autoptr (GString) phrase = g_string_new (NULL);

  for (guint i = 0; i < needles->len; i++)
    g_string_append (phrase, g_ptr_array_index (needles, i));
  for (guint fit = 3; fit > 0; fit--)
    for (guint i = 0; i < self->entries->len; i++)
      {
        const Entry *entry = &g_array_index (self->entries, Entry, i);

        if ((*section == '\0' || g_str_equal (rung_table_row_get_section (entry->row), section))
            && match (entry, needles, phrase->str) == fit)
          g_ptr_array_add (found, g_object_ref (entry->row));
      }
  return found;
}
