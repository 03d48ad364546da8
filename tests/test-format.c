/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"
#include "report/kit/rung-parse.h"

#include "fixture.h"

typedef char *(*Format) (double value);

typedef struct
{
  const char *name;
  Format format;
  double value;
  const char *expected;
} Item;

static const Item items[] = {
  { "money", rung_format_money, 1234567.4, "1,234,567" },
  { "money-rounds", rung_format_money, 1234.5, "1,235" },
  { "money-small", rung_format_money, 999, "999" },
  { "money-thousand", rung_format_money, 1000, "1,000" },
  { "money-minus", rung_format_money, -1234.6, "−1,235" },
  { "money-no-minus-zero", rung_format_money, -0.4, "0" },
  { "money-not-a-number", rung_format_money, NAN, "–" },
  { "money-infinite", rung_format_money, INFINITY, "–" },
  { "signed", rung_format_money_signed, 41000, "+41,000" },
  { "signed-minus", rung_format_money_signed, -41000, "−41,000" },
  { "signed-zero", rung_format_money_signed, 0.3, "0" },
  { "rough", rung_format_rough, 123456, "123,000" },
  { "rough-hundreds", rung_format_rough, 4040, "4,000" },
  { "rough-ten-thousands", rung_format_rough, 41234, "41,200" },
  { "rough-millions", rung_format_rough, 1234567, "1,230,000" },
  { "rough-minus", rung_format_rough, -41234, "−41,200" },
  { "thousands", rung_format_thousands, 328396, "328,000" },
  { "thousands-up", rung_format_thousands, 328500, "329,000" },
  { "short", rung_format_short, 250000, "250k" },
  { "short-thousand", rung_format_short, 1000, "1k" },
  { "short-nothing", rung_format_short, 0, "0" },
  { "short-small", rung_format_short, 499, "0" },
  { "short-million", rung_format_short, 1250000, "1.25M" },
  { "short-whole-million", rung_format_short, 2000000, "2M" },
  { "short-almost-million", rung_format_short, 999900, "1M" },
  { "short-minus", rung_format_short, -50000, "−50k" },
  { "percent", rung_format_percent, 0.275, "27.5%" },
  { "percent-whole", rung_format_percent, 0.4, "40%" },
  { "percent-rounds", rung_format_percent, 0.12345, "12.3%" },
  { "percent-minus", rung_format_percent, -0.083, "−8.3%" },
  { "percent-no-minus-zero", rung_format_percent, -0.0001, "0%" },
  { "percent-hundred", rung_format_percent, 1, "100%" },
  { "factor", rung_format_factor, 1.121, "×1.12" },
  { "percentile", rung_format_percentile, 54.2, "54th percentile" },
  { "percentile-first", rung_format_percentile, 21, "21st percentile" },
  { "percentile-second", rung_format_percentile, 42.4, "42nd percentile" },
  { "percentile-third", rung_format_percentile, 3, "3rd percentile" },
  { "percentile-teens", rung_format_percentile, 11, "11th percentile" },
  { "percentile-twelfth", rung_format_percentile, 12, "12th percentile" },
  { "percentile-thirteenth", rung_format_percentile, 13.2, "13th percentile" },
  { "percentile-low", rung_format_percentile, 2.99, "below the 3rd percentile" },
  { "percentile-high", rung_format_percentile, 97.01, "above the 97th percentile" },
  { "percentile-97", rung_format_percentile, 97, "97th percentile" },
};

static void
test_format (gconstpointer data)
{
  const Item *item = data;
  g_autofree char *text = item->format (item->value);

  g_assert_cmpstr (text, ==, item->expected);
}

