/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/base/rung-error.h"
#include "engine/vesting/rung-tranches.h"

#include "fixture.h"

static RungTables *tables;

typedef struct
{
  const char *text;
  guint n;
  int first_month, last_month;
  double first, last;       /* percent */
} Good;

static const Good good[] = {
  { "12: 25, 24: 25, 36: 25, 48: 25", 4, 12, 48, 25, 25 },
  { "12:5,24:15,30:20,36:20,42:20,48:20", 6, 12, 48, 5, 20 },
  { " 12 : 25 % , 36 x 1 : 75 % ", 37, 12, 48, 25, 75.0 / 36 },
  { "48 x 1: 100", 48, 1, 48, 100.0 / 48, 100.0 / 48 },
  { "0: 10, 12: 90", 2, 0, 12, 10, 90 },
  { "12: 100", 1, 12, 12, 100, 100 },
  /* Typed to two digits: what is left over is spread. */
  { "12: 33.33, 24: 33.33, 36: 33.33", 3, 12, 36, 100.0 / 3, 100.0 / 3 },
};

static void
test_good (gconstpointer data)
{
  const Good *item = data;
  g_autoptr (GError) error = NULL;
  RungTranches tranches;
  double sum = 0.0;

  g_assert_true (rung_tranches_parse (item->text, &tranches, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (tranches.n, ==, item->n);
  g_assert_cmpint (tranches.tranches[0].month, ==, item->first_month);
  g_assert_cmpint (tranches.tranches[item->n - 1].month, ==, item->last_month);
  g_assert_cmpfloat_with_epsilon (100 * tranches.tranches[0].fraction, item->first, 1e-9);
  g_assert_cmpfloat_with_epsilon (100 * tranches.tranches[item->n - 1].fraction, item->last, 1e-9);
  for (guint i = 0; i < tranches.n; i++)
    sum += tranches.tranches[i].fraction;
  g_assert_cmpfloat_with_epsilon (sum, 1.0, 1e-12);
}

static void
test_bad (gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (rung_tranches_parse (data, NULL, &error));
  g_test_message ("%s: %s", (const char *) data, error->message);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
}

/* The seven rules of the Open Cap Format on 100 shares in 3 parts and on 10
 * shares in 4: by hand from what each is called. */
static void
test_roundings (void)
{
  static const struct
  {
    const char *id;
    double of_100[3];
    double of_10[4];
  } rules[] = {
    { "cumulative-rounding", { 33, 34, 33 }, { 3, 2, 3, 2 } },
    { "cumulative-round-down", { 33, 33, 34 }, { 2, 3, 2, 3 } },
    { "front-loaded", { 34, 33, 33 }, { 3, 3, 2, 2 } },
    { "back-loaded", { 33, 33, 34 }, { 2, 2, 3, 3 } },
    { "front-loaded-single", { 34, 33, 33 }, { 4, 2, 2, 2 } },
    { "back-loaded-single", { 33, 33, 34 }, { 2, 2, 2, 4 } },
    { "fractional", { 100.0 / 3, 100.0 / 3, 100.0 / 3 }, { 2.5, 2.5, 2.5, 2.5 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      RungTranches three;
      RungTranches four;

      g_assert_true (rung_tranches_parse ("3 x 12: 100", &three, NULL));
      g_assert_true (rung_tranches_parse ("4 x 12: 100", &four, NULL));
      rung_tranches_hand_out (&three, 100.0, rung_rounding_parse (rules[i].id));
      rung_tranches_hand_out (&four, 10.0, rung_rounding_parse (rules[i].id));
      g_test_message ("%s", rules[i].id);
      for (guint k = 0; k < 3; k++)
        g_assert_cmpfloat_with_epsilon (three.tranches[k].units, rules[i].of_100[k], 1e-9);
      for (guint k = 0; k < 4; k++)
        g_assert_cmpfloat_with_epsilon (four.tranches[k].units, rules[i].of_10[k], 1e-9);
    }
}

/* Tranches sum to the grant under every rule, on every template, for every
 * number of shares; and no tranche is below nothing. */
static void
test_sums (void)
{
  for (guint i = 0; i < tables->schedules->len; i++)
    for (int rounding = 0; rounding < RUNG_N_ROUNDINGS; rounding++)
      for (int k = 0; k < 50; k++)
        {
          double units = k < 10 ? k : floor (g_test_rand_double_range (0, 200000));
          RungTranches tranches;
          double sum = 0.0;

          rung_tranches_from_schedule (&tranches, g_ptr_array_index (tables->schedules, i));
          rung_tranches_apply_cliff (&tranches, k % 3 == 0 ? 12 : 0);
          rung_tranches_hand_out (&tranches, units, rounding);
          for (guint n = 0; n < tranches.n; n++)
            {
              g_assert_cmpfloat (tranches.tranches[n].units, >=, 0.0);
              if (rounding != RUNG_ROUND_FRACTIONAL)
                g_assert_cmpfloat (tranches.tranches[n].units, ==,
                                   floor (tranches.tranches[n].units));
              sum += tranches.tranches[n].units;
            }
          g_assert_cmpfloat_with_epsilon (sum, units, 1e-6);
        }
}

static void
test_cliff (void)
{
  RungTranches tranches;

  g_assert_true (rung_tranches_parse ("48 x 1: 100", &tranches, NULL));
  rung_tranches_apply_cliff (&tranches, 12);
  g_assert_cmpuint (tranches.n, ==, 37);
  g_assert_cmpint (tranches.tranches[0].month, ==, 12);
  g_assert_cmpfloat_with_epsilon (tranches.tranches[0].fraction, 0.25, 1e-12);
  g_assert_cmpint (tranches.tranches[1].month, ==, 13);
  /* A cliff past the end gathers everything. */
  rung_tranches_apply_cliff (&tranches, 60);
  g_assert_cmpuint (tranches.n, ==, 1);
  g_assert_cmpint (tranches.tranches[0].month, ==, 60);
  g_assert_cmpfloat_with_epsilon (tranches.tranches[0].fraction, 1.0, 1e-12);
  /* One before the first tranche changes nothing. */
  g_assert_true (rung_tranches_parse ("12: 100", &tranches, NULL));
  rung_tranches_apply_cliff (&tranches, 6);
  g_assert_cmpint (tranches.tranches[0].month, ==, 12);
}

int
main (int    argc,
      char **argv)
{
  static const char *const bad[] = {
    "", "12", "12: ", "12: 50", "12: 50, 24: 51", "24: 50, 12: 50", "12: 50, 12: 50",
    "12: -5, 24: 105",
    "x: 100", "12: many", "-3: 100", "0 x 1: 100", "300: 100", "250 x 1: 100", "3 x 0: 100",
    "12: 100,",
    "12: 50; 24: 50", "12: 100: 3", "1 x 1 x 1: 100", "12: nan", "12: inf", "999999999999: 100",
  };
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *path = g_strdup_printf ("/tranches/good/%u", i);

      g_test_add_data_func (path, &good[i], test_good);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/tranches/bad/%u", i);

      g_test_add_data_func (path, bad[i], test_bad);
    }
  g_test_add_func ("/tranches/roundings-are-those-of-the-standard", test_roundings);
  g_test_add_func ("/tranches/tranches-sum-to-the-grant", test_sums);
  g_test_add_func ("/tranches/a-cliff-gathers-what-comes-before", test_cliff);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
