/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/base/rung-error.h"
#include "engine/base/rung-number.h"

/* The marks of some locales, as the C library has them. */
static const RungNumberStyle us = { ".", ",", "\3\3" };
static const RungNumberStyle de = { ",", ".", "\3\3" };
static const RungNumberStyle fr = { ",", "\u202F", "\3" };
static const RungNumberStyle hi = { ".", ",", "\3\2" };
static const RungNumberStyle ar = { ".", ",", "\3" };
static const RungNumberStyle swiss = { ".", "’", "\3\3" };

#define MONEY (RUNG_NUMBER_DOLLARS | RUNG_NUMBER_LETTERS)
#define PERCENT RUNG_NUMBER_PERCENT
#define MOST 100000000.0

typedef struct
{
  const char *name;
  const char *text;
  const RungNumberStyle *style;
  RungNumberFlags flags;
  double most;
  double expected;
} Good;

static const Good good[] = {
  { "plain", "210000", &rung_number_style_plain, MONEY, MOST, 210000 },
  { "plain-grouped", "210,000", &rung_number_style_plain, MONEY, MOST, 210000 },
  { "plain-dollars", "$210,000", &rung_number_style_plain, MONEY, MOST, 210000 },
  { "plain-thousands", "185k", &rung_number_style_plain, MONEY, MOST, 185000 },
  { "plain-part-of-thousands", "244.5k", &rung_number_style_plain, MONEY, MOST, 244500 },
  { "plain-part-of-millions", "0.21M", &rung_number_style_plain, MONEY, MOST, 210000 },
  { "plain-exponent", "1.5e5", &rung_number_style_plain, MONEY, MOST, 150000 },
  { "us-cents", "$1,234.56", &us, MONEY, MOST, 1234.56 },
  { "us-millions", "1,234,567.5", &us, MONEY, MOST, 1234567.5 },
  { "us-spaces", " 210 000 ", &us, MONEY, MOST, 210000 },
  { "us-no-break-space", "210\u00A0000", &us, MONEY, MOST, 210000 },
  { "us-minus", "-2.5%", &us, PERCENT, 50, -2.5 },
  { "us-true-minus", "\u22122.5 %", &us, PERCENT, 50, -2.5 },
  { "us-sign-before-dollars", "-$5", &us, MONEY, MOST, -5 },
  { "us-sign-after-dollars", "$-5", &us, MONEY, MOST, -5 },
  { "us-no-whole", ".5", &us, MONEY, MOST, .5 },
  { "us-no-fraction", "60.", &us, MONEY, MOST, 60 },
  { "us-two-places", "60.00", &us, MONEY, MOST, 60 },
  { "us-four-places", "60.0000", &us, MONEY, MOST, 60 },
  { "us-three-places-of-thousands", "1234.567", &us, MONEY, MOST, 1234.567 },
  { "us-three-places-below-one", "0.125", &us, PERCENT, 1000, .125 },
  { "us-three-places-beyond-doubt", "1.125", &us, PERCENT, 1000, 1.125 },
  { "us-three-places-of-millions", "1.125M", &us, MONEY, MOST, 1125000 },
  { "us-three-places-of-a-file", "97.683", &us, MONEY | RUNG_NUMBER_OF_FILE, MOST, 97.683 },
  { "de", "210.000", &de, MONEY, MOST, 210000 },
  { "de-cents", "1.234,56", &de, MONEY, MOST, 1234.56 },
  { "de-percent", "4,5", &de, PERCENT, 50, 4.5 },
  { "de-part-of-thousands", "212,5k", &de, MONEY, MOST, 212500 },
  { "de-spaces", "210 000,5", &de, MONEY, MOST, 210000.5 },
  { "fr", "210\u202F000", &fr, MONEY, MOST, 210000 },
  { "fr-space", "210 000", &fr, MONEY, MOST, 210000 },
  { "fr-no-break-space", "1\u00A0234\u00A0567,8", &fr, MONEY, MOST, 1234567.8 },
  { "fr-percent", "3,5 %", &fr, PERCENT, 50, 3.5 },
  { "hi", "2,10,000", &hi, MONEY, MOST, 210000 },
  { "hi-crores", "1,23,45,678.9", &hi, MONEY, MOST, 12345678.9 },
  { "hi-thousand", "1,234", &hi, MONEY, MOST, 1234 },
  { "hi-digits", "२,१०,०००", &hi, MONEY, MOST, 210000 },
  { "ar", "210,000", &ar, MONEY, MOST, 210000 },
  { "ar-digits", "٢١٠", &ar, MONEY, MOST, 210 },
  { "ar-marks", "٢١٠٬٠٠٠٫٥", &ar, MONEY, MOST, 210000.5 },
  { "ar-direction", "\u200F٢١٠\u200F", &ar, MONEY, MOST, 210 },
  { "swiss", "210’000.5", &swiss, MONEY, MOST, 210000.5 },
  { "swiss-typewriter", "210'000", &swiss, MONEY, MOST, 210000 },
};

static void
test_good (gconstpointer data)
{
  const Good *item = data;
  g_autoptr (GError) error = NULL;
  double value = NAN;

  g_assert_true (rung_number_parse (item->text, item->style, item->flags, item->most, &value,
                                    &error));
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (value, item->expected, 1e-9);
}

typedef struct
{
  const char *name;
  const char *text;
  const RungNumberStyle *style;
  RungNumberFlags flags;
  const char *expected;     /* part of the message, NULL if it is no number */
} Refused;

