/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "model/rows/rung-market-rows.h"
#include "model/rows/rung-market-topics.h"
#include "model/rows/rung-table-row.h"
#include "model/session/rung-session.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

/* Walks the figures of the article and finds each in the figures that Rung
 * holds, in a row of the table of all figures, and in a topic of the Market
 * page, with the numbers that were printed. */

#define N_FACTS 113

static const RungFigureRow *
find_figure (const RungTables *tables,
             const char       *id)
{
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = tables->sections->pdata[i];

      for (guint k = 0; k < section->n_figures; k++)
        if (g_str_equal (section->figures[k].id, id))
          return &section->figures[k];
    }
  return NULL;
}

static RungTableRow *
find_row (GListModel *rows,
          const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (rung_table_row_get_text (row, RUNG_MARKET_TITLE), title))
        return g_steal_pointer (&row);
    }
  return NULL;
}

static gboolean
has_number (const double *numbers,
            guint         n,
            double        number)
{
  for (guint i = 0; i < n; i++)
    if (fabs (numbers[i] - number) < 1e-9 * MAX (1.0, fabs (number)))
      return TRUE;
  return FALSE;
}

static void
check_numbers (RungJsonNode  list,
               const double *numbers,
               guint         n)
{
  guint n_printed = 0;

  for (guint i = 0; i < n; i++)
    n_printed += !isnan (numbers[i]);
  g_assert_cmpuint (n_printed, ==, rung_json_get_n (list, RUNG_JSON_ARRAY));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_assert_true (has_number (numbers, n, rung_json_get_double (item, -1e15, 1e15)));
}

/* The topics of the page, as its templates name their sections. */
static GPtrArray *
list_topics (GListModel *rows)
{
  static const char *const views[] = {
    "overview", "places", "roles", "companies", "education", "outlook", "wages", "prices",
  };
  GPtrArray *topics = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *name = g_strconcat (views[i], ".ui", NULL);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "resources", "market",
                                                     name, NULL);
      g_autofree char *template = NULL;
      g_auto (GStrv) parts = NULL;
      g_auto (GStrv) sections = NULL;

      g_assert_true (g_file_get_contents (path, &template, NULL, NULL));
      parts = g_strsplit (template, "name=\"sections\">", 2);
      sections = g_strsplit (parts[1], "<", 2);
      g_ptr_array_add (topics, rung_market_topics_new (rows, sections[0]));
    }
  return topics;
}

static const RungMarketTopic *
find_topic (const GPtrArray  *views,
            RungTableRow     *row,
            RungMarketRow   **shown)
{
  for (guint v = 0; v < views->len; v++)
    for (guint t = 0; t < ((GPtrArray *) views->pdata[v])->len; t++)
      {
        const RungMarketTopic *topic = ((GPtrArray *) views->pdata[v])->pdata[t];

        for (guint i = 0; i < topic->rows->len; i++)
          for (guint k = 0; k < 2; k++)
            {
              *shown = topic->rows->pdata[i];
              if ((RungTableRow *) rung_market_row_get_part (*shown, k) == row)
                return topic;
            }
      }
  return NULL;
}

/* In a table with one column of figures the text of it is all there is. */
static void
check_topic (const GPtrArray *views,
             RungTableRow    *row)
{
  RungMarketRow *shown = NULL;
  const RungMarketTopic *topic = find_topic (views, row, &shown);
  gboolean has_ranges = topic != NULL && rung_market_topic_has_ranges (topic);

  g_assert_nonnull (topic);
  for (RungMarketColumn i = RUNG_MARKET_LOW; i <= RUNG_MARKET_HIGH; i++)
    {
      const char *text = rung_table_row_get_text (row, i);
      RungMarketColumn column = has_ranges ? i : RUNG_MARKET_VALUE;

      g_assert_nonnull (strstr (rung_table_row_get_text (RUNG_TABLE_ROW (shown), column), text));
    }
}

static void
check_fact (const RungTables *tables,
            GListModel       *rows,
            const GPtrArray  *views,
            RungJsonNode      fact)
{
  RungJsonNode numbers = rung_json_member (fact, "numbers");
  const char *id = rung_json_get_string (rung_json_member (fact, "figure"));
  const char *unit = rung_json_get_string_or (rung_json_member (fact, "unit"), NULL);
  const RungFigureRow *figure = find_figure (tables, id);
  g_autoptr (RungTableRow) row = NULL;

  g_test_message ("%s", id);
  g_assert_nonnull (figure);
  g_assert_nonnull (figure->source);
  if (unit != NULL)
    g_assert_cmpstr (figure->unit, ==, unit);
  check_numbers (numbers, (double[]) { figure->value, figure->low, figure->mid, figure->high }, 4);
  row = find_row (rows, figure->title);
  g_assert_nonnull (row);
  check_numbers (numbers,
                 (double[]) { rung_table_row_get_number (row, RUNG_MARKET_LOW),
                              rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
                              rung_table_row_get_number (row, RUNG_MARKET_HIGH) },
                 3);
  check_topic (views, row);
}

static void
test_walk (void)
{
  RungTables *tables = fixture_load_tables ();
  g_autoptr (RungSession) session = rung_session_new (tables);
  g_autofree char *folder = fixture_dup_data_folder ();
  RungJson *json = fixture_read_case ("market-facts.json");
  RungJsonNode facts = rung_json_member (rung_json_get_root (json), "facts");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *rows = NULL;
  g_autoptr (GPtrArray) views = NULL;
  g_autoptr (GError) error = NULL;

  rung_market_list_set_folder (rung_session_get_market (session), folder);
  rows = rung_market_list_get_rows (rung_session_get_market (session), &error);
  g_assert_no_error (error);
  views = list_topics (rows);
  for (RungJsonNode fact = rung_json_get_first (facts, RUNG_JSON_ARRAY);
       rung_json_is_present (fact); fact = rung_json_get_next (fact))
    {
      const char *figure = rung_json_get_string (rung_json_member (fact, "figure"));

      check_fact (tables, rows, views, fact);
      g_assert_true (g_hash_table_add (seen, (gpointer) figure));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, N_FACTS);
  rung_json_free (json);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/market-facts/every-fact-is-in-a-topic-and-among-the-rows", test_walk);
  return g_test_run ();
}