static void
test_value (void)
{
  static const struct { double value; const char *unit; const char *expected; } values[] = {
    { 1234.4, "USD/year", "$1,234" }, { -1234.6, "USD", "−$1,235" }, { 1, NULL, "$1" },
    { 12.5, "percent", "12.5%" }, { 0.062, "1", "0.062" }, { 48, "months", "48 months" },
    { 115.613, "of 100", "115.613 of 100" }, { 45000, "jobs", "45,000 jobs" },
    { NAN, "USD", "–" }, { 0.1234567, "", "0.1235" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *text = rung_format_value (values[i].value, values[i].unit);

      g_assert_cmpstr (text, ==, values[i].expected);
    }
}

static void
test_letter (void)
{
  g_autofree char *plain = rung_format_letter ("a");
  g_autofree char *numbered = rung_format_letter ("b2");

  g_assert_cmpstr (plain, ==, "A");
  g_assert_cmpstr (numbered, ==, "B2");
}

typedef struct
{
  const char *name;
  const char *input;        /* of an offer */
  const char *text;
  gint64 expected;
} Typed;

static const Typed typed[] = {
  { "plain", "base-pay", "210000", 210000 },
  { "grouped", "base-pay", "210,000", 210000 },
  { "dollars", "base-pay", "$210,000", 210000 },
  { "spaces", "base-pay", " 210 000 ", 210000 },
  { "no-break-space", "base-pay", "210 000", 210000 },
  { "narrow-space", "base-pay", "210 000", 210000 },
  { "thousands", "base-pay", "210k", 210000 },
  { "thousands-capital", "base-pay", "210 K", 210000 },
  { "part-of-thousands", "base-pay", "212.5k", 212500 },
  { "millions", "grant", "1.2M", 1200000 },
  { "millions-small-letter", "grant", "1.2m", 1200000 },
  { "cents", "base-pay", "1234.56", 1235 },
  { "plus", "base-pay", "+5", 5 },
  { "arabic-digits", "base-pay", "٢١٠", 210 },
  { "percent", "raise", "4.5", 450 },
  { "percent-sign", "raise", "4.5 %", 450 },
  { "minus", "raise", "-2.5", -250 },
  { "true-minus", "raise", "−2.5%", -250 },
  { "number", "refresher-first-year", "3", 3 },
  { "exponent", "base-pay", "1e5", 100000 },
  { "part-of-millions", "base-pay", "0.21M", 210000 },
  { "three-places-of-millions", "base-pay", "1.125M", 1125000 },
  { "three-places-beyond-doubt", "raise", "1.125", 113 },
};

static const RungInput *
find (const char *id)
{
  const RungInput *input = rung_inputs_find (&rung_offer_inputs, id);

  g_assert_nonnull (input);
  return input;
}

static void
test_typed (gconstpointer data)
{
  const Typed *item = data;
  g_autoptr (GError) error = NULL;
  gint64 value = -1;

  g_assert_true (rung_parse_input (find (item->input), item->text, &value, &error));
  g_assert_no_error (error);
  g_assert_cmpint (value, ==, item->expected);
}

typedef struct
{
  const char *name;
  const char *input;
  const char *text;
  RungError code;
  const char *expected;     /* the message */
} Refused;

static const Refused refused[] = {
  { "nothing", "base-pay", "", RUNG_ERROR_FORMAT, "Nothing entered: expected a number such as "
                                                  "210,000" },
  { "word", "base-pay", "abc", RUNG_ERROR_FORMAT, "“abc” is not a number: expected something like "
                                                  "210,000" },
  { "word-for-percent", "raise", "a lot", RUNG_ERROR_FORMAT,
    "“a lot” is not a number: expected something like 4.5" },
  { "word-for-number", "refresher-first-year", "two", RUNG_ERROR_FORMAT,
    "“two” is not a number: expected something like 4" },
  { "spaces", "base-pay", "  ", RUNG_ERROR_FORMAT, "“  ” is not a number: expected something like "
                                                   "210,000" },
  { "two-points", "base-pay", "1.2.3", RUNG_ERROR_FORMAT,
    "“1.2.3” is not a number: expected something like 210,000" },
  { "sum", "base-pay", "1+2", RUNG_ERROR_FORMAT, "“1+2” is not a number: expected something like "
                                                 "210,000" },
  { "hexadecimal", "base-pay", "0x10", RUNG_ERROR_FORMAT,
    "“0x10” is not a number: expected something like 210,000" },
  { "sign-alone", "raise", "-", RUNG_ERROR_FORMAT,
    "“-” is not a number: expected something like 4.5" },
  { "unit-first", "base-pay", "k200", RUNG_ERROR_FORMAT,
    "“k200” is not a number: expected something like 210,000" },
  { "thousands-of-percent", "raise", "5k", RUNG_ERROR_FORMAT,
    "“5k” is not a number: expected something like 4.5" },
  { "negative-pay", "base-pay", "-1", RUNG_ERROR_RANGE,
    "“-1” is out of range: expected 0 to 100,000,000" },
  { "absurd-pay", "base-pay", "999999999999999999999", RUNG_ERROR_RANGE, NULL },
  { "point-or-group", "base-pay", "60.000", RUNG_ERROR_AMBIGUOUS,
    "“60.000” could be 60 or 60,000. Type 60 or 60000" },
  { "comma-before-one-digit", "base-pay", "21,1", RUNG_ERROR_AMBIGUOUS,
    "“21,1” could be 21.1 or 211. Type 21.1 or 211" },
  { "comma-before-two-digits", "base-pay", "175000,50", RUNG_ERROR_AMBIGUOUS,
    "“175000,50” could be 175,000.5 or 17,500,050. Type 175000.5 or 17500050" },
  { "comma-of-a-raise", "raise", "3,5", RUNG_ERROR_AMBIGUOUS,
    "“3,5” could be 3.5 or 35. Type 3.5 or 35" },
  { "marks-of-elsewhere", "base-pay", "5.531,25", RUNG_ERROR_AMBIGUOUS,
    "“5.531,25” could be 5,531.25 or 5.53125. Type 5531.25 or 5.53125" },
  { "percent-of-pay", "base-pay", "5%", RUNG_ERROR_FORMAT, NULL },
  { "dollars-of-percent", "raise", "$5", RUNG_ERROR_FORMAT, NULL },
  { "raise", "raise", "51", RUNG_ERROR_RANGE, "“51” is out of range: expected -50 to 50" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *item = data;
  g_autoptr (GError) error = NULL;
  gint64 value = 77;

  g_assert_false (rung_parse_input (find (item->input), item->text, &value, &error));
  g_assert_error (error, RUNG_ERROR, (int) item->code);
  if (item->expected != NULL)
    g_assert_cmpstr (error->message, ==, item->expected);
  g_assert_cmpint (value, ==, 77);
}

/* What is shown in a field reads back as the value it was. */
static void
check_round_trip (const RungInput *input,
                  gint64           value)
{
  g_autofree char *text = rung_unparse_input (input, value);
  g_autoptr (GError) error = NULL;
  gint64 back = 0;

  g_assert_true (rung_parse_input (input, text, &back, &error));
  g_assert_no_error (error);
  if (back != value)
    g_test_message ("%s: %" G_GINT64_FORMAT " shown as %s", input->id, value, text);
  g_assert_cmpint (back, ==, value);
}

static void
check_table (const RungInputTable *table)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        continue;
      check_round_trip (input, input->minimum);
      check_round_trip (input, input->maximum);
      check_round_trip (input, input->initial);
      for (int k = 0; k < 200; k++)
        check_round_trip (input, fixture_random_number (input));
    }
}

