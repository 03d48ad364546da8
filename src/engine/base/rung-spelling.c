/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-spelling.h"

#include <string.h>

/* Longer words are compared by their beginning. */
#define MOST_LETTERS 48
/* Fewer letters are part of too many names. */
#define LEAST_PART 3

/* What is left of a word when case, and marks between its parts, say nothing:
 * base_pay, Base pay and base-pay are one. */
static gsize
fold (const char *word,
      char       *folded)
{
  gsize length = 0;

  for (; *word != '\0' && length < MOST_LETTERS; word++)
    if (g_ascii_isalnum (*word) || (guchar) *word >= 0x80)
      folded[length++] = g_ascii_tolower (*word);
  folded[length] = '\0';
  return length;
}

/* Letters to add, drop, change or swap until the words are equal. */
static guint
count_edits (const char *a,
             gsize       n_a,
             const char *b,
             gsize       n_b)
{
  guint rows[3][MOST_LETTERS + 1];

  for (gsize k = 0; k <= n_b; k++)
    rows[0][k] = (guint) k;
  for (gsize i = 1; i <= n_a; i++)
    {
      guint *row = rows[i % 3];
      const guint *above = rows[(i + 2) % 3];
      const guint *before = rows[(i + 1) % 3];

      row[0] = (guint) i;
      for (gsize k = 1; k <= n_b; k++)
        {
          guint change = above[k - 1] + (a[i - 1] != b[k - 1] ? 1 : 0);

          row[k] = MIN (change, MIN (above[k], row[k - 1]) + 1);
          if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
            row[k] = MIN (row[k], before[k - 2] + 1);
        }
    }
  return rows[n_a % 3][n_b];
}

/**
 * rung_spelling_measure:
 * @word: what somebody wrote
 * @name: what there is
 *
 * Returns: how far the name is from the word: 0 if only case and marks differ,
 *   1 if it begins with the word or is one edit away, then the number of edits;
 *   a name that has the word inside is 2 away
 */
guint
rung_spelling_measure (const char *word,
                       const char *name)
{
  char a[MOST_LETTERS + 1];
  char b[MOST_LETTERS + 1];
  gsize n_a = fold (word, a);
  gsize n_b = fold (name, b);
  guint edits = count_edits (a, n_a, b, n_b);

  if (n_a < LEAST_PART || n_a >= n_b)
    return edits;
  if (g_str_has_prefix (b, a))
    return MIN (edits, 1);
  return strstr (b, a) != NULL ? MIN (edits, 2) : edits;
}

/**
 * rung_spelling_find:
 * @word: what somebody wrote
 * @names: (array zero-terminated=1): what there is
 *
 * Returns: (transfer none) (nullable): the name that was probably meant, %NULL
 *   if none is near
 */
const char *
rung_spelling_find (const char        *word,
                    const char *const *names)
{
  const char *found = NULL;
  /* One letter in three may be wrong, and one in a short word. */
  guint nearest = MAX ((guint) strlen (word) / 3, 1) + 1;

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint distance = rung_spelling_measure (word, names[i]);

      if (distance >= nearest)
        continue;
      nearest = distance;
      found = names[i];
    }
  return found;
}
