/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"

#include "fixture.h"

/* A year lived in two places. */

static RungTables *tables;
static RungTaxCache *cache;

/* A staff engineer, whose pay and prices stand still, from 2027 on. */
static RungDocument *
document_new (const char *place)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "staff");
  fixture_set (document, FIXTURE_PROFILE, "years", 12);
  fixture_set_text (document, FIXTURE_PROFILE, "place", place);
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2027-01-01");
  document->plan.growth = 0;
  document->plan.inflation = 0;
  return document;
}

static RungPaths *
compute (const RungDocument *document)
{
  RungWorthContext context = { tables, cache, document, FALSE };

  return rung_paths_compute (&context);
}

static double
get (const RungPaths *paths,
     guint            path,
     guint            year,
     RungPathMeasure  measure)
{
  return rung_paths_get (paths, path, year, measure, RUNG_PATH_YEARLY, RUNG_PATH_MIDDLE);
}

/* Federal tax of a single person in 2026 and the payroll taxes, up to 184,500 and above
 * 200,000; @state_tax is itemized where it is more than the standard deduction. */
static double
get_federal (double pay,
             double state_tax)
{
  static const struct { double from, rate; } brackets[] = {
    { 0, 0.10 }, { 12400, 0.12 }, { 50400, 0.22 }, { 105700, 0.24 }, { 201775, 0.32 },
    { 256225, 0.35 }, { 640600, 0.37 },
  };
  double deduction = MAX (16100.0, state_tax);
  double tax = 0.062 * MIN (pay, 184500.0) + 0.0145 * pay + 0.009 * MAX (pay - 200000.0, 0.0);

  for (guint i = 0; i < G_N_ELEMENTS (brackets); i++)
    tax += MAX (pay - deduction - brackets[i].from,
                0.0) * (brackets[i].rate - (i > 0 ? brackets[i - 1].rate : 0.0));
  return tax;
}

/* Pay of the first year by staying at a place. */
static double
get_pay_at (const char *place)
{
  g_autoptr (RungDocument) document = document_new (place);
  g_autoptr (RungPaths) paths = compute (document);

  return get (paths, 0, 0, RUNG_PATH_GROSS);
}

/* From Austin to Chicago after nine months: pay of both by the months; Illinois
 * asks 4.95 % of the whole year's income for its three months, without an
 * exemption above 250,000, and Texas nothing; federal tax is that of a year in each, by
 * the months, though Illinois’s tax is itemized. Prices are 98.066 and 103.595 of
 * 100. The year after is all of Chicago's. */
static void
test_move (void)
{
  double austin = get_pay_at ("austin");
  double chicago = get_pay_at ("16980");
  double pay = 0.75 * austin + 0.25 * chicago;
  double illinois = 0.0495 * pay;
  double left = pay - 0.75 * get_federal (pay, 0.0) - 0.25 * get_federal (pay, illinois)
                - 0.25 * illinois;
  g_autoptr (RungDocument) document = document_new ("austin");
  g_autoptr (RungPaths) paths = NULL;
  RungEventInputs *event = fixture_add_event (fixture_add_path (document), "move", "2027-10-01");
  double after = 0.0;

  g_assert_cmpfloat (MIN (austin, chicago), >, 250000.0);
  g_assert_cmpfloat (fabs (austin - chicago), >, 1000.0);
  fixture_set_input (event, &rung_event_inputs, "place", "16980");
  paths = compute (document);
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 0, RUNG_PATH_GROSS), pay, 0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 0, RUNG_PATH_TAKE_HOME), left, 0.01);
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 0, RUNG_PATH_REAL),
                                  left / (0.75 * 0.98066 + 0.25 * 1.03595), 0.01);
  after = get (paths, 1, 1, RUNG_PATH_GROSS);
  g_assert_cmpfloat_with_epsilon (get (paths, 1, 1, RUNG_PATH_TAKE_HOME),
                                  after - get_federal (after, 0.0495 * after) - 0.0495 * after,
                                  0.01);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/path/a-move-splits-the-year-between-places", test_move);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