static void
test_round_trip (void)
{
  check_table (&rung_profile_inputs);
  check_table (&rung_assumption_inputs);
  check_table (&rung_offer_inputs);
  check_table (&rung_grant_inputs);
  check_table (&rung_payment_inputs);
  check_table (&rung_raise_inputs);
  check_table (&rung_refresher_inputs);
}

/* Numbers and money of a locale. */
static gboolean
set_locale (const char *name)
{
  return setlocale (LC_NUMERIC, name) != NULL && setlocale (LC_MONETARY, name) != NULL;
}

/* Makes a locale for this run alone where the system has its source: of its numbers and money only,
 * because the order of its letters takes most of the time. */
static gboolean
use_locale (const char *name)
{
  g_autofree char *folder = NULL;
  g_autofree char *target = NULL;
  g_autofree char *source = NULL;
  g_autofree char *whole = g_strndup (name, strcspn (name, "."));
  g_autofree char *part = g_strdup_printf ("comment_char %%\nescape_char /\n"
                                           "LC_NUMERIC\ncopy \"%s\"\nEND LC_NUMERIC\n"
                                           "LC_MONETARY\ncopy \"%s\"\nEND LC_MONETARY\n", whole,
                                           whole);
  char *argv[] = { (char *) "localedef", (char *) "-c", (char *) "-f", (char *) "UTF-8",
                   (char *) "-i",
                   NULL, NULL, NULL };
  gboolean is_set = set_locale (name);

  if (is_set)
    return TRUE;
  folder = g_dir_make_tmp ("rung-locale-XXXXXX", NULL);
  target = g_build_filename (folder, name, NULL);
  source = g_build_filename (folder, "source", NULL);
  g_assert_true (g_file_set_contents (source, part, -1, NULL));
  argv[5] = source;
  argv[6] = target;
  g_spawn_sync (NULL, argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, NULL);
  g_setenv ("LOCPATH", folder, TRUE);
  is_set = set_locale (name);
  g_unsetenv ("LOCPATH");
  fixture_remove_folder (folder);
  return is_set;
}

