/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fixture.h"
#include "model/rows/rung-market-rows.h"
#include "model/session/rung-session.h"
#include "model/shown/rung-market-shown.h"

/* What Market shows of the published figures, and what the popover of a figure tells. */

static RungMarketShown *
create_shown (RungSession *session)
{
  RungMarketShown *self = g_object_new (RUNG_TYPE_MARKET_SHOWN, NULL);
  RungMarketList *list = rung_session_get_market (session);
  g_autofree char *folder = fixture_dup_data_folder ();

  rung_market_list_set_folder (list, folder);
  rung_market_shown_set_list (self, list, rung_session_get_tables (session));
  return self;
}

static guint
count (RungMarketShown *self)
{
  return g_list_model_get_n_items (rung_shown_get_list (RUNG_SHOWN (self),
                                                        RUNG_MARKET_SHOWN_ROWS));
}

static const char *
text_of (RungMarketShown *self,
         guint            field)
{
  return rung_shown_get_text (RUNG_SHOWN (self), field);
}

static void
test_sections_and_words (void)
{
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);
  GListModel *sections = rung_shown_get_list (RUNG_SHOWN (self), RUNG_MARKET_SHOWN_SECTIONS);
  guint n_sections = g_list_model_get_n_items (sections);
  guint n_all = count (self);
  guint n_sum = 0;

  g_assert_cmpuint (n_all, >, 400);
  for (guint i = 1; i < n_sections; i++)
    {
      rung_market_shown_find (self, i, "");
      g_assert_cmpuint (count (self), >, 0);
      n_sum += count (self);
    }
  g_assert_cmpuint (n_sum, ==, n_all);
  rung_market_shown_find (self, 0, "SEATTLE");
  g_assert_cmpuint (count (self), >=, 5);
  g_assert_cmpstr (text_of (self, RUNG_MARKET_SHOWN_NOTHING), ==, "");
  rung_market_shown_find (self, 0, "xyzzy");
  g_assert_cmpstr (text_of (self, RUNG_MARKET_SHOWN_COUNT), ==, "0 figures");
  g_assert_cmpstr (text_of (self, RUNG_MARKET_SHOWN_NOTHING), !=, "");
}

static void
test_a_figure_tells_its_source (void)
{
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);
  g_autoptr (RungTableRow) row
    = g_list_model_get_item (rung_shown_get_list (RUNG_SHOWN (self), RUNG_MARKET_SHOWN_ROWS), 0);
  g_autoptr (RungDerivationShown) told = rung_market_shown_tell (row);
  g_autofree char *text = rung_derivation_shown_dup_text (told);

  g_assert_nonnull (strstr (text, rung_table_row_get_text (row, RUNG_MARKET_TITLE)));
  g_assert_nonnull (strstr (text, rung_table_row_get_text (row, RUNG_MARKET_LOW)));
  g_assert_nonnull (strstr (text, rung_table_row_get_text (row, RUNG_MARKET_SOURCE)));
}

/* One cell in place of four: the middle first, and what is measured where that is known. */
static void
test_range_stands_for_the_figures (void)
{
  RungSource source = { .publisher = "A", .document = "B" };
  RungMarketSection section = { .id = "pay" };
  const struct { double low, middle, high; const char *measure; const char *text; } cases[] = {
    { 1000.0, NAN, 3000.0, "base", "$1,000 to $3,000\nbase pay" },
    { 1000.0, 2000.0, 3000.0, "total", "$2,000 ($1,000 to $3,000)\ntotal pay" },
    { NAN, 2000.0, NAN, "unspecified", "$2,000" },
    { NAN, NAN, 3000.0, NULL, "$3,000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RungFigureRow figure = {
        .title = "T", .unit = "USD/year", .value = NAN, .low = cases[i].low,
        .mid = cases[i].middle, .high = cases[i].high, .measure = cases[i].measure,
        .source = &source,
      };
      g_autoptr (RungMarketRow) row = rung_market_row_new_figure (&section, &figure);

      g_assert_cmpstr (rung_table_row_get_text (RUNG_TABLE_ROW (row), RUNG_MARKET_RANGE), ==,
                       cases[i].text);
    }
}

static void
add_dollars (RungLedger *ledger,
             const char *id,
             const char *title,
             double      value,
             RungStatus  status)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, value, status);

  g_free (line->unit);
  line->unit = g_strdup ("USD");
}

static void
test_a_derivation_is_read_and_copied (void)
{
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  g_autoptr (RungDerivationShown) self = rung_derivation_shown_new ("Pay", NULL);
  g_autofree char *text = NULL;
  GListModel *lines = rung_shown_get_list (RUNG_SHOWN (self), RUNG_DERIVATION_SHOWN_LINES);

  add_dollars (ledger, "base", "Base", 1000.0, RUNG_STATUS_TYPED);
  add_dollars (ledger, "all", "All", 1500.0, RUNG_STATUS_DERIVED);
  rung_derivation_shown_add_ledger (self, ledger);
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (RungShown) line = g_list_model_get_item (lines, i);

      g_assert_cmpint (rung_shown_get_flag (line, RUNG_SUM_LINE_IS_TOTAL), ==, i == 1);
      g_assert_true (g_str_has_prefix (rung_shown_get_text (line, RUNG_SUM_LINE_SPOKEN),
                                       i == 0 ? "Base: $1,000. " : "All: $1,500"));
    }
  text = rung_derivation_shown_dup_text (self);
  g_assert_true (g_str_has_prefix (text, "Pay\nBase\t$1,000\t"));
  g_assert_true (g_str_has_suffix (text, "\nAll\t$1,500"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/market-shown/sections-and-words", test_sections_and_words);
  g_test_add_func ("/market-shown/figure-tells-its-source", test_a_figure_tells_its_source);
  g_test_add_func ("/market-shown/range-stands-for-figures", test_range_stands_for_the_figures);
  g_test_add_func ("/market-shown/derivation-read-and-copied",
                   test_a_derivation_is_read_and_copied);
  return g_test_run ();
}
