/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/base/rung-spelling.h"

static void
test_measure (void)
{
  static const struct { const char *word; const char *name; guint expected; } cases[] = {
    { "base-pay", "base-pay", 0 }, { "base_pay", "base-pay", 0 }, { "Base pay", "base-pay", 0 },
    { "signon", "sign-on", 0 }, { "RSU", "rsu", 0 }, { "San Francisco", "san-francisco", 0 },
    { "bse-pay", "base-pay", 1 }, { "bsae-pay", "base-pay", 1 }, { "base-payy", "base-pay", 1 },
    { "base-bay", "base-pay", 1 }, { "microsoft", "microsoft-4-years", 1 },
    { "4-years", "microsoft-4-years", 2 },
    { "kitten", "sitting", 3 }, { "", "abc", 3 }, { "abc", "", 3 }, { "", "", 0 },
    /* Two letters are part of too much. */
    { "ab", "xxabxx", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (rung_spelling_measure (cases[i].word, cases[i].name), ==, cases[i].expected);
}

static void
test_find (void)
{
  static const char *const names[] = { "id", "title", "base-pay", "bonus", "sign-on", "price",
                                       "units", NULL };
  static const struct { const char *word; const char *expected; } cases[] = {
    { "base_pay", "base-pay" }, { "bse-pay", "base-pay" }, { "signon", "sign-on" },
    { "bonuss", "bonus" },
    { "prize", "price" }, { "Title", "title" }, { "zzz", NULL }, { "shares", NULL }, { "x", NULL },
    { "a word that is longer than any name there is, by far", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (rung_spelling_find (cases[i].word, names), ==, cases[i].expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spelling/alike-words-are-near", test_measure);
  g_test_add_func ("/spelling/the-nearest-word-is-found", test_find);
  return g_test_run ();
}
