/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fixture.h"
#include "model/rows/rung-market-rows.h"
#include "model/session/rung-session.h"
#include "model/shown/rung-market-shown.h"
#include "model/shown/rung-market-topic-shown.h"

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

static guint
find_row (RungMarketShown *self,
          const char      *title)
{
  GListModel *rows = rung_shown_get_list (RUNG_SHOWN (self), RUNG_MARKET_SHOWN_ROWS);
  guint place = 0;

  for (; place < g_list_model_get_n_items (rows); place++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, place);

      if (g_str_equal (rung_table_row_get_text (row, RUNG_MARKET_TITLE), title))
        break;
    }
  return place;
}

/* As people write it: what they mean is among the first rows. */
static void
test_everyday_words (void)
{
  static const char take_home[]
    = "Extra take-home pay in Seattle over San Francisco on the same salary";
  static const struct { const char *text; const char *title; guint last; guint most; } cases[] = {
    { "206000", "Average pay of AI/ML engineers", 0, 6 },
    { "206k", "Average pay of AI/ML engineers", 0, 4 },
    { "$206,000", "Average pay of AI/ML engineers", 0, 6 },
    { "206.000", "Average pay of AI/ML engineers", 0, 6 },
    { "206 000", "Average pay of AI/ML engineers", 0, 6 },
    { "1.6m", "Open AI/ML positions", 0, 3 },
    { "1.6 million", "Open AI/ML positions", 0, 4 },
    { "1,600,000", "Open AI/ML positions", 0, 2 },
    { "genai", "Premium for generative AI and LLM expertise", 0, 4 },
    { "gen ai", "Premium for generative AI and LLM expertise", 0, 10 },
    { "what is the premium for genai", "Premium for generative AI and LLM expertise", 0, 4 },
    { "seattle take home", take_home, 0, 1 },
    { "take-home seattle", take_home, 0, 1 },
    { "nvidia", "NVIDIA, pay of ML engineers", 0, 1 },
    { "Tik Tok", "TikTok, pay of ML engineers", 0, 1 },
    { "master most common", "Average pay with a master's degree", 0, 1 },
    { "nyc", "Senior ML engineers, New York City", 0, 14 },
    { "faang", "Apple, median total pay of ML engineers", 0, 12 },
    { "supply", "Open AI/ML jobs for each qualified candidate", 0, 4 },
    { "50%", "Share of AI jobs outside traditional technology firms", 0, 12 },
  };
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rung_market_shown_find (self, 0, cases[i].text);
      g_test_message ("%s: %u of %u", cases[i].text, find_row (self, cases[i].title),
                      count (self));
      g_assert_cmpuint (find_row (self, cases[i].title), <=, cases[i].last);
      g_assert_cmpuint (count (self), <=, cases[i].most);
    }
}

/* What is known of an employer without a figure is told. */
static void
test_employers (void)
{
  static const char *const names[] = {
    "OpenAI", "NVIDIA", "Microsoft", "Netflix", "Spotify", "Adobe", "TikTok", "Pinterest",
  };
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);
  GListModel *rows = rung_shown_get_list (RUNG_SHOWN (self), RUNG_MARKET_SHOWN_ROWS);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (RungTableRow) row = NULL;

      rung_market_shown_find (self, 0, names[i]);
      row = g_list_model_get_item (rows, 0);
      g_assert_nonnull (row);
      g_assert_cmpstr (rung_table_row_get_text (row, RUNG_MARKET_VALUE), ==,
                       "no figure published");
      if (g_str_equal (names[i], "NVIDIA") || g_str_equal (names[i], "Pinterest"))
        g_assert_nonnull (strstr (rung_table_row_get_detail (row), "Vesting schedule: "));
    }
}

/* The big figures, in their order, a change with its sign. */
static void
test_headlines (void)
{
  static const char *const figures[] = { "$206,000", "$260,750", "+26%", "3.2" };
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);
  g_autoptr (GPtrArray) rows
    = rung_market_shown_list_headlines (rung_session_get_market (session));

  g_assert_nonnull (self);
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (figures));
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *figure = rung_market_shown_dup_headline (g_ptr_array_index (rows, i));

      g_assert_cmpstr (figure, ==, figures[i]);
    }
}

static RungShown *
get_topic (GListModel *topics,
           const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (RungShown) topic = g_list_model_get_item (topics, i);

      if (g_str_equal (rung_shown_get_text (topic, RUNG_MARKET_TOPIC_SHOWN_TITLE), title))
        return topic;
    }
  g_assert_not_reached ();
}

/* A median and a range of one company are a row; a long table is short until all of it is asked
 * for, and so is its picture. */
static void
test_topics (void)
{
  g_autoptr (RungSession) session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungMarketShown) self = create_shown (session);
  g_autoptr (GListModel) topics
    = rung_market_topics_shown_new (rung_session_get_market (session),
                                    rung_session_get_tables (session), "companies prices");
  RungShown *topic = get_topic (topics, "Total pay by company");
  GListModel *rows = rung_shown_get_list (topic, RUNG_MARKET_TOPIC_SHOWN_RANGES);
  g_autoptr (RungTableRow) google = g_list_model_get_item (rows, 2);
  g_autoptr (RungDerivationShown) told = rung_market_shown_tell (google);
  g_autofree char *text = rung_derivation_shown_dup_text (told);

  g_assert_nonnull (self);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 5);
  g_assert_cmpstr (rung_table_row_get_text (google, RUNG_MARKET_LABEL), ==, "Google");
  g_assert_cmpstr (rung_table_row_get_text (google, RUNG_MARKET_LOW), ==, "$199,000");
  g_assert_cmpstr (rung_table_row_get_text (google, RUNG_MARKET_MIDDLE), ==, "$344,000");
  g_assert_cmpstr (rung_table_row_get_text (google, RUNG_MARKET_HIGH), ==, "$743,000+");
  g_assert_nonnull (strstr (text, "Google, median total pay of ML engineers"));
  g_assert_nonnull (strstr (text, "Google, range of total pay"));
  topic = get_topic (topics, "Prices by metropolitan area");
  rows = rung_shown_get_list (topic, RUNG_MARKET_TOPIC_SHOWN_VALUES);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 8);
  g_assert_cmpuint (rung_market_topic_shown_get_n_drawn (RUNG_MARKET_TOPIC_SHOWN (topic),
                                                         RUNG_PART_FIGURES), ==, 8);
  rung_market_topic_shown_switch (RUNG_MARKET_TOPIC_SHOWN (topic));
  g_assert_cmpuint (g_list_model_get_n_items (rows), >, 100);
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
  g_test_add_func ("/market-shown/everyday-words", test_everyday_words);
  g_test_add_func ("/market-shown/employers-without-a-figure", test_employers);
  g_test_add_func ("/market-shown/headlines", test_headlines);
  g_test_add_func ("/market-shown/topics", test_topics);
  g_test_add_func ("/market-shown/figure-tells-its-source", test_a_figure_tells_its_source);
  g_test_add_func ("/market-shown/range-stands-for-figures", test_range_stands_for_the_figures);
  g_test_add_func ("/market-shown/derivation-read-and-copied",
                   test_a_derivation_is_read_and_copied);
  return g_test_run ();
}
