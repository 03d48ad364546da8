/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "model/rows/rung-market-rows.h"
#include "model/rows/rung-table-row.h"
#include "model/session/rung-session.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

/* Walks the figures of the article and finds each in the figures that Rung
 * holds and in a row of the Market page, with the numbers that were printed. */

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

static void
check_fact (const RungTables *tables,
            GListModel       *rows,
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
  g_autoptr (GError) error = NULL;

  rung_market_list_set_folder (rung_session_get_market (session), folder);
  rows = rung_market_list_get_rows (rung_session_get_market (session), &error);
  g_assert_no_error (error);
  for (RungJsonNode fact = rung_json_get_first (facts, RUNG_JSON_ARRAY);
       rung_json_is_present (fact); fact = rung_json_get_next (fact))
    {
      const char *figure = rung_json_get_string (rung_json_member (fact, "figure"));

      check_fact (tables, rows, fact);
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
  g_test_add_func ("/market-facts/every-fact-is-among-the-rows", test_walk);
  return g_test_run ();
}