/* What is typed where, and what the same text is not elsewhere. */
typedef struct
{
  const char *locale;
  const char *shown;        /* 1,234,567 dollars */
  const char *percent;      /* 4.5 */
  const char *thousands;    /* 212.5k */
  const char *foreign;      /* pay that is refused here */
} Place;

static const Place places[] = {
  { "en_US.UTF-8", "1,234,567", "4.5", "212.5k", "5.531,25" },
  { "de_DE.UTF-8", "1.234.567", "4,5", "212,5k", "210000.50" },
  { "fr_FR.UTF-8", "1\u202F234\u202F567", "4,5", "212,5k", "60.000" },
  { "pt_PT.UTF-8", "1.234.567", "4,5", "212,5k", "1,234.56" },
  { "hi_IN.UTF-8", "12,34,567", "4.5", "212.5k", "210,000" },
  { "ar_EG.UTF-8", "1,234,567", "4.5", "212.5k", "175000,50" },
};

static void
check_place (const Place *place)
{
  g_autofree char *shown = rung_format_money (1234567.0);
  gint64 value = 0;

  test_round_trip ();
  g_assert_cmpstr (shown, ==, place->shown);
  g_assert_true (rung_parse_input (find ("base-pay"), place->shown, &value, NULL));
  g_assert_cmpint (value, ==, 1234567);
  g_assert_true (rung_parse_input (find ("raise"), place->percent, &value, NULL));
  g_assert_cmpint (value, ==, 450);
  g_assert_true (rung_parse_input (find ("base-pay"), place->thousands, &value, NULL));
  g_assert_cmpint (value, ==, 212500);
  g_assert_false (rung_parse_input (find ("base-pay"), place->foreign, &value, NULL));
}

static void
test_place (gconstpointer data)
{
  const Place *place = data;
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  if (!use_locale (place->locale))
    {
      g_test_skip ("the locale is not installed and its source neither");
      return;
    }
  check_place (place);
  set_locale (before);
}

static void
add_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *path = g_strconcat ("/format/", items[i].name, NULL);

      g_test_add_data_func (path, &items[i], test_format);
    }
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *path = g_strconcat ("/parse/good/", typed[i].name, NULL);

      g_test_add_data_func (path, &typed[i], test_typed);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/parse/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strconcat ("/parse/locale/", places[i].locale, NULL);

      g_test_add_data_func (path, &places[i], test_place);
    }
}

/* Formulas of derivations are grouped, and have no digits that say nothing. */
static void
test_numbers (void)
{
  static const struct { const char *numbers, *text; } numbers[] = {
    { "753053", "753,053" }, { "400000 × 0.0625", "400,000 × 0.0625" },
    { "16666.666667 × 12", "16,666.67 × 12" }, { "250000.004 + 999.5", "250,000 + 999.5" },
    { "brackets ([Rates of 2026 above 10000], 233900)", "brackets ([Rates of 2026 above 10000], "
                                                        "233,900)" },
    { "max (0, 1234 − 5)", "max (0, 1,234 − 5)" },
    { "pos (1234 - 5) * 2", "max (0, 1,234 − 5) × 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = rung_format_numbers (numbers[i].numbers);

      g_assert_cmpstr (text, ==, numbers[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/numbers-of-formulas-are-grouped", test_numbers);
  g_test_add_func ("/format/a-value-is-shown-in-its-unit", test_value);
  g_test_add_func ("/format/a-letter-follows-from-the-id", test_letter);
  g_test_add_func ("/parse/what-is-shown-can-be-typed", test_round_trip);
  add_all ();
  return g_test_run ();
}
