/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/base/rung-ledger.h"

static void
test_lines (void)
{
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  RungLedgerLine *line = NULL;

  g_assert_cmpuint (rung_ledger_get_n (ledger), ==, 0);
  line = rung_ledger_add (ledger, "base", "Base pay", 200000.0, RUNG_STATUS_TYPED);
  line->formula = g_strdup ("a + b");
  rung_ledger_add (ledger, "bonus", "Bonus", 30000.0, RUNG_STATUS_DERIVED);
  g_assert_cmpuint (rung_ledger_get_n (ledger), ==, 2);
  g_assert_cmpstr (rung_ledger_get (ledger, 0)->id, ==, "base");
  g_assert_cmpstr (rung_ledger_get (ledger, 0)->formula, ==, "a + b");
  g_assert_cmpstr (rung_ledger_get (ledger, 1)->title, ==, "Bonus");
  g_assert_cmpstr (rung_ledger_get (ledger, 1)->unit, ==, "USD/year");
  g_assert_null (rung_ledger_get (ledger, 1)->source);
  g_assert_cmpfloat (rung_ledger_get (ledger, 1)->value, ==, 30000.0);
}

static void
test_no_ledger (void)
{
  g_assert_null (rung_ledger_add (NULL, "base", "Base pay", 1.0, RUNG_STATUS_TYPED));
  rung_ledger_free (NULL);
}

/* From the strongest to the weakest, each with a word of its own. */
static void
test_statuses (void)
{
  static const char *const words[] = {
    "published", "carried over", "projected", "derived", "assumed", "entered by you",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpstr (rung_status_get_title (i), ==, words[i]);
  g_assert_cmpint (RUNG_STATUS_PUBLISHED, <, RUNG_STATUS_PROJECTED);
  g_assert_cmpint (RUNG_STATUS_PROJECTED, <, RUNG_STATUS_ASSUMED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ledger/lines-stay-in-order", test_lines);
  g_test_add_func ("/ledger/without-a-ledger-nothing-is-added", test_no_ledger);
  g_test_add_func ("/ledger/statuses-go-from-strong-to-weak", test_statuses);
  return g_test_run ();
}