static const Refused refused[] = {
  { "us-point-or-group", "60.000", &us, MONEY, "could be 60 or 60,000. Type 60 or 60000" },
  { "us-point-or-group-k", "1.234k", &us, MONEY,
    "could be 1,234 or 1,234,000. Type 1234 or 1234000" },
  { "us-typed-without-doubt", "1.125", &us, MONEY,
    "could be 1.1250 or 1,125. Type 1.1250 or 1125" },
  { "us-decimal-comma", "21,1", &us, MONEY, "could be 21.1 or 211. Type 21.1 or 211" },
  { "us-decimal-comma-cents", "175000,50", &us, MONEY,
    "could be 175,000.5 or 17,500,050. Type 175000.5 or 17500050" },
  { "us-raise", "3,5", &us, PERCENT, "could be 3.5 or 35. Type 3.5 or 35" },
  { "us-german", "5.531,25", &us, MONEY, "could be 5,531.25 or 5.53125. Type 5531.25 or 5.53125" },
  { "us-points-only", "1.234.567", &us, MONEY,
    "has a comma or point in the wrong place. For 1,234,567, type 1234567" },
  { "us-indian", "2,10,000", &us, MONEY,
    "has a comma or point in the wrong place. For 210,000, type 210000" },
  { "us-minus", "-3,5", &us, PERCENT, "could be -3.5 or -35. Type -3.5 or -35" },
  { "de-point-before-cents", "210000.50", &de, MONEY,
    "could be 210.000,5 or 21.000.050. Type 210000,5 or 21000050" },
  { "de-american", "$1,234.56", &de, MONEY,
    "could be 1.234,56 or 1,23456. Type 1234,56 or 1,23456" },
  { "de-comma-or-group", "60,000", &de, MONEY, "could be 60 or 60.000. Type 60 or 60000" },
  { "fr-point", "60.000", &fr, MONEY, "could be 60 or 60\u202F000. Type 60 or 60000" },
  { "hi-western", "210,000", &hi, MONEY, "could be 210 or 2,10,000. Type 210 or 210000" },
  { "ar-comma", "3,5", &ar, MONEY, "could be 3.5 or 35. Type 3.5 or 35" },
  { "swiss-comma", "210,000", &swiss, MONEY, "could be 210 or 210’000. Type 210 or 210000" },
  { "letters", "abc", &us, MONEY, NULL },
  { "empty", "", &us, MONEY, NULL },
  { "blank", "  ", &us, MONEY, NULL },
  { "sign", "-", &us, MONEY, NULL },
  { "mark", ".", &us, MONEY, NULL },
  { "two-signs", "--5", &us, MONEY, NULL },
  { "sum", "1+2", &us, MONEY, NULL },
  { "version", "1.2.3", &us, MONEY, NULL },
  { "day", "12.05.2026", &us, MONEY, NULL },
  { "hexadecimal", "0x10", &us, MONEY, NULL },
  { "infinite", "inf", &us, MONEY, NULL },
  { "too-large", "1e999", &us, MONEY, NULL },
  { "letter-first", "k200", &us, MONEY, NULL },
  { "two-letters", "200kk", &us, MONEY, NULL },
  { "letter-of-percent", "5k", &us, PERCENT, NULL },
  { "percent-of-money", "5%", &us, MONEY, NULL },
  { "euros", "€5", &us, MONEY, NULL },
  { "marks-of-a-file", "1,5", &us, MONEY | RUNG_NUMBER_OF_FILE, NULL },
};

static void
test_refused (gconstpointer data)
{
  const Refused *item = data;
  g_autoptr (GError) error = NULL;
  int code = item->expected != NULL ? RUNG_ERROR_AMBIGUOUS : RUNG_ERROR_FORMAT;
  double value = 77.0;

  g_assert_false (rung_number_parse (item->text, item->style, item->flags, MOST, &value, &error));
  g_assert_error (error, RUNG_ERROR, code);
  g_test_message ("%s", error->message);
  if (item->expected != NULL)
    g_assert_true (g_str_has_suffix (error->message, item->expected));
  g_assert_cmpfloat (value, ==, 77.0);
  /* It costs no message where nobody reads one. */
  g_assert_false (rung_number_parse (item->text, item->style, item->flags, MOST, &value, NULL));
}

static void
test_grouped (void)
{
  static const struct
  {
    const char *digits;
    const RungNumberStyle *style;
    const char *expected;
  } cases[] = {
    { "0", &us, "0" }, { "999", &us, "999" }, { "1000", &us, "1,000" },
    { "1234567", &us, "1,234,567" },
    { "1234567", &de, "1.234.567" }, { "210000", &fr, "210\u202F000" },
    { "210000", &hi, "2,10,000" }, { "12345678", &hi, "1,23,45,678" }, { "999", &hi, "999" },
    { "210000", &rung_number_style_plain, "210,000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      double back = 0.0;

      rung_number_append_grouped (out, cases[i].digits, cases[i].style);
      g_assert_cmpstr (out->str, ==, cases[i].expected);
      g_assert_true (rung_number_parse (out->str, cases[i].style, MONEY, MOST, &back, NULL));
      g_assert_cmpfloat (back, ==, g_ascii_strtod (cases[i].digits, NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *path = g_strconcat ("/number/good/", good[i].name, NULL);

      g_test_add_data_func (path, &good[i], test_good);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/number/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/number/grouped-numbers-read-back", test_grouped);
  return g_test_run ();
}
