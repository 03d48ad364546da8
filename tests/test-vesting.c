/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/vesting/rung-vesting.h"

#include "fixture.h"

static RungTables *tables;

typedef struct
{
  int n;
  int last_month;
  double sum;
} Walk;

static void
walk_cb (int      month,
         double   fraction,
         gpointer user_data)
{
  Walk *walk = user_data;

  g_assert_cmpint (month, >, walk->last_month);
  g_assert_cmpfloat (fraction, >, 0.0);
  walk->last_month = month;
  walk->sum += fraction;
  walk->n++;
}

static void
test_every_schedule (void)
{
  g_assert_cmpuint (tables->schedules->len, >=, 18);
  for (guint i = 0; i < tables->schedules->len; i++)
    {
      const RungSchedule *schedule = g_ptr_array_index (tables->schedules, i);
      Walk walk = { 0 };

      rung_vesting_foreach (schedule, walk_cb, &walk);
      g_assert_cmpfloat_with_epsilon (walk.sum, 1.0, 1e-12);
      g_assert_cmpint (walk.last_month, ==, rung_vesting_get_months (schedule));
      g_assert_cmpfloat (rung_vesting_get_fraction (schedule, 0), ==, 0.0);
      g_assert_cmpfloat_with_epsilon (rung_vesting_get_fraction (schedule, 1000), 1.0, 1e-12);
    }
}

/* How much of a grant has vested by a month, worked out from the terms. */
typedef struct
{
  const char *schedule;
  int n_tranches;
  struct { int month; double fraction; } points[8];
} Item;

static const Item items[] = {
  /* 5 % after a year, 15 % after two, then 20 % each half-year. */
  { "amazon-5-15-40-40", 6,
    { { 11, 0 }, { 12, 0.05 }, { 23, 0.05 }, { 24, 0.20 }, { 30, 0.40 }, { 36, 0.60 },
      { 42, 0.80 }, { 48, 1.00 } } },
  /* A quarter after a year, then 75 % / 12 = 6.25 % a quarter. */
  { "standard-quarterly", 13,
    { { 11, 0 }, { 12, 0.25 }, { 14, 0.25 }, { 15, 0.3125 }, { 24, 0.50 }, { 36, 0.75 },
      { 47, 0.9375 }, { 48, 1.00 } } },
  /* A quarter after a year, then 75 % / 36 a month. */
  { "standard-monthly", 37,
    { { 11, 0 }, { 12, 0.25 }, { 13, 0.25 + 0.75 / 36 }, { 24, 0.50 }, { 30, 0.625 },
      { 48, 1.00 } } },
  /* No cliff: a sixteenth each quarter. */
  { "meta-quarterly", 16,
    { { 2, 0 }, { 3, 0.0625 }, { 6, 0.125 }, { 12, 0.25 }, { 45, 0.9375 }, { 48, 1.00 } } },
};

static void
test_hand_tables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      const RungSchedule *schedule = rung_tables_find_schedule (tables, items[i].schedule);
      Walk walk = { 0 };

      g_assert_nonnull (schedule);
      rung_vesting_foreach (schedule, walk_cb, &walk);
      g_assert_cmpint (walk.n, ==, items[i].n_tranches);
      for (guint k = 0; k < G_N_ELEMENTS (items[i].points) && items[i].points[k].month > 0; k++)
        g_assert_cmpfloat_with_epsilon (rung_vesting_get_fraction (schedule,
                                                                   items[i].points[k].month),
                                        items[i].points[k].fraction, 1e-12);
    }
}

/* A year in which nothing vests has no tranche. */
static void
test_empty_segment (void)
{
  static const RungSegment segments[] = { { 12, 12, 0.0 }, { 12, 6, 100.0 } };
  const RungSchedule schedule = { .segments = segments, .n_segments = 2 };
  Walk walk = { 0 };

  rung_vesting_foreach (&schedule, walk_cb, &walk);
  g_assert_cmpint (walk.n, ==, 2);
  g_assert_cmpint (rung_vesting_get_months (&schedule), ==, 24);
  g_assert_cmpfloat (rung_vesting_get_fraction (&schedule, 18), ==, 0.5);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/vesting/every-schedule-vests-whole", test_every_schedule);
  g_test_add_func ("/vesting/schedules-vest-as-by-hand", test_hand_tables);
  g_test_add_func ("/vesting/an-empty-segment-has-no-tranche", test_empty_segment);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
